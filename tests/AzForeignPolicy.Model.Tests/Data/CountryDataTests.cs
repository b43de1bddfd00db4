using static AzForeignPolicy.Model.Tests.Data.Facts;

namespace AzForeignPolicy.Model.Tests.Data;

public sealed class CountryDataTests
{
    private static IEnumerable<Country> Present => Curated.Countries.Where(c => c.Status != CountryStatus.Former);

    [Fact]
    public void Every_present_country_has_its_own_three_letters() =>
        Present.Select(c => c.Alpha3).Should().NotContainNulls().And.OnlyHaveUniqueItems();

    [Fact]
    public void Every_present_country_has_its_own_number_but_two_that_have_none()
    {
        Present.Where(c => c.Numeric is null).Select(c => c.Code.ToString()).Should().Equal("XK", "XN");
        Present.Where(c => c.Numeric is not null).Select(c => c.Numeric).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Former_states_keep_their_letters_and_numbers_apart_from_the_present_ones()
    {
        Curated.Countries.Where(c => c.Alpha3 is not null).Select(c => c.Alpha3).Should().OnlyHaveUniqueItems();
        Curated.Countries.Where(c => c.Numeric is not null).Select(c => c.Numeric).Should().OnlyHaveUniqueItems();
        Curated.Countries.Where(c => c.Status == CountryStatus.Former).Should().OnlyContain(c => c.Existed != null && !c.Successors.IsEmpty);
        Curated.Countries.Where(c => c.FormerCode is not null).Select(c => c.Code.ToString()).Should().Equal("CS", "DD", "SU", "XS", "YD", "YU");
    }

    [Theory]
    [InlineData("AZ", "AZE", "031", 373)]
    [InlineData("AM", "ARM", "051", 371)]
    [InlineData("GE", "GEO", "268", 372)]
    [InlineData("RU", "RUS", "643", 365)]
    [InlineData("TR", "TUR", "792", 640)]
    [InlineData("US", "USA", "840", 2)]
    [InlineData("SK", "SVK", "703", 317)]
    [InlineData("RS", "SRB", "688", 345)]
    public void Codes_of_some_countries(string code, string alpha3, string numeric, int correlatesOfWar)
    {
        var country = Curated.Countries[CountryCode.Parse(code)];
        country.Alpha3.Should().Be(alpha3);
        country.Numeric.Should().Be(numeric);
        country.CorrelatesOfWar!.Number.Should().Be(correlatesOfWar);
    }

    [Fact]
    public void All_former_union_republics_but_Russia_have_a_day_of_independence() =>
        Curated.Countries.Where(c => c.IndependenceDeclared is { IsDay: true }).Select(c => c.Code.ToString()).Should().Equal(FormerRepublics.Where(r => r != "RU"));

    [Fact]
    public void A_disputed_status_is_explained_in_a_note() =>
        Curated.Countries.Where(c => c.Status is CountryStatus.PartlyRecognised or CountryStatus.OutsideUn or CountryStatus.UnObserver).Should().OnlyContain(c => c.Note != null);
}
