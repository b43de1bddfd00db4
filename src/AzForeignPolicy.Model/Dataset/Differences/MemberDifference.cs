namespace AzForeignPolicy.Model;

/// <summary>One member that differs between two states of a record, a source or a header.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class MemberDifference
{
    internal MemberDifference(string path, string? older, string? newer)
    {
        Path = path;
        Older = older;
        Newer = newer;
    }

    /// <summary>
    /// The path of the member within the record, such as <c>signed</c> or <c>attestations[1].says.signed</c>. Items of lists are counted
    /// from 0 as they stand in the newer record; an item that was taken out as it stood in the older one.
    /// </summary>
    public string Path { get; }

    /// <summary>The older value as compact JSON, or null if the member was not there.</summary>
    public string? Older { get; }

    /// <summary>The newer value as compact JSON, or null if the member is no longer there.</summary>
    public string? Newer { get; }

    /// <summary>The path and both values: <c>signed: "2024-05-06" → "2024-05-07"</c>; a plus or minus before a value that came or went.</summary>
    public override string ToString() =>
        Older is null ? $"{Path}: + {Newer}"
        : Newer is null ? $"{Path}: - {Older}"
        : $"{Path}: {Older} → {Newer}";
}
