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

    [Fact]
    public void A_name_in_brackets_has_withdrawn_on_a_day_that_is_not_known()
    {
        var read = Read("Participant,Signature,Ratification\nAzerbaijan,,13 Aug 1992 a\nArmenia,,13 Sep 1993 a\n[Georgia] 3,18 Apr 1990,1 Jan 1995\n[Turkey 4],18 Apr 1990,\n");
        read.Warnings.Select(w => w.ToString()).Should().Equal(
            "t.csv(4,1): warning MissingValue: Participant: Georgia stands in brackets: it has withdrawn, and the table does not say when.",
            "t.csv(5,1): warning MissingValue: Participant: Turkey stands in brackets: it has withdrawn, and the table does not say when.");
        var data = read.Build();
        CountryCode az = CountryCode.Parse("AZ"), am = CountryCode.Parse("AM"), ge = CountryCode.Parse("GE"), tr = CountryCode.Parse("TR");
        data.HistoryOf(ge, Bloc).Select(m => $"{m.Status} {m.Period}").Should().Equal("Signatory 1990-04-18/1994-12-31", "ContractingParty 1995-01-01/");
        data.HistoryOf(tr, Bloc).Select(m => $"{m.Status} {m.Period}").Should().Equal("Signatory 1990-04-18/");
        data.IsMember(ge, Bloc, new LocalDate(2010, 1, 1), MembershipFilter.Of(MembershipStatus.ContractingParty)).Value.Should().Be(Truth.Unknown);
        var agreement = data.Agreements[Treaty.Agreement];
        agreement.StandsBetween(az, am, new LocalDate(2010, 1, 1), data.AsOf).Should().Be(Truth.Yes);
        agreement.StandsBetween(az, ge, new LocalDate(2010, 1, 1), data.AsOf).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void A_succession_to_the_signature_binds_nobody()
    {
        var data = Read("Participant,Signature,Ratification\nAzerbaijan,,13 Aug 1992 a\nArmenia,,13 Sep 1993 a\nGeorgia,18 Apr 1990 d,\n").Build();
        var status = data.HistoryOf(CountryCode.Parse("GE"), Bloc).Should().ContainSingle().Subject;
        (status.Status, status.StartReason, status.Note).Should().Be((MembershipStatus.Signatory, MembershipStartReason.Signature, "Succession to the signature."));
        data.Agreements[Treaty.Agreement].Parties.Should().HaveCount(2);
    }

    [Fact]
    public void Formal_confirmation_is_a_consent_provisional_application_is_none_and_other_letters_leave_out_the_row()
    {
        var read = Read("Participant,Signature,Ratification\nAzerbaijan,,13 Aug 1992 c\nArmenia,,13 Sep 1993 a\nGeorgia,18 Apr 1990,1 Jan 1995 n\nTurkey,,1 Jan 1996 P\nFrance,,1 Jan 1997 x\n");
        read.Warnings.Select(w => w.ToString()).Should().Equal(
            "t.csv(5,3): warning InvalidValue: Ratification: Turkey applies the treaty provisionally, which is neither a signature nor a consent; the row was left out.",
            "t.csv(6,3): warning InvalidValue: Ratification: \"x\" is none of the letters s, A, AA, a, c, d, n, P; the row was left out.");
        var data = read.Build();
        data.Agreements[Treaty.Agreement].Parties.Select(p => $"{p.Actor} {string.Join(", ", p.Acts)}").Should().Equal("country:AM accession 1993-09-13", "country:AZ ratification 1992-08-13");
        var georgia = data.HistoryOf(CountryCode.Parse("GE"), Bloc).Should().ContainSingle().Subject;
        (georgia.Status, georgia.Note).Should().Be((MembershipStatus.Signatory, "Applied provisionally: 1995-01-01."));
        data.IsMember(CountryCode.Parse("FR"), Bloc, new LocalDate(2010, 1, 1)).Value.Should().Be(Truth.Unknown, "a row was left out, so the table is not complete");
    }

    [Fact]
    public void Days_that_the_caller_gives_are_not_attested_as_read()
    {
        var attestations = Read().Build().Agreements[Treaty.Agreement].Attestations;
        attestations.Select(a => $"{a.Standing} {string.Join(' ', a.Says.Keys)}").Should().Equal("Read ", "Recalled inForce signed");
    }

    [Fact]
    public void Fewer_than_two_consents_leave_out_the_agreement_with_a_warning() =>
        Read("Participant,Signature,Ratification\nAzerbaijan,,13 Aug 1992 a\nTurkey,1 Jan 1990,\n").Warnings.Should().ContainSingle().Which.ToString()
            .Should().Be("t.csv: warning InvalidRecord: The agreement vclt was left out: fewer than two participants that are known here have consented.");

    private static ImportedDataset Read(string text) => TreatyStatus.Read(
        new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)),
        new ImportOptions { Source = Fixtures.Source(), Countries = Fixtures.Countries, FileName = "t.csv", AsOf = new LocalDate(2024, 5, 24) },
        Treaty,
        TestContext.Current.CancellationToken);

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void A_broken_file_is_refused_with_all_its_problems(string file) =>
        Fixtures.ExpectProblems("treaty-status", file, (stream, options) => TreatyStatus.Read(stream, options, Treaty));
}
