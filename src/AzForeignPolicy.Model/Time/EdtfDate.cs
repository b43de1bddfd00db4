using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>
/// A day as a source gives it, perhaps imprecisely: a day, a month, a year, a decade, one of several days, or nothing at all.
/// </summary>
/// <remarks>
/// <para>
/// The text is EDTF (ISO 8601-2:2019, annex A): level 0 dates, and of levels 1 and 2 the qualification of a whole date,
/// unspecified digits from the right, seasons and other divisions 21 to 41, and one of two or more consecutive days
/// (<c>[2024-10-09..2024-10-10]</c>). Years are 0001 to 9999 of the ISO (proleptic Gregorian) calendar. Every value has exactly
/// one spelling: what parses is what is printed.
/// </para>
/// <para>
/// A value stands for one day between <see cref="Earliest"/> and <see cref="Latest"/>. Seasons are by convention the
/// meteorological ones, 21 to 24 those of the north; the winter (24 and 28; in the south the summer, 30) that crosses the turn of
/// the year belongs to the year in which it begins. A qualifier never changes the days: see <see cref="Widen"/>.
/// </para>
/// <para>
/// Equality is identity of the written value: <c>2004</c> and <c>2004-XX</c> are different. The order is for sorting only:
/// by earliest day, then coarser first. There are no operators <c>&lt;</c> and <c>&gt;</c>; to ask what came first,
/// use <see cref="IsBefore"/>, which may answer that it is unknown.
/// </para>
/// <para>The default value is <see cref="Unspecified"/>, <c>XXXX</c>. Eight bytes; immutable and safe for use by several threads.</para>
/// </remarks>
[SuppressMessage("Design", "CA1036", Justification = "The order is for sorting; what came first is asked of relations that may answer unknown.")]
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextJsonConverter<EdtfDate>))]
public readonly partial struct EdtfDate : IEquatable<EdtfDate>, IEqualityOperators<EdtfDate, EdtfDate, bool>, IComparable<EdtfDate>, IComparable
{
    private readonly ulong _word;

    internal EdtfDate(ulong word) => _word = word;

    /// <summary>A date of which nothing is known, <c>XXXX</c>; the default value.</summary>
    public static EdtfDate Unspecified => default;

    /// <summary>Whether nothing is known: whether this is <see cref="Unspecified"/>.</summary>
    public bool IsUnspecified => _word == 0;

    /// <summary>The first day that this can mean.</summary>
    public LocalDate Earliest => Days.Date(EarliestDay);

    /// <summary>The last day that this can mean.</summary>
    public LocalDate Latest => Days.Date(LatestDay);

    /// <summary>Whether this is written as one single day, so that <see cref="Earliest"/> is <see cref="Latest"/>; qualified or not.</summary>
    public bool IsDay => EdtfWord.Form(_word) == EdtfForm.Day;

    /// <summary>The finest unit that is known.</summary>
    public EdtfPrecision Precision => EdtfWord.Form(_word) switch
    {
        EdtfForm.Century => EdtfPrecision.Century,
        EdtfForm.Decade => EdtfPrecision.Decade,
        EdtfForm.Year or EdtfForm.YearAnyMonth or EdtfForm.YearAnyDay => EdtfPrecision.Year,
        EdtfForm.Division => EdtfWord.Division(_word) switch
        {
            <= 32 => EdtfPrecision.Season,
            <= 36 => EdtfPrecision.Quarter,
            <= 39 => EdtfPrecision.Quadrimester,
            _ => EdtfPrecision.Semester,
        },
        EdtfForm.Month or EdtfForm.MonthAnyDay => EdtfPrecision.Month,
        EdtfForm.Day => EdtfPrecision.Day,
        EdtfForm.OneOfDays => EdtfPrecision.OneOfDays,
        _ => EdtfPrecision.Unspecified,
    };

    /// <summary>What the writer says about its reliability.</summary>
    public EdtfQualifier Qualifier => (EdtfQualifier)(EdtfWord.Qualifier(_word) + 1);

    /// <summary>Whether the source is doubted: qualifier <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => (EdtfWord.Qualifier(_word) & 1) != 0;

    /// <summary>Whether the value is an estimate: qualifier <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => (EdtfWord.Qualifier(_word) & 2) != 0;

    /// <summary>The packed word; 0 is <c>XXXX</c>.</summary>
    internal ulong Word => _word;

    /// <summary><see cref="Earliest"/> as <see cref="DateOnly.DayNumber"/>.</summary>
    internal int EarliestDay => EdtfWord.Earliest(_word);

    /// <summary><see cref="Latest"/> as <see cref="DateOnly.DayNumber"/>.</summary>
    internal int LatestDay => EdtfWord.Latest(_word);

    /// <summary>The same as <see cref="OfDay(LocalDate)"/>.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999.</exception>
    public static implicit operator EdtfDate(LocalDate date) => OfDay(date);

    /// <summary>Whether both are the same written value.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left._word == right._word;

    /// <summary>Whether they are different written values.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator !=(EdtfDate left, EdtfDate right) => left._word != right._word;

    /// <summary>One day, as <c>2024-05-06</c>. A date of another calendar gives the same day in the ISO calendar.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999 in the ISO calendar.</exception>
    public static EdtfDate OfDay(LocalDate date) => new(EdtfWord.OfDay(Days.Number(date)));

    /// <summary>One day, as <c>2024-05-06</c>.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static EdtfDate OfDay(int year, int month, int day)
    {
        CheckMonth(year, month);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, Days.InMonthOf(year, month));
        return new(EdtfWord.OfDay(Days.Number(year, month, day)));
    }

    /// <summary>One day, as <c>2024-05-06</c>.</summary>
    /// <param name="date">The day.</param>
    public static EdtfDate FromDateOnly(DateOnly date) => new(EdtfWord.OfDay(date.DayNumber));

    /// <summary>A month, as <c>2024-05</c>.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static EdtfDate OfMonth(int year, int month)
    {
        CheckMonth(year, month);
        return new(EdtfWord.OfMonth(year, month, EdtfForm.Month));
    }

    /// <summary>A year, as <c>2024</c>.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999.</exception>
    public static EdtfDate OfYear(int year)
    {
        CheckYear(year);
        return new(EdtfWord.OfYears(year, year, EdtfForm.Year));
    }

    /// <summary>One of the consecutive days from the first to the last, as <c>[2024-10-09..2024-10-10]</c>.</summary>
    /// <param name="first">The first day that it can be.</param>
    /// <param name="last">The last day that it can be, later than <paramref name="first"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is not 1 to 9999.</exception>
    /// <exception cref="ArgumentException"><paramref name="last"/> is not later than <paramref name="first"/>; one single day is <see cref="OfDay(LocalDate)"/>.</exception>
    public static EdtfDate OneOfDays(LocalDate first, LocalDate last)
    {
        var (from, to) = (Days.Number(first), Days.Number(last));
        return from < to
            ? new(EdtfWord.OneOfDays(from, to))
            : throw new ArgumentException("One of several days has a last day later than its first.", nameof(last));
    }

    /// <summary>Gets the day if this is written as one single day, qualified or not.</summary>
    /// <param name="day">The day; the default value if there is none.</param>
    /// <returns>Whether <see cref="IsDay"/>.</returns>
    public bool TryGetDay(out LocalDate day)
    {
        day = IsDay ? Earliest : default;
        return IsDay;
    }

    /// <summary>The same date with another qualifier.</summary>
    /// <param name="qualifier">The qualifier to write; <see cref="EdtfQualifier.None"/> removes it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The qualifier is not a member of its enumeration.</exception>
    /// <exception cref="InvalidOperationException">This is <c>XXXX</c> or one of several days, which take no qualifier.</exception>
    public EdtfDate WithQualifier(EdtfQualifier qualifier)
    {
        if (qualifier is < EdtfQualifier.None or > EdtfQualifier.UncertainAndApproximate)
        {
            throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "There is no such qualifier.");
        }

        if (qualifier != EdtfQualifier.None && !EdtfWord.IsPlainDate(_word))
        {
            throw new InvalidOperationException($"{this} takes no qualifier.");
        }

        return new(EdtfWord.WithQualifier(_word, (int)qualifier - 1));
    }

    /// <summary>
    /// Gives an estimate the tolerance that the standard leaves open: <c>2024-05-08~</c> widened by two days is
    /// <c>[2024-05-06..2024-05-10]</c>, one of those days, and every relation takes it as such.
    /// </summary>
    /// <remarks>
    /// This is the only place where <c>~</c> (or the estimate in <c>%</c>) widens anything. A date that is not approximate is returned
    /// as it is, and so is any date under a tolerance of nothing. Both limits move by whole units as NodaTime adds a
    /// <see cref="Period"/>; the end of a month, year or longer stays the end of one (<c>2024-02~</c> by a month ends on 2024-03-31).
    /// What would leave the years 0001 to 9999 stops at their end. The result carries no qualifier.
    /// </remarks>
    /// <param name="tolerance">How far the day may be off, to each side; years, months, weeks and days, none negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tolerance"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The tolerance has a time of day or a negative part.</exception>
    public EdtfDate Widen(Period tolerance)
    {
        ArgumentNullException.ThrowIfNull(tolerance);
        if (tolerance.HasTimeComponent || tolerance.Years < 0 || tolerance.Months < 0 || tolerance.Weeks < 0 || tolerance.Days < 0)
        {
            throw new ArgumentException("A tolerance is in years, months, weeks and days, none negative.", nameof(tolerance));
        }

        if (!IsApproximate)
        {
            return this;
        }

        var first = Days.Shift(EarliestDay, tolerance, -1);
        var last = IsDay || LatestDay == Days.Last
            ? Days.Shift(LatestDay, tolerance, 1)
            : Days.Shift(LatestDay + 1, tolerance, 1) - 1;
        return first < EarliestDay || last > LatestDay ? new(EdtfWord.OneOfDays(first, last)) : this;
    }

    /// <summary>Whether the other is the same written value.</summary>
    /// <param name="other">The other date.</param>
    public bool Equals(EdtfDate other) => _word == other._word;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _word.GetHashCode();

    /// <summary>Compares for sorting only: by earliest day, then coarser first, then by form and qualifier.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Negative, zero or positive as this sorts before, with or after the other.</returns>
    public int CompareTo(EdtfDate other) => _word.CompareTo(other._word);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        EdtfDate other => CompareTo(other),
        _ => throw new ArgumentException($"The other object is not an {nameof(EdtfDate)}.", nameof(obj)),
    };

    private static void CheckYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, Days.FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, Days.LastYear);
    }

    private static void CheckMonth(int year, int month)
    {
        CheckYear(year);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
    }
}
