using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>The recorded visits to a state that had a day in a window: all, or those from the members of a bloc.</summary>
/// <remarks>
/// The numbers are there at once; the lists are made when first asked for and are the same whenever that is. No source claims that the list of visits is
/// complete: there may be more than are recorded. Immutable and safe for use by several threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class VisitsReceived
{
    private readonly DatasetIndex index;
    private readonly MembershipTimeline? guests;
    private Visit[][]? lists;

    internal VisitsReceived(DatasetIndex index, CountryCode host, MembershipTimeline? guests, LocalDate from, LocalDate to, CountRange count, bool isBounded)
    {
        this.index = index;
        this.guests = guests;
        Host = host;
        From = from;
        To = to;
        Count = count;
        IsBounded = isBounded;
    }

    /// <summary>The state that was visited.</summary>
    public CountryCode Host { get; }

    /// <summary>The bloc of whose members the visits were, or null for visits from everywhere.</summary>
    public Bloc? Guests => guests?.Bloc;

    /// <summary>The first day of the window.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the window, on which membership is asked.</summary>
    public LocalDate To { get; }

    /// <summary>How many certainly count, and how many can: visits of imprecise days, and of states whose membership is open, only may.</summary>
    public CountRange Count { get; }

    /// <summary>Whether it is known who the members of the bloc are on the last day; true where no bloc was asked for. If not, visits of others may count, too.</summary>
    public bool IsBounded { get; }

    /// <summary>The visits that certainly count, by first day.</summary>
    public ImmutableArray<Visit> Certain => ImmutableCollectionsMarshal.AsImmutableArray(Lists[0]);

    /// <summary>The visits of which the records leave it open, by the first day that is possible.</summary>
    public ImmutableArray<Visit> Open => ImmutableCollectionsMarshal.AsImmutableArray(Lists[1]);

    private Visit[][] Lists => lists ?? Make();

    /// <summary>Host, bloc, window and numbers.</summary>
    public override string ToString() =>
        $"{Host}{(Guests is { } bloc ? " from " + bloc.Abbreviation : "")}, {EdtfDate.OfDay(From)} to {EdtfDate.OfDay(To)}: {Count} visits";

    private Visit[][] Make()
    {
        var certain = new Visit[Count.Certain];
        var open = new Visit[Count.Possible - Count.Certain];
        if (guests is null)
        {
            index.VisitsTo(Host, From, To, certain, open);
        }
        else
        {
            index.VisitsTo(Host, guests, From, To, out _, certain, open);
        }

        return Interlocked.CompareExchange(ref lists, [certain, open], null) ?? lists;
    }
}
