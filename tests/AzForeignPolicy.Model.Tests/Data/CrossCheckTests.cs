using System.Globalization;
using System.Text;

namespace AzForeignPolicy.Model.Tests.Data;

/// <summary>Sums that must come out, and every mapping of codes as a text that can be reviewed.</summary>
public sealed class CrossCheckTests
{
    private static readonly CountryCode Az = CountryCode.Parse("AZ");

    [Theory]
    [InlineData("EU", "1958-01-01", "2024-05-24", 27)]
    [InlineData("NATO", "1949-08-24", "2024-05-24", 32)]
    [InlineData("EAEU", "2015-01-01", "2024-05-24", 5)]
    [InlineData("OTS", "2009-10-03", "2024-05-24", 5)]
    public void Founders_and_those_who_joined_less_those_who_left_are_the_members(string id, string from, string to, int members)
    {
        var (bloc, first, last) = (BlocId.Parse(id), Day(from), Day(to));
        var founders = Facts.Curated.MembersOf(bloc, first).MinimumCount;
        var joined = Facts.Curated.Joined(bloc, first.PlusDays(1), last).Length;
        var left = Facts.Curated.Left(bloc, first, last.PlusDays(-1)).Length;
        (founders + joined - left).Should().Be(members);
        Facts.Curated.MembersOf(bloc, last).MinimumCount.Should().Be(members);
    }

    [Fact]
    public void Trade_with_China_in_2023_grew_as_much_as_its_figures_say()
    {
        decimal Trade(string year, string reporter) => Facts.Curated.Indicators.Single(i =>
            i.Measure == IndicatorMeasure.TradeTurnover && i.Period == EdtfInterval.Parse($"{year}/{year}") && i.ReportedBy.StartsWith(reporter, StringComparison.Ordinal)).Value;

        var growth = (Trade("2023", "Ding Tao") / Trade("2022", "Trend")) - 1;
        growth.Should().BeInRange(0.41m, 0.45m, "the reports speak of 43 percent and of more than 43.5");
    }

    [Fact]
    public void Ten_of_27_is_more_than_a_third_and_nine_was_just_one()
    {
        var ten = Facts.Curated.StrategicPartners(Az, BlocId.Parse("EU"), new LocalDate(2024, 5, 24)).Share.Low!.Value;
        var nine = Facts.Curated.StrategicPartners(Az, BlocId.Parse("EU"), new LocalDate(2023, 3, 8)).Share.Low!.Value;
        ten.Should().Be(new Fraction(10, 27));
        nine.Should().Be(new Fraction(9, 27));
        (ten.Numerator * 3).Should().BeGreaterThan(ten.Denominator);
        (nine.Numerator * 3).Should().Be(nine.Denominator);
    }

    [Fact]
    public void The_votes_make_the_share_of_the_election_of_2024()
    {
        var share = Facts.Curated.Indicators.Single(i => i.Measure == IndicatorMeasure.VoteShare);
        share.Value.Should().BeInRange(0, 100);
        share.Period.Should().Be(EdtfInterval.OfDay(new LocalDate(2024, 2, 7)));
    }

    [Fact]
    public void Every_mapping_of_codes_is_reviewed_as_text()
    {
        var text = new StringBuilder("code alpha3 numeric cow gw region | name\n");
        foreach (var country in Facts.Curated.Countries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{country.Code} {country.Alpha3 ?? "-"} {country.Numeric ?? "-"} {Code(country.CorrelatesOfWar)} {Code(country.GleditschWard)} {country.Subregion?.Code ?? "-"} | {country.Name}\n");
        }

        RepositoryFiles.ShouldEqual("tests/AzForeignPolicy.Model.Tests/Data/codes.verified.txt", text.ToString());

        static string Code(StateSystemCode? code) => code is null ? "-" : code.ToString().Replace(' ', ':');
    }

    [Fact]
    public void Successors_and_predecessors_are_two_sides_of_one_thing()
    {
        Facts.Curated.PredecessorsOf(CountryCode.Parse("CZ")).Select(c => c.Code.ToString()).Should().Equal("CS");
        Facts.Curated.PredecessorsOf(Az).Select(c => c.Code.ToString()).Should().Equal("SU");
        foreach (var country in Facts.Curated.Countries)
        {
            foreach (var successor in country.Successors)
            {
                Facts.Curated.PredecessorsOf(successor).Should().Contain(country);
            }
        }
    }

    private static LocalDate Day(string text) => EdtfDate.Parse(text).Earliest;
}
