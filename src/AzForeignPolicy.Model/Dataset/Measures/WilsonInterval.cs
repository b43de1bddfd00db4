using System.Globalization;

namespace AzForeignPolicy.Model;

/// <summary>The interval of Wilson's score for a share: how little or how much n observations say of it.</summary>
/// <remarks>
/// <para>
/// With p = x/n the ends are (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n). Unlike the textbook interval p ± z·√(p(1 − p)/n) it
/// never leaves 0 to 1, and is not of length 0 where x is 0 or n. Source: E. B. Wilson, Probable inference, the law of succession, and
/// statistical inference, Journal of the American Statistical Association 22 (1927) 209–212.
/// </para>
/// <para>
/// It takes the observations as independent draws. Visits are no such thing: read it as a warning about small numbers, not as a test.
/// Immutable and safe for use by several threads.
/// </para>
/// </remarks>
public sealed class WilsonInterval
{
    /// <summary>The quantile 0.975 of the standard normal distribution: z of the interval of 95 %.</summary>
    public const double Z95 = 1.959963984540054;

    private WilsonInterval(double low, double high)
    {
        Low = low;
        High = high;
    }

    /// <summary>The low end, 0 to 1.</summary>
    public double Low { get; }

    /// <summary>The high end, 0 to 1.</summary>
    public double High { get; }

    /// <summary>Computes the interval of a share.</summary>
    /// <param name="count">How many of the observations have the property, x: 0 to <paramref name="of"/>.</param>
    /// <param name="of">How many observations there are, n.</param>
    /// <param name="z">The quantile of the standard normal distribution; that of 95 % by default.</param>
    /// <returns>The interval; null if there is no observation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or greater than n, or z is not a positive number.</exception>
    public static WilsonInterval? Of(int count, int of, double z = Z95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
        if (!double.IsFinite(z) || z <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(z), z, "z is a positive number.");
        }

        if (of == 0)
        {
            return null;
        }

        double n = of;
        var share = count / n;
        var square = z * z;
        var scale = 1 + square / n;
        var centre = (share + square / (2 * n)) / scale;
        var reach = z * Math.Sqrt(share * (1 - share) / n + square / (4 * n * n)) / scale;
        return new WilsonInterval(count == 0 ? 0 : Math.Max(0, centre - reach), count == of ? 1 : Math.Min(1, centre + reach));
    }

    /// <summary>The two ends, as in <c>0.05–0.34</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low:0.00}–{High:0.00}");
}
