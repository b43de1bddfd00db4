using System.Collections.Immutable;

namespace AzForeignPolicy.Model.Interop;

/// <summary>What two states did in the same roll calls: two series of one length, in one order.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class UnVotePair
{
    internal UnVotePair(CountryCode first, CountryCode second, ImmutableArray<int> rollCalls, ImmutableArray<Vote> ofFirst, ImmutableArray<Vote> ofSecond, int missing)
    {
        First = first;
        Second = second;
        RollCalls = rollCalls;
        OfFirst = ofFirst;
        OfSecond = ofSecond;
        Missing = missing;
    }

    /// <summary>One state.</summary>
    public CountryCode First { get; }

    /// <summary>The other state.</summary>
    public CountryCode Second { get; }

    /// <summary>The numbers of the roll calls in the file.</summary>
    public ImmutableArray<int> RollCalls { get; }

    /// <summary>What the first did in each.</summary>
    public ImmutableArray<Vote> OfFirst { get; }

    /// <summary>What the second did in each.</summary>
    public ImmutableArray<Vote> OfSecond { get; }

    /// <summary>In how many roll calls the file has a line for one of the two alone; what the other did there is not known.</summary>
    public int Missing { get; }

    /// <summary>Counts how alike the two voted.</summary>
    /// <param name="absence">What becomes of a roll call in which one did not vote.</param>
    /// <exception cref="ArgumentException">The rule is not a defined value.</exception>
    public VoteTally Tally(AbsenceRule absence = AbsenceRule.LeftOut) => VoteTally.Of(OfFirst.AsSpan(), OfSecond.AsSpan(), absence);

    /// <summary>The states and the number of roll calls.</summary>
    public override string ToString() => FormattableString.Invariant($"{First} and {Second}: {RollCalls.Length} roll calls, {Missing} with one alone");
}
