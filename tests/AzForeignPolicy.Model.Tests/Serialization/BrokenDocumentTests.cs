using System.Text;

namespace AzForeignPolicy.Model.Tests.Serialization;

/// <summary>Faults put into the sample one at a time: each is reported once, with code, record, member and the line of the mark.</summary>
public sealed class BrokenDocumentTests
{
    /// <summary>What is changed, into what (with the mark on the line of the fault), and the problems as code, record and member.</summary>
    public static TheoryData<string, string, string> Faults { get; } = new()
    {
        // Not JSON.
        { "\"version\": \"1\",", "\"version\": \"1\"\n  §\"x\": 1,", "InvalidJson" },
        { "\"kind\": \"press\"\n    }", "\"kind\": \"press\",\n    §}", "InvalidJson" },
        { "\"version\": \"1\",", "§// a comment\n\"version\": \"1\",", "InvalidJson" },
        { "\"version\": \"1\",", "§'version': '1',", "InvalidJson" },
        { "\"number\": 373", "\"number\": §0373", "InvalidJson" },
        { "\"number\": 373", "\"number\": §NaN", "InvalidJson" },
        { "\"version\": \"1\",", "\"version\": \"1§\n\",", "InvalidJson" },

        // Objects and lists.
        { "\"name\": \"Slovakia\",", "\"name\": \"Slovakia\",\n§\"name\": \"Slovakia\",", "DuplicateMember countries[SK] name" },
        { "\"locator\": \"page 2\"", "\"locator\": \"page 2\",\n\"note\": \"x\",\n§\"locator\": \"page 3\"", "DuplicateMember countries[SK] attestations[0].locator" },
        { "\"ended\": \"2024-05-06\",\n            \"signed\": \"2010\"", "\"ended\": \"2024-05-06\",\n            \"signed\": \"2010\",\n§\"signed\": \"2010\"", "DuplicateMember agreements[svk-2010] attestations[0].says.signed" },
        { "\"candidate\": \"none\",", "\"candidate\": \"none\",\n§\"candidate\": \"full\",", "DuplicateMember blocs[EU] weights.candidate" },
        { "\"version\": \"1\",", "\"version\": \"1\",\n§\"version\": \"1\",", "DuplicateMember version" },
        { "\"name\": \"Slovakia\",", "\"name\": \"Slovakia\",\n§\"capital\": \"Bratislava\",", "UnknownMember countries[SK] capital" },
        { "\"locator\": \"page 2\"", "§\"page\": 2", "UnknownMember countries[SK] attestations[0].page" },
        { "\"name\": \"Slovakia\",", "\"name\": \"Slovakia\",\n§\"Note\": \"x\",", "UnknownMember countries[SK] Note" },
        { "\"version\": \"1\",", "\"version\": \"1\",\n§\"treaties\": [],", "UnknownMember treaties" },
        { "{\n      \"id\": \"paper\",\n      \"title\": \"Səhər qəzeti\",", "§{\n      \"id\": \"paper\",", "MissingMember sources[paper] title" },
        { "{\n          \"source\": \"gazette\",\n          \"standing\": \"partly\",", "§{\n          \"source\": \"gazette\",", "MissingMember agreements[svk-2010] attestations[0].standing" },
        { "{\n      \"id\": \"forum\",", "§{", "MissingMember meetings[0] id" },
        { "\"locator\": \"page 2\"", "§\"locator\": null", "WrongType countries[SK] attestations[0].locator" },
        { "\"name\": \"Slovakia\"", "\"name\":\n§null", "WrongType countries[SK] name" },
        { "\"İlham Əliyev\"", "\"İlham Əliyev\",\n§null", "WrongType persons[ilham-aliyev] otherNames[1]" },
        { "\"actor\": \"country:SK\"\n        }", "\"actor\": \"country:SK\"\n        },\n§null", "WrongType agreements[svk-2010] parties[2]" },
        { "\"sources\": [", "§\"meetings2\": [],\n\"sources\": [", "UnknownMember meetings2" },
        { "\"title\": \"Səhər qəzeti\"", "§\"title\": 7", "WrongType sources[paper] title" },
        { "\"number\": 373", "§\"number\": \"373\"", "WrongType countries[AZ] correlatesOfWar.number" },
        { "\"number\": 373", "§\"number\": 373.5", "InvalidValue countries[AZ] correlatesOfWar.number" },
        { "\"number\": 373", "§\"number\": 3000000000", "InvalidValue countries[AZ] correlatesOfWar.number" },
        { "\"spells\": [\n          \"1991-12-21/..\"\n        ]", "§\"spells\": \"1991-12-21/..\"", "WrongType countries[AZ] correlatesOfWar.spells" },
        { "\"follows\": [\n        \"svk-2010\"\n      ],", "§\"follows\": {},", "WrongType agreements[svk-2024] follows" },

        // Names of vocabularies.
        { "\"kind\": \"press\"", "§\"kind\": 6", "WrongType sources[paper] kind" },
        { "\"kind\": \"press\"", "§\"kind\": \"6\"", "InvalidValue sources[paper] kind" },
        { "\"kind\": \"press\"", "§\"kind\": \"press, dataset\"", "InvalidValue sources[paper] kind" },
        { "\"kind\": \"press\"", "§\"kind\": \"Press\"", "InvalidValue sources[paper] kind" },
        { "\"kind\": \"press\"", "§\"kind\": \"press \"", "InvalidValue sources[paper] kind" },
        { "\"act\": \"ratification\"", "§\"act\": \"signing\"", "InvalidValue agreements[svk-2024] parties[1].acts[0].act" },
        { "\"candidate\": \"none\",", "§\"applicant\": \"none\",", "UnknownMember blocs[EU] weights.applicant" },
        { "\"candidate\": \"none\",", "§\"candidate\": \"half\",", "InvalidValue blocs[EU] weights.candidate" },

        // Values.
        { "\"published\": \"2024-05-08\"", "§\"published\": \"2024-05-32\"", "InvalidValue sources[gazette] published" },
        { "\"date\": \"2024-06\"", "§\"date\": \"201u\"", "InvalidValue agreements[svk-2024] parties[1].acts[0].date" },
        { "\"window\": \"1993-11-01/..\"", "§\"window\": \"1993-11-01\"", "InvalidValue coverage[eu-members] window" },
        { "\"asOf\": \"2025-12-31\"", "§\"asOf\": \"2025-12\"", "InvalidValue asOf" },
        { "\"asOf\": \"2025-12-31\"", "§\"asOf\": \"2025-12-31~\"", "InvalidValue asOf" },
        { "\"alpha3\": \"SVK\"", "§\"alpha3\": \"Svk\"", "InvalidValue countries[SK] alpha3" },
        { "\"numeric\": \"031\"", "§\"numeric\": \"٠٣١\"", "InvalidValue countries[AZ] numeric" },
        { "\"https://example.org/gazette\"", "§\"ftp://example.org/gazette\"", "InvalidValue sources[gazette] url" },
        { "\"id\": \"forum\"", "§\"id\": \"Forum\"", "InvalidValue meetings[Forum] id" },
        { "\"of\": \"country:SK\"", "§\"of\": \"SK\"", "InvalidValue visits[fico-az] encounters[0].of" },
        { "\"signed\": \"2024-05-06\"", "§\"signed\": \"6 May\"", "InvalidValue agreements[svk-2024] attestations[1].says.signed" },
        { "\"signed\": \"2024-05-06\"", "§\"title\": \"x\"", "UnknownMember agreements[svk-2024] attestations[1].says.title" },
        { "\"metHostLeader\": \"yes\"", "§\"metHostLeader\": true", "WrongType visits[fico-az] metHostLeader" },

        // Texts.
        { "\"title\": \"Səhər qəzeti\"", "§\"title\": \"Qe\u0308ze\u0308t\"", "TextNotNormalized sources[paper] title" },
        { "\"title\": \"Səhər qəzeti\"", "§\"title\": \" Səhər\"", "TextNotNormalized sources[paper] title" },
        { "\"title\": \"Səhər qəzeti\"", "§\"title\": \"Səhər\u00a0\"", "TextNotNormalized sources[paper] title" },
        { "\"title\": \"Səhər qəzeti\"", "§\"title\": \"\"", "TextNotNormalized sources[paper] title" },
        { "\"title\": \"Səhər qəzeti\"", "§\"title\": \"one\\ntwo\"", "TextNotNormalized sources[paper] title" },
        { "\"title\": \"Səhər qəzeti\"", "§\"title\": \"a\\ud800b\"", "InvalidValue sources[paper] title" },
        { "\"title\": \"Səhər qəzeti\"", "§\"title\": \"\\udc00\"", "InvalidValue sources[paper] title" },
        { "\"locator\": \"page 2\"", "§\"\\ud800\": 2", "InvalidValue; UnknownMember countries[SK] attestations[0].\ufffd" },

        // References.
        { "\"source\": \"gazette\",\n          \"standing\": \"partly\"", "§\"source\": \"gazete\",\n          \"standing\": \"partly\"", "UnknownReference agreements[svk-2010] attestations[0].source" },
        { "\"onlyInViewOf\": \"paper\"", "§\"onlyInViewOf\": \"pepper\"", "UnknownReference coverage[eu-members] onlyInViewOf" },
        { "\"country\": \"AZ\"", "§\"country\": \"GE\"", "UnknownReference meetings[forum] country" },
        { "\"of\": \"bloc:EU\"", "§\"of\": \"bloc:EC\"", "UnknownReference meetings[forum] participants[1].of" },
        { "\"of\": \"country:SK\"", "§\"of\": \"country:CZ\"", "UnknownReference visits[fico-az] encounters[0].of" },
        { "\"blocs\": [\n        \"EU\"", "\"blocs\": [\n        \"EU\",\n§\"EC\"", "UnknownReference coverage[eu-members] blocs[1]" },
        { "\"visitor\": \"ilham-aliyev\"", "§\"visitor\": \"heydar-aliyev\"", "UnknownReference visits[fico-az] visitor" },
        { "\"agreements\": [\n        \"svk-2024\"", "\"agreements\": [\n        §\"svk-2025\"", "UnknownReference visits[fico-az] agreements[0]" },
        { "\"supersededBy\": \"svk-2024\"", "§\"supersededBy\": \"svk-2025\"", "UnknownReference agreements[svk-2010] supersededBy" },
        { "\"follows\": [\n        \"svk-2010\"", "\"follows\": [\n        §\"svk-1993\"", "UnknownReference agreements[svk-2024] follows[0]" },

        // Sources and values.
        { "\"attestations\": [\n        {\n          \"source\": \"gazette\",\n          \"standing\": \"read\",\n          \"confidence\": \"high\",\n          \"locator\": \"page 2\"\n        }\n      ]", "§\"attestations\": []", "InvalidValue countries[SK] attestations" },
        { "\"place\": \"Bakı\",\n      \"follows\"", "§\"place\": \"Baku\",\n      \"follows\"", "MissingAttestation agreements[svk-2024] place; UnresolvedConflict agreements[svk-2024] place" },
        { "\"date\": \"2025-04-11~\",\n      \"level\"", "§\"date\": \"2025-04\",\n      \"level\"", "MissingAttestation meetings[forum] date" },
        { "\"member\": \"signed\"", "§\"member\": \"title\"", "UnknownMember agreements[svk-2024] preferences[0].member" },
        { "\"reason\": \"The gazette prints the text.\"\n        }", "\"reason\": \"The gazette prints the text.\"\n        },\n{\n§\"member\": \"signed\", \"reason\": \"Again.\" }", "InvalidRecord agreements[svk-2024] preferences[1].member" },

        // Rules within and between records.
        { "\"period\": \"1995-06-27/2004-04-30\",\n      \"endReason\": \"accession\",", "\"period\": \"1995-06-27/2004-04-30\",\n      \"endReason\": \"accession\",\n§\"checkedOn\": \"2025\",", "InvalidValue memberships[eu-sk-candidate] checkedOn" },
        { "\"startReason\": \"accession\"", "§\"endReason\": \"withdrawal\"", "InvalidRecord memberships[eu-sk] endReason" },
        { "\"date\": \"2024-06\"", "§\"date\": \"XXXX\"", "InvalidRecord agreements[svk-2024] parties[1].acts[0].date" },
        { "\"number\": 373", "§\"number\": 0", "InvalidRecord countries[AZ] correlatesOfWar.number" },
        { "\"alpha3\": \"SVK\"", "§\"alpha3\": \"AZE\"", "DuplicateId countries[SK] alpha3" },
    };

