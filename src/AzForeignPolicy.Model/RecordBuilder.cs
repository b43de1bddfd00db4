using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>What the builders of all records have in common.</summary>
/// <typeparam name="TRecord">The record that is built.</typeparam>
/// <remarks>A builder is meant for one thread. It can be used again: each <see cref="Build()"/> makes a new record.</remarks>
public abstract class RecordBuilder<TRecord>
    where TRecord : SourcedRecord
{
    private protected RecordBuilder()
    {
    }

    /// <summary>Who says what of the record; at least one.</summary>
    public ImmutableArray<Attestation> Attestations { get; set; } = [];

    /// <summary>For members on which sources differ: why the record's own value was chosen.</summary>
    public ImmutableArray<ValuePreference> Preferences { get; set; } = [];

    /// <summary>Checks all members and makes the record.</summary>
    /// <exception cref="InvalidDatasetException">Something is missing or contradicts itself; all problems are listed.</exception>
    public TRecord Build()
    {
        var issues = new IssueCollector();
        var record = Build(issues);
        issues.ThrowIfErrors();
        return record!;
    }

    internal abstract TRecord? Build(IssueCollector issues);
}
