using System.Globalization;
using System.Text;
using System.Text.Json;
using AzForeignPolicy.Model.Tests.Data;

namespace AzForeignPolicy.Model.Tests.Audit;

/// <summary>Claims of a user's own, laid over the embedded data.</summary>
public sealed class ClaimsFileTests
{
    private const string Y = """{ "ask": "recordValue", "record": "agreements[tur-2021]", "member": "signed", "value": "2021" }""";

    /// <summary>What a claim says besides its id, text and source (line by line), and the problem as code, member and line.</summary>
    public static TheoryData<string, string> Faults { get; } = new()
    {
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"recordValue\", \"record\": \"agreements[tur-2021]\", \"value\": \"2021\" }]", "MissingMember holds[0].member 7" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"began\", \"development\": \"war-2020\", \"date\": \"2020\",\n\"on\": \"2020-01-01\" }]", "UnknownMember holds[0].on 8" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"began\", \"development\": \"war-2020\", \"day\": \"2020\" }]", "UnknownMember holds[0].day 7" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"guess\" }]", "InvalidValue holds[0].ask 7" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"development\": \"war-2020\" }]", "MissingMember holds[0].ask 7" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"recordValue\",\n\"record\": \"agreements[nowhere]\", \"member\": \"signed\", \"value\": \"2021\" }]", "UnknownReference holds[0].record 8" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"recordValue\",\n\"record\": \"treaties[tur-2021]\", \"member\": \"signed\", \"value\": \"2021\" }]", "InvalidValue holds[0].record 8" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"recordValue\", \"record\": \"agreements[tur-2021]\",\n\"member\": \"title\", \"value\": \"2021\" }]", "UnknownMember holds[0].member 8" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"recordValue\", \"record\": \"agreements[tur-2021]\", \"member\": \"signed\",\n\"value\": \"soon\" }]", "InvalidValue holds[0].value 8" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"underWay\",\n\"development\": \"war-3020\", \"on\": \"2020-01-01\" }]", "UnknownReference holds[0].development 8" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"membership\",\n\"actors\": [\"country:AZ\",\n\"country:QQ\"], \"blocs\": [\"EU\"], \"on\": \"2020-01-01\" }]", "UnknownReference holds[0].actors[1] 9" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"membership\", \"actors\": [\"country:AZ\"], \"blocs\": [\"EU\"], \"on\": \"2020-01-01\",\n\"expect\": \"unknown\" }]", "InvalidRecord holds[0].expect 8" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"partnerCount\", \"of\": \"country:AZ\", \"bloc\": \"EU\", \"on\": \"2020-01-01\" }]", "InvalidRecord holds[0].count 7" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"partnerCount\", \"of\": \"country:AZ\", \"bloc\": \"EU\", \"on\": \"2020-01-01\", \"count\": 9 }]", "InvalidRecord holds[0].bound 7" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"partnerCount\", \"of\": \"country:AZ\", \"bloc\": \"EU\", \"on\": \"2020-01-01\",\n\"moreThan\": \"1/0\" }]", "InvalidValue holds[0].moreThan 8" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"leadersMet\", \"of\": \"country:AZ\", \"actors\": [\"country:TR\"], \"level\": \"sameEvent\",\n\"period\": \"2024/2025\" }]", "InvalidRecord holds[0].period 8" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"agreement\",\n\"actors\": [\"country:AZ\"], \"kinds\": [\"alliance\"], \"on\": \"2024-01-01\" }]", "InvalidRecord holds[0].actors 8" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"agreement\",\n\"actors\": [\"country:AZ\", \"country:AZ\"], \"kinds\": [\"alliance\"], \"on\": \"2024-01-01\" }]", "InvalidRecord holds[0].actors 8" },
        { "\"kind\": \"fact\",\n\"holds\": [\n{ \"ask\": \"leadersMet\", \"of\": \"country:AZ\", \"level\": \"sameEvent\", \"period\": \"2024-01-01/2024-02-01\",\n\"actors\": [\"country:AZ\"] }]", "InvalidRecord holds[0].actors 8" },
        { "\"kind\": \"fact\"", "InvalidRecord reason 3" },
        { "\"kind\": \"opinion\",\n\"holds\": [" + Y + "]", "InvalidRecord holds 6" },
        { "\"kind\": \"fact\",\n\"said\": [" + Y + "],\n\"holds\": [" + Y + "]", "InvalidRecord said 6" },
        { "\"kind\": \"reportedStatement\",\n\"said\": [" + Y + "],\n\"holds\": [" + Y + "]", "InvalidRecord content 3" },
        { "\"kind\": \"fact\",\n\"content\": \"fact\",\n\"holds\": [" + Y + "]", "InvalidRecord content 6" },
        { "\"kind\": \"fact\",\n\"reason\": \"None.\",\n\"unchecked\": \"All.\"", "InvalidRecord unchecked 7" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_wrong_claim_is_refused_with_member_and_line(string members, string expected)
    {
        var json = "{ \"format\": 1, \"sources\": [ { \"id\": \"note\", \"title\": \"Note\", \"kind\": \"other\" } ],\n\"claims\": [\n{\n\"id\": \"x\", \"text\": \"A claim.\",\n"
            + members + ",\n\"attestations\": [ { \"source\": \"note\", \"standing\": \"read\", \"confidence\": \"high\" } ] } ] }";
        var load = () => Over(json);
        var error = load.Should().Throw<InvalidDatasetException>().Which.Issues.Single(i => i.Severity == IssueSeverity.Error);
        string.Create(CultureInfo.InvariantCulture, $"{error.Code} {error.Member} {error.Line}").Should().Be(expected, error.Message);
        error.Record.Should().Be("claims[x]");
        error.File.Should().Be("claims.json");
    }

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        var json = """
            { "format": 1, "claims": [
              { "id": "x", "kind": "fact", "text": "X.", "holds": [ { "ask": "began", "date": "soon" }, { "ask": "visit" } ],
                "attestations": [ { "source": "huseynov-2024", "standing": "read", "confidence": "high" } ] } ] }
            """;
        var load = () => Over(json);
        load.Should().Throw<InvalidDatasetException>().Which.Issues.Where(i => i.Severity == IssueSeverity.Error).Select(i => i.Member)
            .Should().Equal("holds[0].date", "holds[1].person", "holds[1].to", "holds[1].period");
    }

