using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>Who met whom, from the encounters of visits and the participants of meetings, by actor and in order of time: for lists and for explanations.</summary>
/// <remarks>Which records bear on an actor is built at once, its contacts when they are first asked for; two threads may build them twice.</remarks>
internal sealed class ContactIndex
{
    private readonly ImmutableArray<Visit> visits;
    private readonly ImmutableArray<Meeting> meetings;
    private readonly ActorTable actors = new();

    // For each actor where its list of places ends: of visits in their table, and of meetings after all visits.
    private readonly List<int> ends = [];
    private readonly int[] places;
    private readonly ImmutableArray<Contact>[] contacts;

    // The contacts of each record, once made: each is one object, whoever is asked about.
    private readonly Contact[]?[] ofRecord;

    public ContactIndex(ImmutableArray<Visit> visits, ImmutableArray<Meeting> meetings)
    {
        this.visits = visits;
        this.meetings = meetings;
        places = [];
        var last = new List<int>();
        Go(last);
        var sum = 0;
        for (var i = 0; i < ends.Count; i++)
        {
            (ends[i], sum) = (sum, sum + ends[i]);
            last[i] = -1;
        }

        places = new int[sum];
        Go(last);
        contacts = new ImmutableArray<Contact>[ends.Count];
        ofRecord = new Contact[]?[visits.Length + meetings.Length];
    }

    /// <summary>The contacts of an actor.</summary>
    public ImmutableArray<Contact> Of(Actor actor)
    {
        var number = actors.Find(actor);
        if (number < 0 || number >= contacts.Length)
        {
            return [];
        }

        if (contacts[number].IsDefault)
        {
            contacts[number] = Build(actor, number);
        }

        return contacts[number];
    }

    /// <summary>The trips of leaders of one actor to the other, either way, on which they met a leader of the host.</summary>
    public IEnumerable<Visit> HostsMet(Actor one, Actor other) =>
        HostsMet(one).Where(v => v.From == one && v.To == other).Concat(HostsMet(one).Where(v => v.From == other && v.To == one));

    /// <summary>The trips of leaders from or to an actor on which they met a leader of the host.</summary>
    public IEnumerable<Visit> HostsMet(Actor actor)
    {
        var (start, end) = Slice(actors.Find(actor));
        for (var i = start; i < end && places[i] < visits.Length; i++)
        {
            var visit = visits[places[i]];
            if (visit.MetHostLeader == Truth.Yes && visit.Office.IsLeader && (visit.From == actor || visit.To == actor))
            {
                yield return visit;
            }
        }
    }

    private static IEnumerable<Contact> OfVisit(Visit visit)
    {
        var visitor = new ContactSide(visit.Visitor, visit.Office, visit.From);
        foreach (var encounter in visit.Encounters)
        {
            yield return new Contact(
                visitor, new ContactSide(encounter.Person, encounter.Office, encounter.Of), encounter.Level, visit.Period, visit.Place, visit.Event, visit);
        }
    }

    private static IEnumerable<Contact> OfMeeting(Meeting meeting)
    {
        var days = meeting.Date.IsDay || meeting.Date.Precision != EdtfPrecision.OneOfDays && !meeting.Date.IsUnspecified
            ? EdtfInterval.Of(meeting.Date, meeting.Date)
            : meeting.Date.IsUnspecified ? EdtfInterval.Unknown : EdtfInterval.Of(meeting.Date.Earliest, meeting.Date.Latest);
        var sides = meeting.Participants.Select(p => new ContactSide(p.Person, p.Office, p.Of)).ToList();
        for (var i = 0; i < sides.Count; i++)
        {
            for (var j = i + 1; j < sides.Count; j++)
            {
                yield return new Contact(sides[i], sides[j], meeting.Level, days, meeting.Place, meeting.Event, meeting);
            }
        }
    }

    private (int Start, int End) Slice(int number) =>
        number < 0 || number >= ends.Count ? default : (number == 0 ? 0 : ends[number - 1], ends[number]);

    private Contact[] OfRecord(int place) =>
        ofRecord[place]
        ?? Interlocked.CompareExchange(ref ofRecord[place], [.. place < visits.Length ? OfVisit(visits[place]) : OfMeeting(meetings[place - visits.Length])], null)
        ?? ofRecord[place]!;

    private ImmutableArray<Contact> Build(Actor actor, int number)
    {
        var (start, end) = Slice(number);
        return
        [
            .. places[start..end]
                .SelectMany(OfRecord)
                .Where(c => c.First.Of == actor || c.Second.Of == actor)
                .OrderBy(c => c.Days)
                .ThenBy(c => c.Record.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>Counts the records of each actor while there is no room for them, then puts them there.</summary>
    private void Go(List<int> last)
    {
        for (var place = 0; place < visits.Length; place++)
        {
            var visit = visits[place];
            Put(visit.From, place, last);
            Put(visit.To, place, last);
            foreach (var encounter in visit.Encounters)
            {
                Put(encounter.Of, place, last);
            }
        }

        for (var place = 0; place < meetings.Length; place++)
        {
            foreach (var participant in meetings[place].Participants)
            {
                Put(participant.Of, visits.Length + place, last);
            }
        }
    }

    private void Put(Actor actor, int place, List<int> last)
    {
        var number = actors.Add(actor);
        while (ends.Count <= number)
        {
            ends.Add(0);
            last.Add(-1);
        }

        // An actor may be named twice by one record.
        if (last[number] != place)
        {
            last[number] = place;
            if (places.Length > 0)
            {
                places[ends[number]] = place;
            }

            ends[number]++;
        }
    }
}
