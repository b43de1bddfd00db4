using static AzForeignPolicy.Model.Tests.Data.Facts;

namespace AzForeignPolicy.Model.Tests.Data;

/// <summary>The months between the election and the article, 7 February to 24 May 2024.</summary>
public sealed class TripTests
{
    private static readonly Actor Azerbaijan = Actor.Parse("country:AZ");
    private static readonly EdtfInterval Months = EdtfInterval.Parse("2024-02-07/2024-05-24");
    private static readonly PersonId President = PersonId.Parse("ilham-aliyev");

    private static IEnumerable<Visit> Trips => Curated.Visits.Where(v => !v.Period.Overlaps(Months).IsNo);

    [Fact]
    public void Ten_heads_came_and_the_eleventh_was_met_at_the_border()
    {
        Trips.Where(v => v.To == Azerbaijan && v.Office.Kind is OfficeKind.HeadOfState or OfficeKind.HeadOfGovernment)
            .Select(v => Name(v.From)).Distinct().Order(StringComparer.Ordinal)
            .Should().Equal("AL", "BG", "BY", "CG", "GE", "KG", "KZ", "SK", "TJ");
        Curated.Meetings.Should().ContainSingle(m => m.Participants.Any(p => p.Person == PersonId.Parse("ebrahim-raisi")))
            .Which.Date.Should().Be(EdtfDate.Parse("2024-05-19"));
    }

    [Fact]
    public void The_president_made_four_trips() =>
        Trips.Where(v => v.Visitor == President).OrderBy(v => v.Period.EarliestStart).Select(v => $"{Name(v.To)} {v.Period}")
            .Should().Equal("DE 2024-02-16/2024-02-18", "TR 2024-02-18/2024-02-19", "RU 2024-04-22/2024-04-22", "DE 2024-04-25/2024-04-26");

    [Fact]
    public void State_visits_from_the_Eurasian_union_were_three() =>
        Trips.Where(v => v.Kind == VisitKind.State && In("EAEU", MembershipStatus.Member, ArticleDay).Contains(Name(v.From)))
            .Select(v => Name(v.From)).Should().BeEquivalentTo("BY", "KG", "KZ");

    [Fact]
    public void The_president_met_the_leader_of_Armenia_too_which_the_article_leaves_out() =>
        Curated.Meetings.Where(m => !Months.Covers(m.Date).IsNo && m.Participants.Any(p => p.Person == PersonId.Parse("nikol-pashinyan")))
            .Select(m => m.Level).Should().BeEquivalentTo([EncounterLevel.OneOnOne, EncounterLevel.SmallGroup]);

    [Fact]
    public void The_claim_that_all_but_one_were_met_counts_only_in_the_view_of_the_article() =>
        Curated.Coverage.Where(c => c.Fact == FactKind.Encounter).Should().OnlyContain(c => c.OnlyInViewOf == SourceId.Parse("huseynov-2024"));

    [Fact]
    public void A_text_concluded_on_a_trip_was_concluded_in_its_days()
    {
        var trips = Curated.Visits.SelectMany(v => v.Agreements, (v, a) => (Trip: v, Agreement: Curated.Agreements[a]));
        trips.Where(t => t.Agreement.Signed is { } signed && t.Trip.Period.Covers(signed).IsNo).Select(t => $"{t.Trip.Id} {t.Agreement.Id}").Should().BeEmpty();
    }
}
