using System.Text;
using static AzForeignPolicy.Model.Tests.Data.Facts;

namespace AzForeignPolicy.Model.Tests.Data;

public sealed class FormerRepublicTests
{
    private static readonly (string Bloc, MembershipStatus[] Statuses)[] Camps =
    [
        ("EU", [MembershipStatus.Member, MembershipStatus.Candidate]),
        ("NATO", [MembershipStatus.Member]),
        ("CSTO", [MembershipStatus.Member, MembershipStatus.Suspended]),
        ("EAEU", [MembershipStatus.Member, MembershipStatus.Observer]),
        ("CIS", [MembershipStatus.Member, MembershipStatus.Associate, MembershipStatus.Participant]),
        ("GUAM", [MembershipStatus.Member]),
        ("OTS", [MembershipStatus.Member, MembershipStatus.Observer]),
        ("SCO", [MembershipStatus.Member, MembershipStatus.Observer, MembershipStatus.DialoguePartner, MembershipStatus.Partner]),
    ];

    [Fact]
    public void Where_each_former_republic_stood_on_the_day_of_the_article()
    {
        var text = new StringBuilder();
        foreach (var republic in FormerRepublics)
        {
            var places = Camps.SelectMany(c => c.Statuses
                .Where(s => In(c.Bloc, s, ArticleDay).Contains(republic))
                .Select(s => s == MembershipStatus.Member ? c.Bloc : $"{c.Bloc} {EnumNames<MembershipStatus>.Name(s)}"));
            text.Append(republic).Append(": ").AppendJoin(", ", places).Append('\n');
        }

        text.ToString().Should().Be(
            """
            AM: CSTO, CSTO suspended, EAEU, CIS, SCO dialoguePartner
            AZ: CIS, GUAM, OTS, SCO dialoguePartner
            BY: CSTO, EAEU, CIS, SCO observer
            EE: EU, NATO
            GE: EU candidate, GUAM
            KG: CSTO, EAEU, CIS, OTS, SCO
            KZ: CSTO, EAEU, CIS, OTS, SCO
            LT: EU, NATO
            LV: EU, NATO
            MD: EU candidate, EAEU observer, CIS, GUAM
            RU: CSTO, EAEU, CIS, SCO
            TJ: CSTO, CIS, SCO
            TM: CIS associate, OTS observer
            UA: EU candidate, GUAM
            UZ: EAEU observer, CIS, OTS, SCO

            """);
    }

    [Fact]
    public void Silence_means_no_for_each_of_these_standings_on_that_day()
    {
        foreach (var (bloc, statuses) in Camps)
        {
            foreach (var status in statuses)
            {
                StatementsOn(ArticleDay, FactKind.Membership)
                    .Where(c => c.Blocs.Contains(BlocId.Parse(bloc)) && (c.Statuses.IsEmpty || c.Statuses.Contains(status)) && c.Subjects.IsEmpty)
                    .Should().NotBeEmpty("whether a republic was {0} of {1} must be answerable", status, bloc);
            }
        }
    }

    [Fact]
    public void No_standing_of_a_republic_in_these_bodies_is_uncertain_on_that_day() =>
        Curated.Memberships
            .Where(m => Camps.Any(c => m.Bloc == BlocId.Parse(c.Bloc)) && FormerRepublics.Contains(Name(m.Member)))
            .Where(m => m.Covers(ArticleDay, Curated.AsOf).IsUnknown)
            .Should().BeEmpty();

    [Fact]
    public void The_Baltic_states_are_noted_as_annexed_and_never_count_as_members_of_the_Soviet_Union()
    {
        foreach (var state in new[] { "EE", "LT", "LV" })
        {
            var record = Curated.Memberships.Single(m => m.Bloc == BlocId.Parse("USSR") && Name(m.Member) == state);
            record.StartReason.Should().Be(MembershipStartReason.Annexation);
            record.Note.Should().Contain("never recognised");
        }

        Curated.Blocs[BlocId.Parse("USSR")].Weights.Values.Should().OnlyContain(w => w == MembershipWeight.None);
    }
}
