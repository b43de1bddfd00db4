using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>The agreements of each actor and of each pair of actors, by day of signature.</summary>
internal sealed class AgreementIndex
{
    private readonly FrozenDictionary<Actor, ImmutableArray<Agreement>> byParty;
    private readonly FrozenDictionary<(Actor, Actor), ImmutableArray<Agreement>> byPair;

    public AgreementIndex(IEnumerable<Agreement> agreements)
    {
        var parties = new Dictionary<Actor, List<Agreement>>();
        var pairs = new Dictionary<(Actor, Actor), List<Agreement>>();
        foreach (var agreement in agreements.OrderBy(a => a.Signed ?? EdtfDate.Unspecified).ThenBy(a => a.Id))
        {
            for (var i = 0; i < agreement.Parties.Length; i++)
            {
                var one = agreement.Parties[i].Actor;
                Add(parties, one, agreement);
                for (var j = 0; j < i; j++)
                {
                    Add(pairs, Pair(one, agreement.Parties[j].Actor), agreement);
                }
            }
        }

        byParty = parties.ToFrozenDictionary(p => p.Key, p => p.Value.ToImmutableArray());
        byPair = pairs.ToFrozenDictionary(p => p.Key, p => p.Value.ToImmutableArray());
    }

    public ImmutableArray<Agreement> Of(Actor actor) => byParty.TryGetValue(actor, out var list) ? list : [];

    public ImmutableArray<Agreement> Between(Actor one, Actor other) => byPair.TryGetValue(Pair(one, other), out var list) ? list : [];

    private static (Actor, Actor) Pair(Actor one, Actor other) => one < other ? (one, other) : (other, one);

    private static void Add<TKey>(Dictionary<TKey, List<Agreement>> map, TKey key, Agreement agreement)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out var list))
        {
            map.Add(key, list = []);
        }

        list.Add(agreement);
    }
}
