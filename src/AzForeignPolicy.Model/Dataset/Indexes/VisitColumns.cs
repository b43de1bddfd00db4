using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace AzForeignPolicy.Model;

/// <summary>The visits to each state as columns of day numbers, in order of their first days, and the trips of leaders from each state to each other.</summary>
/// <remarks>
/// Immutable. A visit of known days that is not longer than two months takes 12 bytes; others are kept apart with all limits of their ends.
/// A trip of a leader takes 8 more.
/// </remarks>
internal sealed class VisitColumns
{
    private const int LongestShort = 62;
    private const int BlockShift = 5;
    private const ushort NoState = ushort.MaxValue;

    private readonly ImmutableArray<Visit> visits;

    // By host, then first day: visits whose days are known.
    private readonly int[] starts = new int[CountryCode.IndexCount + 1];
    private readonly int[] firstDays;
    private readonly int[] places;
    private readonly ushort[] homes;
    private readonly byte[] lengths;

    // By host, then the first day on which it can have begun: all others, and of each 32 of them the last day on which one can have ended.
    private readonly int[] otherStarts = new int[CountryCode.IndexCount + 1];
    private readonly OtherVisit[] others;
    private readonly int[] blockLast;

    // By pair, in this order: trips of leaders by the last day on which they can have begun.
    private readonly PairTable pairs = new();
    private readonly int[] pairStarts;
    private readonly int[] latestStarts;
    private readonly int[] trips;

    public VisitColumns(ImmutableArray<Visit> visits)
    {
        this.visits = visits;
        var perPair = new List<int>();
        foreach (var visit in visits)
        {
            if (visit.To.TryGetCountry(out var host))
            {
                (IsShort(visit.Period) ? starts : otherStarts)[host.Index + 1]++;
                if (visit.Office.IsLeader && visit.From.TryGetCountry(out var home))
                {
                    var pair = pairs.Add(home.Index, host.Index);
                    if (pair == perPair.Count)
                    {
                        perPair.Add(0);
                    }

                    perPair[pair]++;
                }
            }
        }

        for (var i = 0; i < CountryCode.IndexCount; i++)
        {
            starts[i + 1] += starts[i];
            otherStarts[i + 1] += otherStarts[i];
        }

        pairStarts = new int[perPair.Count + 1];
        for (var i = 0; i < perPair.Count; i++)
        {
            pairStarts[i + 1] = pairStarts[i] + perPair[i];
        }

        firstDays = new int[starts[^1]];
        places = new int[starts[^1]];
        homes = new ushort[starts[^1]];
        lengths = new byte[starts[^1]];
        others = new OtherVisit[otherStarts[^1]];
        blockLast = new int[(others.Length >> BlockShift) + 1];
        latestStarts = new int[pairStarts[^1]];
        trips = new int[pairStarts[^1]];
        Fill(perPair);
        Sort();
    }

    /// <summary>How many bytes the columns take.</summary>
    public long Bytes => 11L * firstDays.Length + 28L * others.Length + 4L * blockLast.Length + 8L * trips.Length + 4L * pairStarts.Length + 64L * pairs.Count + 8L * starts.Length;

    /// <summary>How many visits to a state had a day in a window, certainly and possibly: all, or those from some states.</summary>
    public CountRange Count(int host, int from, int to)
    {
        var (start, end) = Near(host, from, to);
        var certain = 0;
        var before = start;
        for (; before < end && firstDays[before] < from; before++)
        {
            certain += firstDays[before] + lengths[before] >= from ? 1 : 0;
        }

        certain += end - before;
        var possible = certain;
        for (var i = otherStarts[host]; Next(ref i, host, from, to); i++)
        {
            certain += others[i].IsCertain(from, to) ? 1 : 0;
            possible++;
        }

        return new CountRange(certain, possible);
    }

