using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

public class LeaderContactTests
{
    private static readonly LocalDate From = Day("2024-02-07");
    private static readonly LocalDate To = Day("2024-05-24");

    [Fact]
    public void In_the_window_of_the_article_the_leaders_of_all_members_were_met_Armenia_s_in_Munich()
    {
        var data = ForeignPolicyDatasets.Default;

        var answer = data.LeadersMetWithin(C("AZ"), B("EAEU"), From, To, EncounterLevel.OneOnOne);

        answer.Met.Select(m => m.Country.Code.ToString()).Should().Equal("AM", "BY", "KG", "KZ", "RU");
        answer.IsDecided.Should().BeTrue("all were met");
        answer.IsWindowComplete.Should().BeFalse("no source claims that the list of meetings is complete");
        var munich = answer.Members.Single(m => m.Country.Code == C("AM")).Contacts.Should().ContainSingle().Subject;
        munich.Place.Should().Be("Munich");
        munich.Level.Should().Be(EncounterLevel.OneOnOne);
        munich.Days.ToString().Should().Be("2024-02-17/2024-02-17");
        munich.CounterpartOf(C("AZ"))!.Of.Should().Be((Actor)C("AM"));
        answer.Members.Should().OnlyContain(m => m.Contacts.All(c => c.Level >= EncounterLevel.OneOnOne && c.Record.Attestations.Length > 0));
    }

    [Fact]
    public void The_article_s_claim_does_not_overrule_a_recorded_meeting_and_counts_in_its_view_alone()
    {
        var data = ForeignPolicyDatasets.Default;
        var source = S("huseynov-2024");

        data.Preferring(source).LeadersMet(C("AZ"), C("AM"), From, To, EncounterLevel.SameEvent).IsYes.Should().BeTrue();
        var alone = data.OnlyFrom(source).LeadersMet(C("AZ"), C("AM"), From, To, EncounterLevel.SameEvent);
        alone.IsYes.Should().BeFalse();
        data.LeadersMet(C("AZ"), C("AM"), From, Day("2024-02-16"), EncounterLevel.SameEvent).IsUnknown.Should().BeTrue("nobody else claims that the list is complete");
        data.LeadersMet(C("AZ"), C("AM"), From, Day("2024-02-16"), EncounterLevel.SameEvent).Reason.Should().Be(AnswerReason.SilenceOutsideCoverage);
        var viewed = data.Preferring(source).LeadersMet(C("AZ"), C("AM"), From, Day("2024-02-16"), EncounterLevel.SameEvent);
        viewed.IsNo.Should().BeTrue();
        viewed.Records.Should().ContainSingle().Which.Should().BeOfType<Coverage>();
        data.Preferring(source).LeadersMet(C("AZ"), C("AM"), Day("2024-02-06"), Day("2024-02-16"), EncounterLevel.SameEvent).IsUnknown.Should().BeTrue("the claim begins a day later");
    }

    [Theory]
    [InlineData("2024-02-17", "2024-02-17", "yes")]
    [InlineData("2024-02-17", "2024-02-18", "yes")]
    [InlineData("2024-02-18", "2024-05-24", "unknown")]
    [InlineData("2024-02-07", "2024-02-16", "unknown")]
    public void A_meeting_counts_on_its_own_day(string from, string to, string value) =>
        ForeignPolicyDatasets.Default.LeadersMet(C("AZ"), C("AM"), Day(from), Day(to), EncounterLevel.OneOnOne).Value.Should().Be(Truth.Parse(value));

    [Theory]
    [InlineData("2024-05-16", "2024-05-17", "yes")]
    [InlineData("2024-05-16", "2024-05-16", "unknown")]
    [InlineData("2024-05-17", "2024-05-20", "unknown")]
    [InlineData("2024-05-18", "2024-05-20", "no")]
    [InlineData("2024-05-10", "2024-05-15", "no")]
    public void A_visit_partly_outside_the_window_leaves_it_open_and_is_no_no(string from, string to, string value)
    {
        var data = new TestData().Bloc("X").Member("X", "BB", "2000-01-01/..").Visit("AA", "BB", "2024-05-16/2024-05-17", EncounterLevel.OneOnOne)
            .CoversEncounters("AA", "2024-01-01/2024-12-31", "X").Build();

        data.LeadersMet(C("AA"), C("BB"), Day(from), Day(to), EncounterLevel.OneOnOne).Value.Should().Be(Truth.Parse(value));
        data.LeadersMet(C("BB"), C("AA"), Day(from), Day(to), EncounterLevel.OneOnOne).Value.Should().Be(Truth.Parse(value));
    }

    [Theory]
    [InlineData("2024-05/2024-05", "2024-05-01", "2024-05-31", "yes")]
    [InlineData("2024-05/2024-05", "2024-05-02", "2024-05-31", "unknown")]
    [InlineData("/2024-05-02", "2024-05-01", "2024-05-31", "unknown")]
    [InlineData("2024-05-02/", "2024-05-01", "2024-05-31", "unknown")]
    public void A_visit_of_imprecise_days_counts_if_all_of_them_are_in(string days, string from, string to, string value) =>
        new TestData().Visit("AA", "BB", days, EncounterLevel.OneOnOne).Build()
            .LeadersMet(C("AA"), C("BB"), Day(from), Day(to), EncounterLevel.OneOnOne).Value.Should().Be(Truth.Parse(value));

