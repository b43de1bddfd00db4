using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>Everything that the data tell about an actor, or about two, in order of time.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Timeline
{
    internal Timeline(ImmutableArray<Actor> about, LocalDate? from, LocalDate? to, ImmutableArray<TimelineEntry> entries, ImmutableArray<TimelineEntry> undated)
    {
        About = about;
        From = from;
        To = to;
        Entries = entries;
        Undated = undated;
    }

    /// <summary>The actor, or the two of a dyad.</summary>
    public ImmutableArray<Actor> About { get; }

    /// <summary>The first day of the window, or null.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day of the window, or null.</summary>
    public LocalDate? To { get; }

    /// <summary>
    /// The events in order of time, imprecise dates in their place: by the earliest day that is meant, then the coarser first, so that
    /// <c>2013</c> stands before <c>2013-01</c> and that before <c>2013-01-01</c>.
    /// </summary>
    public ImmutableArray<TimelineEntry> Entries { get; }

    /// <summary>What happened on a day that no source gives, whatever the window: it may lie in it.</summary>
    public ImmutableArray<TimelineEntry> Undated { get; }

    /// <summary>About whom, and how many events.</summary>
    public override string ToString() => FormattableString.Invariant($"{string.Join(" – ", About)}: {Entries.Length} events, {Undated.Length} undated");
}
