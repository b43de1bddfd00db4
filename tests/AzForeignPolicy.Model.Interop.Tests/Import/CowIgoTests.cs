using System.Collections.Immutable;
using System.Text;

namespace AzForeignPolicy.Model.Interop.Tests;

public class CowIgoTests
{
    private static readonly BlocId UN = BlocId.Parse("UN");
    private static readonly BlocId Xorg = BlocId.Parse("XORG");
    private static readonly BlocId Eact = BlocId.Parse("EAC-T");

    public static IEnumerable<TheoryDataRow<string>> BrokenFiles => Fixtures.Broken("cow-igo");

    private static ForeignPolicyDataset Data(string file = "valid/cow-igo.csv", CowIgoOptions? cowIgo = null) => Read(file, cowIgo).Build();

    private static ImportedDataset Read(string file, CowIgoOptions? cowIgo = null, Encoding? encoding = null)
    {
        using var stream = Fixtures.Open(file);
        var options = new ImportOptions { Source = Fixtures.Source(), Countries = Fixtures.Countries, FileName = "cow-igo.csv", Encoding = encoding };
        return CowIgo.Read(stream, options, cowIgo);
    }

    private static Truth Member(ForeignPolicyDataset data, string country, BlocId bloc, int year, int month = 6, int day = 30) =>
        data.IsMember(CountryCode.Parse(country), bloc, new LocalDate(year, month, day)).Value;

    [Fact]
    public void Consecutive_years_with_one_status_are_one_membership()
    {
        var data = Data();
        var uk = data.HistoryOf(CountryCode.Parse("GB"), Xorg);
        uk.Should().ContainSingle().Which.Period.ToString().Should().Be("1965/1979");
        data.HistoryOf(CountryCode.Parse("AZ"), UN).Should().ContainSingle().Which.Period.ToString().Should().Be("1992/..");
        data.HistoryOf(CountryCode.Parse("TR"), Xorg).Select(m => $"{m.Status} {m.Period}").Should().Equal("Associate 1965/1969", "Member 1970/1971?", "Member 1973?/1979");
    }

    [Fact]
    public void Every_value_is_what_the_file_says_as_read_with_its_lines()
    {
        var membership = Data().HistoryOf(CountryCode.Parse("GB"), Xorg)[0];
        var attestation = membership.Attestations.Should().ContainSingle().Subject;
        attestation.Standing.Should().Be(Standing.Read);
        attestation.Says.Should().Equal(new Dictionary<string, string> { ["status"] = "member", ["start"] = "1965", ["end"] = "1979" });
        // The notes of 1950 run over two lines, so the rows of 1965 and 1979 stand one line further down.
        attestation.Locator.Should().Be("lines 56 to 70");
    }

