using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>A source that is in two data sets and not the same in both.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class SourceDifference
{
    internal SourceDifference(Source older, Source newer, ImmutableArray<MemberDifference> members)
    {
        Older = older;
        Newer = newer;
        Members = members;
    }

    /// <summary>The identifier of the source.</summary>
    public SourceId Id => Newer.Id;

    /// <summary>The source in the older data set.</summary>
    public Source Older { get; }

    /// <summary>The source in the newer data set.</summary>
    public Source Newer { get; }

    /// <summary>The members that differ, in the order of the data format; never empty.</summary>
    public ImmutableArray<MemberDifference> Members { get; }

    /// <summary>The identifier, and the members that differ.</summary>
    public override string ToString() => $"sources[{Id}]: {string.Join(", ", Members.Select(m => m.Path))}";
}
