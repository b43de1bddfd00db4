using static AzForeignPolicy.Model.Tests.Data.Facts;

namespace AzForeignPolicy.Model.Tests.Data;

public sealed class StrategicPartnerTests
{
    [Fact]
    public void Ten_members_of_the_Union_were_strategic_partners_on_the_day_of_the_article() =>
        StrategicPartnersInTheUnion(ArticleDay).Should().Equal("BG", "CZ", "HR", "HU", "IT", "LT", "LV", "PL", "RO", "SK");

    [Fact]
    public void Slovakia_became_the_tenth_on_7_May_2024_and_not_on_the_6th()
    {
        StrategicPartnersInTheUnion(new(2024, 5, 6)).Should().HaveCount(9).And.NotContain("SK");
        StrategicPartnersInTheUnion(new(2024, 5, 7)).Should().HaveCount(10).And.Contain("SK");
    }

    [Fact]
    public void Latvia_became_the_ninth_on_17_July_2017()
    {
        StrategicPartnersInTheUnion(new(2017, 7, 16)).Should().HaveCount(8).And.NotContain("LV");
        StrategicPartnersInTheUnion(new(2017, 7, 17)).Should().HaveCount(9).And.Contain("LV");
    }

    [Fact]
    public void Croatia_counts_from_the_day_on_which_it_joined_the_Union()
    {
        StrategicPartnersInTheUnion(new(2013, 6, 30)).Should().NotContain("HR");
        StrategicPartnersInTheUnion(new(2013, 7, 1)).Should().Contain("HR");
    }

    [Theory]
    [InlineData("2020-06-18", 9)]
    [InlineData("2023-03-08", 9)]
    [InlineData("2024-05-24", 10)]
    public void The_list_is_stated_to_be_complete_on_a_day_whose_count_the_records_meet(string day, int counted)
    {
        StrategicPartnersInTheUnion(Day(day)).Should().HaveCount(counted);
        var statement = StatementsOn(Day(day), FactKind.Agreement).Should().ContainSingle().Subject;
        statement.Blocs.Should().Equal(BlocId.Parse("EU"));
        statement.Subjects.Should().Equal(Actor.Parse("country:AZ"));
        statement.Kinds.Should().BeEquivalentTo(StrategicKinds);
    }

    [Theory]
    [InlineData("2015-09-15", 8, 7)]
    [InlineData("2016-10-24", 9, 7)]
    public void Nothing_is_stated_for_a_day_whose_count_the_records_do_not_meet(string day, int counted, int recorded)
    {
        StrategicPartnersInTheUnion(Day(day)).Should().HaveCount(recorded).And.NotHaveCount(counted);
        StatementsOn(Day(day), FactKind.Agreement).Should().BeEmpty();
    }

    [Fact]
    public void A_statement_for_agreements_never_outlasts_its_day() =>
        Curated.Coverage.Where(c => c.Fact == FactKind.Agreement).Should().HaveCount(3).And.OnlyContain(c => c.Window.Start != null && c.Window.Start == c.Window.End && c.Window.Start.Value.IsDay);
}
