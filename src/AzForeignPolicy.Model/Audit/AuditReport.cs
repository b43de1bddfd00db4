using System.Collections.Immutable;
using System.Diagnostics;

namespace AzForeignPolicy.Model;

/// <summary>What an audit found of the claims of one source.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AuditReport
{
    internal AuditReport(Source source, ImmutableArray<ClaimFinding> findings)
    {
        Source = source;
        Findings = findings;
    }

    /// <summary>The source that was audited.</summary>
    public Source Source { get; }

    /// <summary>One finding for each claim, in the order of the claims.</summary>
    public ImmutableArray<ClaimFinding> Findings { get; }

    /// <summary>How many claims got a verdict, on whether they are so.</summary>
    /// <param name="verdict">The verdict.</param>
    public int CountOf(Verdict verdict) => Findings.Count(f => f.Holds == verdict);

    /// <summary>The findings with a verdict, on whether the claims are so.</summary>
    /// <param name="verdict">The verdict.</param>
    public IEnumerable<ClaimFinding> WithVerdict(Verdict verdict) => Findings.Where(f => f.Holds == verdict);

    /// <summary>The source and the counts by verdict.</summary>
    public override string ToString() =>
        $"{Source.Id}: {string.Join(", ", Enum.GetValues<Verdict>().Where(v => CountOf(v) > 0).Select(v => FormattableString.Invariant($"{CountOf(v)} {EnumNames<Verdict>.Name(v)}")))}";
}
