using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>Checks what a source claims against what other sources say.</summary>
/// <remarks>
/// <para>
/// The verdicts come out of the data: each check of a claim is asked of the data set without the audited source
/// (<see cref="ForeignPolicyDataset.Without"/>), so that a source never supports itself. A check comes out as yes (borne out), no
/// (contradicted) or unknown; a contradiction needs a record, or a statement of completeness, that excludes the claim.
/// </para>
/// <para>
/// All checks yes: supported (a prediction: came true). Some yes, others not, or a part of the claim that no check asks: partly. None yes and at least one no: contradicted (did not
/// come true). Else unverifiable. An opinion or accusation is attributed, whatever the data hold.
/// </para>
/// <para>Stateless; safe for use by several threads. The same data and claims give the same report.</para>
/// </remarks>
public static class ClaimAudit
{
    /// <summary>Checks all claims that the data set holds of a source.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="source">The source.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such source.</exception>
    public static AuditReport Audit(this ForeignPolicyDataset data, SourceId source)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Audit(source, data.Claims.Where(c => c.Source == source));
    }

    /// <summary>Checks some claims of a source.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="source">The source.</param>
    /// <param name="claims">Claims of the source. They need not be in the data set; what they refer to is looked up there.</param>
    /// <exception cref="ArgumentException">A claim is made by another source, or compares a member or value that its record cannot have.</exception>
    /// <exception cref="KeyNotFoundException">The data set has no such source, or no country, bloc or person that a claim asks about.</exception>
    public static AuditReport Audit(this ForeignPolicyDataset data, SourceId source, IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(claims);
        var audited = data.Sources[source];
        var evaluator = new CheckEvaluator(data, audited);
        var findings = ImmutableArray.CreateBuilder<ClaimFinding>();
        foreach (var claim in claims)
        {
            if (claim.Source != source)
            {
                throw new ArgumentException($"The claim \"{claim.Id}\" is made by \"{claim.Source}\", not by \"{source}\".", nameof(claims));
            }

            findings.Add(new ClaimFinding(claim, evaluator.Evaluate(claim.Said), evaluator.Evaluate(claim.Holds), id => data.Sources[id]));
        }

        return new AuditReport(audited, findings.ToImmutable());
    }
}
