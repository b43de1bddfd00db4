using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>Runs the rules that hold between records. Each rule is a class of its own in <c>Rules/</c>.</summary>
/// <param name="content">What is checked.</param>
/// <param name="originOf">Where a record stood.</param>
/// <param name="isExcused">Whether a thing such as <c>persons[ilham-aliyev]</c> is missing only because it was refused before.</param>
/// <param name="issues">Where problems are reported.</param>
/// <param name="cancellationToken">Stops the checks.</param>
internal sealed class DatasetChecks(
    DatasetContent content, Func<SourcedRecord, RecordOrigin> originOf, Func<string, bool> isExcused, IssueCollector issues, CancellationToken cancellationToken)
{
    private int steps;

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

    /// <summary>Runs all rules. None takes for granted that another holds, so that all problems come at once.</summary>
    public void Run()
    {
        foreach (var rule in Rules)
        {
            rule(this);
        }
    }

    /// <summary>Whether a thing that is missing was there and was refused: one problem is reported once.</summary>
    public bool IsExcused(string name) => isExcused(name);

    /// <summary>Where to report an issue of a record.</summary>
    public IssueCollector At(SourcedRecord record) => issues.Place(originOf(record), record.Definition.Section, record.Key);

    /// <summary>Called once a record by every rule: a large data set can be given up between two records.</summary>
    /// <exception cref="OperationCanceledException">That was asked for.</exception>
    public void Step()
    {
        if ((++steps & 0xFFF) == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Whether more problems were found than are listed, so that a rule that compares pairs can stop.</summary>
    public bool HasEnough => issues.IsFull;

    /// <summary>How many problems are listed.</summary>
    public int MostProblems => issues.Limit;
}
