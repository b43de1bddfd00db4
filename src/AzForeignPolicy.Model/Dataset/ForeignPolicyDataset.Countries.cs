using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>Converts between the codes that countries bear in ISO 3166, M49 and the lists of states.</summary>
    public CodeTable Codes => codeTable ??= new CodeTable(Countries);

    /// <summary>The countries that bear a name, in English, Azerbaijani, Russian or Turkish, as a short, formal or other name.</summary>
    /// <param name="name">
    /// The whole name. Case, diacritics, hyphens, apostrophes and the like don't matter, by fixed rules that follow no culture: "İran", "IRAN"
    /// and "ıran" are the same name, "Niger" and "Nigeria" are not.
    /// </param>
    /// <returns>One country where the name is clear, several where it is not ("Congo"), none where nobody bears it; by code. Nothing is guessed.</returns>
    public ImmutableArray<Country> FindCountries(ReadOnlySpan<char> name) => CountriesByName.Find(name);

    /// <summary>The polities that a country came after: those that name it among their <see cref="Country.Successors"/>, by code.</summary>
    /// <param name="country">The country.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    public ImmutableArray<Country> PredecessorsOf(CountryCode country)
    {
        _ = Countries[country];
        return [.. Countries.Where(c => c.Successors.Contains(country))];
    }
}
