using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

public class RecordFiltersTests
{
    private static IEnumerable<AgreementId> Ids(IEnumerable<Agreement> agreements) => agreements.Select(a => a.Id).Order();

    private static readonly LocalDate On = Day("2024-05-24");

    [Fact]
    public void Filters_of_agreements_chain()
    {
        var data = ForeignPolicyDatasets.Default;

        data.Agreements.Between(C("AZ"), C("SK")).OfKind(AgreementKindSet.StrategicPartnership).StandingOn(On).Select(a => a.Id.ToString()).Should().Equal("svk-2024");
        data.Agreements.Between(C("AZ"), C("SK")).OfKind(AgreementKindSet.StrategicPartnership).StandingOn(Day("2024-05-06")).Should().BeEmpty();
        data.Agreements.Of(C("AZ")).OfKind(AgreementKind.Alliance).Should().NotBeEmpty().And.OnlyContain(a => a.Kind == AgreementKind.Alliance);
        data.Agreements.Of(C("AZ")).Binding().InForceOn(On).Should().NotBeEmpty().And.OnlyContain(a => a.IsInForceOn(On, data.AsOf).IsYes);
        data.Agreements.SignedIn(Day("2024-05-01"), On).Should().OnlyContain(a => a.Signed!.Value.Earliest.Month == 5);
        Ids(data.AgreementsBetween(C("AZ"), C("SK"))).Should().Equal(Ids(data.Agreements.Between(C("SK"), C("AZ"))));
        Ids(data.AgreementsOf(C("AZ"))).Should().Equal(Ids(data.Agreements.Of(C("AZ"))));
    }

    [Fact]
    public void What_is_certain_is_also_possible()
    {
        var data = ForeignPolicyDatasets.Default;

        data.Agreements.StandingOn(On).Except(data.Agreements.PossiblyStandingOn(On)).Should().BeEmpty();
        data.Agreements.InForceOn(On).Except(data.Agreements.PossiblyInForceOn(On)).Should().BeEmpty();
        data.Agreements.PossiblyInForceOn(On).Except(data.Agreements.PossiblyStandingOn(On)).Should().BeEmpty();
        data.Memberships.HeldOn(On).Except(data.Memberships.PossiblyHeldOn(On)).Should().BeEmpty();
        data.Visits.During(On, On).Except(data.Visits.PossiblyDuring(On, On)).Should().BeEmpty();
    }

    [Fact]
    public void Filters_of_memberships_visits_and_meetings_chain()
    {
        var data = ForeignPolicyDatasets.Default;

        data.Memberships.In(B("EU")).WithStatus(MembershipStatus.Member).HeldOn(On).Should().HaveCount(27);
        data.Memberships.Of(C("GB")).In(B("EU")).HeldOn(On).Should().BeEmpty();
        data.Visits.From(C("SK")).To(C("AZ")).ByLeaders().OfKind(VisitKind.Official).During(Day("2024-05-07"), On).Should().ContainSingle();
        data.Visits.By(PersonId.Parse("ilham-aliyev")).From(C("AZ")).Should().NotBeEmpty().And.OnlyContain(v => v.Visitor == PersonId.Parse("ilham-aliyev"));
        data.Meetings.With(C("AM")).During(Day("2024-02-01"), Day("2024-02-29")).Should().HaveCount(2);
    }

    [Fact]
    public void Nothing_is_computed_until_the_result_is_enumerated_and_again_each_time()
    {
        var touched = 0;
        var agreements = ForeignPolicyDatasets.Default.Agreements.ToList();
        IEnumerable<Agreement> Counted()
        {
            foreach (var agreement in agreements)
            {
                touched++;
                yield return agreement;
            }
        }

        var query = new RecordQuery<Agreement>(Counted(), On).Of(C("AZ")).OfKind(AgreementKindSet.All).StandingOn(On).Where(_ => true);
        touched.Should().Be(0);
        _ = query.First();
        touched.Should().BeLessThan(agreements.Count, "the first is enough");
        touched = 0;
        _ = query.Count();
        touched.Should().Be(agreements.Count);
        _ = query.Count();
        touched.Should().Be(2 * agreements.Count);
    }

