using System.Collections.Immutable;
using System.Diagnostics;

namespace AzForeignPolicy.Model;

/// <summary>How one check of a claim came out.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CheckResult
{
    internal CheckResult(Check check, Truth value, string expected, string found, ImmutableArray<SourcedRecord> records, ImmutableArray<Attestation> attestations)
    {
        Check = check;
        Value = value;
        Expected = expected;
        Found = found;
        Records = records;
        Attestations = attestations;
    }

    /// <summary>The check.</summary>
    public Check Check { get; }

    /// <summary>Yes if other sources bear the claim out, no if they contradict it, unknown if the data do not decide it.</summary>
    public Truth Value { get; }

    /// <summary>What the claim expects, in words.</summary>
    public string Expected { get; }

    /// <summary>What the data hold, in words.</summary>
    public string Found { get; }

    /// <summary>The records that decide it or bear on it.</summary>
    public ImmutableArray<SourcedRecord> Records { get; }

    /// <summary>What sources other than the audited one say of these records; for a compared value, those that give it.</summary>
    public ImmutableArray<Attestation> Attestations { get; }

    /// <summary>The value, what was expected and what was found.</summary>
    public override string ToString() => $"{Value}: expected {Expected}; found {Found}";
}
