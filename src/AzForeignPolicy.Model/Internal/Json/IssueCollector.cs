using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>Collects issues and knows the place of which it currently speaks: file, record, member and line.</summary>
internal sealed class IssueCollector
{
    private readonly ImmutableArray<DatasetIssue>.Builder issues = ImmutableArray.CreateBuilder<DatasetIssue>();
    private readonly List<string> path = [];
    private int? line;

    public string? File { get; set; }

    /// <summary>The object that is being built or checked; the line of a member is looked up in it.</summary>
    public JsonTree? Node { get; set; }

    public string? Record { get; set; }

    public bool HasErrors { get; private set; }

    /// <summary>Whether a record is made for a view of data that have been checked: its sources may be fewer than its values need.</summary>
    public bool IsView { get; init; }

    public int Count => issues.Count;

    public ImmutableArray<DatasetIssue> ToImmutable() => issues.ToImmutable();

    /// <summary>Sets the line that the next issues speak of.</summary>
    public IssueCollector At(int? newLine)
    {
        line = newLine;
        return this;
    }

    /// <summary>Sets document and record that the next issues speak of.</summary>
    public IssueCollector Place(RecordOrigin? origin, string? record)
    {
        File = origin?.File;
        Node = origin?.Node;
        Record = record;
        return At(origin?.Node.Line);
    }

    public void AddRange(IssueCollector other)
    {
        issues.AddRange(other.issues);
        HasErrors |= other.HasErrors;
    }

    public void Push(string segment) => path.Add(segment);

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

    private void Add(IssueSeverity severity, IssueCode code, string message, string? member)
    {
        HasErrors |= severity == IssueSeverity.Error;
        issues.Add(new DatasetIssue(severity, code, message, File, Record, Path(member), member is null || Node is null ? line : LineOf(Node, member)));
    }

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
