using System.Collections.Immutable;
using System.Globalization;

namespace AzForeignPolicy.Model;

/// <summary>Collects issues and knows the place of which it currently speaks: file, record, member and line.</summary>
/// <param name="limit">How many errors, and how many warnings, are kept; the others are counted.</param>
internal sealed class IssueCollector(int limit = int.MaxValue)
{
    private static readonly string[] Indexes = [.. Enumerable.Range(0, 64).Select(IndexText)];

    private readonly List<DatasetIssue> issues = [];
    private readonly List<string> path = [];
    private RecordLayout? layout;
    private int firstLine;
    private string? section;
    private string? key;
    private int? line;
    private int errors;
    private int warnings;

    public string? File { get; set; }

    /// <summary>The object that is being built; the line of a member is looked up in it.</summary>
    public JsonTree? Node { get; set; }

    /// <summary>How many errors, and how many warnings, are kept.</summary>
    public int Limit => limit;

    public bool HasErrors => errors > 0;

    /// <summary>Whether more errors than can be kept have been found: there is no use in looking for more.</summary>
    public bool IsFull => errors > limit;

    /// <summary>Whether a record is made for a view of data that have been checked: its sources may be fewer than its values need.</summary>
    public bool IsView { get; init; }

    /// <summary>How many issues were reported; more than are kept if there are too many.</summary>
    public int Count => errors + warnings;

    /// <summary>The issues in order; one at the end says so if there are more.</summary>
    public ImmutableArray<DatasetIssue> ToImmutable()
    {
        if (errors <= limit && warnings <= limit)
        {
            return [.. issues];
        }

        var severity = errors > limit ? IssueSeverity.Error : IssueSeverity.Warning;
        var what = errors > limit ? "problems" : "warnings";
        return [.. issues, new DatasetIssue(severity, IssueCode.TooMany, string.Create(CultureInfo.InvariantCulture, $"There are more {what} than the {limit} that are listed."), null, null, null, null)];
    }

    /// <summary>Sets the line that the next issues speak of.</summary>
    public IssueCollector At(int? newLine)
    {
        line = newLine;
        return this;
    }

    /// <summary>Sets the document that the next issues speak of, outside any record.</summary>
    public IssueCollector Place(string? file) => Place(file, null, null);

    /// <summary>Sets document and record that the next issues speak of, before it is known whether it is one.</summary>
    public IssueCollector Place(string? file, string? recordSection, string? recordKey)
    {
        (File, section, key) = (file, recordSection, recordKey is null ? null : ShortText.Begin(recordKey));
        (Node, layout) = (null, null);
        return At(null);
    }

    /// <summary>Sets the record that the next issues speak of, with the place at which it stood if it came from a document.</summary>
    public IssueCollector Place(RecordOrigin origin, string? recordSection, string? recordKey)
    {
        Place(origin.File, recordSection, recordKey);
        (layout, firstLine) = (origin.Layout, origin.Line);
        return layout is null ? this : At(firstLine);
    }

    /// <summary>Takes over what another collector holds.</summary>
    public void AddRange(IssueCollector other)
    {
        foreach (var issue in other.issues)
        {
            Add(issue);
        }

        // What the other counted and did not keep.
        errors += other.errors - int.Min(other.errors, other.Limit);
        warnings += other.warnings - int.Min(other.warnings, other.Limit);
    }

    /// <summary>Takes back the issues behind a count.</summary>
    /// <param name="count">An earlier <see cref="Count"/>; there were errors only.</param>
    public void Truncate(int count)
    {
        if (errors > count)
        {
            errors = count;
            issues.RemoveRange(int.Min(count, issues.Count), issues.Count - int.Min(count, issues.Count));
        }
    }

    public void Push(string segment) => path.Add(ShortText.Begin(segment));

    /// <summary>Goes into an item of a list.</summary>
    public void Push(int index) => path.Add(index < Indexes.Length ? Indexes[index] : IndexText(index));

    public void Pop() => path.RemoveAt(path.Count - 1);

    public void Error(IssueCode code, string message, string? member = null) => Add(IssueSeverity.Error, code, message, member);

    public void Warning(IssueCode code, string message, string? member = null) => Add(IssueSeverity.Warning, code, message, member);

    public void ThrowIfErrors()
    {
        if (HasErrors)
        {
            throw new InvalidDatasetException(ToImmutable());
        }
    }

    private static string IndexText(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    private void Add(IssueSeverity severity, IssueCode code, string message, string? member)
    {
        if ((severity == IssueSeverity.Error ? errors : warnings) >= limit)
        {
            Tally(severity);
            return;
        }

        var record = section is null ? null : $"{section}[{key}]";
        Add(new DatasetIssue(severity, code, message, File, record, Path(member is null ? null : ShortText.Begin(member)), member is null ? line : LineOf(member)));
    }

    private void Add(DatasetIssue issue)
    {
        if ((issue.Severity == IssueSeverity.Error ? errors : warnings) < limit)
        {
            issues.Add(issue);
        }

        Tally(issue.Severity);
    }

    private void Tally(IssueSeverity severity) => _ = severity == IssueSeverity.Error ? errors++ : warnings++;

    private int? LineOf(string member) =>
        Node is not null ? LineOf(Node, member)
        : layout is not null ? firstLine + layout.OffsetOf(member)
        : line;

    /// <summary>The line of the member at a path such as <c>attestations[1].says.signed</c>, or of the nearest thing around it.</summary>
    private static int LineOf(JsonTree node, string memberPath)
    {
        var at = node.Line;
        foreach (var segment in memberPath.Split('.'))
        {
            var bracket = segment.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? segment : segment[..bracket];
            var member = node.Members.FirstOrDefault(m => m.Name == name);
            if (member.Value is null)
            {
                return at;
            }

            (node, at) = (member.Value, member.Line);
            if (bracket >= 0 && int.TryParse(segment.AsSpan()[(bracket + 1)..^1], out var index) && index < node.Items.Count)
            {
                node = node.Items[index];
                at = node.Line;
            }
        }

        return at;
    }

    private string? Path(string? member)
    {
        if (path.Count == 0)
        {
            return member;
        }

        var text = string.Concat(path.Select((s, i) => i == 0 || s.StartsWith('[') ? s : "." + s));
        return member is null ? text : text + "." + member;
    }
}
