using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>A share with its bounds: of those who are members, the part that has a property, where both may be unknown for some.</summary>
/// <remarks>
/// The bounds are tight: each is reached by some way of deciding what is unknown. With m for "is a member" and p for "has the
/// property", the low bound is |m yes, p yes| / (|m yes| + |m unknown, p not yes|), the high one
/// (|m yes, p not no| + |m unknown, p not no|) / (|m yes| + |m unknown, p not no|). Immutable and safe for use by several threads.
/// </remarks>
public sealed class Share
{
    private readonly ShareBounds bounds;

    internal Share(in ShareBounds bounds) => this.bounds = bounds;

    /// <summary>The least that the share can be; null if there is no member at all, or if it is not known who else is a member.</summary>
    public Fraction? Low => bounds.Low;

    /// <summary>The most that the share can be; null if there is no member at all, or if it is not known who else is a member.</summary>
    public Fraction? High => bounds.High;

    /// <summary>Whether it is known who may be a member at all. If not, no bound can be given.</summary>
    public bool IsBounded => bounds.IsBounded;

    /// <summary>Whether there may be no member at all, so that there may be no share.</summary>
    public bool MayBeUndefined => bounds.MayBeUndefined;

    /// <summary>Whether the share is known.</summary>
    public bool IsExact => bounds.IsExact;

    /// <summary>Computes a share from what is known of each candidate.</summary>
    /// <param name="candidates">For each: whether it is a member, and whether it has the property.</param>
    /// <param name="isBounded">Whether there are no members beyond these candidates; if there may be, no bound can be given.</param>
    public static Share Of(IEnumerable<(Truth Member, Truth Property)> candidates, bool isBounded = true)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        int certain = 0, certainYes = 0, certainNotNo = 0, openNotYes = 0, openNotNo = 0;
        foreach (var (member, property) in candidates)
        {
            if (member.IsYes)
            {
                certain++;
                certainYes += property.IsYes ? 1 : 0;
                certainNotNo += property.IsNo ? 0 : 1;
            }
            else if (member.IsUnknown)
            {
                openNotYes += property.IsYes ? 0 : 1;
                openNotNo += property.IsNo ? 0 : 1;
            }
        }

        return new Share(new ShareBounds(certain, certainYes, certainNotNo, openNotYes, openNotNo, isBounded));
    }

    /// <summary>The share, or its bounds.</summary>
    public override string ToString() => bounds.ToString();
}
