using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>The countries that bear each name, by the folded name.</summary>
internal sealed class CountryNameIndex(IEnumerable<Country> countries)
{
    private readonly FrozenDictionary<string, ImmutableArray<Country>> _byName = countries
        .SelectMany(c => NamesOf(c).Select(n => (Name: NameText.Fold(n), Country: c)))
        .Where(p => p.Name.Length > 0)
        .GroupBy(p => p.Name, p => p.Country, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.DistinctBy(c => c.Code).OrderBy(c => c.Code).ToImmutableArray(), StringComparer.Ordinal);

    public ImmutableArray<Country> Find(ReadOnlySpan<char> name) => _byName.TryGetValue(NameText.Fold(name), out var found) ? found : [];

    private static IEnumerable<string> NamesOf(Country country) =>
        new[] { country.Name, country.OfficialName, country.Names?.Azerbaijani, country.Names?.Russian, country.Names?.Turkish }
            .OfType<string>()
            .Concat(country.OtherNames);
}
