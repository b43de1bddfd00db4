using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>The agreements of each actor and of each pair of actors, by day of signature: for lists and for explanations.</summary>
internal sealed class AgreementIndex
{
    private readonly ActorTable actors = new();
    private readonly PairTable pairs = new();
    private readonly List<int> actorEnds = [];
    private readonly List<int> pairEnds = [];
    private readonly Agreement[] byActor;
    private readonly Agreement[] byPair;

    public AgreementIndex(ImmutableArray<Agreement> agreements)
    {
        // First how many there are of each, then where each list starts, which moves on to its end as it is filled.
        var order = SignatureOrder.Of(agreements);
        foreach (var place in order)
        {
            Go(agreements[place], count: true);
        }

        byActor = new Agreement[ToStarts(actorEnds)];
        byPair = new Agreement[ToStarts(pairEnds)];
        foreach (var place in order)
        {
            Go(agreements[place], count: false);
        }
    }

    public ArraySegment<Agreement> Of(Actor actor) => Slice(byActor, actorEnds, actors.Find(actor));

    public ArraySegment<Agreement> Between(Actor one, Actor other)
    {
        int first = actors.Find(one), second = actors.Find(other);
        return Slice(byPair, pairEnds, (first | second) < 0 ? -1 : pairs.Find(Math.Min(first, second), Math.Max(first, second)));
    }

    private static ArraySegment<Agreement> Slice(Agreement[] all, List<int> ends, int number)
    {
        if (number < 0 || number >= ends.Count)
        {
            return ArraySegment<Agreement>.Empty;
        }

        var start = number == 0 ? 0 : ends[number - 1];
        return new ArraySegment<Agreement>(all, start, ends[number] - start);
    }

    private static int ToStarts(List<int> counts)
    {
        var sum = 0;
        for (var i = 0; i < counts.Count; i++)
        {
            (counts[i], sum) = (sum, sum + counts[i]);
        }

        return sum;
    }

    private static void Put(Agreement[]? list, List<int> ends, int number, Agreement agreement)
    {
        while (ends.Count <= number)
        {
            ends.Add(0);
        }

        if (list is not null)
        {
            list[ends[number]] = agreement;
        }

        ends[number]++;
    }

    private void Go(Agreement agreement, bool count)
    {
        var parties = agreement.Parties;
        for (var i = 0; i < parties.Length; i++)
        {
            var one = actors.Add(parties[i].Actor);
            Put(count ? null : byActor, actorEnds, one, agreement);
            for (var j = 0; j < i; j++)
            {
                var other = actors.Add(parties[j].Actor);
                Put(count ? null : byPair, pairEnds, pairs.Add(Math.Min(one, other), Math.Max(one, other)), agreement);
            }
        }
    }
}
