namespace AzForeignPolicy.Model;

/// <summary>Decides as plain values who was a member of one bloc, by the same rules as the answers that are explained.</summary>
/// <remarks>
/// A timeline is made of the state of each member: what the records say of it. What silence means is a question to the bloc, but for those
/// of whom a statement of completeness speaks in particular.
/// </remarks>
internal sealed class MembershipDecider
{
    /// <summary>The records are silent: no where the bloc's list is complete, else unknown.</summary>
    public const int Silent = 0;

    /// <summary>A record leaves it open.</summary>
    public const int Possible = 1;

    /// <summary>A member.</summary>
    public const int Certain = 2;

    /// <summary>No member, whether or not the bloc's list is complete: suspended, or one of whom a statement speaks in particular.</summary>
    public const int Denied = 3;

    private const int SuspensionCode = 1 << 4;

    private readonly Bloc bloc;
    private readonly MembershipCoverage coverage;
    private readonly ulong counted;
    private readonly bool excludesSuspended;
    private readonly int asOf;

    /// <param name="bloc">The bloc.</param>
    /// <param name="coverage">The statements on its lists.</param>
    /// <param name="filter">Which statuses count.</param>
    /// <param name="asOf">The data's day.</param>
    public MembershipDecider(Bloc bloc, MembershipCoverage coverage, MembershipFilter filter, int asOf)
    {
        this.bloc = bloc;
        this.coverage = coverage;
        this.asOf = asOf;
        (counted, excludesSuspended) = KeyOf(bloc, filter);
    }

    /// <summary>What a filter comes to in a bloc: the statuses that count, and whether suspensions must be looked at. A bloc names all statuses that it uses.</summary>
    public static (ulong Counted, bool ExcludesSuspended) KeyOf(Bloc bloc, MembershipFilter filter) =>
        (filter.StatusesOf(bloc), filter.ExcludesSuspended && bloc.Weights.ContainsKey(MembershipStatus.Suspended));

    /// <summary>The days on which it changes whether no others are members than the records name.</summary>
    public int[] BoundedDays()
    {
        var days = new List<int>();
        AddDissolved(days);
        coverage.AddDays(days, null);
        var turns = new List<int>();
        foreach (var day in Sorted(days))
        {
            if (IsBounded(day) != ((turns.Count & 1) != 0))
            {
                turns.Add(day);
            }
        }

        return [.. turns];
    }

    /// <summary>The changes of state of all countries, and the countries that ever had a status that counts.</summary>
    /// <param name="memberships">The memberships in the bloc, by member and period.</param>
    /// <param name="ever">The countries that ever had a status that counts.</param>
    /// <returns>The place of the country in the upper half, 4 * day + state in the lower; sorted.</returns>
    public ulong[] ChangesOfCountries(ReadOnlySpan<Membership> memberships, out CountrySet ever)
    {
        var set = default(CountrySetBuilder);
        var changes = new List<ulong>(2 * memberships.Length);
        var events = new List<int>();
        var left = coverage.Subjects.ToHashSet();
        while (!memberships.IsEmpty)
        {
            var ofOne = MembershipIndex.FirstMember(memberships);
            memberships = memberships[ofOne.Length..];
            if (ofOne[0].Member.TryGetCountry(out var country))
            {
                AddChanges(changes, events, ofOne, country, left.Remove(country));
                foreach (var membership in ofOne)
                {
                    if ((counted >> (int)membership.Status & 1) != 0)
                    {
                        set.Add(country);
                    }
                }
            }
        }

        foreach (var subject in left)
        {
            if (subject.TryGetCountry(out var country))
            {
                AddChanges(changes, events, [], country, isSubject: true);
            }
        }

        changes.Sort();
        ever = set.ToSet();
        return [.. changes];
    }

    /// <summary>Whether an actor was a member on a day: from its records, without a timeline.</summary>
    public Truth Decide(ReadOnlySpan<Membership> memberships, Actor member, int day)
    {
        var (held, suspended) = (Truth.No, Truth.No);
        foreach (var membership in memberships)
        {
            if (excludesSuspended && membership.Status == MembershipStatus.Suspended)
            {
                suspended |= Held(membership, day);
            }
            else if ((counted >> (int)membership.Status & 1) != 0)
            {
                held |= Held(membership, day);
            }
        }

        return ValueOf(StateOf(held, suspended, member, isSubject: true, day), IsBounded(day));
    }

    /// <summary>The answer that a state stands for.</summary>
    public static Truth ValueOf(int state, bool isBounded) =>
        Truth.Decide(state == Certain, state == Denied || (state == Silent && isBounded));