    [Fact]
    public void A_claim_is_made_by_one_source()
    {
        var claim = () => new Claim.Builder
        {
            Id = ClaimId.Parse("x"),
            Kind = ClaimKind.Opinion,
            Text = "X.",
            Attestations = [TestData.Says("a"), TestData.Says("b")],
        }.Build();
        claim.Should().Throw<InvalidDatasetException>().Which.Issues.Single().Member.Should().Be("attestations");
    }

    [Fact]
    public void The_example_file_is_audited_over_the_embedded_data()
    {
        var data = Over(Repository.Read("samples", "claims-example.json"));
        var report = data.Audit(SourceId.Parse("my-handout-2025"));
        report.Findings.Select(f => f.Holds).Should().Equal(Verdict.Supported, Verdict.Contradicted, Verdict.CameTrue, Verdict.Attributed);
        report.ToString().Should().Be("my-handout-2025: 1 supported, 1 contradicted, 1 cameTrue, 1 attributed");
    }

    [Fact]
    public void A_check_reads_back_what_it_writes()
    {
        foreach (var check in Facts.Curated.Claims.SelectMany(c => c.Said.Concat(c.Holds)))
        {
            var json = JsonSerializer.Serialize(check);
            JsonSerializer.Serialize(JsonSerializer.Deserialize<Check>(json)).Should().Be(json);
        }
    }

    [Fact]
    public void The_review_in_the_form_of_schema_org_reads_back()
    {
        var report = Facts.Curated.Audit(SourceId.Parse("huseynov-2024"));
        using var stream = new MemoryStream();
        ClaimReviewJson.Write(report, "A newsroom", stream, EdtfDate.Parse("2026-04-01"));
        using var json = JsonDocument.Parse(stream.ToArray());
        json.RootElement.GetProperty("@context").GetString().Should().Be("https://schema.org");
        var reviews = json.RootElement.GetProperty("@graph").EnumerateArray().ToList();
        reviews.Select(r => r.GetProperty("reviewRating").GetProperty("alternateName").GetString()).Should().Equal(report.Findings.Select(f => EnumNames<Verdict>.Name(f.Holds)));
        var slovakia = reviews.Single(r => r.GetProperty("identifier").GetString() == "c24");
        slovakia.GetProperty("@type").GetString().Should().Be("ClaimReview");
        slovakia.GetProperty("claimReviewed").GetString().Should().Contain("6 May 2024");
        slovakia.GetProperty("author").GetProperty("name").GetString().Should().Be("A newsroom");
        slovakia.GetProperty("datePublished").GetString().Should().Be("2026-04-01");
        slovakia.GetProperty("itemReviewed").GetProperty("author").GetProperty("name").GetString().Should().Be("Vasif Huseynov");
        slovakia.GetProperty("itemReviewed").GetProperty("datePublished").GetString().Should().Be("2024-05-24");
        slovakia.GetProperty("itemReviewed").GetProperty("appearance").GetProperty("name").GetString().Should().StartWith("Azerbaijan is a Bridge");
        slovakia.GetProperty("reviewBody").GetString().Should().Contain("2024-05-07");
        slovakia.GetProperty("citation").EnumerateArray().Select(c => c.GetProperty("url").GetString()).Should().Contain(u => u!.Contains("president.az"));
        Encoding.UTF8.GetString(stream.ToArray()).Should().EndWith("}\n");
    }

    [Fact]
    public void A_review_without_an_author_is_refused()
    {
        var write = () => ClaimReviewJson.Write(Facts.Curated.Audit(SourceId.Parse("huseynov-2024")), " ", Stream.Null);
        write.Should().Throw<ArgumentException>();
    }

    private static ForeignPolicyDataset Over(string json) =>
        Facts.Curated.ToBuilder().AddJson(new DatasetDocument("claims.json", Encoding.UTF8.GetBytes(json))).Build();
}
