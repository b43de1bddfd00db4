using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>Who met whom, from the encounters of visits and the participants of meetings, by actor and in order of time.</summary>
internal sealed class ContactIndex
{
    private readonly FrozenDictionary<Actor, ImmutableArray<Contact>> byActor;
    private readonly ImmutableArray<Visit> hostsMet;
    private readonly ILookup<(Actor, Actor), Visit> hostsMetByPair;

    public ContactIndex(IEnumerable<Visit> visits, IEnumerable<Meeting> meetings)
    {
        ImmutableArray<Contact> all = [.. visits.SelectMany(OfVisit).Concat(meetings.SelectMany(OfMeeting)).OrderBy(c => c.Days).ThenBy(c => c.Record.Key, StringComparer.Ordinal)];
        byActor = all
            .SelectMany(c => c.First.Of == c.Second.Of ? [(c.First.Of, c)] : new[] { (c.First.Of, c), (c.Second.Of, c) })
            .GroupBy(p => p.Item1, p => p.Item2)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        hostsMet = [.. visits.Where(v => v.MetHostLeader == Truth.Yes && v.Office.IsLeader)];
        hostsMetByPair = hostsMet.ToLookup(v => (v.From, v.To));
    }

    public ImmutableArray<Contact> Of(Actor actor) => byActor.TryGetValue(actor, out var list) ? list : [];

    /// <summary>The trips of leaders of one actor to the other, either way, on which they met a leader of the host.</summary>
    public IEnumerable<Visit> HostsMet(Actor one, Actor other) => hostsMetByPair[(one, other)].Concat(hostsMetByPair[(other, one)]);

    /// <summary>The trips of leaders from or to an actor on which they met a leader of the host.</summary>
    public IEnumerable<Visit> HostsMet(Actor actor) => hostsMet.Where(v => v.From == actor || v.To == actor);

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
}
