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
        votes[0].Should().Be(new UnVote(5001, CountryCode.Parse("AZ"), UnVoteChoice.Yes, null));
        votes.Unmapped.Should().ContainSingle().Which.Code.Should().Be("ZZZ");
    }

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void A_broken_file_is_refused_with_all_its_problems(string file) => Fixtures.ExpectProblems("un-votes", file, (stream, options) => UnVotes.Read(stream, options));
}
