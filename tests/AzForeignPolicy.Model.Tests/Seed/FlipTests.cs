using System.Collections.Immutable;
using AzForeignPolicy.Model.Tests.Data;

namespace AzForeignPolicy.Model.Tests.Seed;

/// <summary>One date is changed in a copy of the data: the verdicts that rest on it turn, and no other.</summary>
public sealed class FlipTests
{
    private static readonly Dictionary<string, string> Before = VerdictsOf(Facts.Curated);

    /// <summary>The record, the member, its new value, and the claims that turn with their new verdicts.</summary>
    public static TheoryData<string, string, string, string> Flips { get; } = new()
    {
        { "agreements[svk-2024]", "signed", "2024-05-06", "c24 supported" },
        { "agreements[ltu-2007]", "signed", "2017-09-13", "c34 supported" },
        { "agreements[rou-2009]", "signed", "2011-04-18", "c26 supported" },
        { "agreements[hrv-2013]", "signed", "2012-03-11", "c27 contradicted" },
        { "agreements[lva-2017]", "signed", "2024-05-25", "c23 unverifiable, c33 contradicted" }, // nine without it; more than a third is open, too
        { "agreements[chn-2024]", "signed", "2024-05-20", "c52 unverifiable" },
        { "agreements[usa-2026]", "signed", "2024-02-10", "c38 unverifiable" },
        { "agreements[tur-2021]", "signed", "2022-06-15", "c36 partly" },
        { "developments[peacekeepers-withdrawn-2024]", "days", "2024-04-17/2024-05-12", "c13 supported, c14 partly" },
        { "developments[election-2024]", "days", "2024-02-14/2024-02-14", "c15 partly" },
        { "visits[kassym-jomart-tokayev-az-3]", "days", "2024-03-12/2024-03-12", "c48 contradicted" },
        { "visits[alexander-lukashenko-az-4]", "days", "2024-05-14/2024-05-15", "c50 contradicted" },
        { "visits[ilham-aliyev-ru-12]", "days", "2024-04-21/2024-04-21", "c51 unverifiable" },
    };

    [Theory]
    [MemberData(nameof(Flips))]
    public void A_changed_date_turns_the_verdicts_that_rest_on_it_and_no_other(string reference, string member, string value, string expected)
    {
        RecordReference.TryParse(reference, out var id).Should().BeTrue();
        Facts.Curated.TryGetRecord(id, out var record).Should().BeTrue();
        var changed = VerdictsOf(Facts.Curated.ToBuilder().Replace(With(record!, member, value)).Build());
        var turned = changed.Where(v => v.Value != Before[v.Key]).Select(v => $"{v.Key} {v.Value}").Order(StringComparer.Ordinal);
        string.Join(", ", turned).Should().Be(expected);
    }

    /// <summary>Every dated member of every record that a finding names is moved by ten years, one at a time.</summary>
    [Fact]
    public void Whatever_date_is_changed_only_verdicts_that_name_the_record_turn()
    {
        var report = Facts.Curated.Audit(ArticleAuditTests.Article);
        var naming = report.Findings.SelectMany(f => f.Records.Select(r => (r.Reference, Claim: f.Claim.Id.ToString()))).ToLookup(n => n.Reference, n => n.Claim);
        var (changes, turns) = (0, 0);
        foreach (var record in report.Findings.SelectMany(f => f.Records).Distinct())
        {
            foreach (var facet in record.Definition.Facets.Where(f => f.IsDated))
            {
                if (record.Definition.Get(record, facet) is not { } value || Later(value) is not { } later)
                {
                    continue;
                }

                changes++;
                var after = Facts.Curated.Content.All.Select(r => r == record ? With(record, facet.Name, later) : r);
                var content = new DatasetContent(Facts.Curated.Name, Facts.Curated.Version, Facts.Curated.AsOf, Facts.Curated.Sources, after);
                var turned = VerdictsOf(new ForeignPolicyDataset(content, [])).Where(v => v.Value != Before[v.Key]).Select(v => v.Key).ToList();
                turns += turned.Count;
                turned.Should().BeSubsetOf(naming[record.Reference], "{0}.{1} is now {2}", record.Reference, facet.Name, later);
            }
        }

        changes.Should().BeGreaterThan(60);
        turns.Should().BeGreaterThan(40);
    }

    [Fact]
    public void The_claims_that_turn_are_those_that_name_the_record()
    {
        foreach (var (reference, expected) in Flips.Select(f => f.Data).Select(f => (f.Item1, f.Item4)))
        {
            var naming = Facts.Curated.Audit(ArticleAuditTests.Article).Findings
                .Where(f => f.Records.Any(r => r.Reference.ToString() == reference))
                .Select(f => f.Claim.Id.ToString());
            expected.Split(", ").Select(e => e[..3]).Should().BeSubsetOf(naming, reference);
        }
    }

    /// <summary>The earliest day of a date or period, ten years on; null where there is none.</summary>
    private static string? Later(string value) =>
        EdtfDate.TryParse(value, out var date) ? EdtfDate.OfDay(date.Earliest.PlusYears(10)).ToString()
        : EdtfInterval.TryParse(value, out var period) && period.EarliestStart is { } start ? EdtfInterval.OfDay(start.PlusYears(10)).ToString()
        : null;

    /// <summary>The record with another value, which every source but the article now gives.</summary>
    private static SourcedRecord With(SourcedRecord record, string member, string value)
    {
        var attestations = record.Attestations
            .Select(a => a.Source == ArticleAuditTests.Article || !a.Says.ContainsKey(member) ? a
                : new Attestation(a.Source, a.Standing, a.Confidence, a.Says.SetItem(member, value), a.Locator, a.Note))
            .ToImmutableArray();
        var facets = record.Definition.Facets.ToDictionary(f => f.Name, f => f.Name == member ? value : record.Definition.Get(record, f));
        var preferences = record.Preferences.Where(p => p.Member != member).ToImmutableArray();
        if (attestations.Any(a => a.Says.TryGetValue(member, out var said) && said != value))
        {
            preferences = preferences.Add(new ValuePreference(member, "Changed by a test."));
        }

        return record.Definition.Rebuild(record, facets, attestations, preferences)!;
    }

    private static Dictionary<string, string> VerdictsOf(ForeignPolicyDataset data) => data.Audit(ArticleAuditTests.Article).Findings
        .ToDictionary(f => f.Claim.Id.ToString(), f => (f.Said is { } said ? EnumNames<Verdict>.Name(said) + "/" : "") + EnumNames<Verdict>.Name(f.Holds));
}
