using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>Whether an actor was a member of a bloc on at least one day of a window.</summary>
    /// <param name="member">The country or bloc.</param>
    /// <param name="bloc">The bloc.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    /// <returns>Decided on the ends of the periods, not day by day. No only if silence is a no on every day of the window.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such bloc, country or member.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public Answer WasMemberOnAnyDay(Actor member, BlocId bloc, LocalDate from, LocalDate to, MembershipFilter filter = default)
    {
        var days = MembershipDays(member, bloc, from, to, filter, out var window);
        var isYes = !days.Certain.Intersect(window).IsEmpty || HasCertainDay(Blocs[bloc], days.Held, filter, from, to);
        return WindowAnswer(days, Truth.Decide(isYes, days.No.ContainsAll(window)), from, to);
    }

    /// <summary>Whether an actor was a member of a bloc on every day of a window.</summary>
    /// <param name="member">The country or bloc.</param>
    /// <param name="bloc">The bloc.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    /// <returns>Decided on the ends of the periods, not day by day. Periods that follow each other without a gap count as one.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such bloc, country or member.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public Answer WasMemberOnEveryDay(Actor member, BlocId bloc, LocalDate from, LocalDate to, MembershipFilter filter = default)
    {
        var days = MembershipDays(member, bloc, from, to, filter, out var window);
        return WindowAnswer(days, Truth.Decide(days.Certain.ContainsAll(window), !days.No.Intersect(window).IsEmpty), from, to);
    }

    /// <summary>
    /// Whether one of some memberships certainly had a day in a window although no single day is certain: a period that is over and lies in the window,
    /// such as one of some days in a year. Only where neither a suspension nor the end of the bloc can take that day away.
    /// </summary>
    internal bool HasCertainDay(Bloc bloc, ImmutableArray<Membership> held, MembershipFilter filter, LocalDate from, LocalDate to) =>
        !filter.ExcludesSuspended && bloc.Dissolved is null
        && held.Any(m => m.Period.EndKind == EdtfEndKind.Date && m.Period.LatestEndDay <= AsOfDay && m.Period.CoversAnyDay(from, to).IsYes);

    private Answer WindowAnswer(MemberDays days, Truth value, LocalDate from, LocalDate to)
    {
        ImmutableArray<SourcedRecord> records = [.. days.Held];
        if (value.IsNo && records.IsEmpty)
        {
            return new Answer(value, AnswerReason.SilenceWithinCoverage, [.. days.Coverage], from, to);
        }

        var reason = !value.IsUnknown ? AnswerReason.RecordSaysSo
            : Days.Number(to) > AsOfDay ? AnswerReason.AfterAsOfDay
            : records.IsEmpty ? AnswerReason.SilenceOutsideCoverage
            : AnswerReason.ImpreciseDate;
        return new Answer(value, reason, value.IsNo ? [.. records, .. days.Coverage] : records, from, to);
    }

    private MemberDays MembershipDays(Actor member, BlocId bloc, LocalDate from, LocalDate to, MembershipFilter filter, out DaySpans window)
    {
        RequireActor(member);
        Days.CheckWindow(Days.Number(from), Days.Number(to), nameof(to));
        window = DaySpans.Of((Days.Number(from), Days.Number(to)));
        var body = Blocs[bloc];
        var memberships = MembershipsByBloc.Of(member, BlocNumbers[bloc]).ToArray();
        var held = memberships.Where(m => filter.Counts(body, m.Status)).ToList();
        var suspended = memberships.Where(m => filter.ExcludesSuspended && m.Status == MembershipStatus.Suspended).ToList();
        var surelyOver = body.Dissolved is { } last ? DaySpans.Of((last.LatestDay + 1, int.MaxValue)) : DaySpans.None;
        var maybeOver = body.Dissolved is { } first ? DaySpans.Of((first.EarliestDay + 1, int.MaxValue)) : DaySpans.None;
        var surelyHeld = DaySpans.Of(held.Select(CertainDays)).Except(maybeOver);
        if (filter.ExcludesSuspended && body.Uses(MembershipStatus.Suspended))
        {
            // Silence about suspensions counts only where they are listed completely.
            surelyHeld = surelyHeld.Intersect(Covered.DaysOfMemberships(body, MembershipFilter.SuspendedBit, member, out _));
        }

        var maybeHeld = DaySpans.Of(held.Select(PossibleDays));
        var no = Covered.DaysOfMemberships(body, filter.StatusesOf(body), member, out var statements).Except(maybeHeld)
            .Union(DaySpans.Of(suspended.Select(CertainDays)).Intersect(maybeHeld))
            .Union(surelyOver);
        var inWindow = window;
        return new MemberDays(
            surelyHeld.Except(DaySpans.Of(suspended.Select(PossibleDays))),
            no,
            [.. held.Concat(suspended).Where(m => !DaySpans.Of(PossibleDays(m)).Intersect(inWindow).IsEmpty)],
            statements);
    }

    /// <summary>The days on which a country certainly was a member of a bloc, as the questions count members by default.</summary>
    internal IEnumerable<(int First, int Last)> CertainDays(CountryCode country, BlocId bloc) =>
        MembershipDays(country, bloc, Days.Date(0), Days.Date(Days.Last), MembershipFilter.Members, out var window).Certain.Intersect(window).Spans;

    private (int First, int Last) CertainDays(Membership membership)
    {
        var period = membership.Period;
        if (period.EndKind != EdtfEndKind.Open)
        {
            return (period.LatestStartDay, Math.Min(period.EarliestEndDay, AsOfDay));
        }

        var checkedOn = Days.Number(membership.CheckedOn ?? AsOf);
        var isCertainOnCheck = checkedOn <= AsOfDay && checkedOn >= period.EarliestStartDay;
        return (isCertainOnCheck ? Math.Min(period.LatestStartDay, checkedOn) : period.LatestStartDay, Math.Min(checkedOn, AsOfDay));
    }

    private static (int First, int Last) PossibleDays(Membership membership) => (membership.Period.EarliestStartDay, membership.Period.LatestEndDay);

    /// <summary>On which days an actor certainly was a member and certainly was not, and the records that bear on a window.</summary>
    private sealed record MemberDays(DaySpans Certain, DaySpans No, ImmutableArray<Membership> Held, ImmutableArray<Coverage> Coverage);
}
