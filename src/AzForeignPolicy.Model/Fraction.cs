using System.Globalization;

namespace AzForeignPolicy.Model;

/// <summary>A part of a whole that keeps both numbers: 10 of 27 is not 20 of 54.</summary>
/// <param name="Numerator">The part, 0 or more.</param>
/// <param name="Denominator">The whole, 0 or more; 0 means that the share is undefined.</param>
/// <remarks>Immutable and safe for use by several threads. Equality is by both numbers.</remarks>
public readonly record struct Fraction(int Numerator, int Denominator)
{
    /// <summary>The quotient, or null if the whole is 0.</summary>
    public double? Value => Denominator == 0 ? null : (double)Numerator / Denominator;

    /// <summary>The two numbers, as in <c>10/27</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    internal bool IsLessThan(Fraction other) => (long)Numerator * other.Denominator < (long)other.Numerator * Denominator;
}
