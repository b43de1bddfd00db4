using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace AzForeignPolicy.Model;

/// <summary>Who of the leaders of states met whom: the contacts of each two states and of each state as rows of day numbers, in order of time.</summary>
/// <remarks>
/// From the encounters of visits, the visits on which a leader of the host was met, and the participants of meetings: see
/// <see cref="ForeignPolicyDataset.LeadersMet"/>. Immutable; what is kept for one state is built when first asked for, and two threads
/// may build it twice with the same result. A contact costs 12 bytes for the two states, and 8 for each state that is asked about by bloc.
/// </remarks>
internal sealed class EncounterColumns
{
    private const int BlockShift = 6;

    private readonly ImmutableArray<Visit> visits;
    private readonly ImmutableArray<Meeting> meetings;
    private readonly PairTable pairs = new();
    private readonly int[] pairStarts;
    private readonly EncounterRow[] rows;

    // The last day of each 64 rows.
    private readonly int[] blockLast;
    private readonly StateEncounters?[] states = new StateEncounters?[CountryCode.IndexCount];

    public EncounterColumns(ImmutableArray<Visit> visits, ImmutableArray<Meeting> meetings)
    {
        this.visits = visits;
        this.meetings = meetings;
        var counts = new List<int>();
        Go((one, other, _) =>
        {
            var pair = pairs.Add(Math.Min(one, other), Math.Max(one, other));
            if (pair == counts.Count)
            {
                counts.Add(0);
            }

            counts[pair]++;
        });
        pairStarts = new int[counts.Count + 1];
        for (var i = 0; i < counts.Count; i++)
        {
            pairStarts[i + 1] = pairStarts[i] + counts[i];
        }

        var next = CollectionsMarshal.AsSpan(counts);
        pairStarts.AsSpan(0, next.Length).CopyTo(next);
        rows = new EncounterRow[pairStarts[^1]];
        Go((one, other, row) => rows[counts[pairs.Find(Math.Min(one, other), Math.Max(one, other))]++] = row);
        var keys = new int[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            keys[i] = rows[i].First;
        }

        for (var pair = 0; pair < pairs.Count; pair++)
        {
            var (start, length) = (pairStarts[pair], pairStarts[pair + 1] - pairStarts[pair]);
            keys.AsSpan(start, length).Sort(rows.AsSpan(start, length));
        }

        blockLast = new int[(rows.Length >> BlockShift) + 1];
        Array.Fill(blockLast, int.MinValue);
        for (var i = 0; i < rows.Length; i++)
        {
            blockLast[i >> BlockShift] = Math.Max(blockLast[i >> BlockShift], rows[i].Last);
        }
    }

    /// <summary>How many bytes the columns take.</summary>
    public long Bytes => 12L * rows.Length + 4L * (pairStarts.Length + blockLast.Length) + 64L * pairs.Count + states.Sum(s => s?.Bytes ?? 0);

    /// <summary>The rows of two states, in order of their first days.</summary>
    public ReadOnlySpan<EncounterRow> Between(int one, int other)
    {
        var pair = pairs.Find(Math.Min(one, other), Math.Max(one, other));
        return pair < 0 ? default : rows.AsSpan(pairStarts[pair], pairStarts[pair + 1] - pairStarts[pair]);
    }

    /// <summary>Whether leaders of two states met in a window, by the records alone: no if nothing is recorded that may be it.</summary>
    public Truth Met(CountryCode one, CountryCode other, int from, int to, EncounterLevel atLeast, PersonId? by)
    {
        var pair = pairs.Find(Math.Min(one.Index, other.Index), Math.Max(one.Index, other.Index));
        if (pair < 0)
        {
            return Truth.No;
        }

        // From the last row that may begin in time backwards; blocks that end too early are passed over.
        int start = pairStarts[pair], end = CountFrom(start, pairStarts[pair + 1], to);
        var met = Truth.No;
        for (var i = end - 1; i >= start; i--)
        {
            if ((i & ((1 << BlockShift) - 1)) == (1 << BlockShift) - 1 && blockLast[i >> BlockShift] < from)
            {
                i -= (1 << BlockShift) - 1;
                continue;
            }

            ref readonly var row = ref rows[i];
            if (row.Last < from || (by is { } person && !IsBy(row, one, other, person)))
            {
                continue;
            }

            if (row.First >= from && row.Last <= to && row.Level >= atLeast)
            {
                return Truth.Yes;
            }

            met = Truth.Unknown;
        }

        return met;
    }