    /// <summary>The same for visits from states that certainly or possibly are in a set.</summary>
    public CountRange Count(int host, int from, int to, in CountrySet surely, in CountrySet perhaps)
    {
        var (start, end) = Near(host, from, to);
        int certain = 0, possible = 0;
        for (var i = start; i < end; i++)
        {
            var home = homes[i];
            if (home != NoState && firstDays[i] + lengths[i] >= from)
            {
                certain += CountryWords.Has(in surely.Words, home) ? 1 : 0;
                possible += CountryWords.Has(in perhaps.Words, home) ? 1 : 0;
            }
        }

        for (var i = otherStarts[host]; Next(ref i, host, from, to); i++)
        {
            ref readonly var visit = ref others[i];
            if (visit.Home != NoState)
            {
                certain += visit.IsCertain(from, to) && CountryWords.Has(in surely.Words, visit.Home) ? 1 : 0;
                possible += CountryWords.Has(in perhaps.Words, visit.Home) ? 1 : 0;
            }
        }

        return new CountRange(certain, possible);
    }

    /// <summary>The visits that <see cref="Count(int, int, int)"/> counts, in order of their first days.</summary>
    /// <param name="host">The state visited.</param>
    /// <param name="from">The first day of the window.</param>
    /// <param name="to">The last day of the window.</param>
    /// <param name="surely">The states that certainly count.</param>
    /// <param name="perhaps">The states that may count, those among them.</param>
    /// <param name="isFromAnywhere">Whether every visit counts, wherever it came from; then the sets do not matter.</param>
    /// <param name="certain">Where to write those that certainly count.</param>
    /// <param name="open">Where to write those that may.</param>
    public CountRange List(int host, int from, int to, in CountrySet surely, in CountrySet perhaps, bool isFromAnywhere, Span<Visit> certain, Span<Visit> open)
    {
        var (i, end) = Near(host, from, to);
        var other = otherStarts[host];
        int yes = 0, maybe = 0;
        while (true)
        {
            while (i < end && firstDays[i] + lengths[i] < from)
            {
                i++;
            }

            var hasOther = Next(ref other, host, from, to);
            if (i == end && !hasOther)
            {
                return new CountRange(yes, yes + maybe);
            }

            var isOther = hasOther && (i == end || others[other].EarliestStart < firstDays[i]);
            var home = isOther ? others[other].Home : homes[i];
            var visit = visits[isOther ? others[other].Place : places[i]];
            var isInWindow = !isOther || others[other].IsCertain(from, to);
            if (isOther)
            {
                other++;
            }
            else
            {
                i++;
            }

            if (!isFromAnywhere && (home == NoState || !CountryWords.Has(in perhaps.Words, home)))
            {
                continue;
            }

            if (isInWindow && (isFromAnywhere || CountryWords.Has(in surely.Words, home)))
            {
                Put(certain, yes++, visit);
            }
            else
            {
                Put(open, maybe++, visit);
            }
        }

        static void Put(Span<Visit> list, int place, Visit visit)
        {
            if (place < list.Length)
            {
                list[place] = visit;
            }
        }
    }

    /// <summary>The last recorded trip of a leader of one state to another that began by a day, or null.</summary>
    public Visit? Last(int home, int host, int day)
    {
        var pair = pairs.Find(home, host);
        if (pair < 0)
        {
            return null;
        }

        var (start, length) = (pairStarts[pair], pairStarts[pair + 1] - pairStarts[pair]);
        var begun = DayColumn.CountUpTo(latestStarts.AsSpan(start, length), day);
        return begun == 0 ? null : visits[trips[start + begun - 1]];
    }

    private static bool IsShort(EdtfInterval days) =>
        days.EarliestStartDay == days.LatestStartDay && days.EarliestEndDay == days.LatestEndDay && (long)days.LatestEndDay - days.EarliestStartDay <= LongestShort
        && days.EarliestStartDay >= 0 && days.LatestEndDay <= Days.Last;

    /// <summary>Goes on to the next of the other visits to a state, this one included, that may have had a day in a window.</summary>
    private bool Next(ref int i, int host, int from, int to)
    {
        for (var end = otherStarts[host + 1]; i < end; i++)
        {
            if ((i & ((1 << BlockShift) - 1)) == 0 && blockLast[i >> BlockShift] < from)
            {
                i += (1 << BlockShift) - 1;
                continue;
            }

            if (others[i].EarliestStart > to)
            {
                return false;
            }

            if (others[i].LatestEnd >= from)
            {
                return true;
            }
        }

        return false;
    }

