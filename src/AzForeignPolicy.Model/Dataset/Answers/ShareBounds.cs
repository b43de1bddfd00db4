namespace AzForeignPolicy.Model;

/// <summary>A share with its bounds as a plain value: what <see cref="Share"/> says, without allocating.</summary>
/// <remarks>Immutable and safe for use by several threads. <c>default</c> is the share of nothing.</remarks>
public readonly record struct ShareBounds
{
    private readonly int lowPart;
    private readonly int lowWhole;
    private readonly int highPart;
    private readonly int highWhole;
    private readonly bool isUnbounded;
    private readonly bool isDefined;

    internal ShareBounds(int certain, int certainYes, int certainNotNo, int openNotYes, int openNotNo, bool isBounded)
    {
        isUnbounded = !isBounded;
        isDefined = certain > 0;
        if (!isBounded || certain + openNotYes + openNotNo == 0)
        {
            return;
        }

        if (certain > 0)
        {
            (lowPart, lowWhole) = (certainYes, certain + openNotYes);
            (highPart, highWhole) = (certainNotNo + openNotNo, certain + openNotNo);
        }
        else
        {
            (lowPart, lowWhole) = (openNotYes > 0 ? 0 : 1, 1);
            (highPart, highWhole) = (openNotNo > 0 ? 1 : 0, 1);
        }
    }

    /// <inheritdoc cref="Share.Low"/>
    public Fraction? Low => lowWhole == 0 ? null : new Fraction(lowPart, lowWhole);

    /// <inheritdoc cref="Share.High"/>
    public Fraction? High => highWhole == 0 ? null : new Fraction(highPart, highWhole);

    /// <inheritdoc cref="Share.IsBounded"/>
    public bool IsBounded => !isUnbounded;

    /// <inheritdoc cref="Share.MayBeUndefined"/>
    public bool MayBeUndefined => !isDefined;

    /// <inheritdoc cref="Share.IsExact"/>
    public bool IsExact => isDefined && Low is { } low && low == High;

    /// <summary>The share, or its bounds.</summary>
    public override string ToString() =>
        !IsBounded ? "not known, since the members are not all known"
        : Low is not { } low || High is not { } high ? "undefined"
        : (low == high ? low.ToString() : $"{low} to {high}") + (MayBeUndefined ? " (or undefined)" : "");
}
