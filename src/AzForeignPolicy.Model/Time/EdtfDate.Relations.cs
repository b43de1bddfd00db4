using NodaTime;

namespace AzForeignPolicy.Model;

/// <content>Relations: never a wrong yes or no. Qualifiers do not count.</content>
public readonly partial struct EdtfDate
{
    /// <summary>Whether this day is before the other. An imprecise date may make it unknown.</summary>
    /// <param name="other">The other day.</param>
    /// <returns>Yes if the last day that this can mean is before the first that the other can; no if none is before any.</returns>
    public Truth IsBefore(EdtfDate other) => Truth.Decide(LatestDay < other.EarliestDay, EarliestDay >= other.LatestDay);

    /// <summary>Whether this day is after the other. An imprecise date may make it unknown.</summary>
    /// <param name="other">The other day.</param>
    /// <returns>Yes if the first day that this can mean is after the last that the other can; no if none is after any.</returns>
    public Truth IsAfter(EdtfDate other) => other.IsBefore(this);

    /// <summary>Whether both are the same day. Two equal imprecise dates need not be: <c>2024</c> and <c>2024</c> give unknown.</summary>
    /// <param name="other">The other day.</param>
    /// <returns>Yes if both are one and the same single day; no if they have no day in common.</returns>
    public Truth IsSameDayAs(EdtfDate other) => Truth.Decide(
        EarliestDay == LatestDay & EarliestDay == other.EarliestDay & LatestDay == other.LatestDay,
        LatestDay < other.EarliestDay | EarliestDay > other.LatestDay);

    /// <summary>Whether this day is in the whole of the other, taken as all the days from its earliest to its latest.</summary>
    /// <param name="other">The month, year or other stretch of days.</param>
    /// <returns>Yes if every day that this can mean is in it; no if none is.</returns>
    public Truth IsWithin(EdtfDate other) => IsWithin(other.EarliestDay, other.LatestDay);

    /// <summary>Whether this day is in a window of known days, both ends included.</summary>
    /// <param name="from">The first day of the window.</param>
    /// <param name="to">The last day of the window.</param>
    /// <returns>Yes if every day that this can mean is in it; no if none is.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is not 1 to 9999.</exception>
    public Truth IsWithin(LocalDate from, LocalDate to)
    {
        var (first, last) = (Days.Number(from), Days.Number(to));
        Days.CheckWindow(first, last, nameof(to));
        return IsWithin(first, last);
    }

    /// <summary>The same for a window of day numbers, which is not checked.</summary>
    internal Truth IsWithin(int from, int to) =>
        Truth.Decide(from <= EarliestDay & LatestDay <= to, LatestDay < from | EarliestDay > to);
}
