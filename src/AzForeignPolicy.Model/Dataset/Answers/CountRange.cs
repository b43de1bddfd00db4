using System.Globalization;

namespace AzForeignPolicy.Model;

/// <summary>A number of things of which some are certain and others possible: it lies between the two.</summary>
/// <param name="Certain">How many there are at least.</param>
/// <param name="Possible">How many there can be, the certain ones among them, as far as records go.</param>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public readonly record struct CountRange(int Certain, int Possible)
{
    /// <summary>Whether both numbers are the same.</summary>
    public bool IsExact => Certain == Possible;

    /// <summary>The number, or the two, as in <c>3 to 5</c>.</summary>
    public override string ToString() =>
        IsExact ? Certain.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Certain} to {Possible}");
}
