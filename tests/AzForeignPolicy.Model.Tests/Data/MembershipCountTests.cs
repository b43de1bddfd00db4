using static AzForeignPolicy.Model.MembershipStatus;
using static AzForeignPolicy.Model.Tests.Data.Facts;

namespace AzForeignPolicy.Model.Tests.Data;

public sealed class MembershipCountTests
{
    [Fact]
    public void The_European_Union_grew_from_15_to_25_on_1_May_2004_and_to_28_on_1_July_2013()
    {
        Count("EU", "2004-04-30").Should().Be(15);
        Count("EU", "2004-05-01").Should().Be(25);
        Count("EU", "2013-06-30").Should().Be(27);
        Count("EU", "2013-07-01").Should().Be(28);
    }

    [Fact]
    public void The_United_Kingdom_is_a_member_on_the_last_day_of_January_2020_and_not_on_the_next()
    {
        Count("EU", "2020-01-31").Should().Be(28);
        Count("EU", "2020-02-01").Should().Be(27);
        Count("EU", "2024-05-24").Should().Be(27);
    }

    [Fact]
    public void The_Union_had_nine_candidates_on_the_day_of_the_article() =>
        In("EU", Candidate, ArticleDay).Should().Equal("AL", "BA", "GE", "MD", "ME", "MK", "RS", "TR", "UA");

    [Fact]
    public void The_Alliance_grew_from_31_to_32_on_7_March_2024()
    {
        Count("NATO", "1949-08-24").Should().Be(12);
        Count("NATO", "2023-04-03").Should().Be(30);
        Count("NATO", "2024-03-06").Should().Be(31);
        Count("NATO", "2024-03-07").Should().Be(32);
    }

    [Theory]
    [InlineData("UN", Member, 193)]
    [InlineData("UN", Observer, 2)]
    [InlineData("OSCE", ParticipatingState, 57)]
    [InlineData("CoE", Member, 46)]
    [InlineData("EAEU", Member, 5)]
    [InlineData("EAEU", Observer, 3)]
    [InlineData("CSTO", Member, 6)]
    [InlineData("CIS", Member, 9)]
    [InlineData("CIS", Associate, 1)]
    [InlineData("CIS", Participant, 0)]
    [InlineData("OTS", Member, 5)]
    [InlineData("OTS", Observer, 4)]
    [InlineData("GUAM", Member, 4)]
    [InlineData("SCO", Member, 9)]
    [InlineData("SCO", Observer, 3)]
    [InlineData("EPC", Participant, 47)]
    [InlineData("EaP", Partner, 6)]
    [InlineData("OIC", Member, 57)]
    [InlineData("ECO", Member, 10)]
    [InlineData("BSEC", Member, 13)]
    [InlineData("D-8", Member, 8)]
    [InlineData("G7", Member, 7)]
    public void On_the_day_of_the_article(string bloc, MembershipStatus status, int count) => In(bloc, status, ArticleDay).Should().HaveCount(count);

    [Fact]
    public void Observers_and_dialogue_partners_of_the_Shanghai_organisation_became_partners_on_1_September_2025()
    {
        Count("SCO", "2025-08-31", Observer).Should().Be(2, "Belarus had become a member");
        Count("SCO", "2025-08-31", Partner).Should().Be(0);
        Count("SCO", "2025-09-01", Observer).Should().Be(0);
        Count("SCO", "2025-09-01", DialoguePartner).Should().Be(0);
        Count("SCO", "2025-09-01", Partner).Should().Be(17);
    }

    [Fact]
    public void Russia_left_the_Council_of_Europe_between_15_and_16_March_2022()
    {
        Count("CoE", "2022-03-15").Should().Be(47);
        Count("CoE", "2022-03-16").Should().Be(46);
    }

    [Fact]
    public void A_frozen_member_of_the_Collective_Security_Treaty_Organization_is_a_member_all_the_same()
    {
        In("CSTO", Suspended, ArticleDay).Should().Equal("AM");
        In("CSTO", Member, ArticleDay).Should().Contain("AM");
    }

    [Fact]
    public void The_article_is_right_that_Azerbaijan_is_in_neither_Russian_led_body_and_in_neither_Western_one()
    {
        foreach (var bloc in new[] { "EAEU", "CSTO", "EU", "NATO" })
        {
            In(bloc, Member, ArticleDay).Should().NotContain("AZ");
        }

        In("CIS", Member, ArticleDay).Should().Contain("AZ");
    }
}
