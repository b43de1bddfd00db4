using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace AzForeignPolicy.Model;

/// <summary>The agreements of a data set as rows of day numbers, by pair of actors and by actor, each in the order of signature.</summary>
/// <remarks>
/// Immutable once built; the parts for single states are built when first asked for, and two threads may build one twice with the same
/// result. An agreement of two parties costs one row of 28 bytes and two entries of 4. A look-up of a pair is one hash of two numbers.
/// </remarks>
internal sealed class AgreementColumns
{
    private const int BlockShift = 5;

    private readonly ImmutableArray<Agreement> texts;
    private readonly int asOf;
    private readonly ActorTable actors = new();
    private readonly PairTable pairs = new();
    private readonly AgreementRow[] rows;
    private readonly int[] pairStarts;
    private readonly int[] actorStarts;
    private readonly int[] actorRows;

    // Of each 32 entries of actorRows the first day and the last on which one of them may be in force.
    private readonly int[] blockFirst;
    private readonly int[] blockLast;
    private readonly StateAgreements?[] states = new StateAgreements?[CountryCode.IndexCount];

    public AgreementColumns(ImmutableArray<Agreement> texts, int asOf)
    {
        this.texts = texts;
        this.asOf = asOf;
        var order = BySignature(texts);
        var solver = new AgreementRows(asOf);

        // First how many rows each pair and each actor has, then the rows at their places.
        var perPair = new List<int>();
        var perActor = new List<int>(new int[CountryCode.IndexCount]);
        var own = 0;
        foreach (var place in order)
        {
            Visit(place, solver, count: true, perPair, perActor, ref own, default, default);
        }

        pairStarts = Starts(perPair);
        actorStarts = Starts(perActor);
        rows = new AgreementRow[pairStarts[^1] + own];
        actorRows = new int[actorStarts[^1]];
        var nextOfPair = pairStarts.AsSpan(0, pairStarts.Length - 1).ToArray();
        var nextOfActor = actorStarts.AsSpan(0, actorStarts.Length - 1).ToArray();
        own = pairStarts[^1];
        foreach (var place in order)
        {
            Visit(place, solver, count: false, [], [], ref own, nextOfPair, nextOfActor);
        }

        blockFirst = new int[(actorRows.Length >> BlockShift) + 1];
        blockLast = new int[blockFirst.Length];
        Array.Fill(blockFirst, int.MaxValue);
        Array.Fill(blockLast, int.MinValue);
        for (var i = 0; i < actorRows.Length; i++)
        {
            ref readonly var row = ref rows[actorRows[i]];
            blockFirst[i >> BlockShift] = Math.Min(blockFirst[i >> BlockShift], row.InForcePossiblyFrom);
            blockLast[i >> BlockShift] = Math.Max(blockLast[i >> BlockShift], row.PossibleTo);
        }
    }

    /// <summary>How many bytes the columns take.</summary>
    public long Bytes =>
        28L * rows.Length + 4L * (actorRows.Length + pairStarts.Length + actorStarts.Length + 2 * blockLast.Length) + 64L * pairs.Count + states.Sum(s => s?.Bytes ?? 0);

    /// <summary>The number of an actor, or -1 if it is no country and has no agreement.</summary>
    public int Find(Actor actor) => actors.Find(actor);

    /// <summary>The agreement of a row.</summary>
    public Agreement TextOf(in AgreementRow row) => texts[row.Place];

    /// <summary>The rows of two actors, in the order of signature.</summary>
    public ReadOnlySpan<AgreementRow> Between(int one, int other)
    {
        // An actor without a number has no agreement.
        var pair = (one | other) < 0 ? -1 : pairs.Find(Math.Min(one, other), Math.Max(one, other));
        return pair < 0 ? default : rows.AsSpan(pairStarts[pair], pairStarts[pair + 1] - pairStarts[pair]);
    }

    /// <summary>Which of an actor's agreements are or may be in force on a day, in the order of signature.</summary>
    public ActorRows InForce(int actor, int day) =>
        actor < 0 || actor >= actorStarts.Length - 1 ? new ActorRows(this, 0, 0, day) : new ActorRows(this, actorStarts[actor], actorStarts[actor + 1], day);

    /// <summary>How many of an actor's agreements are in force on a day, certainly and possibly.</summary>
    public CountRange CountInForce(int actor, int day)
    {
        if ((uint)actor < CountryCode.IndexCount)
        {
            return StateOf(actor).CountInForce(day);
        }

        var (certain, possible) = (0, 0);
        foreach (ref readonly var row in InForce(actor, day))
        {
            possible++;
            certain += row.IsInForce(day).IsYes ? 1 : 0;
        }

        return new CountRange(certain, possible);
    }

    /// <summary>What is kept for one state.</summary>
    public StateAgreements StateOf(int country) => states[country] ??= new StateAgreements(this, country, asOf);

    /// <summary>The rows of an actor that may ever be in force.</summary>
    internal IEnumerable<AgreementRow> RowsOf(int actor)
    {
        for (var i = actorStarts[actor]; i < actorStarts[actor + 1]; i++)
        {
            yield return rows[actorRows[i]];
        }
    }

