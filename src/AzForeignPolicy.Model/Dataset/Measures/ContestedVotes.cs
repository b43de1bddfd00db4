using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AzForeignPolicy.Model;

/// <summary>How a state voted on the contested items: the roll calls in which two poles opposed each other, one yes and the other no.</summary>
/// <remarks>
/// Where the poles agree a vote says nothing of a side. What is reported is how often the state stood with each, how often it abstained,
/// and n. Immutable and safe for use by several threads; counting allocates nothing.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct ContestedVotes : IEquatable<ContestedVotes>
{
    private const string TiltRule = "tilt on contested votes, (with A − with B)/(with A + with B), abstentions left out";

    private ContestedVotes(int withFirst, int withSecond, int abstaining, int leftOut)
    {
        WithFirst = withFirst;
        WithSecond = withSecond;
        Abstaining = abstaining;
        LeftOut = leftOut;
    }

    /// <summary>How often the state voted as the first pole did.</summary>
    public int WithFirst { get; }

    /// <summary>How often the state voted as the second pole did.</summary>
    public int WithSecond { get; }

    /// <summary>How often the state abstained.</summary>
    public int Abstaining { get; }

    /// <summary>In how many contested roll calls the state was absent or not a member; they are not in <see cref="N"/>.</summary>
    public int LeftOut { get; }

    /// <summary>In how many contested roll calls the state took a position or abstained.</summary>
    public int N => WithFirst + WithSecond + Abstaining;

    /// <summary>In how many roll calls the poles opposed each other.</summary>
    public int Contested => N + LeftOut;

    /// <summary>The share with the first pole, of n.</summary>
    public Fraction ShareWithFirst => new(WithFirst, N);

    /// <summary>The share with the second pole, of n.</summary>
    public Fraction ShareWithSecond => new(WithSecond, N);

    /// <summary>The share of abstentions, of n.</summary>
    public Fraction ShareAbstaining => new(Abstaining, N);

    /// <summary>Which pole the state stood with, (with A − with B)/(with A + with B): from −1 to 1. Undefined if it always abstained; its n leaves the abstentions out.</summary>
    public Measurement Tilt => WithFirst + WithSecond is var n && n == 0
        ? Measurement.None(UndefinedReason.NothingCounted, 0, TiltRule)
        : Measurement.Of((double)(WithFirst - WithSecond) / n, n, TiltRule);

    /// <summary>Whether two counts are the same.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other count.</param>
    public static bool operator ==(ContestedVotes left, ContestedVotes right) => left.Equals(right);

    /// <summary>Whether two counts differ.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other count.</param>
    public static bool operator !=(ContestedVotes left, ContestedVotes right) => !left.Equals(right);

    /// <summary>Counts a state's votes in the roll calls in which two poles opposed each other.</summary>
    /// <param name="state">The votes of the state.</param>
    /// <param name="first">The votes of the pole A, in the same order.</param>
    /// <param name="second">The votes of the pole B, in the same order.</param>
    /// <param name="absence">What becomes of a roll call in which the state did not vote. A pole that did not vote opposes nobody.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a vote or the rule is not a defined value.</exception>
    public static ContestedVotes Of(ReadOnlySpan<Vote> state, ReadOnlySpan<Vote> first, ReadOnlySpan<Vote> second, AbsenceRule absence = AbsenceRule.LeftOut)
    {
        Similarity.RequireSameLength(state.Length, first.Length, nameof(first));
        Similarity.RequireSameLength(state.Length, second.Length, nameof(second));
        _ = Guard.NotDefault(absence);
        int withFirst = 0, withSecond = 0, abstaining = 0, leftOut = 0;
        for (var i = 0; i < state.Length; i++)
        {
            var position = VoteTally.PositionOf(state[i], absence, nameof(state));
            var a = VoteTally.PositionOf(first[i], AbsenceRule.LeftOut, nameof(first));
            var b = VoteTally.PositionOf(second[i], AbsenceRule.LeftOut, nameof(second));
            if (a < 0 || b < 0 || Math.Abs(a - b) < 2)
            {
                continue;
            }

            if (position == a)
            {
                withFirst++;
            }
            else if (position == b)
            {
                withSecond++;
            }
            else if (position < 0)
            {
                leftOut++;
            }
            else
            {
                abstaining++;
            }
        }

        return new ContestedVotes(withFirst, withSecond, abstaining, leftOut);
    }

    /// <inheritdoc />
    public bool Equals(ContestedVotes other) =>
        (WithFirst, WithSecond, Abstaining, LeftOut) == (other.WithFirst, other.WithSecond, other.Abstaining, other.LeftOut);

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ContestedVotes other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(WithFirst, WithSecond, Abstaining, LeftOut);

    /// <summary>The counts.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{WithFirst} with the first, {WithSecond} with the second, {Abstaining} abstaining; n {N}, {LeftOut} left out");
}
