using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>A period of a panel: a day, a month or a year of the calendar.</summary>
/// <remarks>Immutable and safe for use by several threads. Two periods of the same days and unit are equal.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PanelPeriod : IEquatable<PanelPeriod>
{
    private PanelPeriod(PeriodUnit unit, LocalDate first, LocalDate last)
    {
        Unit = unit;
        First = first;
        Last = last;
        FirstDay = Days.Number(first);
        LastDay = Days.Number(last);
    }

    /// <summary>How long it is.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, which belongs to it.</summary>
    public LocalDate Last { get; }

    /// <summary>The year.</summary>
    public int Year => First.Year;

    /// <summary>The month, 1 to 12; null for a year.</summary>
    public int? Month => Unit == PeriodUnit.Year ? null : First.Month;

    internal int FirstDay { get; }

    internal int LastDay { get; }

    /// <summary>A year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999.</exception>
    public static PanelPeriod OfYear(int year) => new(PeriodUnit.Year, new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    /// <summary>A month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static PanelPeriod OfMonth(int year, int month) =>
        new(PeriodUnit.Month, new LocalDate(year, month, 1), new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)));

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999.</exception>
    public static PanelPeriod OfDay(LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return new(PeriodUnit.Day, iso, iso);
    }

    /// <summary>The period of a unit in which a day lies.</summary>
    /// <param name="unit">How long the period is.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The unit is not a defined value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999.</exception>
    public static PanelPeriod Of(PeriodUnit unit, LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return Guard.NotDefault(unit) switch
        {
            PeriodUnit.Year => OfYear(iso.Year),
            PeriodUnit.Month => OfMonth(iso.Year, iso.Month),
            _ => OfDay(iso),
        };
    }

    /// <summary>The periods that have a day in a window, whole and in order of time, one by one.</summary>
    /// <param name="unit">How long they are.</param>
    /// <param name="from">The first day of the window.</param>
    /// <param name="to">The last day of the window.</param>
    /// <exception cref="ArgumentException">The window ends before it begins, or the unit is not a defined value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is not 1 to 9999.</exception>
    public static IEnumerable<PanelPeriod> Between(PeriodUnit unit, LocalDate from, LocalDate to)
    {
        var last = Days.Number(to);
        Days.CheckWindow(Days.Number(from), last, nameof(to));
        return From(Of(unit, from), last);

        static IEnumerable<PanelPeriod> From(PanelPeriod period, int last)
        {
            yield return period;
            while (period.LastDay < last)
            {
                yield return period = Of(period.Unit, Days.Date(period.LastDay + 1));
            }
        }
    }

    /// <inheritdoc />
    public bool Equals(PanelPeriod? other) => other is not null && Unit == other.Unit && FirstDay == other.FirstDay;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as PanelPeriod);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Unit, FirstDay);

    /// <summary>The period as in EDTF: <c>2024</c>, <c>2024-05</c> or <c>2024-05-24</c>.</summary>
    public override string ToString() => Unit switch
    {
        PeriodUnit.Year => First.Year.ToString("0000", CultureInfo.InvariantCulture),
        PeriodUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{First.Year:0000}-{First.Month:00}"),
        _ => EdtfDate.OfDay(First).ToString(),
    };

    /// <summary>The day that a rule asks for, where it asks for one; otherwise null.</summary>
    internal LocalDate? AskedDay(PeriodRule rule) =>
        rule == PeriodRule.FirstDay || Unit == PeriodUnit.Day ? First : rule == PeriodRule.LastDay ? Last : null;

    /// <summary>The first day on which a rule can be decided: after the data's day it cannot.</summary>
    internal int DecidingDay(PeriodRule rule) => rule is PeriodRule.FirstDay or PeriodRule.AnyDay ? FirstDay : LastDay;
}
