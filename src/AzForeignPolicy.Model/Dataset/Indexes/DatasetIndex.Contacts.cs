using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class DatasetIndex
{
    private readonly Silence?[] encounterSilence = new Silence?[CountryCode.IndexCount];
    private EncounterColumns? encounters;
    private VisitColumns? visits;

    private EncounterColumns Encounters => encounters ??= new EncounterColumns(Dataset.Visits.ToImmutableArray(), Dataset.Meetings.ToImmutableArray());

    private VisitColumns Visits => visits ??= new VisitColumns(Dataset.Visits.ToImmutableArray());

    /// <summary>Whether leaders (heads of state or government) of two states met in a window of days.</summary>
    /// <param name="first">One state.</param>
    /// <param name="second">The other state.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="atLeast">The least level of encounter that counts.</param>
    /// <param name="by">If given, only contacts in which this person takes part, such as the president.</param>
    /// <returns>What <see cref="ForeignPolicyDataset.LeadersMet"/> says.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country or person.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins, or the two states are the same.</exception>
    public Truth LeadersMet(CountryCode first, CountryCode second, LocalDate from, LocalDate to, EncounterLevel atLeast, PersonId? by = null)
    {
        CheckTwo(first, second);
        CheckPerson(by);
        var (start, end) = CheckWindow(from, to);
        var met = Encounters.Met(first, second, start, end, atLeast, by);
        return !met.IsNo ? met
            : end <= Dataset.AsOfDay && SilenceOfEncounters(first).Covers(second, start, end, 0, (int)atLeast) ? Truth.No
            : Truth.Unknown;
    }

    /// <summary>Which members of a bloc had their leader met by the leaders of a state in a window of days, which not, and of which it is not known.</summary>
    /// <param name="of">The state whose leaders did the meeting. It is not counted, should it be a member itself.</param>
    /// <param name="within">The bloc; its members are those of the last day.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="atLeast">The least level of encounter that counts.</param>
    /// <param name="met">The certain members whose leader was certainly met.</param>
    /// <param name="notMet">The certain members whose leader was certainly not met.</param>
    /// <param name="undecided">The members of which the data do not say it, and those whose membership is open.</param>
    /// <param name="by">If given, only contacts in which this person takes part, such as the president. This takes longer.</param>
    /// <returns>Whether the members of the bloc are all known on the last day.</returns>
    /// <remarks>The first call for a state sorts its contacts. Each set is that of <see cref="ForeignPolicyDataset.LeadersMetWithin"/>.</remarks>
    /// <exception cref="KeyNotFoundException">The data set has no such country, bloc or person.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public bool LeadersMetWithin(
        CountryCode of,
        BlocId within,
        LocalDate from,
        LocalDate to,
        EncounterLevel atLeast,
        out CountrySet met,
        out CountrySet notMet,
        out CountrySet undecided,
        PersonId? by = null) => LeadersMetWithin(of, Timeline(within), from, to, atLeast, out met, out notMet, out undecided, by);

    /// <inheritdoc cref="LeadersMetWithin(CountryCode, BlocId, LocalDate, LocalDate, EncounterLevel, out CountrySet, out CountrySet, out CountrySet, PersonId?)"/>
    /// <param name="of">The state whose leaders did the meeting. It is not counted, should it be a member itself.</param>
    /// <param name="within">The members of the bloc, from <see cref="Timeline(BlocId, MembershipFilter)"/> of this index.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="atLeast">The least level of encounter that counts.</param>
    /// <param name="met">The certain members whose leader was certainly met.</param>
    /// <param name="notMet">The certain members whose leader was certainly not met.</param>
    /// <param name="undecided">The members of which the data do not say it, and those whose membership is open.</param>
    /// <param name="by">If given, only contacts in which this person takes part.</param>
    public bool LeadersMetWithin(
        CountryCode of,
        MembershipTimeline within,
        LocalDate from,
        LocalDate to,
        EncounterLevel atLeast,
        out CountrySet met,
        out CountrySet notMet,
        out CountrySet undecided,
        PersonId? by = null)
    {
        ArgumentNullException.ThrowIfNull(within);
        CheckState(of);
        CheckPerson(by);
        var (start, end) = CheckWindow(from, to);
        var isBounded = within.MembersOn(end, out var members, out var maybe);
        if (maybe.Contains(of))
        {
            members = members.Without(of);
            maybe = maybe.Without(of);
        }

        CountryWords yes = default, possible = default;
        Collect(of, in maybe, start, end, atLeast, by, ref yes, ref possible);
        var no = default(CountryWords);
        if (end <= Dataset.AsOfDay && SilenceOfEncounters(of).AddTo(ref no, start, end, 0, (int)atLeast))
        {
            CountryWords.AndNot(in no, in possible, out var decided);
            no = decided;
        }

        CountryWords.And(in members.Words, in yes, out var surely);
        CountryWords.And(in members.Words, in no, out var surelyNot);
        CountryWords.Or(in surely, in surelyNot, out var either);
        CountryWords.AndNot(in maybe.Words, in either, out var open);
        met = new CountrySet(in surely);
        notMet = new CountrySet(in surelyNot);
        undecided = new CountrySet(in open);
        return isBounded;
    }

    /// <summary>How many recorded visits to a state had a day in a window; see <see cref="RecordFilters.During(RecordQuery{Visit}, LocalDate, LocalDate)"/>.</summary>
    /// <param name="host">The state.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <remarks>No source claims that the list of visits is complete: there may be more than are recorded.</remarks>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public CountRange CountVisits(CountryCode host, LocalDate from, LocalDate to)
    {
        CheckState(host);
        var (start, end) = CheckWindow(from, to);
        return Visits.Count(host.Index, start, end);
    }

    /// <summary>How many recorded visits to a state from members of a bloc had a day in a window.</summary>
    /// <param name="host">The state.</param>
    /// <param name="guests">The bloc; its members are those of the last day of the window, as in <see cref="ForeignPolicyDataset.LeadersMetWithin"/>.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="count">
    /// How many certainly lie in the window and come from a certain member, and how many may lie in it and come from a member or one of whom a record
    /// leaves that open.
    /// </param>
    /// <returns>Whether the members of the bloc are all known on the last day: if not, visits of others may count, too.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public bool CountVisits(CountryCode host, BlocId guests, LocalDate from, LocalDate to, out CountRange count) =>
        CountVisits(host, Timeline(guests), from, to, out count);

    /// <inheritdoc cref="CountVisits(CountryCode, BlocId, LocalDate, LocalDate, out CountRange)"/>
    /// <param name="host">The state.</param>
    /// <param name="guests">The members of the bloc, from <see cref="Timeline(BlocId, MembershipFilter)"/> of this index.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="count">How many certainly count, and how many may.</param>
    public bool CountVisits(CountryCode host, MembershipTimeline guests, LocalDate from, LocalDate to, out CountRange count)
    {
        ArgumentNullException.ThrowIfNull(guests);
        CheckState(host);
        var (start, end) = CheckWindow(from, to);
        var isBounded = guests.MembersOn(end, out var members, out var maybe);
        count = Visits.Count(host.Index, start, end, in members, in maybe);
        return isBounded;
    }

    /// <summary>The recorded visits to a state that had a day in a window.</summary>
    /// <param name="host">The state.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="certain">Where to write those that certainly had, by first day.</param>
    /// <param name="open">Where to write those that may have had, by the first day that is possible.</param>
    /// <returns>How many certainly had, and how many may have had; also where there was no room for all of them.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public CountRange VisitsTo(CountryCode host, LocalDate from, LocalDate to, Span<Visit> certain, Span<Visit> open)
    {
        CheckState(host);
        var (start, end) = CheckWindow(from, to);
        return Visits.List(host.Index, start, end, in countries, in countries, isFromAnywhere: true, certain, open);
    }

    /// <summary>The recorded visits to a state from members of a bloc that had a day in a window.</summary>
    /// <param name="host">The state.</param>
    /// <param name="guests">The members of the bloc, from <see cref="Timeline(BlocId, MembershipFilter)"/> of this index; asked on the last day.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="isBounded">Whether the members of the bloc are all known on the last day: if not, visits of others may count, too.</param>
    /// <param name="certain">Where to write those that certainly count, by first day.</param>
    /// <param name="open">Where to write those that may, by the first day that is possible.</param>
    /// <returns>How many certainly count, and how many may; also where there was no room for all of them.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public CountRange VisitsTo(CountryCode host, MembershipTimeline guests, LocalDate from, LocalDate to, out bool isBounded, Span<Visit> certain, Span<Visit> open)
    {
        ArgumentNullException.ThrowIfNull(guests);
        CheckState(host);
        var (start, end) = CheckWindow(from, to);
        isBounded = guests.MembersOn(end, out var members, out var maybe);
        return Visits.List(host.Index, start, end, in members, in maybe, isFromAnywhere: false, certain, open);
    }

    /// <summary>The last recorded trip of a leader of one state to another that certainly began by a day, or null if none is recorded.</summary>
    /// <param name="from">The state whose leader travelled.</param>
    /// <param name="to">The state visited.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    public Visit? LastVisit(CountryCode from, CountryCode to, LocalDate on)
    {
        CheckState(from);
        CheckState(to);
        return Visits.Last(from.Index, to.Index, Days.Number(on));
    }

    /// <summary>The last recorded meeting elsewhere in which leaders of two states took part and that certainly was by a day, or null if none is recorded.</summary>
    /// <param name="first">One state.</param>
    /// <param name="second">The other state.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    public Meeting? LastMeeting(CountryCode first, CountryCode second, LocalDate on)
    {
        CheckState(first);
        CheckState(second);
        return Encounters.LastMeeting(first.Index, second.Index, Days.Number(on));
    }

    /// <summary>Collects the states whose leaders were met: all contacts of the window at once or, where they are many, member by member.</summary>
    private void Collect(
        CountryCode of, in CountrySet members, int start, int end, EncounterLevel atLeast, PersonId? by, ref CountryWords certain, ref CountryWords possible)
    {
        const int RowsPerLookUp = 32;
        if (by is null)
        {
            if (Encounters.StateOf(of.Index).AddMet(start, end, atLeast, RowsPerLookUp * members.Count, ref certain, ref possible))
            {
                return;
            }
        }

        foreach (var member in members)
        {
            var met = Encounters.Met(of, member, start, end, atLeast, by);
            if (!met.IsNo)
            {
                possible.Set(member.Index);
                if (met.IsYes)
                {
                    certain.Set(member.Index);
                }
            }
        }
    }

    private Silence SilenceOfEncounters(CountryCode country) =>
        encounterSilence[country.Index] ??= new Silence(this, country, FactKind.Encounter);

    private void CheckPerson(PersonId? person)
    {
        if (person is { } id)
        {
            _ = Dataset.Persons[id];
        }
    }

    private static (int First, int Last) CheckWindow(LocalDate from, LocalDate to)
    {
        var (first, last) = (Days.Number(from), Days.Number(to));
        Days.CheckWindow(first, last, nameof(to));
        return (first, last);
    }
}
