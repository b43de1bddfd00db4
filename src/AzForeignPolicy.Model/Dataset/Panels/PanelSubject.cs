using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace AzForeignPolicy.Model;

/// <summary>What a row of a panel is about: a state, a dyad, or a state and a bloc, in a period.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct PanelSubject : IEquatable<PanelSubject>
{
    internal PanelSubject(PanelPeriod period, CountryCode state, CountryCode second, BlocId bloc, Truth existed)
    {
        Period = period;
        State = state;
        Second = second;
        Bloc = bloc;
        Existed = existed;
    }

    /// <summary>The period.</summary>
    public PanelPeriod Period { get; }

    /// <summary>The state, or the first state of the dyad.</summary>
    public CountryCode State { get; }

    /// <summary>The second state of the dyad; none in other panels.</summary>
    public CountryCode Second { get; }

    /// <summary>The bloc; none in panels that are not of states and blocs.</summary>
    public BlocId Bloc { get; }

    /// <summary>Whether the list of states certainly counts the state on a day of the period, or both on a common day; unknown if it may, or no list was asked.</summary>
    public Truth Existed { get; }

    /// <summary>Whether two subjects are the same.</summary>
    /// <param name="left">One subject.</param>
    /// <param name="right">The other subject.</param>
    public static bool operator ==(PanelSubject left, PanelSubject right) => left.Equals(right);

    /// <summary>Whether two subjects differ.</summary>
    /// <param name="left">One subject.</param>
    /// <param name="right">The other subject.</param>
    public static bool operator !=(PanelSubject left, PanelSubject right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(PanelSubject other) =>
        Equals(Period, other.Period) && State == other.State && Second == other.Second && Bloc == other.Bloc && Existed == other.Existed;

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PanelSubject other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Period, State, Second, Bloc);

    /// <summary>The codes and the period.</summary>
    public override string ToString() => string.Join(' ', new[] { State.ToString(), Second.ToString(), Bloc.ToString(), Period?.ToString() }.Where(t => !string.IsNullOrEmpty(t)));
}
