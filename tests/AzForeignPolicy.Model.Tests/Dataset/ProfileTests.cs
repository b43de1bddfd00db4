using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

/// <summary>Camps, dyads and changes.</summary>
public class ProfileTests
{
    private static readonly CountrySet Republics = CountrySet.Parse("AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ");
    private static readonly Camp West = new("western", [B("EU"), B("NATO")], MembershipFilter.MembersOrCandidates);
    private static readonly LocalDate On = Day("2024-05-24");

    [Fact]
    public void Whether_Azerbaijan_alone_is_in_neither_camp_depends_on_the_list_of_institutions()
    {
        var data = ForeignPolicyDatasets.Default;

        var narrow = data.Camps(Republics, On, West, new Camp("led by Russia", [B("EAEU"), B("CSTO")]));
        narrow.Select(c => c.Country.Code).Should().Equal(Republics.ToArray());
        narrow.Should().OnlyContain(c => !c.InNone.IsUnknown);
        narrow.Where(c => c.InNone.IsYes).Select(c => c.Country.Code.ToString()).Should().Equal("AZ", "TM", "UZ");

        var wide = data.Camps(Republics, On, West, new Camp("led by Russia", [B("EAEU"), B("CSTO"), B("CIS")]));
        wide.Where(c => c.InNone.IsYes).Select(c => c.Country.Code.ToString()).Should().Equal(["TM"], "it is an associate of the CIS, no member");
        var moldova = wide.Single(c => c.Country.Code == C("MD"));
        moldova.Camps.Should().OnlyContain(c => c.Answer.IsYes && c.Answer.Records.Length > 0, "a candidate there and a member here");
    }

    [Fact]
    public void Camps_leave_open_what_the_data_leave_open()
    {
        var data = new TestData().Member("X", "AA", "2010/..").Country("BB").Bloc("Y").Covers("X", "2000-01-01/..").Build();

        var answers = data.Camps(CountrySet.Of(C("AA"), C("BB")), Day("2010-06-01"), new Camp("one", [B("X")]), new Camp("both", [B("X"), B("Y")]));

        answers[0].InNone.Should().Be(Truth.Unknown);
        answers[1].Camps.Select(c => c.Answer.Value).Should().Equal(Truth.No, Truth.Unknown);
        answers[1].Camps[1].Answer.Reason.Should().Be(AnswerReason.SilenceOutsideCoverage);
        data.Invoking(d => d.Camps(CountrySet.Of(C("AA")), Day("2010-06-01"), [null!])).Should().Throw<ArgumentException>();
        this.Invoking(_ => new Camp("none", [])).Should().Throw<ArgumentException>();
        this.Invoking(_ => new Camp("", [B("X")])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_dyad_of_Azerbaijan_and_Turkey_on_the_day_of_the_article()
    {
        var profile = ForeignPolicyDatasets.Default.Dyad(C("AZ"), C("TR"), On);

        profile.JointMemberships.Certain.Select(b => b.Id.ToString()).Should().Contain(["BSEC", "CoE", "ECO", "OSCE", "OTS", "TURKSOY", "UN"]).And.NotContain(["EU", "NATO", "CIS"]);
        profile.JointMemberships.Possible.Select(b => b.Id.ToString()).Should().NotContain(["EU", "NATO", "CIS", "CSTO", "EAEU"]);
        profile.Agreements.Select(a => a.Agreement.Id.ToString()).Should().Contain(["tur-2010", "tur-2021", "traceca-1998"]);
        profile.Agreements.Should().OnlyContain(a => !a.Stands.IsNo && (!a.IsInForce.IsYes || a.Agreement.Force == AgreementForce.Binding));
        profile.LastVisitByFirst!.Period.ToString().Should().Be("2024-02-18/2024-02-19");
        profile.LastVisitBySecond!.Period.ToString().Should().Be("2023-06-12/2023-06-13");
        profile.LeaderContacts.Should().OnlyContain(c => c.IsBetween(C("AZ"), C("TR")) && c.Days.EarliestStart <= On);
        profile.LeaderContacts.Select(c => c.Days).Should().BeInAscendingOrder();
    }

    [Fact]
    public void A_dyad_is_the_same_from_the_other_side()
    {
        var data = ForeignPolicyDatasets.Default;
        var (there, back) = (data.Dyad(C("AZ"), C("TR"), On), data.Dyad(C("TR"), C("AZ"), On));

        back.Agreements.Select(a => a.Agreement).Should().Equal(there.Agreements.Select(a => a.Agreement));
        back.JointMemberships.Certain.Should().Equal(there.JointMemberships.Certain);
        back.LastVisitByFirst.Should().BeSameAs(there.LastVisitBySecond);
        back.LastVisitBySecond.Should().BeSameAs(there.LastVisitByFirst);
        back.LastMeeting.Should().BeSameAs(there.LastMeeting);
        back.LeaderContacts.Should().Equal(there.LeaderContacts);
        data.Invoking(d => d.Dyad(C("AZ"), C("AZ"), On)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_changes_of_the_month_of_the_article()
    {
        var changes = ForeignPolicyDatasets.Default.Changes(Day("2024-05-01"), On, C("AZ"));

        changes.Where(c => c.Kind == ChangeKind.Signed).Select(c => $"{c.Date} {c.Record.Reference.Id}").Should().Equal(
            "2024-05-07 svk-2024", "2024-05-08 bgr-2024", "2024-05-15 arm-2024p", "2024-05-23 tjk-2024");
        changes.Where(c => c.Kind == ChangeKind.Visited).Select(c => c.Record.Reference.Id).Should().Contain(["robert-fico-az-1", "alexander-lukashenko-az-4"]);
        changes.Where(c => c.Kind == ChangeKind.Met).Select(c => c.Record.Reference.Id).Should().Equal("khudafarin-aliyev-raisi");
        changes.Where(c => !c.IsInWindow.IsYes).Select(c => $"{c.Date} {c.Record.Reference}").Should().Equal("2024 positions[sco-2024]");
        changes.Select(c => c.Date).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Neighbouring_windows_share_no_certain_change_and_lose_none()
    {
        var data = ForeignPolicyDatasets.Default;
        var whole = data.Changes(Day("2024-01-01"), Day("2024-12-31"));
        var first = data.Changes(Day("2024-01-01"), Day("2024-05-31"));
        var second = data.Changes(Day("2024-06-01"), Day("2024-12-31"));

        string Name(Change c) => $"{c.Kind} {c.Record.Reference}";
        first.Where(c => c.IsInWindow.IsYes).Select(Name).Intersect(second.Select(Name).Where(n => !n.StartsWith("Visited", StringComparison.Ordinal))).Should().BeEmpty();
        first.Concat(second).Select(Name).Distinct().Should().BeEquivalentTo(whole.Select(Name));
    }

    [Fact]
    public void A_change_of_imprecise_date_says_that_it_may_lie_outside()
    {
        var data = new TestData().Agreement("AA", "BB", "2010").Member("X", "AA", "/2010-05").Build();

        data.Changes(Day("2010-06-01"), Day("2010-12-31")).Should().ContainSingle().Which.IsInWindow.Should().Be(Truth.Unknown);
        data.Changes(Day("2010-01-01"), Day("2010-12-31")).Select(c => (c.Kind, c.IsInWindow)).Should().Equal((ChangeKind.Signed, Truth.Yes), (ChangeKind.Left, Truth.Yes));
        data.Changes(Day("2010-01-01"), Day("2010-12-31"), B("X")).Should().ContainSingle();
        data.Changes(Day("2010-01-01"), Day("2010-12-31"), C("CC")).Should().BeEmpty();
    }
}
