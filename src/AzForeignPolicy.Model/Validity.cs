namespace AzForeignPolicy.Model;

/// <summary>Whether something held on a day. Of days after the data's day nothing is said, but that what had ended by then stays ended.</summary>
internal static class Validity
{
    /// <param name="period">The period.</param>
    /// <param name="day">The day asked for.</param>
    /// <param name="asOf">The day up to which the data speak.</param>
    /// <param name="checkedOn">The day of which an open end speaks: it says that the status held then.</param>
    public static Truth Covers(EdtfInterval period, int day, int asOf, int checkedOn)
    {
        var isOpen = period.EndKind == EdtfEndKind.Open;
        if (day > (isOpen ? Math.Min(asOf, checkedOn) : asOf))
        {
            return period.LatestEndDay <= asOf ? Truth.No : Truth.Unknown;
        }

        return isOpen && day == checkedOn && day >= period.EarliestStartDay ? Truth.Yes : period.CoversDay(day);
    }

    /// <summary>The same for a text with its own start and end; where no end was seen it is taken as open.</summary>
    public static Truth Covers(EdtfDate? start, EdtfDate? end, int day, int asOf)
    {
        if (day > asOf)
        {
            return end is { } past && past.LatestDay <= asOf ? Truth.No : Truth.Unknown;
        }

        if (start is { } s && day < s.EarliestDay || end is { } e && day > e.LatestDay)
        {
            return Truth.No;
        }

        return start is { } begun && day >= begun.LatestDay && (end is not { } over || day <= Math.Max(over.EarliestDay, begun.EarliestDay))
            ? Truth.Yes
            : Truth.Unknown;
    }
}
