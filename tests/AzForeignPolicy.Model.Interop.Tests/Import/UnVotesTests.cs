namespace AzForeignPolicy.Model.Interop.Tests;

public class UnVotesTests
{
    public static IEnumerable<TheoryDataRow<string>> BrokenFiles => Fixtures.Broken("un-votes");

    private static UnVoteTable Read(string file = "valid/un-votes.csv")
    {
        using var stream = Fixtures.Open(file);
        return UnVotes.Read(stream, Fixtures.Options(file));
    }

    [Fact]
    public void Codes_are_converted_as_of_the_day_and_absent_is_not_no()
    {
        Read().Select(v => $"{v.RollCall} {v.Country} {v.Choice} {EdtfDate.OfDay(v.Date!.Value)}").Should().Equal(
            "5001 AZ Yes 1993-12-16", "5001 US No 1993-12-16", "5001 RU Abstain 1993-12-16", "5002 SU No 1980-01-14", "5002 TR Absent 1980-01-14", "5003 DE Yes 2001-11-30");
        Read().Unmapped.Select(u => u.ToString()).Should().Equal(["un-votes.csv(6,2): Correlates of War number \"373\": no country, 1 times"], "in 1980 the list has no such state");
    }

    [Fact]
    public void Letters_of_iso_need_no_day()
    {
        var votes = Read("valid/un-votes-iso3.csv");
        votes.Should().HaveCount(2);
        votes[0].Should().Be(new UnVote(5001, CountryCode.Parse("AZ"), Vote.Yes, null));
        votes.Unmapped.Should().ContainSingle().Which.Code.Should().Be("ZZZ");
    }

    [Fact]
    public void The_votes_of_two_states_lead_to_a_tally_and_a_missing_line_is_no_absence()
    {
        var votes = UnVotes.Read(new MemoryStream("rcid,iso3,vote\n1,AZE,1\n1,TUR,1\n2,TUR,3\n2,AZE,1\n3,AZE,8\n3,TUR,2\n4,AZE,1\n5,TUR,1\n6,AZE,1\n6,TUR,9\n"u8.ToArray()), Fixtures.Options("v.csv"), TestContext.Current.CancellationToken);
        var pair = votes.Between(CountryCode.Parse("AZ"), CountryCode.Parse("TR"));
        pair.RollCalls.Should().Equal(1, 2, 3, 6);
        pair.OfFirst.Should().Equal(Vote.Yes, Vote.Yes, Vote.Absent, Vote.Yes);
        pair.OfSecond.Should().Equal(Vote.Yes, Vote.No, Vote.Abstain, Vote.NotMember);
        pair.Missing.Should().Be(2);
        pair.Tally().ToString().Should().Be("1 identical, 0 half alike, 1 opposed; n 2, 2 left out");
        pair.Tally(AbsenceRule.AsAbstention).N.Should().Be(3);
        votes.Between(CountryCode.Parse("AZ"), CountryCode.Parse("US")).RollCalls.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void A_broken_file_is_refused_with_all_its_problems(string file) => Fixtures.ExpectProblems("un-votes", file, (stream, options) => UnVotes.Read(stream, options));
}
