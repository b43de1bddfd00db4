namespace AzForeignPolicy.Model;

/// <summary>A pole with what was counted for it, and its share.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class PoleShare
{
    internal PoleShare(string pole, int count, int n)
    {
        Pole = pole;
        Share = new Fraction(count, n);
        Interval = WilsonInterval.Of(count, n);
    }

    /// <summary>The name of the pole.</summary>
    public string Pole { get; }

    /// <summary>How many were counted for it.</summary>
    public int Count => Share.Numerator;

    /// <summary>The share of the whole; its value is null if nothing was counted.</summary>
    public Fraction Share { get; }

    /// <summary>The interval of 95 % of the share; null if nothing was counted.</summary>
    public WilsonInterval? Interval { get; }

    /// <summary>The pole, the share and its interval.</summary>
    public override string ToString() => Interval is null ? $"{Pole} {Share}" : $"{Pole} {Share} ({Interval})";
}
