using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AzForeignPolicy.Model;

/// <summary>How many memberships two states have in common, and the index of Jaccard, with bounds where memberships are unknown.</summary>
/// <remarks>
/// A membership that is unknown is neither counted nor taken as none: it widens the bounds. The bounds are tight: each is reached by some way
/// in which the unknown memberships may turn out. Immutable and safe for use by several threads; counting allocates nothing.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct MembershipOverlap : IEquatable<MembershipOverlap>
{
    internal const string JaccardRule = "index of Jaccard, |A ∩ B|/|A ∪ B|";

    private readonly int both;
    private readonly int one;
    private readonly int oneAndOpen;
    private readonly int noneAndOpen;
    private readonly int open;

    internal MembershipOverlap(int both, int one, int oneAndOpen, int noneAndOpen, int open)
    {
        this.both = both;
        this.one = one;
        this.oneAndOpen = oneAndOpen;
        this.noneAndOpen = noneAndOpen;
        this.open = open;
    }

    /// <summary>How many joint memberships there are at least: both are certainly members.</summary>
    public int JointAtLeast => both;

    /// <summary>How many joint memberships there are at most, of the blocs given.</summary>
    public int JointAtMost => both + oneAndOpen + open;

    /// <summary>How many blocs have at least one of the two as a member, at least.</summary>
    public int EitherAtLeast => both + one + oneAndOpen;

    /// <summary>How many blocs have at least one of the two as a member, at most.</summary>
    public int EitherAtMost => EitherAtLeast + noneAndOpen + open;

    /// <summary>Whether no membership is unknown that matters for the count.</summary>
    public bool IsExact => JointAtLeast == JointAtMost;

    /// <summary>The least that the index of Jaccard can be; null if neither can be a member of anything.</summary>
    public double? JaccardAtLeast => EitherAtMost == 0 ? null : (double)both / EitherAtMost;

    /// <summary>The greatest that the index of Jaccard can be; null if neither can be a member of anything.</summary>
    public double? JaccardAtMost => EitherAtMost == 0 ? null : EitherAtLeast + open == 0 ? 0 : (double)JointAtMost / (EitherAtLeast + open);

    /// <summary>
    /// The index of Jaccard, |A ∩ B|/|A ∪ B|: from 0 (no bloc in common) to 1 (the same blocs). Undefined where neither is a member of anything, and where
    /// unknown memberships leave it open. n is how many blocs certainly have one of the two.
    /// </summary>
    /// <remarks>P. Jaccard, The distribution of the flora in the alpine zone, New Phytologist 11 (1912) 37–50.</remarks>
    public Measurement Jaccard =>
        EitherAtMost == 0 ? Measurement.None(UndefinedReason.NothingCounted, 0, JaccardRule)
        : EitherAtLeast == 0 || JaccardAtLeast!.Value != JaccardAtMost!.Value ? Measurement.None(UndefinedReason.NotDecided, EitherAtLeast, JaccardRule)
        : Measurement.Of(JaccardAtLeast.Value, EitherAtLeast, JaccardRule);

    /// <summary>Whether two overlaps are the same.</summary>
    /// <param name="left">One overlap.</param>
    /// <param name="right">The other overlap.</param>
    public static bool operator ==(MembershipOverlap left, MembershipOverlap right) => left.Equals(right);

    /// <summary>Whether two overlaps differ.</summary>
    /// <param name="left">One overlap.</param>
    /// <param name="right">The other overlap.</param>
    public static bool operator !=(MembershipOverlap left, MembershipOverlap right) => !left.Equals(right);

    /// <summary>Counts memberships bloc by bloc.</summary>
    /// <param name="first">Whether one state is a member of each bloc.</param>
    /// <param name="second">Whether the other is, in the same order.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static MembershipOverlap Of(ReadOnlySpan<Truth> first, ReadOnlySpan<Truth> second)
    {
        Similarity.RequireSameLength(first.Length, second.Length, nameof(second));
        int both = 0, one = 0, oneAndOpen = 0, noneAndOpen = 0, open = 0;
        for (var i = 0; i < first.Length; i++)
        {
            var (a, b) = (first[i], second[i]);
            if (a.IsUnknown || b.IsUnknown)
            {
                var known = a.IsUnknown ? b : a;
                oneAndOpen += known.IsYes ? 1 : 0;
                noneAndOpen += known.IsNo ? 1 : 0;
                open += known.IsUnknown ? 1 : 0;
            }
            else
            {
                both += a.IsYes && b.IsYes ? 1 : 0;
                one += a.IsYes != b.IsYes ? 1 : 0;
            }
        }

        return new MembershipOverlap(both, one, oneAndOpen, noneAndOpen, open);
    }

    /// <inheritdoc />
    public bool Equals(MembershipOverlap other) =>
        (both, one, oneAndOpen, noneAndOpen, open) == (other.both, other.one, other.oneAndOpen, other.noneAndOpen, other.open);

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is MembershipOverlap other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(both, one, oneAndOpen, noneAndOpen, open);

    /// <summary>The bounds of the counts and the index.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{JointAtLeast}–{JointAtMost} joint of {EitherAtLeast}–{EitherAtMost}, Jaccard {Jaccard}");
}
