using static AzForeignPolicy.Model.Tests.Data.Facts;

namespace AzForeignPolicy.Model.Tests.Data;

/// <summary>How many records there are, against the tables of facts that they were made from. A change here is meant to be noticed.</summary>
public sealed class CountTests
{
    [Fact]
    public void There_are_249_entries_of_ISO_3166_with_Kosovo_Northern_Cyprus_and_23_former_polities()
    {
        // Former: six of ISO 3166-3, and seventeen that the Correlates of War list ends and that no present country continues.
        Curated.Countries.Should().HaveCount(249 + 1 + 1 + 6 + 17);
        Curated.Countries.Count(c => c.Status != CountryStatus.Former && c.Numeric is not null).Should().Be(249);
    }

    [Theory]
    [InlineData(CountryStatus.UnMember, 193)]
    [InlineData(CountryStatus.UnObserver, 2)]
    [InlineData(CountryStatus.PartlyRecognised, 2)]
    [InlineData(CountryStatus.AssociatedState, 2)]
    [InlineData(CountryStatus.SpecialAdministrativeRegion, 2)]
    [InlineData(CountryStatus.OutsideUn, 3)]
    [InlineData(CountryStatus.Former, 23)]
    [InlineData(CountryStatus.Dependency, 47)]
    public void Countries_by_status(CountryStatus status, int count) => Curated.Countries.Count(c => c.Status == status).Should().Be(count);

    [Fact]
    public void Every_one_of_the_73_blocs_is_a_record() => Curated.Blocs.Should().HaveCount(73);

    [Fact]
    public void Of_1485_dated_statuses_1457_are_memberships_and_5_more_were_split_off_or_added() =>
        // Not memberships: 9 withdrawals, 1 expulsion (reasons of an end), 14 declarations of independence (with the country), 1 invitation and
        // 1 application (events), 1 chair and 1 guest (roles). Added: the second spells of Greece in the Council of Europe and of Malta in the
        // Partnership for Peace, the suspensions of Afghanistan and Egypt in the OIC, North Macedonia in the World Trade Organization.
        Curated.Memberships.Should().HaveCount(1485 - 9 - 1 - 14 - 1 - 1 - 1 - 1 + 5);

    [Theory]
    [InlineData(MembershipStatus.Member, 1086)]
    [InlineData(MembershipStatus.Observer, 84)]
    [InlineData(MembershipStatus.Partner, 69)]
    [InlineData(MembershipStatus.Participant, 61)]
    [InlineData(MembershipStatus.ParticipatingState, 57)]
    [InlineData(MembershipStatus.ContractingParty, 52)]
    [InlineData(MembershipStatus.DialoguePartner, 15)]
    [InlineData(MembershipStatus.UnionRepublic, 15)]
    [InlineData(MembershipStatus.Candidate, 10)]
    [InlineData(MembershipStatus.Suspended, 7)]
    [InlineData(MembershipStatus.PartOfUnionRepublic, 3)]
    [InlineData(MembershipStatus.Associate, 1)]
    [InlineData(MembershipStatus.Signatory, 1)]
    [InlineData(MembershipStatus.PotentialCandidate, 1)]
    [InlineData(MembershipStatus.Acceding, 0)]
    public void Memberships_by_status(MembershipStatus status, int count) => Curated.Memberships.Count(m => m.Status == status).Should().Be(count);

    [Fact]
    public void Five_steps_and_two_roles_stand_apart_from_the_memberships()
    {
        Curated.BlocEvents.Should().HaveCount(5);
        Curated.BlocRoles.Should().HaveCount(2);
    }

    [Fact]
    public void Of_195_rows_on_agreements_35_are_no_agreements() =>
        // 15 findings of absence, 6 contracts and decisions of companies, 3 acts of one state alone, 11 statements, meetings, admissions and
        // decisions of others; listed in docs/data.md.
        Curated.Agreements.Should().HaveCount(195 - 15 - 6 - 3 - 11);

    [Fact]
    public void Of_542_rows_on_visits_497_are_trips_and_38_are_meetings()
    {
        // Left out: a lecture, a guest whom two agencies do not list, a visit known from a leaked cable only. Four pairs of rows are one trip each.
        Curated.Visits.Should().HaveCount(542 - 38 - 3 - 4);
        Curated.Meetings.Should().HaveCount(38);
    }

    [Fact]
    public void Persons_terms_and_statements_of_completeness()
    {
        Curated.Persons.Should().HaveCount(276);
        Curated.OfficeTerms.Should().HaveCount(17, "18 rows but for the author of the article, who held no office");
        Curated.Coverage.Should().HaveCount(42);
        Curated.StateLists.Should().HaveCount(3);
    }
}
