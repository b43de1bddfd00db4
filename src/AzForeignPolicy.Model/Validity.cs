namespace AzForeignPolicy.Model;

/// <summary>Whether something held on a day, with open ends that speak only up to the day on which they were checked.</summary>
internal static class Validity
{
    /// <param name="period">The period.</param>
    /// <param name="day">The day asked for.</param>
    /// <param name="checkedOn">The day of which an open end speaks: it says that the status held then.</param>
    public static Truth Covers(EdtfInterval period, int day, int checkedOn)
    {
        if (period.EndKind != EdtfEndKind.Open)
        {
            return period.Covers(Days.Date(day));
        }

        if (day < period.EarliestStartDay)
        {
            return Truth.No;
        }

        if (day > checkedOn)
        {
            return Truth.Unknown;
        }

        return day >= period.LatestStartDay || day == checkedOn ? Truth.Yes : Truth.Unknown;
    }

    /// <summary>The same for a text with its own start and end; where no end was seen it is taken as open.</summary>
    public static Truth Covers(EdtfDate? start, EdtfDate? end, int day, int checkedOn)
    {
        if (start is { } s && day < s.EarliestDay || end is { } e && day > e.LatestDay)
        {
            return Truth.No;
        }

        if (start is not { } begun)
        {
            return Truth.Unknown;
        }

        if (end is { } over)
        {
            return day >= begun.LatestDay && day <= over.EarliestDay ? Truth.Yes : Truth.Unknown;
        }

        return day > checkedOn || day < begun.LatestDay ? Truth.Unknown : Truth.Yes;
    }
}
