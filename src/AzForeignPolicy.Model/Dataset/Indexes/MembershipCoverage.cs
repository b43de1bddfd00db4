using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>On which days the list of holders of some statuses in one bloc is complete; the same as <see cref="CoverageIndex.OfMemberships"/> says, as plain values.</summary>
internal sealed class MembershipCoverage(MembershipCoverage.Listing[] listings)
{
    /// <summary>The actors of whom some statement speaks in particular.</summary>
    public IEnumerable<Actor> Subjects => listings.SelectMany(s => s.Subjects).Distinct();

    /// <summary>Whether the list of holders of these statuses is complete on a day, as far as an actor (or every actor) is concerned.</summary>
    public bool IsComplete(ulong statuses, int day, Actor? member)
    {
        var missing = statuses;
        var all = false;
        foreach (ref readonly var listing in listings.AsSpan())
        {
            if (listing.First <= day && day <= listing.Last && Speaks(in listing, member))
            {
                missing &= ~listing.Statuses;
                all |= listing.Statuses == ulong.MaxValue;
            }
        }

        return missing == 0 && (statuses != 0 || all);
    }

    /// <summary>Adds the days on which the answer may change, as far as an actor (or every actor) is concerned.</summary>
    public void AddDays(List<int> days, Actor? member)
    {
        foreach (ref readonly var listing in listings.AsSpan())
        {
            if (Speaks(in listing, member))
            {
                days.Add(listing.First);
                days.Add(listing.Last + 1);
            }
        }
    }

    private static bool Speaks(in Listing listing, Actor? member) =>
        listing.Subjects.IsEmpty || (member is { } one && listing.Subjects.Contains(one));

    /// <summary>What one statement says.</summary>
    /// <param name="Statuses">The statuses that are listed, as bits; all ones for all.</param>
    /// <param name="Subjects">Of whom; of everybody if empty.</param>
    /// <param name="First">The first day; <see cref="int.MinValue"/> without a limit.</param>
    /// <param name="Last">The last day, never after the data's day.</param>
    internal readonly record struct Listing(ulong Statuses, ImmutableArray<Actor> Subjects, int First, int Last);
}
