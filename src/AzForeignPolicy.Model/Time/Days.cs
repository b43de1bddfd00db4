using System.Runtime.CompilerServices;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>
/// Days as numbers: 0 is 0001-01-01 and <see cref="Last"/> is 9999-12-31, as in <see cref="DateOnly.DayNumber"/>.
/// Comparing two numbers is several times faster than comparing two <see cref="LocalDate"/> values.
/// </summary>
internal static class Days
{
    internal const int Last = 3_652_058;
    internal const int FirstYear = 1;
    internal const int LastYear = 9999;

    private static ReadOnlySpan<byte> InMonth =>
    [
        31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
        31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ];

    /// <summary>The number of a day; dates of another calendar count as the same day in the ISO calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999 in the ISO calendar.</exception>
    internal static int Number(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            date = date.WithCalendar(CalendarSystem.Iso);
        }

        if ((uint)(date.Year - FirstYear) >= LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(date), "The year of a day is 0001 to 9999.");
        }

        return date.ToDateOnly().DayNumber;
    }

    /// <summary>
    /// The same as <see cref="Number(LocalDate)"/> for the first questions of a process: a day of the ISO calendar is told by making it anew, so that the
    /// other calendars of the world need not be loaded to see that it is none of theirs.
    /// </summary>
    internal static int NumberAtStart(LocalDate date)
    {
        var (year, month, day) = (date.Year, date.Month, date.Day);
        return (uint)(year - FirstYear) < LastYear && (uint)(month - 1) < 12 && (uint)(day - 1) < (uint)InMonthOf(year, month) && new LocalDate(year, month, day) == date
            ? Number(year, month, day)
            : Number(date);
    }

    /// <summary>The number of a day given by parts that are known to be valid.</summary>
    internal static int Number(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    /// <summary>The day of a number from 0 to <see cref="Last"/>.</summary>
    internal static LocalDate Date(int number)
    {
        var (year, month, day) = Only(number);
        return new LocalDate(year, month, day);
    }

    /// <summary>The day of a number from 0 to <see cref="Last"/>, as the base library's type.</summary>
    internal static DateOnly Only(int number) => DateOnly.FromDayNumber(number);

    internal static int LastOfMonth(int year, int month) => Number(year, month, 1) + InMonthOf(year, month) - 1;

    internal static int InMonthOf(int year, int month) => InMonth[(IsLeap(year) ? 12 : 0) + month - 1];

    internal static bool IsLeap(int year) => (year & 3) == 0 && ((year & 15) == 0 || year % 25 != 0);

    /// <summary>
    /// Moves a day by years, then months, then weeks and days; a day that the month lacks becomes its last, and what would
    /// leave the years 1 to 9999 stops at their end.
    /// </summary>
    internal static int Shift(int number, Period period, int sign)
    {
        var moved = ShiftMonths(ShiftMonths(number, sign * 12L * period.Years), sign * (long)period.Months);
        return (int)Math.Clamp(moved + sign * (7L * period.Weeks + period.Days), 0, Last);
    }

    private static int ShiftMonths(int number, long months)
    {
        if (months == 0)
        {
            return number;
        }

        var (year, month, day) = Only(number);
        var index = year * 12L + (month - 1) + months;
        if (index < FirstYear * 12)
        {
            return 0;
        }

        if (index > LastYear * 12 + 11)
        {
            return Last;
        }

        year = (int)(index / 12);
        month = (int)(index % 12) + 1;
        return Number(year, month, Math.Min(day, InMonthOf(year, month)));
    }

    /// <summary>Refuses a window whose last day is before its first.</summary>
    internal static void CheckWindow(int from, int to, string parameter)
    {
        if (to < from)
        {
            throw new ArgumentException("The last day of a window is not before its first.", parameter);
        }
    }
}