    /// <summary>The last recorded meeting elsewhere of leaders of two states that certainly was by a day, or null.</summary>
    public Meeting? LastMeeting(int one, int other, int day)
    {
        Meeting? last = null;
        foreach (ref readonly var row in Between(one, other))
        {
            if (row.Place >= visits.Length && meetings[row.Place - visits.Length] is var meeting && meeting.Date.LatestDay <= day
                && (last is null || (meeting.Date.LatestDay, meeting.Id).CompareTo((last.Date.LatestDay, last.Id)) > 0))
            {
                last = meeting;
            }
        }

        return last;
    }

    /// <summary>What is kept for one state.</summary>
    public StateEncounters StateOf(int country) => states[country] ??= new StateEncounters(this, country);

    private static int IndexOf(Actor actor) => actor.TryGetCountry(out var country) ? country.Index : -1;

    /// <summary>Where the rows of a slice that begin after a day start.</summary>
    private int CountFrom(int start, int end, int day)
    {
        while (start < end)
        {
            var middle = (start + end) >> 1;
            if (rows[middle].First <= day)
            {
                start = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return start;
    }

    /// <summary>Whether a person takes part for one side in the contacts of two states that a record tells of.</summary>
    private bool IsBy(in EncounterRow row, CountryCode one, CountryCode other, PersonId person)
    {
        if (row.Place < visits.Length)
        {
            var visit = visits[row.Place];
            if (visit.Visitor == person)
            {
                return true;
            }

            foreach (var encounter in visit.Encounters)
            {
                if (encounter.Person == person && encounter.Level == row.Level && encounter.Office.IsLeader
                    && (encounter.Of == one || encounter.Of == other) && encounter.Of != visit.From)
                {
                    return true;
                }
            }

            return false;
        }

        foreach (var participant in meetings[row.Place - visits.Length].Participants)
        {
            if (participant.Person == person && participant.Office.IsLeader && (participant.Of == one || participant.Of == other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes through all contacts of leaders of two states, one for each pair of states, record and level.</summary>
    private void Go(Action<int, int, EncounterRow> found)
    {
        for (var place = 0; place < visits.Length; place++)
        {
            OfVisit(visits[place], place, found);
        }

        for (var place = 0; place < meetings.Length; place++)
        {
            OfMeeting(meetings[place], visits.Length + place, found);
        }
    }

    private static void OfVisit(Visit visit, int place, Action<int, int, EncounterRow> found)
    {
        var from = IndexOf(visit.From);
        if (from < 0 || !visit.Office.IsLeader)
        {
            return;
        }

        var host = visit.MetHostLeader == Truth.Yes ? IndexOf(visit.To) : -1;
        foreach (var encounter in visit.Encounters)
        {
            var of = IndexOf(encounter.Of);
            if (of >= 0 && of != from && encounter.Office.IsLeader)
            {
                found(from, of, new EncounterRow(visit.Period.EarliestStartDay, visit.Period.LatestEndDay, encounter.Level, place));

                // That a leader of the host was met adds nothing to this.
                host = of == host ? -1 : host;
            }
        }

        if (host >= 0 && host != from)
        {
            found(from, host, new EncounterRow(visit.Period.EarliestStartDay, visit.Period.LatestEndDay, EncounterLevel.SameEvent, place));
        }
    }

    private static void OfMeeting(Meeting meeting, int place, Action<int, int, EncounterRow> found)
    {
        var (first, last) = meeting.Date.IsUnspecified ? (int.MinValue, int.MaxValue) : (meeting.Date.EarliestDay, meeting.Date.LatestDay);
        var row = new EncounterRow(first, last, meeting.Level, place);
        var participants = meeting.Participants;
        for (var i = 0; i < participants.Length; i++)
        {
            var one = LeaderOf(participants, i);
            for (var j = i + 1; one >= 0 && j < participants.Length; j++)
            {
                if (LeaderOf(participants, j) is >= 0 and var other && other != one)
                {
                    found(one, other, row);
                }
            }
        }
    }

    /// <summary>The state whose leader a participant is, if it is the first of that state; else -1.</summary>
    private static int LeaderOf(ImmutableArray<MeetingParticipant> participants, int i)
    {
        var of = participants[i].Office.IsLeader ? IndexOf(participants[i].Of) : -1;
        for (var before = 0; of >= 0 && before < i; before++)
        {
            if (participants[before].Office.IsLeader && IndexOf(participants[before].Of) == of)
            {
                return -1;
            }
        }

        return of;
    }
}
