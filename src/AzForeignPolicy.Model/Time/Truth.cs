using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>
/// The answer to a yes/no question about incomplete data: yes, no or unknown. The default value is unknown.
/// </summary>
/// <remarks>
/// The operators are Kleene's: unknown stays unknown unless the other operand settles the matter. There is deliberately no
/// conversion to <see cref="bool"/>, so that unknown never turns into no by accident: ask <see cref="IsYes"/>,
/// <see cref="IsNo"/> or <see cref="IsUnknown"/>. The texts are <c>yes</c>, <c>no</c> and <c>unknown</c>.
/// Immutable and safe for use by several threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextJsonConverter<Truth>))]
public readonly partial struct Truth : IEquatable<Truth>, IEqualityOperators<Truth, Truth, bool>
{
    // -1 no, 0 unknown, 1 yes: and is the minimum, or the maximum, not the negation.
    private readonly sbyte _value;

    private Truth(int value) => _value = (sbyte)value;

    /// <summary>Certainly so.</summary>
    public static Truth Yes => new(1);

    /// <summary>Certainly not so.</summary>
    public static Truth No => new(-1);

    /// <summary>Not known; the default value.</summary>
    public static Truth Unknown => default;

    /// <summary>Whether the answer is yes.</summary>
    public bool IsYes => _value > 0;

    /// <summary>Whether the answer is no. A question whose answer is unknown has not been answered with no.</summary>
    public bool IsNo => _value < 0;

    /// <summary>Whether the answer is unknown.</summary>
    public bool IsUnknown => _value == 0;

    /// <summary>Yes for <see langword="true"/>, no for <see langword="false"/>.</summary>
    /// <param name="value">What is known.</param>
    public static Truth From(bool value) => value ? Yes : No;

    /// <summary>No if either is no, yes if both are yes, else unknown.</summary>
    /// <param name="left">The first answer.</param>
    /// <param name="right">The second answer.</param>
    public static Truth operator &(Truth left, Truth right) => new(Math.Min(left._value, right._value));

    /// <summary>Yes if either is yes, no if both are no, else unknown.</summary>
    /// <param name="left">The first answer.</param>
    /// <param name="right">The second answer.</param>
    public static Truth operator |(Truth left, Truth right) => new(Math.Max(left._value, right._value));

    /// <summary>No for yes, yes for no, unknown for unknown.</summary>
    /// <param name="value">The answer to turn round.</param>
    public static Truth operator !(Truth value) => new(-value._value);

    /// <summary>Whether both answers are the same one of the three; two unknown answers are.</summary>
    /// <param name="left">The first answer.</param>
    /// <param name="right">The second answer.</param>
    public static bool operator ==(Truth left, Truth right) => left._value == right._value;

    /// <summary>Whether the answers are different ones of the three.</summary>
    /// <param name="left">The first answer.</param>
    /// <param name="right">The second answer.</param>
    public static bool operator !=(Truth left, Truth right) => left._value != right._value;

    /// <summary>The same as <c>this &amp; other</c>.</summary>
    /// <param name="other">The second answer.</param>
    public Truth And(Truth other) => this & other;

    /// <summary>The same as <c>this | other</c>.</summary>
    /// <param name="other">The second answer.</param>
    public Truth Or(Truth other) => this | other;

    /// <summary>The same as <c>!this</c>.</summary>
    public Truth Not() => !this;

    /// <inheritdoc />
    public bool Equals(Truth other) => _value == other._value;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Truth other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _value;

    /// <summary>Yes if <paramref name="yes"/>, no if <paramref name="no"/>, else unknown; never both.</summary>
    internal static Truth Decide(bool yes, bool no)
    {
        Debug.Assert(!(yes && no), "An answer is not yes and no.");
        return new((yes ? 1 : 0) - (no ? 1 : 0));
    }
}
