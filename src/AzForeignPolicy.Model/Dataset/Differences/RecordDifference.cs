using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>A record that is in two data sets and not the same in both.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class RecordDifference
{
    internal RecordDifference(SourcedRecord older, SourcedRecord newer, ImmutableArray<MemberDifference> members)
    {
        Older = older;
        Newer = newer;
        Members = members;
    }

    /// <summary>The kind and identifier of the record.</summary>
    public RecordReference Reference => Newer.Reference;

    /// <summary>The record in the older data set.</summary>
    public SourcedRecord Older { get; }

    /// <summary>The record in the newer data set.</summary>
    public SourcedRecord Newer { get; }

    /// <summary>The members that differ, in the order of the data format; never empty.</summary>
    public ImmutableArray<MemberDifference> Members { get; }

    /// <summary>The kind and identifier, and the members that differ.</summary>
    public override string ToString() => $"{Reference}: {string.Join(", ", Members.Select(m => m.Path))}";
}
