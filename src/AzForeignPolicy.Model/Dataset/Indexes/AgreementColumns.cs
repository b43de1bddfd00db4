using System.Collections.Immutable;

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

        // First all rows in the order of the table, then each at its place in the order of signature.
        var made = new Draft(texts.Length, pairs, actors);
        var solver = new AgreementRows(asOf);
        for (var place = 0; place < texts.Length; place++)
        {
            made.Add(texts[place], place, asOf, solver);
        }

        pairStarts = Starts(made.PairCounts);
        actorStarts = Starts(made.ActorCounts);
        rows = new AgreementRow[made.PairRows.Count + made.OwnRows.Count];
        actorRows = new int[made.ActorRows.Count];
        made.Place(SignatureOrder.Of(texts), pairStarts, rows, actorStarts, actorRows);

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

    private static int[] Starts(List<int> counts)
    {
        var starts = new int[counts.Count + 1];
        for (var i = 0; i < counts.Count; i++)
        {
            starts[i + 1] = starts[i] + counts[i];
        }

        return starts;
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

    /// <summary>The rows before they are put in order. For one thread.</summary>
    private sealed class Draft(int texts, PairTable pairs, ActorTable actors)
    {
        // Where the rows of each agreement begin, in the list of pairs and in that of actors.
        private readonly int[] pairRowsOf = new int[texts + 1];
        private readonly int[] actorRowsOf = new int[texts + 1];
        private readonly List<int> pairOf = new(texts);

        public List<AgreementRow> PairRows { get; } = new(texts);

        public List<AgreementRow> OwnRows { get; } = [];

        /// <summary>For each entry the actor, and the row: in the list of pairs, or (negative) in that of rows of their own.</summary>
        public List<(int Actor, int Row)> ActorRows { get; } = new(2 * texts);

        public List<int> PairCounts { get; } = [];

        public List<int> ActorCounts { get; } = [.. new int[CountryCode.IndexCount]];

        public void Add(Agreement text, int place, int asOf, AgreementRows solver)
        {
            var days = new AgreementDays(text, asOf);
            var parties = text.Parties;
            for (var i = 0; i < parties.Length; i++)
            {
                var one = actors.Add(parties[i].Actor);
                for (var j = 0; j < i; j++)
                {
                    var other = actors.Find(parties[j].Actor);
                    solver.Solve(text, in days, place, parties[i], parties[j]);
                    var pair = pairs.Add(Math.Min(one, other), Math.Max(one, other));
                    foreach (var row in solver.Found)
                    {
                        PairRows.Add(row);
                        pairOf.Add(pair);
                        Count(PairCounts, pair);
                    }

                    Count(PairCounts, pair, 0);
                }
            }

            foreach (var party in parties)
            {
                var actor = actors.Find(party.Actor);
                solver.Solve(text, in days, place, party, null);
                AddOf(actor, place, parties.Length == 2, solver.Found);
            }

            pairRowsOf[place + 1] = PairRows.Count;
            actorRowsOf[place + 1] = ActorRows.Count;
        }

        /// <summary>Puts all rows at their places, in an order of the agreements.</summary>
        public void Place(int[] order, int[] pairStarts, AgreementRow[] rows, int[] actorStarts, int[] actorRows)
        {
            var nextOfPair = pairStarts.AsSpan().ToArray();
            var placed = new int[PairRows.Count];
            foreach (var text in order)
            {
                for (var i = pairRowsOf[text]; i < pairRowsOf[text + 1]; i++)
                {
                    placed[i] = nextOfPair[pairOf[i]]++;
                    rows[placed[i]] = PairRows[i];
                }
            }

            OwnRows.CopyTo(rows, PairRows.Count);
            var nextOfActor = actorStarts.AsSpan().ToArray();
            foreach (var text in order)
            {
                for (var i = actorRowsOf[text]; i < actorRowsOf[text + 1]; i++)
                {
                    var (actor, row) = ActorRows[i];
                    actorRows[nextOfActor[actor]++] = row >= 0 ? placed[row] : PairRows.Count + ~row;
                }
            }
        }

        private static void Count(List<int> counts, int index, int more = 1)
        {
            while (counts.Count <= index)
            {
                counts.Add(0);
            }

            counts[index] += more;
        }

        /// <summary>What may be in force for one actor: mostly the row of the two says the same.</summary>
        private void AddOf(int actor, int place, bool areTwo, List<AgreementRow> found)
        {
            var shared = areTwo && PairRows.Count - pairRowsOf[place] == found.Count && IsSameInForce(found, pairRowsOf[place]);
            for (var i = 0; i < found.Count; i++)
            {
                if (found[i].InForcePossiblyFrom != int.MaxValue)
                {
                    ActorRows.Add((actor, shared ? pairRowsOf[place] + i : ~OwnRows.Count));
                    Count(ActorCounts, actor);
                    if (!shared)
                    {
                        OwnRows.Add(found[i]);
                    }
                }
            }

            Count(ActorCounts, actor, 0);
        }

        private bool IsSameInForce(List<AgreementRow> found, int first)
        {
            for (var i = 0; i < found.Count; i++)
            {
                var (one, other) = (found[i], PairRows[first + i]);
                if (one.InForcePossiblyFrom != other.InForcePossiblyFrom || one.InForceFrom != other.InForceFrom || one.CertainTo != other.CertainTo || one.PossibleTo != other.PossibleTo)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