    [Fact]
    public void A_filter_leaves_the_query_it_is_made_of_alone()
    {
        var data = ForeignPolicyDatasets.Default;
        var all = data.Agreements.Of(C("AZ"));
        var before = all.ToList();

        _ = all.OfKind(AgreementKind.Alliance).ToList();
        all.Should().Equal(before);
        all.AsOf.Should().Be(data.AsOf);
    }

    [Fact]
    public void A_query_over_a_user_s_own_records_speaks_up_to_the_day_given()
    {
        var text = new TestData().Agreement("AA", "BB", "2010-01-01").Build().Agreements.Single();

        new RecordQuery<Agreement>([text], Day("2015-01-01")).StandingOn(Day("2015-01-01")).Should().ContainSingle();
        new RecordQuery<Agreement>([text], Day("2015-01-01")).StandingOn(Day("2015-01-02")).Should().BeEmpty();
        new RecordQuery<Agreement>([text], Day("2015-01-01")).PossiblyStandingOn(Day("2015-01-02")).Should().ContainSingle();
        new RecordQuery<Agreement>([text], Day("2015-01-01")).Of(C("AA")).AsOf.Should().Be(Day("2015-01-01"));
    }

    [Fact]
    public void Arguments_are_checked_at_once_and_not_on_enumeration()
    {
        var data = ForeignPolicyDatasets.Default;

        data.Invoking(d => d.Agreements.SignedIn(On, On.PlusDays(-1))).Should().Throw<ArgumentException>();
        data.Invoking(d => d.Visits.During(On, On.PlusDays(-1))).Should().Throw<ArgumentException>();
        data.Invoking(d => d.Visits.PossiblyDuring(On, On.PlusDays(-1))).Should().Throw<ArgumentException>();
        data.Invoking(d => d.Meetings.During(On, On.PlusDays(-1))).Should().Throw<ArgumentException>();
        data.Invoking(_ => RecordFilters.Binding(null!)).Should().Throw<ArgumentNullException>();
        data.Invoking(_ => new RecordQuery<Agreement>(null!, On)).Should().Throw<ArgumentNullException>();
        data.Invoking(d => d.Agreements.Where(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_filter_of_statuses_and_a_set_of_kinds_are_values()
    {
        MembershipFilter.Of(MembershipStatus.Member, MembershipStatus.Observer).Should().Be(MembershipFilter.Of(MembershipStatus.Observer, MembershipStatus.Member));
        (default(MembershipFilter) == MembershipFilter.Members).Should().BeTrue();
        (MembershipFilter.Members != MembershipFilter.FullMembers).Should().BeTrue();
        MembershipFilter.MembersOrCandidates.ToString().Should().Be("members or candidate or acceding");
        this.Invoking(_ => MembershipFilter.Of()).Should().Throw<ArgumentException>();
        this.Invoking(_ => MembershipFilter.Of(default(MembershipStatus))).Should().Throw<ArgumentException>();

        AgreementKindSet one = [AgreementKind.Alliance, AgreementKind.Alliance];
        one.Count.Should().Be(1);
        one.Should().Equal([AgreementKind.Alliance]);
        AgreementKindSet.StrategicPartnership.IsSupersetOf(one).Should().BeTrue();
        AgreementKindSet.All.Count.Should().Be(Enum.GetValues<AgreementKind>().Length);
        default(AgreementKindSet).Count.Should().Be(0);
        default(AgreementKindSet).Contains(default).Should().BeFalse();
        this.Invoking(_ => AgreementKindSet.Of((AgreementKind)99)).Should().Throw<ArgumentException>();
    }
}
