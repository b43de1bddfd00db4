namespace AzForeignPolicy.Model.Interop.Tests;

public class LeaderTravelTests
{
    public static IEnumerable<TheoryDataRow<string>> BrokenFiles => Fixtures.Broken("leader-travel");

    private static ImportedDataset Read()
    {
        using var stream = Fixtures.Open("valid/colt.csv");
        return LeaderTravel.Read(stream, Fixtures.Options("colt.csv"));
    }

    [Fact]
    public void Each_row_is_a_trip_of_a_person_in_an_office()
    {
        Read().Build().Visits.Select(v => $"{v.From} {v.Visitor} {v.Office.Kind} {v.Period} {v.Kind} {v.Event} {v.MetHostLeader}").Should().BeEquivalentTo(
            "country:AZ ilham-eliyev-az HeadOfState 2024-04-22/2024-04-22 Unspecified  yes",
            "country:AZ ilham-eliyev-az HeadOfState 2024-02-16/2024-02-17 Multilateral Munich Security Conference, 60th no",
            "country:HU viktor-orban-hu HeadOfGovernment 2023-03/ Unspecified  ",
            "country:US joe-biden-us HeadOfState 2023-07-09/2023-07-10 Unspecified  yes",
            "country:SU mikhail-gorbachev-su HeadOfState 1989-06-12/1989-06-15 Unspecified  yes");
    }

    [Fact]
    public void What_is_not_said_is_not_no_and_links_are_not_read()
    {
        var data = Read().Build();
        data.Visits.Single(v => v.From.ToString() == "country:HU").MetHostLeader.Should().BeNull();
        var moscow = data.Visits.Single(v => v.Place == "Moscow");
        moscow.Attestations.Select(a => $"{a.Source} {a.Standing} {a.Confidence}").Should().Equal("the-file Read High", "the-file-link-1 Recalled High", "the-file-link-2 Recalled High");
        data.Visits.Single(v => v.Place == "Munich").Attestations.Select(a => a.Source.ToString()).Should().Equal(["the-file", "the-file-link-1"], "a link that is there already is the same source");
        data.Visits.Single(v => v.Place == "Munich").Attestations[0].Note.Should().Be("The file says that a head of an organisation was met.");
    }

    [Fact]
    public void That_the_host_was_met_is_the_same_event_at_least_and_silence_is_unknown()
    {
        var data = Read().Build();
        CountryCode az = CountryCode.Parse("AZ"), ru = CountryCode.Parse("RU"), tr = CountryCode.Parse("TR");
        LocalDate from = new(2024, 1, 1), to = new(2024, 4, 22);
        data.LeadersMet(az, ru, from, to, EncounterLevel.SameEvent).Value.Should().Be(Truth.Yes);
        data.LeadersMet(az, ru, from, to, EncounterLevel.OneOnOne).Value.Should().Be(Truth.Unknown);
        data.LeadersMet(az, tr, from, to, EncounterLevel.SameEvent).Value.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void What_means_no_country_is_listed() =>
        Read().Unmapped.Select(u => u.ToString()).Should().Equal("colt.csv(7,5): ISO 3166-1 alpha-3 code \"QQQ\": no country, 1 times");

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void A_broken_file_is_refused_with_all_its_problems(string file) =>
        Fixtures.ExpectProblems("leader-travel", file, (stream, options) => LeaderTravel.Read(stream, options));
}
