using System.Globalization;
using System.Text;

namespace AzForeignPolicy.Model.Interop;

/// <summary>One thing that is wrong with a file that is imported, and where.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class ImportIssue
{
    internal ImportIssue(IssueSeverity severity, ImportIssueCode code, string message, string file, int? line, int? column, string? columnName)
    {
        Severity = severity;
        Code = code;
        Message = message;
        File = file;
        Line = line;
        Column = column;
        ColumnName = columnName;
    }

    /// <summary>How grave the issue is.</summary>
    public IssueSeverity Severity { get; }

    /// <summary>What kind of issue it is.</summary>
    public ImportIssueCode Code { get; }

    /// <summary>What is wrong, in a sentence.</summary>
    public string Message { get; }

    /// <summary>The name of the file as given to the reader.</summary>
    public string File { get; }

    /// <summary>The line on which the row begins, counted from 1, or null for the file as a whole. A quoted field may run over several lines.</summary>
    public int? Line { get; }

    /// <summary>The column: the position of the field in its row, counted from 1, or null for the row as a whole.</summary>
    public int? Column { get; }

    /// <summary>The name of the column, or null.</summary>
    public string? ColumnName { get; }

    /// <summary>The issue in the form that compilers use: <c>file(line,column): error Code: name: message</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(File);
        if (Line is { } line)
        {
            text.Append('(').Append(line.ToString(CultureInfo.InvariantCulture));
            if (Column is { } column)
            {
                text.Append(',').Append(column.ToString(CultureInfo.InvariantCulture));
            }

            text.Append(')');
        }

        text.Append(Severity == IssueSeverity.Error ? ": error " : ": warning ").Append(Code).Append(": ");
        return (ColumnName is null ? text : text.Append(ColumnName).Append(": ")).Append(Message).ToString();
    }
}
