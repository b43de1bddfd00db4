using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace AzForeignPolicy.Model;

/// <summary>A pair of states that existed on a common day, by a named list; directed (A→B) or not.</summary>
/// <remarks>Eight bytes, immutable and safe for use by several threads. Of a pair without direction the state whose code comes first is the first.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Dyad : IEquatable<Dyad>
{
    internal Dyad(CountryCode first, CountryCode second, bool isDirected, Truth existed)
    {
        First = first;
        Second = second;
        IsDirected = isDirected;
        Existed = existed;
    }

    /// <summary>One state; A of A→B.</summary>
    public CountryCode First { get; }

    /// <summary>The other state; B of A→B.</summary>
    public CountryCode Second { get; }

    /// <summary>Whether the order of the two means something.</summary>
    public bool IsDirected { get; }

    /// <summary>Whether the list counts both on a common day: yes or unknown. A pair that certainly had no common day is never given.</summary>
    public Truth Existed { get; }

    /// <summary>Whether two dyads are the same pair, in the same order, and equally certain.</summary>
    /// <param name="left">One dyad.</param>
    /// <param name="right">The other dyad.</param>
    public static bool operator ==(Dyad left, Dyad right) => left.Equals(right);

    /// <summary>Whether two dyads differ.</summary>
    /// <param name="left">One dyad.</param>
    /// <param name="right">The other dyad.</param>
    public static bool operator !=(Dyad left, Dyad right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Dyad other) => First == other.First && Second == other.Second && IsDirected == other.IsDirected && Existed == other.Existed;

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Dyad other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(First, Second, IsDirected, Existed);

    /// <summary>The two codes, as in <c>AZ–TR</c> or <c>AZ→TR</c>.</summary>
    public override string ToString() => $"{First}{(IsDirected ? "→" : "–")}{Second}";
}
