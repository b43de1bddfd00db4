using System.Globalization;
using System.Text;
using AzForeignPolicy.Model.Tests.Data;

namespace AzForeignPolicy.Model.Tests.Seed;

/// <summary>The claims of the article that the project started from, and what the data make of them.</summary>
public sealed class ArticleAuditTests
{
    internal static readonly SourceId Article = SourceId.Parse("huseynov-2024");

    private static readonly AuditReport Report = Facts.Curated.Audit(Article);

    [Fact]
    public void The_article_makes_67_claims_numbered_without_a_gap() =>
        Report.Findings.Select(f => f.Claim.Id.ToString()).Should().Equal(Enumerable.Range(0, 67).Select(i => string.Create(CultureInfo.InvariantCulture, $"c{i:00}")));

    [Fact]
    public void Every_claim_gets_the_verdict_of_the_reviewed_table() =>
        RepositoryFiles.ShouldEqual("tests/AzForeignPolicy.Model.Tests/Seed/verdicts.verified.txt", Table());

    [Theory]
    [InlineData("c13", Verdict.Partly, "peacekeepers-withdrawn-2024")] // under way, not over, on the article's day
    [InlineData("c20", Verdict.Contradicted, "nsc-2007")]
    [InlineData("c23", Verdict.Supported, "svk-2024")]
    [InlineData("c24", Verdict.Contradicted, "svk-2024")]
    [InlineData("c26", Verdict.Contradicted, "rou-2009")]
    [InlineData("c34", Verdict.Contradicted, "ltu-2007")]
    [InlineData("c47", Verdict.Partly, "munich-aliyev-pashinyan")]
    [InlineData("c50", Verdict.Supported, "alexander-lukashenko-az-4")]
    [InlineData("c52", Verdict.CameTrue, "chn-2024")]
    public void Known_points_come_out_of_the_data_with_their_record(string claim, Verdict verdict, string record)
    {
        var finding = Of(claim);
        finding.Holds.Should().Be(verdict);
        finding.Records.Select(r => r.Reference.Id).Should().Contain(record);
    }

    [Fact]
    public void Ten_of_27_holds_by_the_records_and_by_the_list_of_the_article()
    {
        var (az, eu) = (CountryCode.Parse("AZ"), BlocId.Parse("EU"));
        Facts.Curated.StrategicPartners(az, eu, Facts.ArticleDay).Share.ToString().Should().Be("10/27");
        Facts.Curated.Preferring(Article).StrategicPartners(az, eu, Facts.ArticleDay).Share.ToString().Should().Be("10/27");
        // Without the article there is no list of all: ten or more.
        Facts.Curated.Without(Article).StrategicPartners(az, eu, Facts.ArticleDay).Share.Low.Should().Be(new Fraction(10, 27));
    }

    [Fact]
    public void The_leaders_of_all_members_but_Armenia_came_or_were_visited_and_Armenia_s_was_met()
    {
        var checks = Of("c47").HoldsChecks;
        checks.Select(c => (c.Check.Ask, c.Value)).Should().Equal((CheckKind.LeadersVisited, Truth.Yes), (CheckKind.LeadersMet, Truth.No));
        checks[1].Records.OfType<Meeting>().Should().OnlyContain(m => m.Place == "Munich");
    }

    [Fact]
    public void The_prediction_on_China_came_true_on_3_July_2024() => Of("c52").HoldsChecks.Single().Found.Should().Contain("2024-07-03");

    [Fact]
    public void Every_decided_finding_names_its_records_and_their_sources()
    {
        foreach (var finding in Report.Findings.Where(f => f.Holds is not (Verdict.Unverifiable or Verdict.Attributed) || f.Said is Verdict.Supported or Verdict.Contradicted or Verdict.Partly))
        {
            finding.Records.Should().NotBeEmpty("{0}", finding);
            finding.Sources.Should().NotBeEmpty("{0}", finding);
            finding.Standing.Should().NotBeNull("{0}", finding);
        }

        foreach (var check in Report.Findings.SelectMany(f => f.SaidChecks.Concat(f.HoldsChecks)).Where(c => !c.Value.IsUnknown))
        {
            check.Records.Should().NotBeEmpty("{0}", check);
            check.Attestations.Should().NotBeEmpty("{0}", check);
        }
    }

    [Fact]
    public void Every_undecided_finding_says_why() =>
        Report.WithVerdict(Verdict.Unverifiable).Should().OnlyContain(f => f.Claim.Reason != null && f.Reason.Length > 20);

    [Fact]
    public void The_article_is_never_a_source_of_a_verdict_on_itself() =>
        Report.Findings.SelectMany(f => f.Sources).Should().NotContain(s => s.Id == Article);

    [Fact]
    public void No_opinion_or_accusation_gets_another_verdict_than_attributed()
    {
        Report.Findings.Where(f => f.Claim.IsJudgement).Should().OnlyContain(f => f.Holds == Verdict.Attributed && f.HoldsChecks.IsEmpty);
        Report.WithVerdict(Verdict.Attributed).Should().OnlyContain(f => f.Claim.IsJudgement);
    }

    [Fact]
    public void The_accusation_names_its_author_in_its_text() =>
        Report.Findings.Where(f => f.Claim.Kind == ClaimKind.Accusation).Should().OnlyContain(f => f.Claim.Text.StartsWith("The author charges", StringComparison.Ordinal));

    [Fact]
    public void Every_kind_of_check_is_used() =>
        Report.Findings.SelectMany(f => f.SaidChecks.Concat(f.HoldsChecks)).Select(c => c.Check.Ask).Distinct().Order().Should().Equal(Enum.GetValues<CheckKind>());

    [Fact]
    public void Every_claim_names_its_paragraph() =>
        Report.Findings.Should().OnlyContain(f => f.Claim.Locator == "title" || f.Claim.Locator!.StartsWith("paragraph ", StringComparison.Ordinal));

    [Fact]
    public void Auditing_twice_gives_the_same() => Table().Should().Be(Table(Facts.Curated.Audit(Article)));

    private static ClaimFinding Of(string claim) => Report.Findings.Single(f => f.Claim.Id.ToString() == claim);

    private static string Table(AuditReport? other = null)
    {
        var report = other ?? Report;
        var text = new StringBuilder();
        foreach (var finding in report.Findings)
        {
            var said = finding.Said is { } verdict ? "said " + EnumNames<Verdict>.Name(verdict) + ", " : "";
            text.Append(CultureInfo.InvariantCulture, $"{finding.Claim.Id} {EnumNames<ClaimKind>.Name(finding.Claim.Kind)}: {said}{EnumNames<Verdict>.Name(finding.Holds)}\n");
            text.Append(CultureInfo.InvariantCulture, $"    {finding.Claim.Text}\n");
            foreach (var check in finding.SaidChecks.Concat(finding.HoldsChecks))
            {
                text.Append(CultureInfo.InvariantCulture, $"    {check.Value} {EnumNames<CheckKind>.Name(check.Check.Ask)}: {check.Expected} | {check.Found}\n");
            }
        }

        text.Append("\nBy kind and verdict\n");
        foreach (var group in report.Findings.GroupBy(f => (f.Claim.Kind, f.Holds)).OrderBy(g => g.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"{EnumNames<ClaimKind>.Name(group.Key.Kind)} {EnumNames<Verdict>.Name(group.Key.Holds)}: {group.Count()}\n");
        }

        return text.ToString();
    }
}
