using System.Globalization;
using System.Text;

namespace AzForeignPolicy.Model;

/// <summary>One thing that is wrong with a piece of data, and where.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class DatasetIssue
{
    internal DatasetIssue(IssueSeverity severity, IssueCode code, string message, string? file, string? record, string? member, int? line)
    {
        Severity = severity;
        Code = code;
        Message = ShortText.Ends(message);
        File = file;
        Record = record;
        Member = member;
        Line = line;
    }

    /// <summary>How grave the issue is.</summary>
    public IssueSeverity Severity { get; }

    /// <summary>What kind of issue it is.</summary>
    public IssueCode Code { get; }

    /// <summary>What is wrong, in a sentence.</summary>
    public string Message { get; }

    /// <summary>The name of the document as given to the loader, or null for data that did not come from a document.</summary>
    public string? File { get; }

    /// <summary>The section and identifier of the record, such as <c>agreements[svk-2024]</c>, or null outside a record.</summary>
    public string? Record { get; }

    /// <summary>The path of the member within the record, such as <c>parties[0].actor</c>, or null for the record as a whole.</summary>
    public string? Member { get; }

    /// <summary>The line in the document, counted from 1, or null where there is none.</summary>
    public int? Line { get; }

    /// <summary>The issue in the form that compilers use: <c>file(line): error Code: record.member: message</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (File is not null)
        {
            text.Append(File);
            if (Line is { } line)
            {
                text.Append('(').Append(line.ToString(CultureInfo.InvariantCulture)).Append(')');
            }

            text.Append(": ");
        }

        text.Append(Severity == IssueSeverity.Error ? "error " : "warning ").Append(Code).Append(": ");
        if (Record is not null)
        {
            text.Append(Record);
            if (Member is not null)
            {
                text.Append('.').Append(Member);
            }

            text.Append(": ");
        }
        else if (Member is not null)
        {
            text.Append(Member).Append(": ");
        }

        return text.Append(Message).ToString();
    }
}