    [Fact]
    public void After_the_last_year_of_the_file_everything_is_unknown()
    {
        var data = Data();
        data.AsOf.Should().Be(new LocalDate(2014, 12, 31));
        Member(data, "AZ", UN, 2014, 12, 31).Should().Be(Truth.Yes);
        Member(data, "AZ", UN, 2015, 1, 1).Should().Be(Truth.Unknown);
        Member(data, "US", Eact, 2014).Should().Be(Truth.No);
        Member(data, "US", Eact, 2015).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void Zero_means_no_and_the_other_codes_do_not()
    {
        var data = Data();
        Member(data, "US", Xorg, 1969).Should().Be(Truth.No);
        Member(data, "SU", Xorg, 1969).Should().Be(Truth.No);
        Member(data, "SU", Xorg, 1970).Should().Be(Truth.Unknown, "-9 is missing");
        Member(data, "SU", Xorg, 1971).Should().Be(Truth.No);
        Member(data, "TR", Xorg, 1972).Should().Be(Truth.Unknown, "-9 is missing, also between two years of membership");
        Member(data, "UA", UN, 1985).Should().Be(Truth.Unknown, "-1 says that the state is not in the system, not that it was no member");
        Member(data, "AZ", UN, 1991).Should().Be(Truth.Unknown, "in the year in which its number begins the list does not speak of the whole year");
        Member(data, "FR", Eact, 2012).Should().Be(Truth.No, "an observer is no member");
        Member(data, "JP", UN, 2000).Should().Be(Truth.Unknown, "the file has no column for it");
    }

    [Fact]
    public void Where_the_file_lists_every_fifth_year_it_says_nothing_of_the_years_between()
    {
        var data = Data();
        data.HistoryOf(CountryCode.Parse("US"), UN).Select(m => m.Period.ToString()).Should().Equal("1950?/1950?", "1955?/1955?", "1960?/1960?", "1965?/..");
        Member(data, "US", UN, 1957).Should().Be(Truth.Unknown);
        Member(data, "DE", UN, 1957).Should().Be(Truth.Unknown);
        Member(data, "DE", UN, 1960).Should().Be(Truth.No);
        Member(data, "US", UN, 1970).Should().Be(Truth.Yes);
    }

    [Fact]
    public void A_number_is_converted_as_of_the_year()
    {
        var data = Data();
        data.HistoryOf(CountryCode.Parse("SU"), UN).Last().Period.ToString().Should().Be("1965?/1991");
        data.HistoryOf(CountryCode.Parse("RU"), UN).Should().ContainSingle().Which.Period.ToString().Should().Be("1991/..");
        data.HistoryOf(CountryCode.Parse("DE"), UN).Should().ContainSingle("260 and 255 are one polity").Which.Period.ToString().Should().Be("1973/..");
        data.HistoryOf(CountryCode.Parse("DD"), UN).Should().ContainSingle().Which.Period.ToString().Should().Be("1973/1990");
    }

    [Fact]
    public void Lists_are_not_bounded_unless_the_caller_says_so()
    {
        var on = new LocalDate(2012, 6, 30);
        Data().MembersOf(Eact, on).IsBounded.Should().BeFalse();
        var members = Data(cowIgo: new CowIgoOptions { ListsEveryMember = true }).MembersOf(Eact, on);
        members.IsBounded.Should().BeTrue();
        members.Certain.ToString().Should().Be("BY RU");
        Data(cowIgo: new CowIgoOptions { ListsEveryMember = true }).MembersOf(Eact, new LocalDate(2014, 6, 30)).IsBounded.Should().BeFalse("-9 is in the row of 2014");
    }

    [Fact]
    public void Organisations_keep_their_names_and_may_be_given_identifiers()
    {
        var data = Data(cowIgo: new CowIgoOptions { Blocs = ImmutableDictionary<string, BlocId>.Empty.Add("EAC/T", BlocId.Parse("EACT")) });
        var bloc = data.Blocs[BlocId.Parse("EACT")];
        (bloc.Abbreviation, bloc.Name, bloc.Founded?.ToString()).Should().Be(("EAC/T", "Eurasian Test Body", "2010"));
        data.Blocs[Xorg].Name.Should().Be("Exchange, Office of");
    }

    [Fact]
    public void The_year_beside_a_missing_one_is_no_beginning_and_no_end()
    {
        var turkey = Data().HistoryOf(CountryCode.Parse("TR"), Xorg);
        turkey[1].Attestations[0].Says.Should().Equal(new Dictionary<string, string> { ["status"] = "member", ["start"] = "1970" });
        Inferred(turkey[1]).Should().Be("Partly end 1971? The file does not speak of the year after 1971: the status may have ended later.");
        turkey[2].Attestations[0].Says.Should().Equal(new Dictionary<string, string> { ["status"] = "member", ["end"] = "1979" });
        Inferred(turkey[2]).Should().Be("Partly start 1973? The file does not speak of the year before 1973: the status may have begun earlier.");
        turkey[0].Attestations.Should().ContainSingle();
        var excerpt = Of("ioname,orgname,year,azerbaijan,turkey\nX,X,2000,1,0\nX,X,2001,1,1\nX,X,2002,0,-9\n").Build();
        excerpt.HistoryOf(CountryCode.Parse("AZ"), BlocId.Parse("X")).Single().Period.ToString().Should().Be("2000?/2001");
        excerpt.HistoryOf(CountryCode.Parse("TR"), BlocId.Parse("X")).Single().Period.ToString().Should().Be("2001/2001?");
    }

    [Fact]
    public void A_member_that_means_no_country_leaves_the_list_incomplete()
    {
        var every = new CowIgoOptions { ListsEveryMember = true };
        bool Bounded(string text, int year) => Of(text, every).Build().MembersOf(BlocId.Parse("X"), new LocalDate(year, 6, 30)).IsBounded;
        const string Columns = "ioname,orgname,year,azerbaijan,atlantis,baden\nX,X,2000,1,1,0\nX,X,2001,1,0,0\nX,X,2002,1,-1,-1\nX,X,2003,1,0,1\nX,X,2004,1,-9,0\n";
        new[] { 2000, 2001, 2002, 2003, 2004 }.Select(y => Bounded(Columns, y)).Should().Equal(false, true, true, false, false);
        const string Rows = "ccode,year,x\n373,2000,1\n373,2001,1\n373,2002,1\n267,2000,1\n267,2001,0\n640,2000,0\n640,2001,0\n640,2002,-9\n";
        new[] { 2000, 2001, 2002 }.Select(y => Bounded(Rows, y)).Should().Equal(false, true, false);
    }

    [Fact]
    public void Both_layouts_give_the_same_identifiers_and_blocs_are_found_without_case()
    {
        var one = Of("ioname,orgname,year,azerbaijan\nAfristat,A,2000,1\n");
        var other = Of("ccode,year,afristat\n373,2000,1\n");
        one.Build().Blocs.Select(b => b.Id).Should().Equal(other.Build().Blocs.Select(b => b.Id));
        var named = new CowIgoOptions { Blocs = ImmutableDictionary<string, BlocId>.Empty.Add("Afristat", BlocId.Parse("AFRI")) };
        Of("ccode,year,afristat\n373,2000,1\n", named).Build().Blocs.Single().Id.Should().Be(BlocId.Parse("AFRI"));
    }

    [Fact]
    public void Every_column_of_a_state_has_its_number()
    {
        // A number means a country that goes by the name of the column, or the one of which the name is a short form.
        const string ShortForms =
            "antiguabarbuda AG bavariaelect XB car CF capeverde CV congobrazz CG domrepublic DO egermany DD etimor TL eqguinea GQ fyromacedonia MK hesseelect XE hessegrand XG "
            + "ivorycoast CI korea XJ micronesiafs FM nokorea KP nyemen YE svietnam XV syemen YD soafrica ZA sokorea KR sosudan SS stkitts KN stlucia LC stvincent VC swaziland SZ "
            + "turkey TR uae AE uk GB usa US wgermany DE wsamoa WS wurtenburg XW yugoslaviaserb RS zaire CD";
        var others = ShortForms.Split(' ').Chunk(2).ToDictionary(p => p[0], p => p[1]);
        foreach (var (name, number) in CowIgoStates.ByName)
        {
            var candidates = Fixtures.Countries.Codes.FromCorrelatesOfWar(number, null).Candidates;
            var names = candidates.Select(c => Fixtures.Countries.Countries[c]).SelectMany(c => new[] { c.Name, c.OfficialName ?? "" }).Select(n => new string([.. n.ToLowerInvariant().Where(char.IsAsciiLetter)]));
            (others.TryGetValue(name, out var code) ? candidates.Any(c => c.ToString() == code) : names.Any(n => n.StartsWith(name, StringComparison.Ordinal))).Should().BeTrue("{0} {1} {2}", name, number, string.Join(' ', candidates));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_below_one_is_refused(int limit)
    {
        var act = () => new ImportOptions { Source = Fixtures.Source(), Countries = Fixtures.Countries, MaxIssues = limit };
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Inferred(Membership membership)
    {
        var attestation = membership.Attestations.Skip(1).Should().ContainSingle().Subject;
        var (member, value) = attestation.Says.Should().ContainSingle().Subject;
        return $"{attestation.Standing} {member} {value} {attestation.Note}";
    }

    private static ImportedDataset Of(string text, CowIgoOptions? cowIgo = null) =>
        CowIgo.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), Fixtures.Options("x.csv"), cowIgo, TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("valid/cow-igo-bom-crlf.csv")]
    [InlineData("valid/cow-igo.csv")]
    public void Byte_order_mark_ends_of_lines_and_an_empty_last_column_make_no_difference(string file)
    {
        var periods = Data(file).Memberships.Select(m => m.ToString());
        periods.Should().Equal(Data().Memberships.Select(m => m.ToString()));
    }

    [Fact]
    public void Another_encoding_must_be_named()
    {
        var read = Read("valid/cow-igo-latin1.csv", encoding: Encoding.Latin1).Build();
        read.Blocs[UN].Name.Should().Be("Organización de las Naciones Unidas");
    }

    [Fact]
    public void The_layout_by_state_and_year_says_the_same()
    {
        var data = Data("valid/cow-state-year.csv");
        data.HistoryOf(CountryCode.Parse("AZ"), UN).Should().ContainSingle().Which.Period.ToString().Should().Be("1992/..");
        Member(data, "US", Xorg, 1979).Should().Be(Truth.No);
        Member(data, "US", Xorg, 1981).Should().Be(Truth.Unknown, "-1: the organisation does not exist");
    }

    [Fact]
    public void What_means_no_country_is_listed_with_its_place()
    {
        var text = "ioname,orgname,year,usa,atlantis,baden\nUN,United Nations,2000,1,1,1\nUN,United Nations,2001,1,1,1\n";
        var read = CowIgo.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), Fixtures.Options("x.csv"), cancellationToken: TestContext.Current.CancellationToken);
        read.Unmapped.Select(u => u.ToString()).Should().Equal(
            "x.csv(2,6): Correlates of War number \"267\": no country, 2 times",
            "x.csv(1,5): column of a state \"atlantis\": no country, 1 times");
        read.Rows.Should().Be(2);
    }

    [Fact]
    public void Progress_is_told_and_reading_can_be_given_up()
    {
        var told = new List<ImportProgress>();
        using var stream = Fixtures.Open("valid/cow-igo.csv");
        var options = new ImportOptions { Source = Fixtures.Source(), Countries = Fixtures.Countries, Progress = new Immediate(told) };
        CowIgo.Read(stream, options, cancellationToken: TestContext.Current.CancellationToken);
        told.Last().Should().Be(new ImportProgress(73, stream.Length, stream.Length));

        using var again = Fixtures.Open("valid/cow-igo.csv");
        var act = () => CowIgo.Read(again, options, cancellationToken: new CancellationToken(canceled: true));
        act.Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void A_broken_file_is_refused_with_all_its_problems(string file) => Fixtures.ExpectProblems("cow-igo", file, (stream, options) => CowIgo.Read(stream, options));

    private sealed class Immediate(List<ImportProgress> told) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => told.Add(value);
    }
}