    [Theory]
    [InlineData("[2024-05-10..2024-05-12]", "2024-05-10", "2024-05-12", "yes")]
    [InlineData("[2024-05-10..2024-05-12]", "2024-05-11", "2024-05-12", "unknown")]
    [InlineData("XXXX", "2024-05-11", "2024-05-12", "unknown")]
    public void A_meeting_on_one_of_several_days_counts_if_all_of_them_are_in(string date, string from, string to, string value) =>
        new TestData().Meeting(date, EncounterLevel.OneOnOne, "AA", "BB").Build()
            .LeadersMet(C("AA"), C("BB"), Day(from), Day(to), EncounterLevel.OneOnOne).Value.Should().Be(Truth.Parse(value));

    [Fact]
    public void A_level_is_the_least_that_is_known_so_a_lower_one_is_no_no()
    {
        var data = new TestData().Bloc("X").Member("X", "BB", "2000-01-01/..").Meeting("2024-05-10", EncounterLevel.SmallGroup, "AA", "BB")
            .CoversEncounters("AA", "2024-01-01/2024-12-31", "X", EncounterLevel.SameEvent).Build();
        Answer Met(EncounterLevel level) => data.LeadersMet(C("AA"), C("BB"), Day("2024-05-01"), Day("2024-05-31"), level);

        Met(EncounterLevel.SameEvent).IsYes.Should().BeTrue();
        Met(EncounterLevel.SmallGroup).IsYes.Should().BeTrue();
        var closer = Met(EncounterLevel.OneOnOne);
        closer.IsUnknown.Should().BeTrue();
        closer.Reason.Should().Be(AnswerReason.ImpreciseLevel);
        closer.Records.Should().ContainSingle().Which.Should().BeOfType<Meeting>();
        data.LeadersMet(C("AA"), C("BB"), Day("2024-06-01"), Day("2024-06-30"), EncounterLevel.OneOnOne).IsNo.Should().BeTrue();
    }

    [Fact]
    public void That_a_visitor_met_the_host_s_leader_is_a_meeting_at_one_event_and_perhaps_more()
    {
        var data = new TestData().Bloc("X").Member("X", "BB", "2000-01-01/..").Visit("AA", "BB", "2024-05-10/2024-05-10", metHostLeader: Truth.Yes)
            .Visit("AA", "BB", "2024-07-10/2024-07-10", metHostLeader: Truth.No).CoversEncounters("AA", "2024-01-01/2024-12-31", "X").Build();
        Answer Met(string from, string to, EncounterLevel level) => data.LeadersMet(C("AA"), C("BB"), Day(from), Day(to), level);

        Met("2024-05-01", "2024-05-31", EncounterLevel.SameEvent).IsYes.Should().BeTrue();
        Met("2024-05-01", "2024-05-31", EncounterLevel.OneOnOne).IsUnknown.Should().BeTrue();
        Met("2024-07-01", "2024-07-31", EncounterLevel.SameEvent).IsNo.Should().BeTrue();
    }

    [Fact]
    public void Others_than_leaders_do_not_count()
    {
        var data = new TestData().Visit("AA", "BB", "2024-05-10/2024-05-10", EncounterLevel.OneOnOne, host: OfficeKind.ForeignMinister).Build();

        data.LeadersMet(C("AA"), C("BB"), Day("2024-05-01"), Day("2024-05-31"), EncounterLevel.SameEvent).IsYes.Should().BeFalse();
        data.ContactsOf(C("AA")).Should().ContainSingle();
    }

    [Fact]
    public void Coverage_must_hold_for_the_whole_window_and_for_the_level()
    {
        var data = new TestData().Bloc("X").Member("X", "BB", "2000-01-01/..").Country("AA").CoversEncounters("AA", "2024-02-07/2024-05-24", "X", EncounterLevel.OneOnOne).Build();
        Answer Met(string from, string to, EncounterLevel level) => data.LeadersMet(C("AA"), C("BB"), Day(from), Day(to), level);

        Met("2024-02-07", "2024-05-24", EncounterLevel.OneOnOne).IsNo.Should().BeTrue();
        Met("2024-02-06", "2024-05-24", EncounterLevel.OneOnOne).IsUnknown.Should().BeTrue();
        Met("2024-02-07", "2024-05-25", EncounterLevel.OneOnOne).IsUnknown.Should().BeTrue();
        Met("2024-02-07", "2024-05-24", EncounterLevel.SameEvent).IsUnknown.Should().BeTrue("only one-on-one talks are listed completely");
        Met("2024-02-07", "2025-07-01", EncounterLevel.OneOnOne).Reason.Should().Be(AnswerReason.AfterAsOfDay);
    }

    [Fact]
    public void A_window_that_ends_before_it_begins_is_refused()
    {
        var data = ForeignPolicyDatasets.Default;

        data.Invoking(d => d.LeadersMet(C("AZ"), C("AM"), To, From, EncounterLevel.OneOnOne)).Should().Throw<ArgumentException>();
        data.Invoking(d => d.LeadersMetWithin(C("AZ"), B("EAEU"), To, From, EncounterLevel.OneOnOne)).Should().Throw<ArgumentException>();
        data.Invoking(d => d.Changes(To, From)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_question_about_one_person_leaves_out_the_other_leader()
    {
        var data = ForeignPolicyDatasets.Default;
        data.LeadersMet(C("AZ"), C("RU"), Day("2024-04-22"), Day("2024-04-22"), EncounterLevel.OneOnOne, PersonId.Parse("ilham-aliyev")).IsYes.Should().BeTrue();
        data.LeadersMet(C("AZ"), C("RU"), Day("2024-04-22"), Day("2024-04-22"), EncounterLevel.OneOnOne, PersonId.Parse("ali-asadov")).IsUnknown.Should().BeTrue();
        data.Invoking(d => d.LeadersMet(C("AZ"), C("RU"), From, To, EncounterLevel.OneOnOne, PersonId.Parse("nobody"))).Should().Throw<KeyNotFoundException>();
    }
}