    /// <summary>The places of the agreements by day of signature, then by identifier, which is their order in the table.</summary>
    private static int[] BySignature(ImmutableArray<Agreement> texts)
    {
        var words = new ulong[texts.Length];
        var order = new int[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            words[i] = (texts[i].Signed ?? EdtfDate.Unspecified).Word;
            order[i] = i;
        }

        Array.Sort(words, order);
        for (int start = 0, end; start < words.Length; start = end)
        {
            for (end = start + 1; end < words.Length && words[end] == words[start];)
            {
                end++;
            }

            order.AsSpan(start, end - start).Sort();
        }

        return order;
    }

    private static int[] Starts(List<int> counts)
    {
        var starts = new int[counts.Count + 1];
        for (var i = 0; i < counts.Count; i++)
        {
            starts[i + 1] = starts[i] + counts[i];
        }

        return starts;
    }

    private static bool IsSameInForce(List<AgreementRow> one, ReadOnlySpan<AgreementRow> other)
    {
        if (one.Count != other.Length)
        {
            return false;
        }

        for (var i = 0; i < other.Length; i++)
        {
            if (one[i].InForcePossiblyFrom != other[i].InForcePossiblyFrom || one[i].InForceFrom != other[i].InForceFrom
                || one[i].CertainTo != other[i].CertainTo || one[i].PossibleTo != other[i].PossibleTo)
            {
                return false;
            }
        }

        return true;
    }

    private void Visit(
        int place, AgreementRows solver, bool count, List<int> perPair, List<int> perActor, ref int own, Span<int> nextOfPair, Span<int> nextOfActor)
    {
        var text = texts[place];
        var days = new AgreementDays(text, asOf);
        var parties = text.Parties;
        Span<AgreementRow> shared = stackalloc AgreementRow[4];
        var firstShared = -1;
        for (var i = 0; i < parties.Length; i++)
        {
            var one = count ? actors.Add(parties[i].Actor) : actors.Find(parties[i].Actor);
            for (var j = 0; j < i; j++)
            {
                var other = actors.Find(parties[j].Actor);
                solver.Solve(text, in days, place, parties[i], parties[j]);
                if (count)
                {
                    var pair = pairs.Add(Math.Min(one, other), Math.Max(one, other));
                    Grow(perPair, pair);
                    perPair[pair] += solver.Found.Count;
                }
                else
                {
                    var pair = pairs.Find(Math.Min(one, other), Math.Max(one, other));
                    firstShared = nextOfPair[pair];
                    CollectionsMarshal.AsSpan(solver.Found).CopyTo(rows.AsSpan(firstShared));
                    nextOfPair[pair] += solver.Found.Count;
                }

                if (parties.Length == 2 && solver.Found.Count <= shared.Length)
                {
                    CollectionsMarshal.AsSpan(solver.Found).CopyTo(shared);
                    shared = shared[..solver.Found.Count];
                }
            }
        }

        for (var i = 0; i < parties.Length; i++)
        {
            var actor = actors.Find(parties[i].Actor);
            solver.Solve(text, in days, place, parties[i], null);

            // The row of the two says the same for each of them, mostly. What is never in force is on no list.
            var isShared = parties.Length == 2 && IsSameInForce(solver.Found, shared);
            isShared |= solver.Found.RemoveAll(static r => r.InForcePossiblyFrom == int.MaxValue) > 0 && solver.Found.Count == 0;
            if (count)
            {
                Grow(perActor, actor);
                perActor[actor] += solver.Found.Count;
                own += isShared ? 0 : solver.Found.Count;
            }
            else
            {
                for (var row = 0; row < solver.Found.Count; row++)
                {
                    var at = isShared ? firstShared + row : own++;
                    rows[at] = isShared ? rows[at] : solver.Found[row];
                    actorRows[nextOfActor[actor]++] = at;
                }
            }
        }
    }

    private static void Grow(List<int> counts, int index)
    {
        while (counts.Count <= index)
        {
            counts.Add(0);
        }
    }

    /// <summary>Goes through those rows of an actor that are or may be in force on a day, without allocating.</summary>
    internal ref struct ActorRows(AgreementColumns columns, int start, int end, int day)
    {
        private readonly AgreementColumns columns = columns;
        private int next = start;

        /// <summary>Gets the row.</summary>
        public readonly ref readonly AgreementRow Current => ref columns.rows[columns.actorRows[next - 1]];

        public readonly ActorRows GetEnumerator() => this;

        public bool MoveNext()
        {
            var (rows, actorRows) = (columns.rows, columns.actorRows);
            for (var i = next; i < end; i++)
            {
                if ((i & ((1 << BlockShift) - 1)) == 0 && (columns.blockLast[i >> BlockShift] < day || columns.blockFirst[i >> BlockShift] > day))
                {
                    i += (1 << BlockShift) - 1;
                    continue;
                }

                ref readonly var row = ref rows[actorRows[i]];
                if (row.InForcePossiblyFrom <= day && day <= row.PossibleTo)
                {
                    next = i + 1;
                    return true;
                }
            }

            next = end;
            return false;
        }
    }
}
