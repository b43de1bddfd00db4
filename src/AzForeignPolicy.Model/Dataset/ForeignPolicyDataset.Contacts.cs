using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>The recorded contacts of persons in office of an actor with others, in order of time.</summary>
    /// <param name="actor">The country or bloc.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    public ImmutableArray<Contact> ContactsOf(Actor actor)
    {
        RequireActor(actor);
        return ContactsByActor.Of(actor);
    }

    /// <summary>The recorded visits to a state that had a day in a window.</summary>
    /// <param name="host">The state.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public VisitsReceived VisitsTo(CountryCode host, LocalDate from, LocalDate to) => new(Index, host, null, from, to, Index.CountVisits(host, from, to), isBounded: true);

    /// <summary>The recorded visits to a state from members of a bloc that had a day in a window.</summary>
    /// <param name="host">The state.</param>
    /// <param name="guests">The bloc; its members are those of the last day of the window, as in <see cref="LeadersMetWithin"/>.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public VisitsReceived VisitsTo(CountryCode host, BlocId guests, LocalDate from, LocalDate to)
    {
        var timeline = Index.Timeline(guests);
        var isBounded = Index.CountVisits(host, timeline, from, to, out var count);
        return new VisitsReceived(Index, host, timeline, from, to, count, isBounded);
    }

    /// <summary>Whether leaders (heads of state or government) of two states met in a window of days.</summary>
    /// <param name="first">One state.</param>
    /// <param name="second">The other state.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="atLeast">The least level of encounter that counts.</param>
    /// <param name="by">If given, only contacts in which this person takes part, such as the president.</param>
    /// <returns>
    /// Yes if a visit or meeting that lies wholly in the window says so; no only where a coverage statement makes silence a no;
    /// else unknown. The records are visits and meetings, or the coverage statement. A visit on which the visitor met a leader of the
    /// host (<see cref="Visit.MetHostLeader"/>) counts as <see cref="EncounterLevel.SameEvent"/>; a meeting at a lower level than
    /// asked for makes the answer unknown.
    /// </returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins, or the two states are the same.</exception>
    public Answer LeadersMet(CountryCode first, CountryCode second, LocalDate from, LocalDate to, EncounterLevel atLeast, PersonId? by = null)
    {
        var value = Index.LeadersMet(first, second, from, to, atLeast, by);
        return new LazyAnswer<EncounterQuestion>(
            value, from, to, new EncounterQuestion(this, first, second, atLeast, by), static (q, start, end) => q.Data.ExplainMet(in q, start, end));
    }

    /// <summary>Which members of a bloc had their leader met by the leaders of a state in a window of days, where and when, and of which it is not known.</summary>
    /// <param name="of">The state whose leaders did the meeting.</param>
    /// <param name="within">The bloc; its members are those of the last day.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="atLeast">The least level of encounter that counts.</param>
    /// <param name="by">If given, only contacts in which this person takes part, such as the president.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country, bloc or person.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public LeaderContacts LeadersMetWithin(CountryCode of, BlocId within, LocalDate from, LocalDate to, EncounterLevel atLeast, PersonId? by = null)
    {
        var state = Countries[of];
        return new LeaderContacts(this, Blocs[within], state, from, to, atLeast, by);
    }

    /// <summary>The members of a bloc one by one, whether their leaders were met, and the contacts.</summary>
    internal ImmutableArray<MemberContact> ExplainMet(CountryCode of, BlocId within, LocalDate from, LocalDate to, EncounterLevel atLeast, PersonId? by)
    {
        var contacts = ImmutableArray.CreateBuilder<MemberContact>();
        foreach (var country in MembersOf(within, to).Possible.Without(of))
        {
            var met = LeaderContactsBetween(of, country, from, to, atLeast, by);
            contacts.Add(new MemberContact(Countries[country], IsMember(country, within, to), LeadersMet(of, country, from, to, atLeast, by), met));
        }

        return contacts.ToImmutable();
    }

    internal Answer ExplainMet(in EncounterQuestion question, LocalDate from, LocalDate to)
    {
        var (_, first, second, atLeast, by) = question;
        return DecideMet(first, second, from, to, atLeast, by, LeaderContactsBetween(first, second, from, to, atLeast, by));
    }

    /// <summary>The recorded contacts of leaders of two states that began by a day, in order of time.</summary>
    internal ImmutableArray<Contact> LeaderContactsUpTo(CountryCode first, CountryCode second, int day) =>
        [.. ContactsByActor.Of(first).Where(c => c.IsBetween(first, second) && IsOfLeaders(c) && c.Days.LatestStartDay <= day)];

    private ImmutableArray<Contact> LeaderContactsBetween(CountryCode first, CountryCode second, LocalDate from, LocalDate to, EncounterLevel atLeast, PersonId? by) =>
        [.. ContactsByActor.Of(first).Where(c => c.IsBetween(first, second) && IsOfLeaders(c) && c.Level >= atLeast && IsBy(c, by) && !HappenedIn(c.Days, from, to).IsNo)];

    private static bool IsBy(Contact contact, PersonId? by) => by is null || contact.First.Person == by || contact.Second.Person == by;

    private static bool IsOfLeaders(Contact contact) => contact.First.Office.IsLeader && contact.Second.Office.IsLeader;

    /// <summary>They met on one of the days of the trip: surely in the window only if all of them are.</summary>
    private static Truth HappenedIn(EdtfInterval days, LocalDate from, LocalDate to)
    {
        int first = Days.Number(from), last = Days.Number(to);
        return days.EarliestStartDay >= first && days.LatestEndDay <= last ? Truth.Yes
            : days.LatestEndDay < first || days.EarliestStartDay > last ? Truth.No
            : Truth.Unknown;
    }

    private Answer DecideMet(CountryCode first, CountryCode second, LocalDate from, LocalDate to, EncounterLevel atLeast, PersonId? by, ImmutableArray<Contact> contacts)
    {
        // Each record says how closely they met at least; a lower level than asked for leaves it open, and is no "no".
        var found = contacts.Select(c => (c.Record, Met: HappenedIn(c.Days, from, to)))
            .Concat(LeaderContactsBetween(first, second, from, to, EncounterLevel.SameEvent, by).Except(contacts).Select(c => (c.Record, Met: Truth.Unknown)))
            .Concat(ContactsByActor.HostsMet(first, second)
                .Where(v => by is null || v.Visitor == by)
                .Select(v => (Record: (SourcedRecord)v, Met: HappenedIn(v.Period, from, to)))
                .Where(v => !v.Met.IsNo)
                .Select(v => (v.Record, Met: atLeast == EncounterLevel.SameEvent ? v.Met : Truth.Unknown)))
            .ToList();
        if (found.Count > 0)
        {
            var isCertain = found.Any(f => f.Met.IsYes);
            var reason = isCertain ? AnswerReason.RecordSaysSo : contacts.IsEmpty && atLeast > EncounterLevel.SameEvent ? AnswerReason.ImpreciseLevel : AnswerReason.ImpreciseDate;
            return new Answer(isCertain ? Truth.Yes : Truth.Unknown, reason, [.. found.Select(f => f.Record).Distinct()], from, to);
        }

        if (to > AsOf)
        {
            return new Answer(Truth.Unknown, AnswerReason.AfterAsOfDay, [], from, to);
        }

        return LeaderCoverage(first, second, from, to, atLeast) is { } coverage
            ? new Answer(Truth.No, AnswerReason.SilenceWithinCoverage, [coverage], from, to)
            : new Answer(Truth.Unknown, AnswerReason.SilenceOutsideCoverage, [], from, to);
    }

    /// <summary>The statement by which silence about encounters of leaders of two states in a window is a no, or null.</summary>
    internal Coverage? LeaderCoverage(CountryCode first, CountryCode second, LocalDate from, LocalDate to, EncounterLevel atLeast)
    {
        int start = Days.Number(from), end = Days.Number(to);
        return Covered.OfLeaderEncounters(first, second, atLeast, start, end, bloc => IsMember(second, bloc, to).IsYes)
            ?? Covered.OfLeaderEncounters(second, first, atLeast, start, end, bloc => IsMember(first, bloc, to).IsYes);
    }

    /// <summary>A question about the encounters of leaders of two states.</summary>
    internal readonly record struct EncounterQuestion(ForeignPolicyDataset Data, CountryCode First, CountryCode Second, EncounterLevel AtLeast, PersonId? By);
}
