using System.Runtime.CompilerServices;

namespace AzForeignPolicy.Model;

/// <summary>What a load may take in, and whom it tells how far it has come.</summary>
/// <remarks>
/// The limits keep a wrong or hostile document from taking the memory of the host; what is beyond one is a problem like any other
/// (<see cref="IssueCode.TooLarge"/>, <see cref="IssueCode.InvalidJson"/> or <see cref="IssueCode.InvalidValue"/>). The defaults are far
/// above anything that the format has a use for. Immutable and safe for use by several threads.
/// </remarks>
public sealed class DatasetLoadOptions
{
    private const int MostDepth = 1000;

    /// <summary>The options of a load that is given none.</summary>
    public static DatasetLoadOptions Default { get; } = new();

    /// <summary>How many bytes one document may have. 2 GiB by default: what a load holds in memory in the end grows with it. Raise it for larger files.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public long MaxDocumentBytes { get; init => field = Positive(value); } = 1L << 31;

    /// <summary>
    /// How many bytes one record may have, with the white space before it. 16 MiB by default: a load from a stream holds at most one
    /// record as text, so this is the bound of its buffer, which grows as far only as the largest record asks for.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive, or above 1 GiB.</exception>
    public int MaxRecordBytes { get; init => field = (int)Positive(value, 1 << 30); } = 1 << 24;

    /// <summary>How deep objects and lists may be nested. 64 by default; the format itself needs 8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to 1,000.</exception>
    public int MaxDepth { get; init => field = (int)Positive(value, MostDepth); } = JsonTrees.DefaultDepth;

    /// <summary>How many UTF-16 code units a text, or the name of a member, may have. 65,536 by default: some thirty pages.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaxTextLength { get; init => field = (int)Positive(value); } = 1 << 16;

    /// <summary>
    /// How many errors, and how many warnings, are listed; the last one listed says so if there are more. 10,000 by default: a file
    /// that is wrong in every record is known to be so by then.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaxProblems { get; init => field = (int)Positive(value); } = ForeignPolicyDatasetBuilder.DefaultMaxProblems;

    /// <summary>
    /// Who is told how far the load has come, or null. There is a report at the start, after about each MiB and each document, when the
    /// checks begin, and one at the end. What it throws ends the load.
    /// </summary>
    public IProgress<DatasetLoadProgress>? Progress { get; init; }

    /// <summary>With how many bytes the buffer for a stream begins.</summary>
    internal int FirstBufferBytes { get; init; } = 1 << 16;

    private static long Positive(long value, long most = long.MaxValue, [CallerMemberName] string? name = null) =>
        value >= 1 && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"It must be 1 to {most}."));
}