    private (int Start, int End) Near(int host, int from, int to)
    {
        var own = firstDays.AsSpan(starts[host], starts[host + 1] - starts[host]);
        return (starts[host] + DayColumn.CountBefore(own, from - LongestShort), starts[host] + DayColumn.CountUpTo(own, to));
    }

    private void Fill(List<int> perPair)
    {
        var next = starts.AsSpan(0, CountryCode.IndexCount).ToArray();
        var nextOther = otherStarts.AsSpan(0, CountryCode.IndexCount).ToArray();
        var nextOfPair = CollectionsMarshal.AsSpan(perPair);
        pairStarts.AsSpan(0, nextOfPair.Length).CopyTo(nextOfPair);
        for (var place = 0; place < visits.Length; place++)
        {
            var visit = visits[place];
            if (!visit.To.TryGetCountry(out var host))
            {
                continue;
            }

            if (IsShort(visit.Period))
            {
                var at = next[host.Index]++;
                firstDays[at] = visit.Period.EarliestStartDay;
                places[at] = place;
            }
            else
            {
                others[nextOther[host.Index]++] = new OtherVisit(visit.Period, visit.From.TryGetCountry(out var of) ? (ushort)of.Index : NoState, place);
            }

            if (visit.Office.IsLeader && visit.From.TryGetCountry(out var home))
            {
                var at = nextOfPair[pairs.Find(home.Index, host.Index)]++;
                latestStarts[at] = visit.Period.LatestStartDay;
                trips[at] = place;
            }
        }
    }

    private void Sort()
    {
        for (var host = 0; host < CountryCode.IndexCount; host++)
        {
            SortByDayAndPlace(firstDays.AsSpan(starts[host]..starts[host + 1]), places.AsSpan(starts[host]..starts[host + 1]));
            others.AsSpan(otherStarts[host]..otherStarts[host + 1]).Sort(static (a, b) => a.EarliestStart != b.EarliestStart ? a.EarliestStart.CompareTo(b.EarliestStart) : a.Place.CompareTo(b.Place));
        }

        Array.Fill(blockLast, int.MinValue);
        for (var i = 0; i < others.Length; i++)
        {
            blockLast[i >> BlockShift] = Math.Max(blockLast[i >> BlockShift], others[i].LatestEnd);
        }

        for (var i = 0; i < firstDays.Length; i++)
        {
            var visit = visits[places[i]];
            homes[i] = visit.From.TryGetCountry(out var home) ? (ushort)home.Index : NoState;
            lengths[i] = (byte)(visit.Period.LatestEndDay - firstDays[i]);
        }

        for (var pair = 0; pair < pairs.Count; pair++)
        {
            SortByDayAndPlace(latestStarts.AsSpan(pairStarts[pair]..pairStarts[pair + 1]), trips.AsSpan(pairStarts[pair]..pairStarts[pair + 1]));
        }
    }

    /// <summary>Sorts by day, then by place, which is by identifier.</summary>
    private static void SortByDayAndPlace(Span<int> days, Span<int> at)
    {
        days.Sort(at);
        for (int start = 0, end; start < days.Length; start = end)
        {
            for (end = start + 1; end < days.Length && days[end] == days[start];)
            {
                end++;
            }

            at[start..end].Sort();
        }
    }

    /// <summary>The limits of a visit whose days are not known, or that was long.</summary>
    private readonly struct OtherVisit(EdtfInterval days, ushort home, int place)
    {
        public readonly int EarliestStart = days.EarliestStartDay;
        public readonly int LatestEnd = days.LatestEndDay;
        public readonly ushort Home = home;
        public readonly int Place = place;

        private readonly int latestStart = days.LatestStartDay;
        private readonly int earliestEnd = days.EarliestEndDay;

        public bool IsCertain(int from, int to) => latestStart <= to && from <= earliestEnd;
    }
}
