namespace AzForeignPolicy.Model.Interop.Tests;

public class TreatyPartiesTests
{
    public static IEnumerable<TheoryDataRow<string>> BrokenFiles => Fixtures.Broken("treaty-parties");

    private static ImportedDataset Read()
    {
        using var stream = Fixtures.Open("valid/treaty-parties.csv");
        return TreatyParties.Read(stream, Fixtures.Options("treaty-parties.csv"));
    }

    [Fact]
    public void Dates_are_kept_in_their_precision()
    {
        var agreement = Read().Build().Agreements[AgreementId.Parse("abc-1992a")];
        agreement.Parties.Single(p => p.Actor.ToString() == "country:US").Acts.Select(a => a.ToString()).Should().Equal("signature 1993", "ratification [1993-06-01..1993-06-30]", "withdrawal 2015-03");
        agreement.Parties.Single(p => p.Actor.ToString() == "country:AZ").Acts.Select(a => a.ToString()).Should().Equal("signature 1992-06-12", "ratification 2000-08-03");
        (agreement.Signed?.ToString(), agreement.InForce?.ToString(), agreement.Ended).Should().Be(("1992-06-05", "1993-12-29", null));
    }

    [Fact]
    public void No_end_foreseen_seen_until_and_missing_are_three_things_and_none_is_a_withdrawal()
    {
        var agreement = Read().Build().Agreements[AgreementId.Parse("abc-1992a")];
        agreement.Parties.Where(p => p.Acts.Any(a => a.Act == TreatyAct.Withdrawal)).Select(p => p.Actor.ToString()).Should().Equal("country:US");
        agreement.Attestations[0].Note.Should().Be("The file also gives: End 9999-12-31; AZ StateEnd 9999-12-31; AZ StateForce 2000-11-01; GE StateEnd 2017-12-31..; US StateForce 1995~.");
    }

    [Fact]
    public void Where_a_consent_is_not_dated_nothing_counts_as_bound()
    {
        var data = Read().Build();
        var protocol = data.Agreements[AgreementId.Parse("def-2001b")];
        protocol.Force.Should().Be(AgreementForce.Undetermined);
        protocol.IsInForceBetween(CountryCode.Parse("AZ"), CountryCode.Parse("KZ"), new LocalDate(2005, 1, 1), data.AsOf).Should().Be(Truth.Unknown);
        data.Agreements[AgreementId.Parse("abc-1992a")].IsInForceBetween(CountryCode.Parse("AZ"), CountryCode.Parse("TR"), new LocalDate(2005, 1, 1), data.AsOf).Should().Be(Truth.Yes);
        data.Agreements[AgreementId.Parse("abc-1992a")].IsInForceBetween(CountryCode.Parse("AZ"), CountryCode.Parse("US"), new LocalDate(2016, 1, 1), data.AsOf).Should().Be(Truth.No);
    }

    [Fact]
    public void The_data_speak_up_to_the_last_day_of_the_file_and_what_was_left_out_is_told()
    {
        var read = Read();
        read.Build().AsOf.Should().Be(new LocalDate(2017, 12, 31));
        read.Unmapped.Should().ContainSingle().Which.ToString().Should().Be("treaty-parties.csv(7,6): ISO 3166-1 alpha-3 code \"XXX\": no country, 1 times");
        read.Warnings.Should().ContainSingle().Which.ToString().Should().Be("treaty-parties.csv(9): warning InvalidRecord: GHI_2005C has fewer than two parties that are known here, and was left out.");
    }

    [Fact]
    public void A_planned_day_is_not_one_of_which_the_file_speaks()
    {
        var data = Read("treatyID,Title,Beg,Force,End,stateID,StateSignature,StateRat,StateForce,StateEnd\nA_1,T,1992-06-05,2040-01-01,2050-12-31,AZE,1992-06-12,2000-08-03,2031-01-01,NA\nA_1,T,1992-06-05,2040-01-01,2050-12-31,TUR,1992-06-12,1999,NA,2045-01-01\n").Build();
        data.AsOf.Should().Be(new LocalDate(2000, 8, 3));
        data.Agreements.Single().StandsOn(new LocalDate(2020, 1, 1), data.AsOf).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void An_end_that_was_not_seen_up_to_a_day_makes_all_after_it_unknown()
    {
        const string File = "treatyID,Title,Beg,Force,End,stateID,StateSignature,StateRat,StateForce,StateEnd\nA_1,T,1992-06-05,NA,2015-12-31..,AZE,1992-06-12,2017-08-03,NA,NA\nA_1,T,1992-06-05,NA,2015-12-31..,TUR,1992-06-12,1999,NA,2016-06-30..\n";
        var data = Read(File).Build();
        data.AsOf.Should().Be(new LocalDate(2015, 12, 31));
        data.Agreements.Single().StandsOn(new LocalDate(2015, 12, 31), data.AsOf).Should().Be(Truth.Yes);
        data.Agreements.Single().StandsOn(new LocalDate(2016, 1, 1), data.AsOf).Should().Be(Truth.Unknown);
        var late = Read(File, new LocalDate(2020, 1, 1));
        late.Build().AsOf.Should().Be(new LocalDate(2015, 12, 31));
        late.Warnings.Should().ContainSingle().Which.Code.Should().Be(ImportIssueCode.Contradiction);
    }

    [Fact]
    public void An_end_up_to_a_day_is_an_end()
    {
        var data = Read().Build();
        var protocol = data.Agreements[AgreementId.Parse("def-2001b")];
        protocol.Ended.ToString().Should().Be("[2001-01-01..2010-12-31]");
        protocol.StandsOn(new LocalDate(2005, 1, 1), data.AsOf).Should().Be(Truth.Unknown);
        protocol.StandsOn(new LocalDate(2011, 1, 1), data.AsOf).Should().Be(Truth.No);
    }

    private static ImportedDataset Read(string text, LocalDate? asOf = null) => TreatyParties.Read(
        new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)),
        new ImportOptions { Source = Fixtures.Source(), Countries = Fixtures.Countries, FileName = "t.csv", AsOf = asOf },
        TestContext.Current.CancellationToken);

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void A_broken_file_is_refused_with_all_its_problems(string file) =>
        Fixtures.ExpectProblems("treaty-parties", file, (stream, options) => TreatyParties.Read(stream, options));
}
