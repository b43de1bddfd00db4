using System.Collections.Immutable;
using System.Globalization;

namespace AzForeignPolicy.Model;

/// <summary>Thrown when data cannot become a record or a data set; carries every problem that was found, up to a limit, not just the first.</summary>
public sealed class InvalidDatasetException : Exception
{
    private const int ShownInMessage = 20;

    internal InvalidDatasetException(ImmutableArray<DatasetIssue> issues)
        : base(Describe(issues))
    {
        Issues = issues;
    }

    /// <summary>All problems, in the order in which they were found, up to the limit of the load (<see cref="DatasetLoadOptions.MaxProblems"/>). Never empty; may hold warnings beside the errors.</summary>
    public ImmutableArray<DatasetIssue> Issues { get; }

    private static string Describe(ImmutableArray<DatasetIssue> issues)
    {
        var errors = issues.Where(i => i.Severity == IssueSeverity.Error).ToList();
        var lines = errors.Take(ShownInMessage).Select(i => i.ToString());
        var more = errors.Count > ShownInMessage
            ? string.Create(CultureInfo.InvariantCulture, $"{Environment.NewLine}… and {errors.Count - ShownInMessage} more")
            : "";
        var head = errors.Count == 1 ? "1 problem:" : string.Create(CultureInfo.InvariantCulture, $"{errors.Count} problems:");
        return head + Environment.NewLine + string.Join(Environment.NewLine, lines) + more;
    }
}
