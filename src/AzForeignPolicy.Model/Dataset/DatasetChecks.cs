using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>Runs the rules that hold between records. Each rule is a class of its own in <c>Rules/</c>.</summary>
internal sealed class DatasetChecks(DatasetContent content, Func<SourcedRecord, RecordOrigin?> originOf, IssueCollector issues)
{
    private static readonly ImmutableArray<Action<DatasetChecks>> Rules =
    [
        ReferenceRule.Check,
        UniqueCodeRule.Check,
        WeightRule.Check,
        OverlapRule.Check,
        LifetimeRule.Check,
        AgreementChainRule.Check,
    ];

    public DatasetContent Content => content;

    /// <summary>Runs all rules. The later ones take references for granted and are skipped if any is broken.</summary>
    public void Run()
    {
        foreach (var rule in Rules)
        {
            rule(this);
            if (rule == ReferenceRule.Check && issues.HasErrors)
            {
                return;
            }
        }
    }

    /// <summary>Where to report an issue of a record.</summary>
    public IssueCollector At(SourcedRecord record) => issues.Place(originOf(record), record.Reference.ToString());
}
