using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class DatasetIndex
{
    private readonly CountrySet countries;

    private readonly BlocNumbers blocNumbers;
    private readonly MembershipTimeline?[] ofMembers;

    // One for each filter that was asked for. The array is replaced and never changed.
    private TimelineSlot[] slots;

    /// <summary>The countries of the data set.</summary>
    internal ref readonly CountrySet Countries => ref countries;

    /// <summary>The blocs in order of their numbers, which is that of their identifiers.</summary>
    internal Bloc[] Blocs => blocNumbers.Blocs;

    /// <summary>The members of a bloc on all days, to ask the same bloc often without looking it up.</summary>
    /// <param name="bloc">The bloc.</param>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    /// <returns>
    /// The same object each time. The first call for a bloc and a filter builds it, in about a microsecond for each membership; it takes some
    /// thirty bytes a membership, and nothing where another filter comes to the same in the bloc.
    /// </returns>
    /// <exception cref="KeyNotFoundException">The data set has no such bloc.</exception>
    public MembershipTimeline Timeline(BlocId bloc, MembershipFilter filter = default)
    {
        var number = blocNumbers[bloc];
        return TimelinesOf(filter)[number] ?? Build(number, filter);
    }

    /// <summary>Whether an actor was a member of a bloc on a day.</summary>
    /// <param name="member">The country or bloc. One that is no country takes longer: its records are gone through.</param>
    /// <param name="bloc">The bloc.</param>
    /// <param name="on">The day.</param>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    /// <returns>What <see cref="ForeignPolicyDataset.IsMember"/> says.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such bloc, country or member.</exception>
    /// <exception cref="ArgumentException">No member is given.</exception>
    public Truth IsMember(Actor member, BlocId bloc, LocalDate on, MembershipFilter filter = default) => Timeline(bloc, filter).IsMember(member, Days.Number(on));

    /// <summary>The members of a bloc on a day.</summary>
    /// <param name="bloc">The bloc.</param>
    /// <param name="on">The day.</param>
    /// <param name="certain">Those that certainly are.</param>
    /// <param name="possible">Those, and those of whom a record leaves it open.</param>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    /// <returns>Whether no others are: see <see cref="CountrySetAnswer.IsBounded"/>.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such bloc.</exception>
    public bool MembersOf(BlocId bloc, LocalDate on, out CountrySet certain, out CountrySet possible, MembershipFilter filter = default) =>
        Timeline(bloc, filter).MembersOn(on, out certain, out possible);

    /// <summary>How many members a bloc had on a day.</summary>
    /// <param name="bloc">The bloc.</param>
    /// <param name="on">The day.</param>
    /// <param name="minimum">The least number.</param>
    /// <param name="maximum">The greatest number, if no others are members than the records name.</param>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    /// <returns>Whether that is so: if not, there is no upper bound.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such bloc.</exception>
    public bool MemberCount(BlocId bloc, LocalDate on, out int minimum, out int maximum, MembershipFilter filter = default) =>
        Timeline(bloc, filter).CountOn(on, out minimum, out maximum);

    /// <summary>The countries that ever had a status in a bloc that counts, by the records; whether others had one is not said.</summary>
    /// <param name="bloc">The bloc.</param>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such bloc.</exception>
    public CountrySet EverIn(BlocId bloc, MembershipFilter filter = default) => Timeline(bloc, filter).EverIn;

    /// <summary>Of how many blocs two states were both members on a day.</summary>
    /// <param name="first">One state.</param>
    /// <param name="second">The other state.</param>
    /// <param name="on">The day.</param>
    /// <param name="possible">In how many both may have been: see <see cref="JointMemberships.Possible"/>.</param>
    /// <param name="filter">Which statuses count; by default full members, as the field defines joint membership.</param>
    /// <returns>In how many both certainly were.</returns>
    /// <remarks>The first call for a filter builds the timelines of all blocs and one for each country: some tens of bytes a membership.</remarks>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    public int JointMemberships(CountryCode first, CountryCode second, LocalDate on, out int possible, MembershipFilter? filter = null) =>
        Joint(first, second, filter).Count(first, second, Days.Number(on), out possible);

    /// <summary>The blocs of which two states certainly were both members on a day, by identifier.</summary>
    /// <param name="first">One state.</param>
    /// <param name="second">The other state.</param>
    /// <param name="on">The day.</param>
    /// <param name="certain">Where to write them.</param>
    /// <param name="filter">Which statuses count; by default full members, as the field defines joint membership.</param>
    /// <returns>How many there are. If that is more than there is room for, the first of them are written.</returns>
    /// <inheritdoc cref="JointMemberships(CountryCode, CountryCode, LocalDate, out int, MembershipFilter?)" path="/exception"/>
    public int JointMemberships(CountryCode first, CountryCode second, LocalDate on, Span<Bloc> certain, MembershipFilter? filter = null) =>
        Joint(first, second, filter).List(first, second, Days.Number(on), certain, isPossible: false);

    /// <summary>The blocs of which two states may both have been members on a day, the certain ones among them, by identifier.</summary>
    /// <param name="first">One state.</param>
    /// <param name="second">The other state.</param>
    /// <param name="on">The day.</param>
    /// <param name="possible">Where to write them.</param>
    /// <param name="filter">Which statuses count; by default full members, as the field defines joint membership.</param>
    /// <returns>How many there are. If that is more than there is room for, the first of them are written.</returns>
    /// <inheritdoc cref="JointMemberships(CountryCode, CountryCode, LocalDate, out int, MembershipFilter?)" path="/exception"/>
    public int PossibleJointMemberships(CountryCode first, CountryCode second, LocalDate on, Span<Bloc> possible, MembershipFilter? filter = null) =>
        Joint(first, second, filter).List(first, second, Days.Number(on), possible, isPossible: true);

    /// <summary>The timeline of a bloc by its number.</summary>
    internal MembershipTimeline TimelineOf(int bloc, MembershipFilter filter) => TimelinesOf(filter)[bloc] ?? Build(bloc, filter);

    private JointTimelines Joint(CountryCode first, CountryCode second, MembershipFilter? filter)
    {
        if (first == second || !countries.Contains(first) || !countries.Contains(second))
        {
            Dataset.RequireTwo(first, second);
        }

        var counted = filter ?? MembershipFilter.FullMembers;
        var slot = SlotOf(counted);
        return slot.Joint ??= new JointTimelines(this, counted);
    }

    private MembershipTimeline Build(int bloc, MembershipFilter filter)
    {
        var key = MembershipDecider.KeyOf(Blocs[bloc], filter);
        foreach (var slot in slots)
        {
            if (slot.Timelines[bloc] is { } same && MembershipDecider.KeyOf(Blocs[bloc], slot.Filter) == key)
            {
                return SlotOf(filter).Timelines[bloc] = same;
            }
        }

        // Of two threads one goes first, so that a timeline is one object.
        var timeline = new MembershipTimeline(this, bloc, filter);
        return Interlocked.CompareExchange(ref SlotOf(filter).Timelines[bloc], timeline, null) ?? timeline;
    }

    private MembershipTimeline?[] TimelinesOf(MembershipFilter filter) => filter == default ? ofMembers : SlotOf(filter).Timelines;

    private TimelineSlot SlotOf(MembershipFilter filter)
    {
        foreach (var slot in slots)
        {
            if (slot.Filter == filter)
            {
                return slot;
            }
        }

        return Add(filter);
    }

    private TimelineSlot Add(MembershipFilter filter)
    {
        while (true)
        {
            var before = slots;
            foreach (var slot in before)
            {
                if (slot.Filter == filter)
                {
                    return slot;
                }
            }

            var added = new TimelineSlot(filter, Blocs.Length);
            if (Interlocked.CompareExchange(ref slots, [.. before, added], before) == before)
            {
                return added;
            }
        }
    }

    /// <summary>What was built for one filter.</summary>
    private sealed class TimelineSlot(MembershipFilter filter, int blocs)
    {
        public MembershipFilter Filter => filter;

        public MembershipTimeline?[] Timelines { get; } = new MembershipTimeline?[blocs];

        public JointTimelines? Joint { get; set; }
    }
}
