using NodaTime;

namespace AzForeignPolicy.Model;

/// <content>Relations: decided by formulas over the limits of start and end, never a wrong yes or no. Qualifiers do not count.</content>
public readonly partial struct EdtfInterval
{
    /// <summary>Whether a day is in the period.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Yes if it is, whatever the exact start and end are; no if it is not, whatever they are.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999.</exception>
    public Truth Covers(LocalDate day) => CoversDay(Days.Number(day));

    /// <summary>Whether a perhaps imprecisely known day is in the period.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Yes if it is, whatever the exact day, start and end are; no if it is not, whatever they are.</returns>
    public Truth Covers(EdtfDate day) => Truth.Decide(
        LastStart <= day.EarliestDay & day.LatestDay <= FirstEnd,
        day.LatestDay < FirstStart | day.EarliestDay > LastEnd);

    /// <summary>Whether the two periods have a day in common.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Yes if they have one, whatever the exact starts and ends are; no if they have none, whatever they are.</returns>
    public Truth Overlaps(EdtfInterval other) => Truth.Decide(
        LastStart <= other.FirstEnd & other.LastStart <= FirstEnd,
        LastEnd < other.FirstStart | other.LastEnd < FirstStart);

    /// <summary>Whether at least one day of a window is in the period; the ends of the window belong to it.</summary>
    /// <param name="from">The first day of the window.</param>
    /// <param name="to">The last day of the window.</param>
    /// <returns>Yes if one is, whatever the exact start and end are; no if none is, whatever they are.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is not 1 to 9999.</exception>
    public Truth CoversAnyDay(LocalDate from, LocalDate to)
    {
        var (first, last) = (Days.Number(from), Days.Number(to));
        Days.CheckWindow(first, last, nameof(to));
        return CoversAnyDay(first, last);
    }

    /// <summary>Whether every day of a window is in the period; the ends of the window belong to it.</summary>
    /// <param name="from">The first day of the window.</param>
    /// <param name="to">The last day of the window.</param>
    /// <returns>Yes if all are, whatever the exact start and end are; no if some are not, whatever they are.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is not 1 to 9999.</exception>
    public Truth CoversEveryDay(LocalDate from, LocalDate to)
    {
        var (first, last) = (Days.Number(from), Days.Number(to));
        Days.CheckWindow(first, last, nameof(to));
        return CoversEveryDay(first, last);
    }

    /// <summary>The same for a day number.</summary>
    internal Truth CoversDay(int day) =>
        Truth.Decide(LastStart <= day & day <= FirstEnd, day < FirstStart | day > LastEnd);

    /// <summary>The same for a window of day numbers, which is not checked.</summary>
    internal Truth CoversAnyDay(int from, int to) =>
        Truth.Decide(LastStart <= to & from <= FirstEnd, to < FirstStart | from > LastEnd);

    /// <summary>The same for a window of day numbers, which is not checked.</summary>
    internal Truth CoversEveryDay(int from, int to) =>
        Truth.Decide(LastStart <= from & to <= FirstEnd, from < FirstStart | to > LastEnd);
}
