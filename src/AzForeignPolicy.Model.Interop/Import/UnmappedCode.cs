using System.Globalization;

namespace AzForeignPolicy.Model.Interop;

/// <summary>A code or name in a file that stands for no country of the data set in use. What the file says of it is not imported.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class UnmappedCode
{
    internal UnmappedCode(string code, string kind, string file, int line, int column, long count)
    {
        Code = code;
        Kind = kind;
        File = file;
        Line = line;
        Column = column;
        Count = count;
    }

    /// <summary>The code or name as it stands in the file.</summary>
    public string Code { get; }

    /// <summary>What kind of code it is, such as "Correlates of War number".</summary>
    public string Kind { get; }

    /// <summary>The name of the file.</summary>
    public string File { get; }

    /// <summary>The line on which it stands first.</summary>
    public int Line { get; }

    /// <summary>The position of the field in its row, counted from 1.</summary>
    public int Column { get; }

    /// <summary>How often it stands in the file.</summary>
    public long Count { get; }

    /// <summary>The code, its kind and where it stands first.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Kind} \"{ImportContext.Quote(Code)}\": no country, {Count} times");
}
