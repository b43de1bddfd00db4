using System.Text;

namespace AzForeignPolicy.Model.Interop.Tests;

public class StateListFileTests
{
    public static IEnumerable<TheoryDataRow<string>> BrokenCow => Fixtures.Broken("state-list-cow");

    public static IEnumerable<TheoryDataRow<string>> BrokenGw => Fixtures.Broken("state-list-gw");

    [Fact]
    public void Spells_of_the_correlates_of_war_are_those_of_the_file_and_the_last_day_of_the_list_is_an_open_end()
    {
        using var stream = Fixtures.Open("valid/states-cow.csv");
        var read = StateListFile.ReadCorrelatesOfWar(stream, Fixtures.Options("states-cow.csv"), TestContext.Current.CancellationToken);
        var data = read.Build();
        data.AsOf.Should().Be(new LocalDate(2016, 12, 31));
        Spells(data, "AZ").Should().Be("373 1991-12-21/..");
        Spells(data, "FR").Should().Be("220 1816-01-01/1942-11-11 1944-08-25/..");
        Spells(data, "DE").Should().Be("255 1816-01-01/1945-05-08 1990-10-03/..");
        data.Countries[CountryCode.Parse("DE")].FormerCorrelatesOfWar.Should().ContainSingle().Which.Number.Should().Be(260);
        data.Existed(CountryCode.Parse("AZ"), new LocalDate(1991, 12, 20), StateListId.CorrelatesOfWar).Value.Should().Be(Truth.No);
        data.Existed(CountryCode.Parse("AZ"), new LocalDate(2017, 1, 1), StateListId.CorrelatesOfWar).Value.Should().Be(Truth.Unknown);
        read.Unmapped.Should().ContainSingle().Which.ToString().Should().Be("states-cow.csv(10,2): Correlates of War number \"999\": no country, 1 times");
    }

    [Fact]
    public void A_country_that_the_file_does_not_list_keeps_no_number_of_the_list()
    {
        using var stream = Fixtures.Open("valid/states-cow.csv");
        var data = StateListFile.ReadCorrelatesOfWar(stream, Fixtures.Options("states-cow.csv"), TestContext.Current.CancellationToken).Build();
        var japan = data.Countries[CountryCode.Parse("JP")];
        japan.CorrelatesOfWar.Should().BeNull();
        japan.GleditschWard.Should().NotBeNull("the other list is not touched");
        data.Codes.FromCorrelatesOfWar(740, new LocalDate(2000, 1, 1)).Candidates.Should().BeEmpty();
        data.Existed(japan.Code, new LocalDate(2000, 1, 1), StateListId.CorrelatesOfWar).Value.Should().NotBe(Truth.Yes);
    }

    [Fact]
    public void A_spell_of_several_polities_is_divided_where_theirs_are()
    {
        using var stream = Fixtures.Open("valid/states-cow.csv");
        var data = StateListFile.ReadCorrelatesOfWar(stream, Fixtures.Options("states-cow.csv"), TestContext.Current.CancellationToken).Build();
        Spells(data, "RU").Should().Be("365 1816-01-01/1922-12-29 1991-12-26/..");
        Spells(data, "SU").Should().Be("365 1922-12-30/1991-12-25");
        data.Codes.FromCorrelatesOfWar(365, new LocalDate(1980, 1, 1)).Country.ToString().Should().Be("SU");
    }

    [Fact]
    public void The_list_of_gleditsch_and_ward_needs_no_names_of_columns()
    {
        using var stream = Fixtures.Open("valid/states-gw.txt");
        var read = StateListFile.ReadGleditschWard(stream, new ImportOptions { Source = Fixtures.Source(), Countries = Fixtures.Countries, FileName = "gw.txt", Encoding = Encoding.Latin1 }, TestContext.Current.CancellationToken);
        var data = read.Build();
        data.Countries[CountryCode.Parse("AZ")].GleditschWard!.Spells.Should().ContainSingle().Which.ToString().Should().Be("1991-08-30/..");
        data.Countries[CountryCode.Parse("CI")].GleditschWard!.Abbreviation.Should().Be("CDI");
        data.StateLists[StateListId.GleditschWard].AsOf.Should().Be(new LocalDate(2017, 12, 31));
        data.Countries[CountryCode.Parse("AZ")].Attestations.Last().Locator.Should().Be("line 2");
        read.Rows.Should().Be(5);
    }

    [Fact]
    public void An_end_that_never_comes_is_open()
    {
        using var stream = Fixtures.Open("valid/states-gw-header.txt");
        var data = StateListFile.ReadGleditschWard(stream, Fixtures.Options("gw.txt"), TestContext.Current.CancellationToken).Build();
        data.AsOf.Should().Be(new LocalDate(2017, 12, 31));
        data.Countries[CountryCode.Parse("AZ")].GleditschWard!.Spells[0].EndKind.Should().Be(EdtfEndKind.Open);
    }

    [Theory]
    [MemberData(nameof(BrokenCow))]
    public void A_broken_list_of_the_correlates_of_war_is_refused_with_all_its_problems(string file) =>
        Fixtures.ExpectProblems("state-list-cow", file, (stream, options) => StateListFile.ReadCorrelatesOfWar(stream, options));

    [Theory]
    [MemberData(nameof(BrokenGw))]
    public void A_broken_list_of_gleditsch_and_ward_is_refused_with_all_its_problems(string file) =>
        Fixtures.ExpectProblems("state-list-gw", file, (stream, options) => StateListFile.ReadGleditschWard(stream, options));

    private static string Spells(ForeignPolicyDataset data, string code)
    {
        var entry = data.Countries[CountryCode.Parse(code)].CorrelatesOfWar!;
        return $"{entry.Number} {string.Join(' ', entry.Spells)}";
    }
}
