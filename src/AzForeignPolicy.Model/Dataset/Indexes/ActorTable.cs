namespace AzForeignPolicy.Model;

/// <summary>Numbers actors: a country has the place of its code, blocs and others follow in the order of their first mention.</summary>
/// <remarks>For one thread while actors are added; then safe for use by several. The number of a country costs no look-up.</remarks>
internal sealed class ActorTable
{
    private readonly Dictionary<Actor, int> others = [];

    /// <summary>Every number is less than this.</summary>
    public int Count => CountryCode.IndexCount + others.Count;

    /// <summary>The number of an actor, or -1.</summary>
    public int Find(Actor actor) => actor.TryGetCountry(out var country) ? country.Index : others.TryGetValue(actor, out var number) ? number : -1;

    /// <summary>The number of an actor, which is given one if it has none.</summary>
    public int Add(Actor actor)
    {
        var number = Find(actor);
        if (number < 0)
        {
            number = Count;
            others.Add(actor, number);
        }

        return number;
    }
}