    /// <summary>Faults that show in another place than the one changed: the piece on whose line they are reported comes last.</summary>
    public static TheoryData<string, string, string, string> DistantFaults { get; } = new()
    {
        { "      ],\n      \"preferences\": [\n        {\n          \"member\": \"signed\",\n          \"reason\": \"The gazette prints the text.\"\n        }\n      ]", "      ]", "UnresolvedConflict agreements[svk-2024] signed", "\"signed\": \"2024-05-07\",\n      \"place\"" },
        { "\"signed\": \"2024-05-06\"", "\"signed\": \"2024-05-07\"", "NeedlessPreference agreements[svk-2024] preferences[0].member", "\"member\": \"signed\"" },
        { "\"candidate\": \"none\",", "", "MissingWeight memberships[eu-sk-candidate] status", "\"status\": \"candidate\",\n      \"period\"" },
        { "\"actor\": \"country:SK\",\n          \"acts\": [", "\"actor\": \"country:AZ\",\n          \"acts\": [", "InvalidRecord agreements[svk-2024] parties", "\"parties\": [\n        {\n          \"actor\": \"country:AZ\"\n        },\n        {\n          \"actor\": \"country:AZ\"" },
        { ",\n        {\n          \"actor\": \"country:SK\"\n        }\n      ],", "\n      ],", "InvalidValue agreements[svk-2010] parties", "[\n        {\n          \"actor\": \"country:AZ\"\n        }\n      ]" },
        { "\"end\": \"2004-04-30\",\n", "", "MissingAttestation memberships[eu-sk-candidate] end", "{\n      \"id\": \"eu-sk-candidate\"" },
        { "\"id\": \"eu-sk-candidate\",", "\"id\": \"eu-sk\",", "DuplicateId memberships[eu-sk]", "{\n      \"id\": \"eu-sk\",\n      \"bloc\": \"EU\",\n      \"member\": \"country:SK\",\n      \"status\": \"candidate\"" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_reported_with_its_place(string piece, string replacement, string expected)
    {
        var (text, line) = SampleData.Unmark(SampleData.With(piece, replacement));
        line.Should().BePositive();
        Check(text, line, expected);
    }

    [Theory]
    [MemberData(nameof(DistantFaults))]
    public void A_fault_is_reported_where_it_shows(string piece, string replacement, string expected, string place)
    {
        var text = SampleData.With(piece, replacement);
        Check(text, SampleData.Unmark(SampleData.With(text, place, SampleData.Mark + place)).Line, expected);
    }

    [Fact]
    public void The_sample_itself_loads()
    {
        var data = SampleData.Load();
        data.ToString().Should().Be("Sample 1, as of 2025-12-31");
        data.Warnings.Should().BeEmpty();
        data.AllRecords().Select(r => r.Reference.ToString()).Should().Equal(
            "countries[AZ]", "countries[SK]", "blocs[EU]", "memberships[eu-sk]", "memberships[eu-sk-candidate]", "agreements[svk-2010]",
            "agreements[svk-2024]", "persons[ilham-aliyev]", "visits[fico-az]", "meetings[forum]", "coverage[eu-members]");
        data.Sources.Select(s => s.Id.ToString()).Should().Equal("gazette", "paper");
        data.Sources[SourceId.Parse("paper")].Title.Should().Be("Səhər qəzeti");
        data.Agreements[AgreementId.Parse("svk-2024")].Parties[1].Acts[0].Date.Should().Be(EdtfDate.Parse("2024-06"));
    }

    [Fact]
    public void A_date_of_the_draft_standard_is_told_its_modern_spelling()
    {
        Message("\"published\": \"2024-05-08\"", "\"published\": \"201u\"").Should()
            .Be("\"201u\" is not a date in EDTF, such as 2024-05-07, 2013-03 or 2011: The draft of 2012 wrote u for an unspecified digit; write X: 201X.");
        Message("\"window\": \"1993-11-01/..\"", "\"window\": \"1993-11-01/open\"").Should()
            .Contain("is not a period in EDTF").And.EndWith("The draft of 2012 wrote open; write .. as in 1993-09-24/.");
        Message("\"signed\": \"2024-05-06\"", "\"signed\": \"2024-05-06?~\"").Should().EndWith("write %.");
    }

    [Fact]
    public void A_name_outside_a_vocabulary_is_told_the_vocabulary() =>
        Message("\"kind\": \"press\"", "\"kind\": \"newspaper\"").Should()
            .Be("\"newspaper\" is not one of: text, depositary, organisation, party, dataset, press, reference, commentary, other.");

    [Fact]
    public void An_unknown_member_is_told_the_known_ones() =>
        Message("\"locator\": \"page 2\"", "\"page\": 2").Should()
            .Be("The format knows no member of this name here. Known are: source, standing, confidence, locator, says, note.");

    [Fact]
    public void A_refused_record_does_not_speak_of_parameters() =>
        Message("\"date\": \"2024-06\"", "\"date\": \"XXXX\"").Should().Be("A value is required.");

    [Fact]
    public void Two_statuses_at_one_time_overlap()
    {
        var (text, line) = SampleData.Unmark(SampleData.With("\"period\": \"1995-06-27/2004-04-30\"", "§\"period\": \"1995-06-27/2004-05-01\""));
        text = SampleData.With(text, "\"end\": \"2004-04-30\"", "\"end\": \"2004-05-01\"");
        Check(text, line, "Overlap memberships[eu-sk-candidate] period");
    }

    [Fact]
    public void A_suspension_may_stand_beside_what_it_suspends()
    {
        var text = SampleData.Text
            .Replace("\"id\": \"eu-sk-candidate\"", "\"id\": \"eu-sk-suspended\"", StringComparison.Ordinal)
            .Replace("\"status\": \"candidate\"", "\"status\": \"suspended\"", StringComparison.Ordinal)
            .Replace("1995-06-27/2004-04-30", "2010-06-27/2011-04-30", StringComparison.Ordinal)
            .Replace("\"start\": \"1995-06-27\"", "\"start\": \"2010-06-27\"", StringComparison.Ordinal)
            .Replace("\"end\": \"2004-04-30\"", "\"end\": \"2011-04-30\"", StringComparison.Ordinal)
            .Replace("      \"endReason\": \"accession\",\n", "", StringComparison.Ordinal);
        DatasetJson.Load(Encoding.UTF8.GetBytes(text)).Memberships.Count.Should().Be(2);
    }

    [Fact]
    public void A_chain_of_agreements_must_not_close()
    {
        var text = SampleData.With("\"supersededBy\": \"svk-2024\",", "\"supersededBy\": \"svk-2024\",\n\"follows\": [ \"svk-2024\" ],");
        text = SampleData.With(text, "\"place\": \"Bakı\",\n      \"follows\"", "\"place\": \"Bakı\",\n      \"supersededBy\": \"svk-2024\",\n      \"follows\"");
        SampleData.IssuesOf((SampleData.File, text)).Select(i => $"{i.Code} {i.Record} {i.Member}").Should().Equal(
            "InvalidRecord agreements[svk-2010] follows",
            "InvalidRecord agreements[svk-2024] follows",
            "InvalidRecord agreements[svk-2024] supersededBy");
    }

    [Fact]
    public void A_status_outside_the_life_of_the_bloc_is_a_warning()
    {
        var (text, line) = SampleData.Unmark(SampleData.With("\"period\": \"1995-06-27/2004-04-30\"", "§\"period\": \"1990-06-27/2004-04-30\"")
            .Replace("\"start\": \"1995-06-27\"", "\"start\": \"1990-06-27\"", StringComparison.Ordinal));
        var warning = DatasetJson.Load(Encoding.UTF8.GetBytes(text), SampleData.File).Warnings.Should().ContainSingle().Which;
        warning.Severity.Should().Be(IssueSeverity.Warning);
        warning.File.Should().Be(SampleData.File);
        SampleData.Short(warning).Should().Be($"{line} OutsideLifetime memberships[eu-sk-candidate] period");
    }

    [Theory]
    [InlineData("name", "Sample")]
    [InlineData("version", "1")]
    [InlineData("asOf", "2025-12-31")]
    public void A_header_member_is_needed(string member, string value)
    {
        var issue = SampleData.IssuesOf((SampleData.File, SampleData.With($"  \"{member}\": \"{value}\",\n  ", "  "))).Should().ContainSingle().Which;
        (issue.Code, issue.Member, issue.File, issue.Record, issue.Line).Should().Be((IssueCode.HeaderMissing, member, null, null, null));
    }

    [Fact]
    public void A_header_member_is_given_in_one_document_only()
    {
        var issue = SampleData.IssuesOf((SampleData.File, SampleData.Text), ("second.json", "{\n\"format\": 1,\n\"version\": \"2\"\n}")).Should().ContainSingle().Which;
        issue.ToString().Should().Be("second.json(3): error DuplicateHeader: version: It is given in sample.json already.");
    }

    [Theory]
    [InlineData("\"format\": 2", "UnsupportedFormat format")]
    [InlineData("\"format\": 1.0", "UnsupportedFormat format")]
    [InlineData("\"format\": \"1\"", "UnsupportedFormat format")]
    [InlineData("\"format\": null", "UnsupportedFormat format")]
    public void Only_one_format_is_known(string format, string expected) =>
        Check(SampleData.With("\"format\": 1", format), 2, expected);

    [Fact]
    public void Without_a_format_the_rest_is_read_all_the_same() =>
        SampleData.IssuesOf((SampleData.File, SampleData.With("  \"format\": 1,\n", "").Replace("\"press\"", "\"Press\"", StringComparison.Ordinal)))
            .Select(SampleData.Short).Should().Equal("1 MissingMember format", "16 InvalidValue sources[paper] kind");

    [Theory]
    [InlineData("", 1, "InvalidJson")]
    [InlineData("\n\n", 3, "InvalidJson")]
    [InlineData("[]", 1, "WrongType")]
    [InlineData("\n\"text\"", 2, "WrongType")]
    [InlineData("null", 1, "WrongType")]
    [InlineData("{}{}", 1, "InvalidJson")]
    [InlineData("{\n\"format\": 1", 2, "InvalidJson")]
    [InlineData("{\n\"format\": 1,\n\"sources\": {} }", 3, "WrongType sources")]
    [InlineData("{\n\"format\": 1,\n\"sources\": [\n[] ] }", 4, "WrongType sources[0]")]
    [InlineData("{\n\"format\": 1,\n\"visits\": [\nnull ] }", 4, "WrongType visits[0]")]
    public void A_document_is_an_object_of_lists_of_objects(string text, int line, string expected) =>
        SampleData.IssuesOf(("x.json", text)).Where(i => i.Code != IssueCode.HeaderMissing).Select(SampleData.Short).Should().Equal($"{line} {expected}");

    [Fact]
    public void A_text_that_is_not_UTF_8_is_reported_with_its_place()
    {
        var (text, line) = SampleData.Unmark(SampleData.With("\"title\": \"Səhər qəzeti\"", "§\"title\": \"Sehxr\""));
        var utf8 = Encoding.UTF8.GetBytes(text);
        utf8[utf8.AsSpan().IndexOf("Sehxr"u8) + 3] = 0xFF;
        SampleData.IssuesOf(new DatasetDocument(SampleData.File, utf8)).Select(SampleData.Short).Should().Equal($"{line} InvalidValue sources[paper] title");
    }

    [Fact]
    public void A_second_record_with_an_identifier_is_told_where_the_first_stands()
    {
        const string Second = "{\n  \"format\": 1,\n  \"persons\": [\n    { \"id\": \"ilham-aliyev\", \"name\": \"Ilham Aliyev\", \"attestations\": [ { \"source\": \"paper\", \"standing\": \"read\", \"confidence\": \"high\" } ] }\n  ],\n  \"sources\": [ { \"id\": \"paper\", \"title\": \"x\", \"kind\": \"press\" } ]\n}";
        var (_, person) = SampleData.Unmark(SampleData.With("{\n      \"id\": \"ilham-aliyev\"", "§{\n      \"id\": \"ilham-aliyev\""));
        var (_, source) = SampleData.Unmark(SampleData.With("{\n      \"id\": \"paper\"", "§{\n      \"id\": \"paper\""));
        SampleData.IssuesOf((SampleData.File, SampleData.Text), ("second.json", Second)).Select(i => i.ToString()).Should().Equal(
            $"second.json(4): error DuplicateId: persons[ilham-aliyev]: The identifier is taken already. It stands first in sample.json, line {person}.",
            $"second.json(6): error DuplicateId: sources[paper]: The identifier is taken already. It stands first in sample.json, line {source}.");
    }

    [Fact]
    public void All_problems_of_all_documents_come_at_once_and_in_order()
    {
        var first = SampleData.Text
            .Replace("\"press\"", "\"Press\"", StringComparison.Ordinal)
            .Replace("\"alpha3\": \"SVK\"", "\"alpha3\": \"SVKX\", \"capital\": \"x\"", StringComparison.Ordinal)
            .Replace("\"candidate\": \"none\",", "", StringComparison.Ordinal)
            .Replace("\"country\": \"AZ\"", "\"country\": \"GE\"", StringComparison.Ordinal)
            .Replace("\"level\": \"oneOnOne\"", "\"level\": 3", StringComparison.Ordinal)
            .Replace("  \"version\": \"1\",\n", "", StringComparison.Ordinal);
        var issues = SampleData.IssuesOf((SampleData.File, first), ("second.json", "{ \"format\": 1, \"persons\": [ { \"id\": \"x\" } ] }"), ("third.json", "{ \"format\": 1, \"trips\": [] }"));
        issues.Select(i => $"{i.File} {i.Code} {i.Record} {i.Member}").Should().Equal(
            "sample.json InvalidValue sources[paper] kind",
            "sample.json InvalidValue countries[SK] alpha3",
            "sample.json UnknownMember countries[SK] capital",
            "sample.json WrongType visits[fico-az] encounters[0].level",
            "second.json MissingMember persons[x] name",
            "second.json MissingMember persons[x] attestations",
            "third.json UnknownMember  trips",
            " HeaderMissing  version",
            "sample.json UnknownReference meetings[forum] country",
            "sample.json MissingWeight memberships[eu-sk-candidate] status");
    }

    [Fact]
    public void What_a_refused_record_would_have_answered_is_no_second_problem()
    {
        SampleData.IssuesOf((SampleData.File, SampleData.With("\"name\": \"Slovakia\"", "\"name\": 1"))).Should().ContainSingle();
        SampleData.IssuesOf((SampleData.File, SampleData.With("\"name\": \"European Union\"", "\"name\": 1"))).Should().ContainSingle();
        SampleData.IssuesOf((SampleData.File, SampleData.With("\"name\": \"Ilham Aliyev\"", "\"name\": 1"))).Should().ContainSingle();
        SampleData.IssuesOf((SampleData.File, SampleData.Text + "x"), ("second.json", "{ \"format\": 1 }")).Should().ContainSingle();
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_and_does_not_move_the_lines()
    {
        DatasetJson.Load(Encoding.UTF8.GetBytes("\uFEFF" + SampleData.Text)).Name.Should().Be("Sample");
        SampleData.IssuesOf(("x.json", "\uFEFF" + SampleData.With("\"format\": 1", "\"format\": 3"))).Select(SampleData.Short).Should().Equal("2 UnsupportedFormat format");
    }

    [Fact]
    public void Windows_line_ends_are_counted_once() =>
        SampleData.IssuesOf(("x.json", SampleData.With("\"press\"", "\"Press\"").ReplaceLineEndings("\r\n"))).Select(SampleData.Short).Should().Equal("17 InvalidValue sources[paper] kind");

    [Fact]
    public void Deep_nesting_is_a_problem_and_no_crash()
    {
        foreach (var (open, depth) in new[] { ("[", 40), ("[", 1_000_000), ("{\"x\":", 100_000) })
        {
            var text = "{\n\"format\": 1,\n\"sources\": " + string.Concat(Enumerable.Repeat(open, depth));
            SampleData.IssuesOf(("x.json", text)).Select(SampleData.Short).Should().Equal("3 InvalidJson");
        }
    }

    [Fact]
    public void A_huge_list_of_nothing_is_reported_to_its_end()
    {
        var text = "{ \"format\": 1, \"name\": \"n\", \"version\": \"1\", \"asOf\": \"2025-01-01\", \"persons\": [" + string.Join(",", Enumerable.Repeat("0", 200_000)) + "] }";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var issues = FluentActions.Invoking(() => DatasetJson.Load(stream, new DatasetLoadOptions { MaxProblems = 200_000 })).Should().Throw<InvalidDatasetException>().Which.Issues;
        issues.Should().HaveCount(200_000);
        issues[^1].Record.Should().Be("persons[199999]");

        var listed = SampleData.IssuesOf(("x.json", text));
        listed.Should().HaveCount(10_001);
        listed[^2].Record.Should().Be("persons[9999]");
        listed[^1].ToString().Should().Be("error TooMany: There are more problems than the 10000 that are listed.");
    }

    [Fact]
    public void An_object_of_many_members_finds_its_duplicates()
    {
        var members = string.Join(",", Enumerable.Range(0, 50_000).Select(i => $"\"m{i}\": 1"));
        var issues = SampleData.IssuesOf(("x.json", "{ \"format\": 1, \"name\": \"n\", \"version\": \"1\", \"asOf\": \"2025-01-01\",\n\"persons\": [ {\n" + members + ",\n\"m49999\": 2 } ] }"));
        SampleData.Short(issues[0]).Should().Be("4 DuplicateMember persons[0] m49999");
    }

    private static string Message(string piece, string replacement) =>
        SampleData.IssuesOf((SampleData.File, SampleData.With(piece, replacement))).Should().ContainSingle().Which.Message;

    private static void Check(string text, int line, string expected)
    {
        var issues = SampleData.IssuesOf((SampleData.File, text));
        issues.Select(SampleData.Short).Should().Equal(expected.Split("; ").Select(e => $"{line} {e}"));
        issues.Should().OnlyContain(i => i.File == SampleData.File && i.Severity == IssueSeverity.Error && i.Message.Length > 10);
    }
}
