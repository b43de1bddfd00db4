using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>Who was a member of a bloc, on all days: the answers of the data set as plain values, for those who ask the same bloc often.</summary>
/// <remarks>
/// <para>Got from <see cref="DatasetIndex.Timeline"/>. It says the same as the questions on the data set, which also say why. Nothing is allocated.</para>
/// <para>A question takes some tens of nanoseconds and grows with the logarithm of the number of changes in the bloc.</para>
/// <para>Immutable and safe for use by several threads.</para>
/// </remarks>
public sealed class MembershipTimeline
{
    private readonly DatasetIndex index;
    private readonly MembershipFilter filter;
    private readonly MembershipDecider decider;
    private readonly int number;
    private readonly int[] boundedDays;
    private readonly MemberSlices slices;
    private readonly CountrySet ever;

    internal MembershipTimeline(DatasetIndex index, int number, MembershipFilter filter)
    {
        this.index = index;
        this.number = number;
        this.filter = filter;
        Bloc = index.Blocs[number];
        decider = new MembershipDecider(Bloc, index.Dataset.Covered.OfMembers(Bloc.Id), filter, index.Dataset.AsOfDay);
        boundedDays = decider.BoundedDays();
        var changes = decider.ChangesOfCountries(index.Dataset.MembershipsByBloc.Of(number), out ever);
        slices = new MemberSlices(changes);

        // The same by day and country.
        foreach (ref var change in changes.AsSpan())
        {
            change = change << 32 >> 34 << 32 | change >> 32 << 2 | change & 3;
        }

        changes.AsSpan().Sort();
        States = new StateTimeline(changes, CountryWords.Length, spacing: 16);
    }

    /// <summary>The bloc.</summary>
    public Bloc Bloc { get; }

    /// <summary>The countries that ever had a status that counts, by the records; whether others had one is not said.</summary>
    public CountrySet EverIn => ever;

    /// <summary>The states of the countries, by their places in the alphabet of codes: see <see cref="MembershipDecider"/>.</summary>
    internal StateTimeline States { get; }

    /// <summary>The days on which it changes whether the members are all known, beginning with the first on which they are.</summary>
    internal ReadOnlySpan<int> BoundedDays => boundedDays;

    /// <summary>Whether a country was a member on a day.</summary>
    /// <param name="country">The country.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    /// <exception cref="ArgumentException">The country is none.</exception>
    public Truth IsMember(CountryCode country, LocalDate on) => IsMember(country, Days.Number(on));

    /// <summary>The members on a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="certain">Those that certainly are.</param>
    /// <param name="possible">Those, and those of whom a record leaves it open.</param>
    /// <returns>Whether no others are: see <see cref="CountrySetAnswer.IsBounded"/>.</returns>
    public bool MembersOn(LocalDate on, out CountrySet certain, out CountrySet possible) => MembersOn(Days.Number(on), out certain, out possible);

    /// <summary>How many members there were on a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="minimum">The least number.</param>
    /// <param name="maximum">The greatest number, if no others are members than the records name.</param>
    /// <returns>Whether that is so: if not, there is no upper bound.</returns>
    public bool CountOn(LocalDate on, out int minimum, out int maximum)
    {
        var isBounded = MembersOn(Days.Number(on), out var certain, out var possible);
        minimum = certain.Count;
        maximum = possible.Count;
        return isBounded;
    }

    /// <summary>The bloc, and the days on which something changes in it.</summary>
    public override string ToString() => $"{Bloc.Abbreviation}: {States.Count} changes";

    internal Truth IsMember(CountryCode country, int day)
    {
        if (!index.Countries.Contains(country))
        {
            index.Dataset.RequireActor(country);
        }

        var state = slices.StateOf(country.Index, day);
        return MembershipDecider.ValueOf(state, IsBounded(day));
    }

    internal Truth IsMember(Actor member, int day)
    {
        if (member.TryGetCountry(out var country))
        {
            return IsMember(country, day);
        }

        index.Dataset.RequireActor(member);
        return decider.Decide(index.Dataset.MembershipsByBloc.Of(member, number), member, day);
    }

    internal bool MembersOn(int day, out CountrySet certain, out CountrySet possible)
    {
        States.Read(day, out CountryWords high, out CountryWords low);

        // The higher bit alone is certain, the lower bit alone possible, both together denied.
        Unsafe.SkipInit(out certain);
        Unsafe.SkipInit(out possible);
        CountryWords.AndNot(in high, in low, out Unsafe.AsRef(in certain.Words));
        CountryWords.Xor(in high, in low, out Unsafe.AsRef(in possible.Words));
        return IsBounded(day);
    }

    /// <summary>Why an actor was or was not a member on a day.</summary>
    internal Answer Explain(Actor member, LocalDate on) => index.Dataset.ExplainMember(Bloc, member, index.Dataset.MembershipsByBloc.Of(member, number), on, filter);

    /// <summary>The records on which the list of members on a day rests.</summary>
    internal ImmutableArray<SourcedRecord> Explain(LocalDate on) => index.Dataset.ExplainMembers(Bloc, index.Dataset.MembershipsByBloc.Of(number), on, filter);

    private bool IsBounded(int day) => (StateTimeline.CountUpTo(boundedDays, day) & 1) != 0;
}
