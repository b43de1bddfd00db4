using System.Text;
using static AzForeignPolicy.Model.Tests.Data.Facts;

namespace AzForeignPolicy.Model.Tests.Data;

/// <summary>Finding countries by name, on the curated data.</summary>
public sealed class CountryNameTests
{
    [Theory]
    [InlineData("Azərbaycan", "AZ")]
    [InlineData("AZƏRBAYCAN", "AZ")]
    [InlineData("azərbaycan", "AZ")]
    [InlineData("Azerbaycan", "AZ")]
    [InlineData("Азербайджан", "AZ")]
    [InlineData("azerbaijan", "AZ")]
    [InlineData("ИРАН", "IR")]
    [InlineData("İran", "IR")]
    [InlineData("IRAN", "IR")]
    [InlineData("iran", "IR")]
    [InlineData("ıran", "IR")]
    [InlineData("Türkiye", "TR")]
    [InlineData("TÜRKİYE", "TR")]
    [InlineData("TÜRKIYE", "TR")]
    [InlineData("türkiye", "TR")]
    [InlineData("turkıye", "TR")]
    [InlineData("Turkiye", "TR")]
    [InlineData("Türkiyə", "TR")]
    [InlineData("turkey", "TR")]
    [InlineData("Турция", "TR")]
    [InlineData("Niger", "NE")]
    [InlineData("Nigeria", "NG")]
    [InlineData("Dominica", "DM")]
    [InlineData("Dominican Republic", "DO")]
    [InlineData("Guinea", "GN")]
    [InlineData("Guinea-Bissau", "GW")]
    [InlineData("guinea bissau", "GW")]
    [InlineData("Equatorial Guinea", "GQ")]
    [InlineData("Papua New Guinea", "PG")]
    [InlineData("Congo", "CD CG")]
    [InlineData("Конго", "CD CG")]
    [InlineData("Democratic Republic of the Congo", "CD")]
    [InlineData("Republic of the Congo", "CG")]
    [InlineData("Korea", "KP KR XJ")]
    [InlineData("south korea", "KR")]
    [InlineData("Republic of Korea", "KR")]
    [InlineData("Democratic People's Republic of Korea", "KP")]
    [InlineData("Democratic People’s Republic of Korea", "KP")]
    [InlineData("Cote d'Ivoire", "CI")]
    [InlineData("Côte d’Ivoire", "CI")]
    [InlineData("Ivory Coast", "CI")]
    [InlineData("Czech Republic", "CZ")]
    [InlineData("Burma", "MM")]
    [InlineData("Åland Islands", "AX")]
    [InlineData("Aland Islands", "AX")]
    [InlineData("curacao", "CW")]
    [InlineData("Saint Martin", "MF SX")]
    [InlineData("Virgin Islands", "VG VI")]
    [InlineData("Yugoslavia", "XS YU")]
    [InlineData("China", "CN")]
    [InlineData("Republic of China", "TW")]
    [InlineData("ABŞ", "US")]
    [InlineData("США", "US")]
    [InlineData("u.s.a.", "US")]
    [InlineData("СССР", "SU")]
    [InlineData("Чешская   республика", "CZ")]
    [InlineData("Соединенные Штаты Америки", "US")]
    [InlineData("Соединённые Штаты Америки", "US")]
    [InlineData("Bosnia & Herzegovina", "BA")]
    [InlineData("Bosnia and Herzegovina", "BA")]
    [InlineData("Ｊａｐａｎ", "JP")]
    [InlineData("Фолклендские острова", "FK")]
    [InlineData("Azerbaija", "")]
    [InlineData("Republic", "")]
    [InlineData("", "")]
    [InlineData(" ' - ", "")]
    public void A_name_finds_those_who_bear_it_and_no_others(string name, string expected)
    {
        Found(name).Should().Be(expected);
        foreach (var culture in Cultures.Awkward)
        {
            Cultures.Under(culture, () => Found(name).Should().Be(expected, "also under {0}", culture));
        }
    }

    [Fact]
    public void Every_name_of_every_country_finds_it_in_any_case_and_form()
    {
        var missed = Curated.Countries
            .SelectMany(c => NamesOf(c)
                .SelectMany(n => new[] { n, n.ToUpperInvariant(), n.ToLowerInvariant(), n.Normalize(NormalizationForm.FormD), $"  {n} " })
                .Where(n => !Curated.FindCountries(n).Contains(c))
                .Select(n => $"{c.Code} {n}"));
        missed.Should().BeEmpty();
    }

    [Fact]
    public void Azerbaijani_and_Turkish_capitals_find_the_country_too()
    {
        var turkic = System.Globalization.CultureInfo.GetCultureInfo("az-Latn-AZ").TextInfo;
        Curated.Countries.Where(c => c.Names is not null && !Curated.FindCountries(turkic.ToUpper(c.Names.Azerbaijani!)).Contains(c)).Should().BeEmpty();
        Curated.Countries.Where(c => c.Names is not null && !Curated.FindCountries(turkic.ToLower(c.Names.Turkish!)).Contains(c)).Should().BeEmpty();
    }

    [Fact]
    public void Names_of_several_countries_are_these_and_no_more()
    {
        var shared = Curated.Countries.SelectMany(NamesOf)
            .Select(n => string.Join(" ", Curated.FindCountries(n).Select(c => c.Code)))
            .Where(codes => codes.Contains(' ', StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal);
        shared.Should().Equal("CD CG", "KP KR XJ", "MF SX", "VG VI", "XS YU");
    }

    [Fact]
    public void Every_country_has_a_name_in_all_four_languages() =>
        Curated.Countries.Where(c => c.Names is not { Azerbaijani: not null, Russian: not null, Turkish: not null }).Should().BeEmpty();

    [Fact]
    public void Text_that_is_not_Unicode_is_nobodys_name() => Curated.FindCountries("Ira\ud800n").Should().BeEmpty();

    private static string Found(string name) => string.Join(" ", Curated.FindCountries(name).Select(c => c.Code));

    private static IEnumerable<string> NamesOf(Country country) =>
        new[] { country.Name, country.OfficialName, country.Names?.Azerbaijani, country.Names?.Russian, country.Names?.Turkish }.OfType<string>().Concat(country.OtherNames);
}
