using System.Collections.Immutable;
using System.Globalization;

namespace AzForeignPolicy.Model.Interop;

/// <summary>Thrown when a file cannot be imported; carries the problems that were found, up to <see cref="ImportOptions.MaxIssues"/>, not just the first.</summary>
public sealed class InvalidImportException : Exception
{
    private const int ShownInMessage = 20;

    internal InvalidImportException(ImmutableArray<ImportIssue> issues)
        : base(Describe(issues))
    {
        Issues = issues;
    }

    /// <summary>The problems, in the order in which they were found. Never empty; may hold warnings beside the errors.</summary>
    public ImmutableArray<ImportIssue> Issues { get; }

    private static string Describe(ImmutableArray<ImportIssue> issues)
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
