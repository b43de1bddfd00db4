using System.Collections.Immutable;
using System.Diagnostics;

namespace AzForeignPolicy.Model;

/// <summary>What an audit found of one claim.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ClaimFinding
{
    internal ClaimFinding(Claim claim, ImmutableArray<CheckResult> said, ImmutableArray<CheckResult> holds, Func<SourceId, Source> sourceOf)
    {
        Claim = claim;
        SaidChecks = said;
        HoldsChecks = holds;
        Said = claim.Kind == ClaimKind.ReportedStatement ? Decide(said, ClaimKind.Fact, isWhole: true) : null;
        Holds = claim.IsJudgement ? Verdict.Attributed : Decide(holds, claim.Content ?? claim.Kind, isWhole: claim.Unchecked is null);
        var all = said.AddRange(holds);
        Records = [.. all.SelectMany(c => c.Records).Distinct()];
        Sources = [.. all.SelectMany(c => c.Attestations).Select(a => a.Source).Distinct().Select(sourceOf)];
        Standing = WeakestOf(all);
        Reason = Explain(claim, all);
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>For a reported statement: whether it was said; else null.</summary>
    public Verdict? Said { get; }

    /// <summary>Whether it is so.</summary>
    public Verdict Holds { get; }

    /// <summary>The checks behind <see cref="Said"/>.</summary>
    public ImmutableArray<CheckResult> SaidChecks { get; }

    /// <summary>The checks behind <see cref="Holds"/>.</summary>
    public ImmutableArray<CheckResult> HoldsChecks { get; }

    /// <summary>The records that decide the verdicts or bear on them, each once.</summary>
    public ImmutableArray<SourcedRecord> Records { get; }

    /// <summary>The sources, other than the audited one, that decide the verdicts or bear on them, each once.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>
    /// How the sources of the decided checks were consulted, at their weakest: for each record the best of its sources counts.
    /// Null if no check is decided. <see cref="Model.Standing.Recalled"/> says that a verdict rests on what was not read.
    /// </summary>
    public Standing? Standing { get; }

    /// <summary>Why: what was expected and found, and what the data leave undecided.</summary>
    public string Reason { get; }

    /// <summary>The claim's identifier, the verdicts and the text.</summary>
    public override string ToString() =>
        $"{Claim.Id} {(Said is { } said ? $"said: {EnumNames<Verdict>.Name(said)}, " : "")}{EnumNames<Verdict>.Name(Holds)}: {Claim.Text}";

    private static Verdict Decide(ImmutableArray<CheckResult> checks, ClaimKind kind, bool isWhole)
    {
        var isPrediction = kind == ClaimKind.Prediction;
        if (checks.Any(c => c.Value.IsYes))
        {
            return !isWhole || !checks.All(c => c.Value.IsYes) ? Verdict.Partly : isPrediction ? Verdict.CameTrue : Verdict.Supported;
        }

        return !checks.Any(c => c.Value.IsNo) ? Verdict.Unverifiable : isPrediction ? Verdict.DidNotComeTrue : Verdict.Contradicted;
    }

    private static Standing? WeakestOf(ImmutableArray<CheckResult> checks) => checks
        .Where(c => !c.Value.IsUnknown)
        .SelectMany(c => c.Records.Select(r => c.Attestations.Where(a => r.Attestations.Any(b => b.Source == a.Source)).Select(a => (Standing?)a.Standing).Min()))
        .Max();

    private static string Explain(Claim claim, ImmutableArray<CheckResult> checks)
    {
        var parts = checks.Select(c => $"{(c.Value.IsYes ? "Borne out" : c.Value.IsNo ? "Contradicted" : "Undecided")}: {c.Expected}. Found: {c.Found}.").ToList();
        if (claim.Unchecked is { } rest)
        {
            parts.Add($"Not checked: {rest}");
        }

        if (claim.Reason is { } reason)
        {
            parts.Add(reason);
        }
        else if (parts.Count == 0)
        {
            parts.Add((claim.Content ?? claim.Kind) == ClaimKind.Accusation ? "An accusation of the author." : "A judgement of the author.");
        }

        return string.Join(' ', parts);
    }
}