    private bool IsBounded(int day) => HasEnded(day).IsYes || coverage.IsComplete(counted, day, null);

    private Truth HasEnded(int day) => ForeignPolicyDataset.HasEnded(bloc, day, asOf);

    private Truth Held(Membership membership, int day) => ForeignPolicyDataset.Held(membership, day, asOf, HasEnded(day));

    private int StateOf(Truth held, Truth suspended, Actor member, bool isSubject, int day)
    {
        if (HasEnded(day).IsYes)
        {
            return Silent;
        }

        if (held.IsNo)
        {
            return isSubject && coverage.IsComplete(counted, day, member) ? Denied : Silent;
        }

        // Silence about suspensions is a no only where they are listed completely.
        if (excludesSuspended && suspended.IsNo && !coverage.IsComplete(MembershipFilter.SuspendedBit, day, member))
        {
            return Possible;
        }

        var value = held & !suspended;
        return value.IsYes ? Certain : value.IsNo ? Denied : Possible;
    }

    /// <summary>Adds the changes of state of one country: a sweep over the days on which one of its memberships begins or ends, surely or perhaps.</summary>
    private void AddChanges(List<ulong> changes, List<int> events, ReadOnlySpan<Membership> memberships, CountryCode country, bool isSubject)
    {
        // An event is a day, and in the low five bits from what to what one membership goes on that day; zero for nothing but a look.
        events.Clear();
        foreach (var membership in memberships)
        {
            var isSuspension = excludesSuspended && membership.Status == MembershipStatus.Suspended;
            if (isSuspension || (counted >> (int)membership.Status & 1) != 0)
            {
                AddEvents(events, membership, isSuspension ? SuspensionCode : 0);
            }
        }

        if (isSubject || (excludesSuspended && events.Count > 0))
        {
            var looks = new List<int>();
            coverage.AddDays(looks, country);
            AddDissolved(looks);
            events.AddRange(Sorted(looks).Select(day => day << 5));
        }

        events.Sort();
        Span<int> counts = stackalloc int[32];
        var state = Silent;
        for (var i = 0; i < events.Count;)
        {
            var day = events[i] >> 5;
            for (; i < events.Count && events[i] >> 5 == day; i++)
            {
                counts[events[i] & (SuspensionCode | 3)]--;
                counts[events[i] >> 2 & 3 | events[i] & SuspensionCode]++;
            }

            var held = counts[2] > 0 ? Truth.Yes : counts[1] > 0 ? Truth.Unknown : Truth.No;
            var suspended = counts[SuspensionCode + 2] > 0 ? Truth.Yes : counts[SuspensionCode + 1] > 0 ? Truth.Unknown : Truth.No;
            var next = StateOf(held, suspended, country, isSubject, day);
            if (next != state)
            {
                changes.Add((ulong)country.Index << 32 | (uint)(day << 2 | next));
                state = next;
            }
        }
    }

    /// <summary>Adds the days on which it changes whether a status was held.</summary>
    private void AddEvents(List<int> events, Membership membership, int code)
    {
        var period = membership.Period;
        var isOpen = period.EndKind == EdtfEndKind.Open;
        var checkedOn = isOpen && membership.CheckedOn is { } check ? Days.Number(check) : asOf;
        Span<int> days =
        [
            0,
            period.EarliestStartDay,
            period.LatestStartDay,
            After(period.EarliestEndDay),
            After(period.LatestEndDay),
            checkedOn,
            After(checkedOn),
            After(asOf),
            bloc.Dissolved is { } first ? After(first.EarliestDay) : 0,
            bloc.Dissolved is { } last ? After(last.LatestDay) : 0,
        ];
        days.Sort();
        var (before, held) = (-1, 0);
        foreach (var day in days)
        {
            if (day > before && day <= Days.Last)
            {
                var covers = Held(membership, day);
                var now = covers.IsYes ? 2 : covers.IsUnknown ? 1 : 0;
                if (now != held)
                {
                    events.Add(day << 5 | code | now << 2 | held);
                    held = now;
                }

                before = day;
            }
        }
    }

    private void AddDissolved(List<int> days)
    {
        if (bloc.Dissolved is { } last)
        {
            days.Add(After(last.EarliestDay));
            days.Add(After(last.LatestDay));
        }
    }

    /// <summary>The days in order, each once, those before all days as the first of all; the first of all among them.</summary>
    private static IEnumerable<int> Sorted(List<int> days) => days.Append(0).Select(d => Math.Max(0, d)).Where(d => d <= Days.Last).Order().Distinct();

    private static int After(int day) => day == int.MaxValue ? day : day + 1;
}
