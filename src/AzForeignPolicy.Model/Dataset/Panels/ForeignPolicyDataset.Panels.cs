using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>The pairs of states that existed on a common day of a window, by a named list: never a pair of which the list knows that it had none.</summary>
    /// <param name="from">The first day, such as 1 January of a year for dyad-years.</param>
    /// <param name="to">The last day.</param>
    /// <param name="by">The list of states. There is none by default: existence is always by somebody's count.</param>
    /// <param name="existence">Which states count as existing, since a list ends on a day and has no entry for some.</param>
    /// <param name="isDirected">Whether each pair is given in both orders.</param>
    /// <param name="of">If given, one state of each pair is one of these.</param>
    /// <param name="with">If given, the other state of each pair is one of these.</param>
    /// <returns>
    /// One by one, without holding them. By construction symmetric: a pair is there in both orders or (without direction) once, whichever way round
    /// <paramref name="of"/> and <paramref name="with"/> are given.
    /// </returns>
    /// <exception cref="KeyNotFoundException">The data set has no such list or state.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins, or <paramref name="existence"/> is not defined.</exception>
    public DyadSequence Dyads(
        LocalDate from, LocalDate to, StateListId by, StateExistence existence = StateExistence.Certain, bool isDirected = false, CountrySet? of = null, CountrySet? with = null)
    {
        var (first, last) = Window(from, to);
        RequireStates(of);
        RequireStates(with);
        return new DyadSequence(new StateSpells(this, by, existence), of ?? AllStates, with ?? AllStates, first, last, isDirected);
    }

    /// <summary>The states that existed on a day of a window, by a named list.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="by">The list of states.</param>
    /// <param name="existence">Which states count as existing, since a list ends on a day and has no entry for some.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such list.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins, or <paramref name="existence"/> is not defined.</exception>
    public CountrySet StatesIn(LocalDate from, LocalDate to, StateListId by, StateExistence existence = StateExistence.Certain)
    {
        var (first, last) = Window(from, to);
        var spells = new StateSpells(this, by, existence);
        var states = default(CountrySetBuilder);
        foreach (var country in Countries)
        {
            if (spells.Counts(country.Code, first, last))
            {
                states.Add(country.Code);
            }
        }

        return states.ToSet();
    }

    internal void RequireStates(CountrySet? states)
    {
        foreach (var state in states ?? default)
        {
            _ = Countries[state];
        }
    }

    internal CountrySet AllStates
    {
        get
        {
            var all = default(CountrySetBuilder);
            foreach (var country in Countries)
            {
                all.Add(country.Code);
            }

            return all.ToSet();
        }
    }

    /// <summary>On which days an actor certainly was a member of a bloc, and certainly was not; and the records that count.</summary>
    internal (DaySpans Certain, DaySpans No, ImmutableArray<Membership> Held) MemberSpans(Actor member, BlocId bloc, MembershipFilter filter)
    {
        var days = MembershipDays(member, bloc, Days.Date(0), Days.Date(Days.Last), filter, out _);
        return (days.Certain, days.No, days.Held);
    }

    /// <summary>Whether by a record alone its status certainly was held in a period.</summary>
    internal bool SaysHeldIn(Membership membership, PanelPeriod period, PeriodRule rule)
    {
        if (period.AskedDay(rule) is { } asked)
        {
            var day = Days.Number(asked);
            return Held(membership, day, AsOfDay, HasEnded(Blocs[membership.Bloc], day, AsOfDay)).IsYes;
        }

        return !DaySpans.Of(CertainDays(membership)).Intersect(DaySpans.Of((period.FirstDay, period.LastDay))).IsEmpty
            || membership.Period.CoversAnyDay(period.First, period.Last).IsYes;
    }

    /// <summary>Whether a state held a status in a bloc in a period.</summary>
    internal Answer HeldIn(Actor member, BlocId bloc, PanelPeriod period, PeriodRule rule, MembershipFilter filter) =>
        period.AskedDay(rule) is { } day ? IsMember(member, bloc, day, filter)
        : rule == PeriodRule.AnyDay ? WasMemberOnAnyDay(member, bloc, period.First, period.Last, filter)
        : WasMemberOnEveryDay(member, bloc, period.First, period.Last, filter);

    /// <summary>How many agreements two have, or one with anybody (the other is none). Whether all are recorded is looked up only if it is asked for.</summary>
    internal CountBounds CountAgreements(Actor one, Actor other, AgreementKindSet kinds, AgreementPhase phase, PanelPeriod period, PeriodRule rule, bool asksListed)
    {
        var isEvent = phase == AgreementPhase.Signed;
        if ((isEvent ? period.FirstDay : period.DecidingDay(rule)) > AsOfDay)
        {
            return CountBounds.AfterAsOf;
        }

        // Of one alone its own belonging counts.
        var counterpart = other.IsNone ? one : other;
        int atLeast = 0, atMost = 0;
        foreach (var text in other.IsNone ? AgreementsOf(one) : AgreementsBetween(one, other))
        {
            if (kinds.Contains(text.Kind))
            {
                var counts = phase switch
                {
                    AgreementPhase.Signed => WasConcludedIn(text, one, counterpart, period),
                    AgreementPhase.InForce => Over(text, period, rule, day => text.IsInForceBetween(one, counterpart, day, AsOf)),
                    _ => Over(text, period, rule, day => text.StandsBetween(one, counterpart, day, AsOf)),
                };
                atLeast += counts.IsYes ? 1 : 0;
                atMost += counts.IsNo ? 0 : 1;
            }
        }

        var (from, to) = isEvent || period.AskedDay(rule) is not { } asked ? (period.First, period.Last) : (asked, asked);
        int first = Days.Number(from), last = Days.Number(to);
        var isListed = asksListed
            && (Covered.ListsAgreements(one, other, kinds, first, last, bloc => IsThroughout(other, bloc, from, to))
                || Covered.ListsAgreements(other, one, kinds, first, last, bloc => IsThroughout(one, bloc, from, to)));
        return new CountBounds(atLeast, atMost, isListed);
    }

    /// <summary>How many of some trips began in a period.</summary>
    /// <param name="trips">The recorded trips that count.</param>
    /// <param name="period">The period.</param>
    /// <param name="areListed">Whether all trips are recorded.</param>
    internal CountBounds CountTrips(IEnumerable<Visit> trips, PanelPeriod period, bool areListed)
    {
        if (period.FirstDay > AsOfDay)
        {
            return CountBounds.AfterAsOf;
        }

        int atLeast = 0, atMost = 0;
        foreach (var trip in trips)
        {
            var began = Lies(trip.Period.EarliestStartDay, trip.Period.LatestStartDay, period.FirstDay, period.LastDay);
            atLeast += began.IsYes ? 1 : 0;
            atMost += began.IsNo ? 0 : 1;
        }

        return new CountBounds(atLeast, atMost, areListed);
    }

    /// <summary>Whether the trips of leaders of one to the other (or anywhere) are all recorded for a period.</summary>
    internal bool AreTripsListed(Actor of, Actor to, PanelPeriod period) => Covered.ListsTrips(of, to, period.FirstDay, period.LastDay);

    /// <summary>On how many visits and meetings in a period leaders of two met, or of one with anybody (the other is none).</summary>
    internal CountBounds CountEncounters(EncounterTable table, CountryCode one, CountryCode other, EncounterLevel atLeast, PanelPeriod period, bool asksListed)
    {
        if (period.FirstDay > AsOfDay)
        {
            return CountBounds.AfterAsOf;
        }

        int certain = 0, possible = 0;
        foreach (var entry in table.Of(one, other))
        {
            // A recorded level is the least: that they met more closely is not excluded.
            var met = Lies(entry.Days.EarliestStartDay, entry.Days.LatestEndDay, period.FirstDay, period.LastDay);
            certain += met.IsYes && entry.Level >= atLeast ? 1 : 0;
            possible += met.IsNo ? 0 : 1;
        }

        return new CountBounds(certain, possible, asksListed && !other.IsNone && LeaderCoverage(one, other, period.First, period.Last, atLeast) is not null);
    }

    private bool IsThroughout(Actor member, BlocId bloc, LocalDate from, LocalDate to) => !member.IsNone && WasMemberOnEveryDay(member, bloc, from, to).IsYes;

    private static Truth WasConcludedIn(Agreement text, Actor one, Actor other, PanelPeriod period)
    {
        if (text.Form is AgreementForm.Initialled or AgreementForm.Announced)
        {
            return Truth.No;
        }

        var (earliest, latest) = ConcludedBetween(text, one, other);
        return Lies(earliest, latest, period.FirstDay, period.LastDay);
    }

    /// <summary>What a rule makes of something that changes only about the days of an agreement's own dates.</summary>
    private Truth Over(Agreement text, PanelPeriod period, PeriodRule rule, Func<LocalDate, Truth> holdsOn)
    {
        if (period.AskedDay(rule) is { } asked)
        {
            return holdsOn(asked);
        }

        Truth any = Truth.No, every = Truth.Yes;
        foreach (var day in DaysOfChange(text).Where(d => period.FirstDay < d && d <= period.LastDay).Append(period.FirstDay).Distinct())
        {
            var holds = holdsOn(Days.Date(day));
            any |= holds;
            every &= holds;
        }

        return rule == PeriodRule.AnyDay ? any : every;
    }

    private IEnumerable<int> DaysOfChange(Agreement text)
    {
        yield return AsOfDay + 1;
        foreach (var date in text.Parties.SelectMany(p => p.Acts).Select(a => (EdtfDate?)a.Date).Concat([text.Signed, text.InForce, text.Ended]).OfType<EdtfDate>())
        {
            yield return date.EarliestDay;
            yield return date.EarliestDay + 1;
            yield return date.LatestDay;
            yield return date.LatestDay + 1;
        }
    }
}
