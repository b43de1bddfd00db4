using System.Text;
using AzForeignPolicy.Model.Fuzz;

namespace AzForeignPolicy.Model.Interop.Tests;

/// <summary>What broke an importer once, one test a fault.</summary>
public sealed class ImportFaultTests
{
    private const string Votes = "rcid,iso3,vote\n";
    private const string Parties = "treatyID,Title,Beg,Force,End,stateID,StateSignature,StateRat,StateForce,StateEnd\n";
    private const string Trips = "LeaderFullName,LeaderCountryISO,LeaderRole,CountryVisitedISO,CityVisited,TripStartDate,TripEndDate,SourceLink1\n";

    private static readonly TreatyStatusOptions Treaty = new() { Agreement = AgreementId.Parse("t"), Bloc = BlocId.Parse("T"), Title = "T", Signed = EdtfDate.Parse("1961-04-18") };

    [Fact]
    public void A_byte_order_mark_that_comes_a_byte_at_a_time_is_none_of_the_first_name()
    {
        foreach (var bytes in new[] { (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Votes + "1,AZE,1\n")], [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Votes + "1,AZE,1\n")], [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Votes + "1,AZE,1\n")] })
        {
            using var stream = new Trickle(bytes, 1);
            UnVotes.Read(stream, Fixtures.Options("v.csv"), TestContext.Current.CancellationToken).Should().ContainSingle();
        }
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_with_their_line_also_behind_a_byte_order_mark()
    {
        byte[] bad = [.. Encoding.UTF8.GetBytes(Votes + "1,AZE,1\n2,"), 0xE9, .. "ZE,1\n"u8];
        Problems(() => Votings(bad)).Should().Equal("v.csv(3): error UnreadableText: From here on the text is not UTF-8. If it is in another encoding, such as Latin-1, say so.");
        Problems(() => Votings([0xEF, 0xBB, 0xBF, .. bad])).Should().ContainSingle().Which.Should().StartWith("v.csv(3): error UnreadableText");
        byte[] half = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Votes + "1,AZE,1\n"), 0x00, 0xD8, 0x0A, 0x00];
        Problems(() => Votings(half)).Should().ContainSingle().Which.Should().StartWith("v.csv(3): error UnreadableText: From here on the text is not UTF-16");
        var strict = new ImportOptions { Source = Fixtures.Source(), Countries = Fixtures.Countries, FileName = "v.csv", Encoding = Encoding.GetEncoding("us-ascii", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) };
        Problems(() => UnVotes.Read(new MemoryStream(bad), strict)).Should().ContainSingle().Which.Should().StartWith("v.csv(3): error UnreadableText: From here on the text is not us-ascii");
    }

    [Fact]
    public void A_pair_that_has_no_room_in_the_buffer_is_not_the_end_of_the_file()
    {
        for (var length = 25_450; length <= 25_540; length++)
        {
            var text = "rcid,iso3,vote,note,more\n1,AZE,1," + new string('a', 40_000) + ",\"" + new string('a', length) + "😀\"\n2,AZE,1,b,c\n";
            Votings(Encoding.UTF8.GetBytes(text)).Should().HaveCount(2);
        }
    }

    [Fact]
    public void A_row_that_begins_with_a_number_sign_is_not_dropped_in_silence() =>
        Problems(() => Votings(Encoding.UTF8.GetBytes(Votes + "#1,AZE,1\n2,AZE,1\n"))).Should().Equal("v.csv(2,1): error InvalidValue: rcid: \"#1\" is not a whole number.");

    [Fact]
    public void Lines_that_end_in_a_carriage_return_alone_are_rows() =>
        Votings(Encoding.UTF8.GetBytes("rcid,iso3,vote,note\r1,AZE,1,\r2,AZE,1,\r\n3,AZE,1,\n")).Select(v => v.RollCall).Should().Equal(1, 2, 3);

    [Fact]
    public void A_row_of_separators_alone_is_refused_before_it_takes_minutes() =>
        Problems(() => Votings(Encoding.UTF8.GetBytes(Votes + new string(',', 4_000_000)))).Should().ContainSingle().Which.Should().StartWith("v.csv(2): error MalformedTable");

    [Fact]
    public void Who_cancels_at_a_report_is_obeyed_at_once_also_at_the_last()
    {
        var text = Votes + string.Concat(Enumerable.Range(0, 9000).Select(i => FormattableString.Invariant($"{i},AZE,1\n")));
        for (var at = 1; at <= 2; at++)
        {
            using var source = new CancellationTokenSource();
            var reports = 0;
            var options = new ImportOptions { Source = Fixtures.Source(), Countries = Fixtures.Countries, Progress = new Told(() => CancelAt(++reports)) };
            FluentActions.Invoking(() => UnVotes.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), options, source.Token)).Should().Throw<OperationCanceledException>();
            reports.Should().Be(at);
            void CancelAt(int report)
            {
                if (report == at)
                {
                    source.Cancel();
                }
            }
        }
    }

    [Fact]
    public void No_problem_repeats_a_long_text_of_the_file()
    {
        var text = new string('x', 50_000);
        Problems(() => Votings(Encoding.UTF8.GetBytes($"rcid,iso3,{text},{text}\n{text},AZE,1,1\n"))).Should().OnlyContain(p => p.Length < 1000);
        Problems(() => Votings(Encoding.UTF8.GetBytes($"rcid,iso3,vote\n{text},AZE,{text}\n"))).Should().HaveCount(2).And.OnlyContain(p => p.Length < 1000);
        Votings(Encoding.UTF8.GetBytes($"rcid,iso3,vote\n1,{text},1\n")).Unmapped.Single().ToString().Length.Should().BeLessThan(1000);
    }

    [Fact]
    public void A_text_that_no_data_set_can_load_again_is_refused() =>
        Problems(() => CowIgo.Read(Stream($"ioname,orgname,year,azerbaijan\nX,{new string('x', 65_537)},2000,1\n"), Fixtures.Options("x.csv"))).Should().Equal("x.csv(2,2): error InvalidValue: orgname: The text is longer than 65536 characters.");

    [Fact]
    public void Characters_that_are_no_letters_are_space_in_a_text_and_no_exception()
    {
        var data = LeaderTravel.Read(Stream(Trips + "A\uFFFEB,AZE,S,TUR,x\uFFFE\uFFFFy,2018-03-04,,\n"), Fixtures.Options("t.csv"), TestContext.Current.CancellationToken).Build();
        data.Persons.Single().Name.Should().Be("A B");
        data.Visits.Single().Place.Should().Be("x y");
    }

    [Fact]
    public void A_table_of_organisations_without_rows_is_a_data_set_that_says_nothing() =>
        CowIgo.Read(Stream("ioname,orgname,year,azerbaijan\n"), Fixtures.Options("x.csv"), cancellationToken: TestContext.Current.CancellationToken).Build().Memberships.Should().BeEmpty();

    [Fact]
    public void A_founding_year_beyond_9999_is_refused() =>
        Problems(() => CowIgo.Read(Stream("ioname,orgname,year,azerbaijan,sdate\nX,X,2000,1,19450\n"), Fixtures.Options("x.csv"))).Should().Equal("x.csv(2,5): error InvalidValue: sdate: \"19450\" is not a year.");

    [Fact]
    public void Two_organisations_whose_names_differ_in_a_sign_have_records_of_their_own() =>
        CowIgo.Read(Stream("ioname,orgname,year,azerbaijan\nA+B,X,2000,1\nA-B,Y,2000,1\n"), Fixtures.Options("x.csv"), cancellationToken: TestContext.Current.CancellationToken).Build()
            .Memberships.Select(m => $"{m.Id} {m.Bloc}").Should().BeEquivalentTo("a-b-az-2000 A+B", "a-b-2-az-2000 A-B");

    [Fact]
    public void A_withdrawal_after_the_last_of_all_days_is_refused() =>
        Problems(() => TreatyStatus.Read(Stream("Participant,Signature,Accession\nAzerbaijan,,13 Aug 1992 a\n[Armenia],,31 Dec 9999 a\n"), Fixtures.Options("t.csv"), Treaty))
            .Should().Equal("t.csv(3,3): error Contradiction: Accession: Armenia stands in brackets, as if it had withdrawn, and consented on 9999-12-31, after which no days are left.");

    [Fact]
    public void A_table_of_a_day_before_that_of_the_text_is_not_complete()
    {
        var options = new ImportOptions { Source = Fixtures.Source(), Countries = Fixtures.Countries, AsOf = new LocalDate(1950, 1, 1) };
        TreatyStatus.Read(Stream("Participant,Signature,Accession\nAzerbaijan,,13 Aug 1992 a\n"), options, Treaty, TestContext.Current.CancellationToken).Build().Coverage.Should().BeEmpty();
    }

    [Fact]
    public void A_date_of_which_nothing_is_known_is_noted()
    {
        var agreement = TreatyParties.Read(Stream(Parties + "A,T,XXXX,,,AZE,XXXX,1999,,XXXX\nA,T,XXXX,,,TUR,1998,,,\n"), Fixtures.Options("t.csv"), TestContext.Current.CancellationToken).Build().Agreements.Single();
        agreement.Attestations[0].Note.Should().Be("The file also gives: Beg XXXX; AZ StateSignature XXXX; AZ StateEnd XXXX.");
        Problems(() => TreatyParties.Read(Stream(Parties + "A,T,,,XXXX..,AZE,,,,\n"), Fixtures.Options("t.csv"))).Should().ContainSingle().Which.Should().StartWith("t.csv(2,5): error InvalidValue: End: \"XXXX..\"");
    }

    [Fact]
    public void Two_treaties_that_would_get_one_identifier_are_told_with_their_lines() =>
        Problems(() => TreatyParties.Read(Stream(Parties + "A_1,T,,,,AZE,,,,\nA-1,T,,,,AZE,,,,\n"), Fixtures.Options("t.csv")))
            .Should().Equal("t.csv(3,1): error Contradiction: treatyID: \"A-1\" would get the identifier \"a-1\", which the treaty on line 2 has.");

    [Fact]
    public void Two_leaders_whose_long_names_begin_alike_are_two_persons()
    {
        var name = string.Concat(Enumerable.Repeat("Name ", 14));
        LeaderTravel.Read(Stream(Trips + $"{name}One,AZE,S,TUR,,2018-03-04,,\n{name}Two,AZE,S,TUR,,2018-03-04,,\n"), Fixtures.Options("t.csv"), TestContext.Current.CancellationToken).Build().Persons.Should().HaveCount(2);
    }

    [Fact]
    public void A_row_of_a_list_without_its_record_is_a_problem_and_not_lost()
    {
        Problems(() => Tables("AZ,1,1991-12-21/..\nZZ,1,1991-12-21/..\n")).Should().Equal("countries_correlates_of_war_spells.csv(3,1): error Contradiction: record_id: No row has the key \"ZZ\" to which this one belongs.");
        Problems(() => Tables("AZ,1,1991-12-21/..\nAZ,01,1991-12-21/..\n")).Should().Equal("countries_correlates_of_war_spells.csv(3,2): error DuplicateRow: ordinal: The record has an item \"1\" in this list already.");
    }

    [Fact]
    public void A_number_that_JSON_does_not_write_so_is_read_or_told_and_no_exception()
    {
        Tables("AZ,+1,1991-12-21/..\n", "0373").Countries.Single().CorrelatesOfWar!.Number.Should().Be(373);
        Problems(() => Tables("AZ,1,1991-12-21/..\n", more: "@indicators\nid,measure,subject,period,value,unit,bound,reported_by\ni,gdp,country:AZ,2024,+1.5,x,exact,a\n")).Should().Equal("indicators.csv(2,5): error InvalidValue: value: \"+1.5\" is not a number.");
    }

    [Fact]
    public void A_table_whose_first_bytes_are_no_text_is_told_and_not_read_on() =>
        Problems(() => new TableReader(name => name == "dataset" ? new MemoryStream([0xE9]) : null).Read(TestContext.Current.CancellationToken)).Should().ContainSingle().Which.Should().StartWith("dataset.csv(1): error UnreadableText");

    private static UnVoteTable Votings(byte[] bytes) => UnVotes.Read(new MemoryStream(bytes), Fixtures.Options("v.csv"), TestContext.Current.CancellationToken);

    private static ForeignPolicyDataset Tables(string spells, string number = "373", string more = "")
    {
        var tables = ($"@dataset\nname,version,as_of\nS,1,2025-12-31\n@sources\nid,title,kind\ng,G,other\n@countries\ncode,name,status,correlates_of_war_number\nAZ,Azerbaijan,unMember,{number}\n"
            + $"@attestations\nrecord_kind,record_id,ordinal,source,standing,confidence\ncountries,AZ,1,g,read,high\n@countries_correlates_of_war_spells\nrecord_id,ordinal,value\n{spells}{more}")
            .Split('@', StringSplitOptions.RemoveEmptyEntries).Select(t => t.Split('\n', 2)).ToDictionary(t => t[0], t => t[1]);
        return new TableReader(name => tables.TryGetValue(name, out var text) ? Stream(text) : null).Read(TestContext.Current.CancellationToken);
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Problems(Func<object> read) => FluentActions.Invoking(read).Should().Throw<InvalidImportException>().Which.Issues.Select(i => i.ToString());

    private sealed class Told(Action told) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => told();
    }
}
