namespace AzForeignPolicy.Model;

/// <summary>A difference between what a source says and what is recorded.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class Conflict
{
    private Conflict(SourcedRecord record, string member, string? recorded, string said, Attestation attestation, ValueAgreement agreement, string? reason)
    {
        Record = record;
        Member = member;
        Recorded = recorded;
        Said = said;
        Attestation = attestation;
        Agreement = agreement;
        Reason = reason;
    }

    /// <summary>The record.</summary>
    public SourcedRecord Record { get; }

    /// <summary>The member on which they differ, such as <c>signed</c>.</summary>
    public string Member { get; }

    /// <summary>The recorded value in the form it has in JSON, or null if none is recorded.</summary>
    public string? Recorded { get; }

    /// <summary>What the source says, in the form it has in JSON.</summary>
    public string Said { get; }

    /// <summary>The attestation that says it.</summary>
    public Attestation Attestation { get; }

    /// <summary>Whether the two exclude each other or one contains the other.</summary>
    public ValueAgreement Agreement { get; }

    /// <summary>Why the recorded value was chosen, or null where no reason is needed.</summary>
    public string? Reason { get; }

    /// <summary>The record, the member and the two values.</summary>
    public override string ToString() => $"{Record.Reference}.{Member}: recorded {Recorded ?? "nothing"}, {Attestation.Source} says {Said}";

    internal static IEnumerable<Conflict> Of(SourcedRecord record)
    {
        var definition = record.Definition;
        foreach (var facet in definition.Facets)
        {
            var recorded = definition.Get(record, facet);
            foreach (var attestation in record.Attestations)
            {
                if (attestation.Says.TryGetValue(facet.Name, out var said) && said != recorded)
                {
                    var agreement = recorded is null ? ValueAgreement.Contradicts : facet.Compare(said, recorded);
                    yield return new Conflict(record, facet.Name, recorded, said, attestation, agreement, record.Preferences.FirstOrDefault(p => p.Member == facet.Name)?.Reason);
                }
            }
        }
    }
}
