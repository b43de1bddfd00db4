using System.Collections;
using System.Collections.Immutable;

namespace AzForeignPolicy.Model.Interop;

/// <summary>Votes of the General Assembly, in the order of the file.</summary>
/// <remarks>Immutable and safe for use by several threads. Some ten bytes a vote, and a day for each roll call.</remarks>
public sealed class UnVoteTable : IReadOnlyList<UnVote>
{
    private readonly List<int> rollCalls;
    private readonly List<CountryCode> countries;
    private readonly List<Vote> choices;
    private readonly Dictionary<int, LocalDate> dates;

    internal UnVoteTable(List<int> rollCalls, List<CountryCode> countries, List<Vote> choices, Dictionary<int, LocalDate> dates, ImmutableArray<UnmappedCode> unmapped, ImmutableArray<ImportIssue> warnings, long rows)
    {
        this.rollCalls = rollCalls;
        this.countries = countries;
        this.choices = choices;
        this.dates = dates;
        Unmapped = unmapped;
        Warnings = warnings;
        Rows = rows;
    }

    /// <summary>How many votes there are.</summary>
    public int Count => rollCalls.Count;

    /// <summary>Codes that stand for no country in use; their votes were left out.</summary>
    public ImmutableArray<UnmappedCode> Unmapped { get; }

    /// <summary>What is worth a look and refuses nothing.</summary>
    public ImmutableArray<ImportIssue> Warnings { get; }

    /// <summary>The rows read, the header not counted.</summary>
    public long Rows { get; }

    /// <summary>A vote by its position.</summary>
    /// <param name="index">The position, from 0.</param>
    public UnVote this[int index] => new(rollCalls[index], countries[index], choices[index], dates.TryGetValue(rollCalls[index], out var date) ? date : null);

    /// <summary>What two states did in the roll calls in which the file has a line for both, for <see cref="VoteTally"/> and the other measures.</summary>
    /// <param name="first">One state.</param>
    /// <param name="second">The other state.</param>
    /// <returns>The votes in the order in which the lines of the first stand; empty where the file has no roll call with both. A missing line is no absence: such roll calls are left out and counted.</returns>
    /// <remarks>Runs through all votes once.</remarks>
    public UnVotePair Between(CountryCode first, CountryCode second)
    {
        var (ofFirst, ofSecond) = (new List<(int RollCall, Vote Choice)>(), new Dictionary<int, Vote>());
        for (var i = 0; i < Count; i++)
        {
            if (countries[i] == first)
            {
                ofFirst.Add((rollCalls[i], choices[i]));
            }

            if (countries[i] == second)
            {
                ofSecond.Add(rollCalls[i], choices[i]);
            }
        }

        var both = ofFirst.FindAll(v => ofSecond.ContainsKey(v.RollCall));
        return new UnVotePair(
            first,
            second,
            [.. both.Select(v => v.RollCall)],
            [.. both.Select(v => v.Choice)],
            [.. both.Select(v => ofSecond[v.RollCall])],
            ofFirst.Count + ofSecond.Count - 2 * both.Count);
    }

    /// <inheritdoc />
    public IEnumerator<UnVote> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many votes and roll calls there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} votes in {rollCalls.Distinct().Count()} roll calls");
}
