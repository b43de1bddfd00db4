using System.Collections.Immutable;

namespace AzForeignPolicy.Model.Interop.Tests;

public class TreatyStatusTests
{
    private static readonly BlocId Bloc = BlocId.Parse("VCLT");

    private static TreatyStatusOptions Treaty => new()
    {
        Agreement = AgreementId.Parse("vclt"),
        Bloc = Bloc,
        Title = "Vienna Convention",
        Signed = EdtfDate.Parse("1961-04-18"),
        InForce = EdtfDate.Parse("1964-04-24"),
        Names = ImmutableDictionary<string, CountryCode>.Empty.Add("Congo", CountryCode.Parse("CG")),
    };

    public static IEnumerable<TheoryDataRow<string>> BrokenFiles => Fixtures.Broken("treaty-status");

    private static ImportedDataset Read(TreatyStatusOptions? treaty = null)
    {
        using var stream = Fixtures.Open("valid/untc-status.csv");
        return TreatyStatus.Read(stream, new ImportOptions { Source = Fixtures.Source(), Countries = Fixtures.Countries, FileName = "untc.csv", AsOf = new LocalDate(2024, 5, 24) }, treaty ?? Treaty);
    }

    [Fact]
    public void Letters_are_acts_and_numerals_of_footnotes_are_not_part_of_names()
    {
        var agreement = Read().Build().Agreements[AgreementId.Parse("vclt")];
        var acts = agreement.Parties.ToDictionary(p => p.Actor.ToString(), p => string.Join(", ", p.Acts));
        acts.Should().Contain("country:AZ", "accession 1992-08-13").And.Contain("country:AT", "signature 1969-04-23, acceptance 1979-04-30")
            .And.Contain("country:BA", "succession 1993-09-01").And.Contain("country:DE", "signature 1970-04-30, ratification 1987-07-21")
            .And.Contain("country:FR", "definitiveSignature 1961-04-18").And.Contain("country:CG", "signature 1969-05-23, ratification 1982-04-12");
        acts.Should().NotContainKey("country:TR", "a signature alone binds nobody");
    }

    [Fact]
    public void Signatories_and_contracting_parties_are_two_statuses()
    {
        var data = Read().Build();
        string Status(string code, LocalDate on) => string.Join(", ", data.StatusesOf(Actor.Of(CountryCode.Parse(code)), on).Where(s => s.Bloc.Id == Bloc).Select(s => s.Membership.Status));
        Status("DE", new LocalDate(1987, 7, 20)).Should().Be("Signatory");
        Status("DE", new LocalDate(1987, 7, 21)).Should().Be("ContractingParty");
        Status("TR", new LocalDate(2024, 1, 1)).Should().Be("Signatory");
        data.IsMember(CountryCode.Parse("AZ"), Bloc, new LocalDate(1992, 8, 12)).Value.Should().Be(Truth.Unknown, "names that mean no country are left, so nothing is complete");
    }

    [Fact]
    public void A_table_of_which_all_is_known_is_complete_up_to_its_day()
    {
        var treaty = new TreatyStatusOptions
        {
            Agreement = Treaty.Agreement,
            Bloc = Bloc,
            Title = Treaty.Title,
            Signed = Treaty.Signed,
            Names = Treaty.Names,
        };
        using var stream = new MemoryStream("Participant,Signature,Accession\nAzerbaijan,,13 Aug 1992 a\nArmenia,,13 Sep 1993 a\n"u8.ToArray());
        var data = TreatyStatus.Read(stream, new ImportOptions { Source = Fixtures.Source(), Countries = Fixtures.Countries, AsOf = new LocalDate(2024, 5, 24) }, treaty, TestContext.Current.CancellationToken).Build();
        data.IsMember(CountryCode.Parse("AZ"), Bloc, new LocalDate(1992, 8, 12)).Value.Should().Be(Truth.No);
        data.IsMember(CountryCode.Parse("GE"), Bloc, new LocalDate(2024, 5, 24)).Value.Should().Be(Truth.No);
        data.IsMember(CountryCode.Parse("GE"), Bloc, new LocalDate(2024, 5, 25)).Value.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void A_name_of_nobody_or_of_several_is_listed_with_its_place()
    {
        Read().Unmapped.Select(u => u.ToString()).Should().Equal("untc.csv(10,1): name of a participant \"Türkiye, Republic of\": no country, 1 times");
        var without = new TreatyStatusOptions { Agreement = Treaty.Agreement, Bloc = Bloc, Title = Treaty.Title };
        Read(without).Unmapped.Select(u => u.ToString()).Should().Contain("untc.csv(6,1): name of a participant (CD or CG) \"Congo\": no country, 1 times");
    }

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void A_broken_file_is_refused_with_all_its_problems(string file) =>
        Fixtures.ExpectProblems("treaty-status", file, (stream, options) => TreatyStatus.Read(stream, options, Treaty));
}
