using System.Text.Json;
using AzForeignPolicy.Model.Tests.Data;

namespace AzForeignPolicy.Model.Tests.Audit;

/// <summary>Each kind of check on the embedded data, claimed by a source of 2020 that attests nothing: borne out, contradicted, undecided.</summary>
public sealed class CheckTests
{
    internal static readonly SourceId Note = SourceId.Parse("note-2020");

    internal static readonly ForeignPolicyDataset Data = Facts.Curated.ToBuilder()
        .Add(new Source(Note, "A note", SourceKind.Commentary, author: "Somebody", published: EdtfDate.Parse("2020-01-01"), url: "https://example.org/note"))
        .Build();

    [Theory]
    // The recorded value is the claimed one, or lies within it; a claim that is finer than the record is open.
    [InlineData("yes", """{ "ask": "recordValue", "record": "agreements[tur-2021]", "member": "signed", "value": "2021-06-15" }""")]
    [InlineData("yes", """{ "ask": "recordValue", "record": "agreements[tur-2021]", "member": "signed", "value": "2021" }""")]
    [InlineData("no", """{ "ask": "recordValue", "record": "agreements[tur-2021]", "member": "signed", "value": "2021-06-16" }""")]
    [InlineData("unknown", """{ "ask": "recordValue", "record": "agreements[chn-2005]", "member": "signed", "value": "2005-03-17" }""")]
    // Sources differ on the kind of this visit: neither is contradicted. Texts that differ need not exclude each other.
    [InlineData("yes", """{ "ask": "recordValue", "record": "visits[ilham-aliyev-ru-12]", "member": "kind", "value": "working" }""")]
    [InlineData("unknown", """{ "ask": "recordValue", "record": "visits[ilham-aliyev-ru-12]", "member": "kind", "value": "official" }""")]
    [InlineData("no", """{ "ask": "recordValue", "record": "visits[ilham-aliyev-ru-12]", "member": "kind", "value": "state" }""")]
    [InlineData("unknown", """{ "ask": "recordValue", "record": "agreements[svk-2024]", "member": "place", "value": "Bratislava" }""")]
    [InlineData("unknown", """{ "ask": "recordValue", "record": "agreements[svk-2024]", "member": "inForce", "value": "2024" }""")]
    // A stay has the claimed day as a part.
    [InlineData("yes", """{ "ask": "recordValue", "record": "visits[alexander-lukashenko-az-4]", "member": "days", "value": "2024-05-17/2024-05-17" }""")]
    [InlineData("no", """{ "ask": "recordValue", "record": "visits[alexander-lukashenko-az-4]", "member": "days", "value": "2024-05-18/2024-05-18" }""")]
    [InlineData("yes", """{ "ask": "began", "development": "war-2020", "date": "2020" }""")]
    [InlineData("no", """{ "ask": "began", "development": "war-2020", "date": "2020-11" }""")]
    [InlineData("unknown", """{ "ask": "began", "development": "occupation-1990s", "date": "1992-05" }""")]
    [InlineData("yes", """{ "ask": "underWay", "development": "peacekeepers-withdrawn-2024", "on": "2024-05-24" }""")]
    [InlineData("no", """{ "ask": "underWay", "development": "peacekeepers-withdrawn-2024", "on": "2024-06-13" }""")]
    [InlineData("unknown", """{ "ask": "underWay", "development": "war-russia-ukraine", "on": "2014-02-01" }""")]
    [InlineData("yes", """{ "ask": "completed", "development": "peacekeepers-withdrawn-2024", "on": "2024-06-12" }""")]
    [InlineData("no", """{ "ask": "completed", "development": "peacekeepers-withdrawn-2024", "on": "2024-06-11" }""")]
    [InlineData("no", """{ "ask": "completed", "development": "war-russia-ukraine", "on": "2024-05-24" }""")]
    [InlineData("no", """{ "ask": "completed", "development": "war-russia-ukraine", "on": "2026-03-21" }""")]
    [InlineData("unknown", """{ "ask": "completed", "development": "war-russia-ukraine", "on": "2026-03-22" }""")]
    [InlineData("yes", """{ "ask": "membership", "actors": ["country:AZ", "country:TR"], "blocs": ["OTS"], "on": "2024-05-24" }""")]
    [InlineData("no", """{ "ask": "membership", "actors": ["country:AZ", "country:RU"], "blocs": ["EAEU", "CSTO"], "on": "2024-05-24" }""")]
    [InlineData("unknown", """{ "ask": "membership", "actors": ["country:AZ"], "blocs": ["IAEA"], "on": "2024-05-24" }""")]
    [InlineData("yes", """{ "ask": "membership", "actors": ["country:AZ"], "blocs": ["EAEU", "CSTO"], "on": "2024-05-24", "expect": "no" }""")]
    [InlineData("no", """{ "ask": "membership", "actors": ["country:AZ"], "blocs": ["EAEU", "OTS"], "on": "2024-05-24", "expect": "no" }""")]
    [InlineData("yes", """{ "ask": "membership", "actors": ["country:GE"], "blocs": ["EU"], "statuses": ["candidate"], "on": "2024-05-24" }""")]
    [InlineData("yes", """{ "ask": "office", "person": "heydar-aliyev", "office": "headOfState", "of": "country:AZ", "period": "1993/2003" }""")]
    [InlineData("no", """{ "ask": "office", "person": "heydar-aliyev", "office": "headOfState", "of": "country:AZ", "period": "1990/2003" }""")]
    [InlineData("unknown", """{ "ask": "office", "person": "heydar-aliyev", "office": "headOfState", "of": "country:TR" }""")]
    [InlineData("unknown", """{ "ask": "office", "person": "hikmet-hajiyev", "office": "adviser", "of": "country:AZ", "period": "2019-05/.." }""")]
    [InlineData("yes", """{ "ask": "agreement", "actors": ["country:AZ", "country:TR"], "kinds": ["alliance"], "on": "2024-05-24" }""")]
    [InlineData("no", """{ "ask": "agreement", "actors": ["country:AZ", "country:DE"], "kinds": ["alliance"], "on": "2023-03-08" }""")]
    [InlineData("unknown", """{ "ask": "agreement", "actors": ["country:AZ", "country:JP"], "kinds": ["alliance"], "on": "2024-05-24" }""")]
    [InlineData("no", """{ "ask": "agreement", "actors": ["country:AZ", "country:TR"], "kinds": ["alliance"], "on": "2024-05-24", "expect": "no" }""")]
    [InlineData("yes", """{ "ask": "agreementLater", "actors": ["country:AZ", "country:CN"], "kinds": ["strategicPartnershipDeclaration"] }""")]
    [InlineData("unknown", """{ "ask": "agreementLater", "actors": ["country:AZ", "country:CN"], "kinds": ["strategicPartnershipDeclaration"], "on": "2024-07-02" }""")]
    [InlineData("no", """{ "ask": "agreementLater", "actors": ["country:AZ", "country:SK"], "kinds": ["strategicPartnershipDeclaration"], "on": "2023-03-08" }""")]
    [InlineData("unknown", """{ "ask": "agreementLater", "actors": ["country:AZ", "country:IT"], "kinds": ["strategicPartnershipDeclaration"] }""")]
    [InlineData("yes", """{ "ask": "partnerCount", "of": "country:AZ", "bloc": "EU", "on": "2023-03-08", "count": 9, "bound": "exact" }""")]
    [InlineData("no", """{ "ask": "partnerCount", "of": "country:AZ", "bloc": "EU", "on": "2023-03-08", "count": 10, "bound": "atLeast" }""")]
    [InlineData("yes", """{ "ask": "partnerCount", "of": "country:AZ", "bloc": "EU", "on": "2023-03-08", "count": 10, "bound": "below" }""")]
    [InlineData("no", """{ "ask": "partnerCount", "of": "country:AZ", "bloc": "EU", "on": "2023-03-08", "count": 9, "bound": "below" }""")]
    [InlineData("no", """{ "ask": "partnerCount", "of": "country:AZ", "bloc": "EU", "on": "2023-03-08", "count": 8, "bound": "exact" }""")]
    [InlineData("no", """{ "ask": "partnerCount", "of": "country:AZ", "bloc": "EU", "on": "2023-03-08", "count": 10, "bound": "exact" }""")]
    [InlineData("unknown", """{ "ask": "partnerCount", "of": "country:AZ", "bloc": "EU", "on": "2019-01-01", "count": 10, "bound": "below" }""")]
    [InlineData("no", """{ "ask": "partnerCount", "of": "country:AZ", "bloc": "EU", "on": "2023-03-08", "moreThan": "1/3" }""")]
    [InlineData("yes", """{ "ask": "partnerCount", "of": "country:AZ", "bloc": "EU", "on": "2024-05-24", "moreThan": "1/3" }""")]
    [InlineData("unknown", """{ "ask": "partnerCount", "of": "country:AZ", "bloc": "EU", "on": "2019-01-01", "count": 9, "bound": "exact" }""")]
    [InlineData("yes", """{ "ask": "leadersMet", "of": "country:AZ", "actors": ["country:AM"], "period": "2024-02-07/2024-05-24", "level": "oneOnOne" }""")]
    [InlineData("yes", """{ "ask": "leadersMet", "of": "country:AZ", "person": "ilham-aliyev", "actors": ["country:AM"], "period": "2024-02-07/2024-05-24", "level": "oneOnOne" }""")]
    [InlineData("unknown", """{ "ask": "leadersMet", "of": "country:AZ", "person": "ali-asadov", "actors": ["country:AM"], "period": "2024-02-07/2024-05-24", "level": "oneOnOne" }""")]
    [InlineData("no", """{ "ask": "leadersMet", "of": "country:AZ", "actors": ["country:AM"], "period": "2024-02-07/2024-05-24", "level": "sameEvent", "expect": "no" }""")]
    [InlineData("unknown", """{ "ask": "leadersMet", "of": "country:AZ", "bloc": "EAEU", "except": ["AM"], "period": "2024-02-07/2024-05-16", "level": "smallGroup" }""")]
    [InlineData("yes", """{ "ask": "leadersVisited", "of": "country:AZ", "bloc": "EAEU", "except": ["AM"], "period": "2024-02-07/2024-05-24", "level": "smallGroup" }""")]
    [InlineData("no", """{ "ask": "leadersVisited", "of": "country:AZ", "actors": ["country:KZ"], "period": "2024-02-07/2024-05-24", "level": "smallGroup", "expect": "no" }""")]
    [InlineData("unknown", """{ "ask": "leadersVisited", "of": "country:AZ", "actors": ["country:AM"], "period": "2024-02-07/2024-05-24", "level": "smallGroup" }""")]
    [InlineData("yes", """{ "ask": "visit", "person": "hikmet-hajiyev", "to": "country:US", "period": "2024-05-17/2024-05-17", "persons": ["jake-sullivan"] }""")]
    [InlineData("unknown", """{ "ask": "visit", "person": "hikmet-hajiyev", "to": "country:US", "period": "2024-05-17/2024-05-17", "persons": ["vladimir-putin"] }""")]
    [InlineData("unknown", """{ "ask": "visit", "person": "hikmet-hajiyev", "to": "country:US", "period": "2024-05-20/2024-05-20" }""")]
    [InlineData("yes", """{ "ask": "position", "position": "nsc-2007", "stance": "seeks" }""")]
    [InlineData("no", """{ "ask": "position", "position": "nsc-2007", "stance": "declines" }""")]
    [InlineData("unknown", """{ "ask": "position", "position": "nsc-2007", "stance": "describes" }""")]
    [InlineData("yes", """{ "ask": "figure", "of": "country:AZ", "measure": "tradeTurnover", "counterpart": "country:CN", "period": "2022/2022", "number": 2200000000, "bound": "about", "tolerance": 50000000 }""")]
    [InlineData("no", """{ "ask": "figure", "of": "country:AZ", "measure": "tradeTurnover", "counterpart": "country:CN", "period": "2022/2022", "number": 2200000000, "bound": "atLeast" }""")]
    [InlineData("no", """{ "ask": "figure", "of": "country:AZ", "measure": "tradeTurnover", "counterpart": "country:CN", "period": "2022/2022", "number": 2000000000, "bound": "below" }""")]
    [InlineData("unknown", """{ "ask": "figure", "of": "country:AZ", "measure": "tradeTurnover", "counterpart": "country:CN", "period": "2018/2018", "number": 1, "bound": "atLeast" }""")]
    [InlineData("yes", """{ "ask": "corridor", "corridor": "titr", "parts": ["alat", "btk"], "actors": ["country:AZ"] }""")]
    [InlineData("unknown", """{ "ask": "corridor", "corridor": "titr", "parts": ["btc"] }""")]
    public void A_check_comes_out_of_the_data(string expected, string json)
    {
        var check = JsonSerializer.Deserialize<Check>(json)!;
        var result = Result(check);
        result.Value.ToString().Should().Be(expected, "{0}", result);
        result.Expected.Should().NotBeEmpty();
        result.Found.Should().NotBeEmpty();
        if (!result.Value.IsUnknown)
        {
            result.Records.Should().NotBeEmpty();
            result.Attestations.Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("country:AZ", "EAEU", "in none")]
    [InlineData("country:AZ", "IAEA", "not known")]
    public void What_was_found_of_a_membership_is_said(string actor, string bloc, string found) =>
        Result(JsonSerializer.Deserialize<Check>($$"""{ "ask": "membership", "actors": ["{{actor}}"], "blocs": ["{{bloc}}"], "on": "2024-05-24" }""")!).Found.Should().EndWith($": {found}");

    [Fact]
    public void Results_and_findings_have_a_text()
    {
        var finding = Finding(Outcome('Y'));
        finding.ToString().Should().Be("x supported: A claim.");
        finding.HoldsChecks.Single().ToString().Should().StartWith("yes: expected ").And.Contain("; found 2021-06-15");
    }

    [Fact]
    public void A_less_sure_figure_does_not_stand_against_a_surer_one()
    {
        var result = Result(JsonSerializer.Deserialize<Check>(
            """{ "ask": "figure", "of": "country:AZ", "measure": "tradeTurnover", "counterpart": "country:CN", "period": "2023/2023", "number": 3100000000, "bound": "exact" }""")!);
        result.Value.IsYes.Should().BeTrue();
        result.Records.Select(r => r.Reference.Id).Should().NotContain("trade-cn-2023-kerimli");
    }

    [Theory]
    [InlineData(ClaimKind.Fact, "YY", false, Verdict.Supported)]
    [InlineData(ClaimKind.Fact, "YY", true, Verdict.Partly)]
    [InlineData(ClaimKind.Number, "YN", false, Verdict.Partly)]
    [InlineData(ClaimKind.Fact, "YU", false, Verdict.Partly)]
    [InlineData(ClaimKind.Fact, "NN", false, Verdict.Contradicted)]
    [InlineData(ClaimKind.Fact, "NU", true, Verdict.Contradicted)]
    [InlineData(ClaimKind.Fact, "UU", false, Verdict.Unverifiable)]
    [InlineData(ClaimKind.Fact, "", false, Verdict.Unverifiable)]
    [InlineData(ClaimKind.Prediction, "Y", false, Verdict.CameTrue)]
    [InlineData(ClaimKind.Prediction, "N", false, Verdict.DidNotComeTrue)]
    [InlineData(ClaimKind.Prediction, "U", false, Verdict.Unverifiable)]
    [InlineData(ClaimKind.Opinion, "", false, Verdict.Attributed)]
    [InlineData(ClaimKind.Accusation, "", false, Verdict.Attributed)]
    public void The_verdict_follows_from_the_checks(ClaimKind kind, string outcomes, bool hasUnchecked, Verdict expected)
    {
        var claim = new Claim.Builder
        {
            Id = ClaimId.Parse("x"),
            Kind = kind,
            Text = "A claim.",
            Holds = [.. outcomes.Select(Outcome)],
            Unchecked = hasUnchecked ? "A part." : null,
            Reason = outcomes.Length == 0 ? "None." : null,
            Attestations = [new Attestation(Note, Standing.Read, Confidence.High)],
        }.Build();
        var report = Data.Audit(Note, [claim]);
        report.Findings.Single().Holds.Should().Be(expected);
        report.Findings.Single().Said.Should().BeNull();
        report.CountOf(expected).Should().Be(1);
        report.WithVerdict(expected).Should().Equal(report.Findings);
    }

    [Fact]
    public void A_reported_statement_gets_two_verdicts()
    {
        var finding = Data.Audit(Note, [new Claim.Builder
        {
            Id = ClaimId.Parse("x"),
            Kind = ClaimKind.ReportedStatement,
            Content = ClaimKind.Number,
            Text = "Somebody said so.",
            Said = [Outcome('Y')],
            Holds = [Outcome('N')],
            Attestations = [new Attestation(Note, Standing.Read, Confidence.High)],
        }.Build()]).Findings.Single();
        (finding.Said, finding.Holds).Should().Be((Verdict.Supported, Verdict.Contradicted));
        finding.Reason.Should().StartWith("Borne out: agreements[tur-2021].signed 2021.").And.Contain("Contradicted: agreements[tur-2021].signed 2020. Found: 2021-06-15.");
    }

    [Fact]
    public void A_verdict_that_rests_on_what_was_only_recalled_says_so()
    {
        var check = JsonSerializer.Deserialize<Check>("""{ "ask": "office", "person": "henry-kissinger", "office": "adviser", "of": "country:US" }""")!;
        Finding(check).Standing.Should().Be(Standing.Recalled);
        Finding(Outcome('Y')).Standing.Should().Be(Standing.Read);
        Finding(Outcome('U')).Standing.Should().BeNull();
    }

    [Fact]
    public void A_claim_of_another_source_is_refused()
    {
        var audit = () => Data.Audit(Note, Data.Claims);
        audit.Should().Throw<ArgumentException>().WithParameterName("claims");
        var wrong = () => Data.Audit(Note, [ClaimOf(Note, new Check.Builder
        {
            Ask = CheckKind.RecordValue, Record = new RecordReference(RecordKind.Agreement, "tur-2021"), Member = "title", Value = "x",
        }.Build())]);
        wrong.Should().Throw<ArgumentException>().WithMessage("*title*");
        var unknown = () => Data.Audit(SourceId.Parse("nobody"));
        unknown.Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Without_a_day_of_publication_nothing_comes_true()
    {
        var undated = SourceId.Parse("undated");
        var data = Data.ToBuilder().Add(new Source(undated, "Undated", SourceKind.Other)).Build();
        var check = JsonSerializer.Deserialize<Check>("""{ "ask": "agreementLater", "actors": ["country:AZ", "country:CN"], "kinds": ["strategicPartnershipDeclaration"] }""")!;
        data.Audit(undated, [ClaimOf(undated, check)]).Findings.Single().Holds.Should().Be(Verdict.Unverifiable);
    }

    internal static Check Outcome(char letter) => JsonSerializer.Deserialize<Check>(letter switch
    {
        'Y' => """{ "ask": "recordValue", "record": "agreements[tur-2021]", "member": "signed", "value": "2021" }""",
        'N' => """{ "ask": "recordValue", "record": "agreements[tur-2021]", "member": "signed", "value": "2020" }""",
        _ => """{ "ask": "membership", "actors": ["country:AZ"], "blocs": ["IAEA"], "on": "2024-05-24" }""",
    })!;

    internal static Claim ClaimOf(SourceId source, params Check[] checks) => new Claim.Builder
    {
        Id = ClaimId.Parse("x"),
        Kind = ClaimKind.Fact,
        Text = "A claim.",
        Holds = [.. checks],
        Attestations = [new Attestation(source, Standing.Read, Confidence.High)],
    }.Build();

    private static ClaimFinding Finding(Check check) => Data.Audit(Note, [ClaimOf(Note, check)]).Findings.Single();

    private static CheckResult Result(Check check) => Finding(check).HoldsChecks.Single();
}
