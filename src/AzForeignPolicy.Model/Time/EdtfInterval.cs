using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>
/// A period of days as a source gives it: each end is a date of any precision, open (<c>..</c>) or unknown (nothing).
/// </summary>
/// <remarks>
/// <para>
/// The text is an EDTF interval: <c>2024-05-06/2024-05-09</c>; <c>1993-09-24/..</c> since that day and going on;
/// <c>../1991-12-26</c> without a beginning; <c>1993-09-24/</c> begun then, and whether and when it ended is not known;
/// <c>/1991-12-26</c> ended then, beginning not known. Open is not unknown: the first day after an open end is never reached,
/// an unknown end may be any day from the start on. The first day and the last day belong to the period.
/// </para>
/// <para>
/// The start is never after the end; this narrows ends that are imprecise (<c>2024-05-06/2024</c> ends on 2024-05-06 or later).
/// Only a period that certainly ends before it starts is refused. Equality is identity of the written value. The order is for sorting
/// only: by start (open, unknown, then as <see cref="EdtfDate"/> sorts), then by end (unknown, dates, open). There are no operators
/// <c>&lt;</c> and <c>&gt;</c>.
/// </para>
/// <para>The default value is <see cref="Unknown"/>, <c>/</c>. Sixteen bytes; immutable and safe for use by several threads.</para>
/// </remarks>
[SuppressMessage("Design", "CA1036", Justification = "The order is for sorting; what came first is asked of relations that may answer unknown.")]
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextJsonConverter<EdtfInterval>))]
public readonly partial struct EdtfInterval : IEquatable<EdtfInterval>, IEqualityOperators<EdtfInterval, EdtfInterval, bool>, IComparable<EdtfInterval>, IComparable
{
    internal const ulong UnknownEnd = 0;
    internal const ulong OpenEnd = ulong.MaxValue;

    private readonly ulong _start;
    private readonly ulong _end;

    internal EdtfInterval(ulong start, ulong end)
    {
        _start = start;
        _end = end;
    }

    /// <summary>A period of which nothing is known, <c>/</c>; the default value.</summary>
    public static EdtfInterval Unknown => default;

    /// <summary>All days, <c>../..</c>.</summary>
    public static EdtfInterval Always => new(OpenEnd, OpenEnd);

    /// <summary>What stands at the start.</summary>
    public EdtfEndKind StartKind => KindOf(_start);

    /// <summary>What stands at the end.</summary>
    public EdtfEndKind EndKind => KindOf(_end);

    /// <summary>The date at the start, as written; <see langword="null"/> if the start is open or unknown.</summary>
    public EdtfDate? Start => IsDate(_start) ? new EdtfDate(_start) : null;

    /// <summary>The date at the end, as written; <see langword="null"/> if the end is open or unknown.</summary>
    public EdtfDate? End => IsDate(_end) ? new EdtfDate(_end) : null;

    /// <summary>The first day on which it can have begun; <see langword="null"/> if there is no such limit.</summary>
    public LocalDate? EarliestStart => DateOf(EarliestStartDay);

    /// <summary>The last day on which it can have begun, which is not after <see cref="LatestEnd"/>; <see langword="null"/> if there is no such limit, or no start.</summary>
    public LocalDate? LatestStart => DateOf(LatestStartDay);

    /// <summary>The first day on which it can have ended, which is not before <see cref="EarliestStart"/>; <see langword="null"/> if there is no such limit, or no end.</summary>
    public LocalDate? EarliestEnd => DateOf(EarliestEndDay);

    /// <summary>The last day on which it can have ended; <see langword="null"/> if there is no such limit.</summary>
    public LocalDate? LatestEnd => DateOf(LatestEndDay);

    /// <summary><see cref="EarliestStart"/> as <see cref="DateOnly.DayNumber"/>; <see cref="int.MinValue"/> without a limit.</summary>
    internal int EarliestStartDay => DayOf(FirstStart);

    /// <summary><see cref="LatestStart"/> as <see cref="DateOnly.DayNumber"/>; <see cref="int.MinValue"/> for an open start, <see cref="int.MaxValue"/> without a limit.</summary>
    internal int LatestStartDay => DayOf(LastStart);

    /// <summary><see cref="EarliestEnd"/> as <see cref="DateOnly.DayNumber"/>; <see cref="int.MaxValue"/> for an open end, <see cref="int.MinValue"/> without a limit.</summary>
    internal int EarliestEndDay => DayOf(FirstEnd);

    /// <summary><see cref="LatestEnd"/> as <see cref="DateOnly.DayNumber"/>; <see cref="int.MaxValue"/> without a limit.</summary>
    internal int LatestEndDay => DayOf(LastEnd);

    // The four limits for comparing with days: without a branch, since what dates are compared is unpredictable. A number below 0
    // or above the last day stands for no limit. One more, wrapping round, makes the two words that are no dates 0 and 1, whose
    // days are the first and the last of all; from there it is one step outwards.
    private int FirstStart => EdtfWord.Earliest(unchecked(_start + 1)) - (unchecked(_start + 1) <= 1 ? 1 : 0);

    private int LastEnd => EdtfWord.Latest(unchecked(_end + 1)) + (unchecked(_end + 1) <= 1 ? 1 : 0);

    // All ones, read as a date, is after every day as its earliest and before every day as its latest: so open stays open.
    private int LastStart => Math.Min(EdtfWord.Latest(_start) + (_start == UnknownEnd ? 1 : 0), LastEnd);

    private int FirstEnd => Math.Max(EdtfWord.Earliest(_end) - (_end == UnknownEnd ? 1 : 0), FirstStart);

    /// <summary>Whether both are the same written value.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    public static bool operator ==(EdtfInterval left, EdtfInterval right) => left.Equals(right);

    /// <summary>Whether they are different written values.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    public static bool operator !=(EdtfInterval left, EdtfInterval right) => !left.Equals(right);

    /// <summary>From one date to another, as <c>2024-05-06/2024-05-09</c>; both belong to it.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day.</param>
    /// <exception cref="ArgumentException">The start is certainly after the end; or one of them is <c>XXXX</c> or one of several days, which no interval has at an end.</exception>
    public static EdtfInterval Of(EdtfDate start, EdtfDate end)
    {
        var (first, last) = (Checked(start, nameof(start)), Checked(end, nameof(end)));
        return IsCertainlyReversed(first, last)
            ? throw new ArgumentException($"{start}/{end} certainly ends before it starts.", nameof(end))
            : new(first, last);
    }

    /// <summary>One day from beginning to end, as <c>2024-05-06/2024-05-06</c>.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999.</exception>
    public static EdtfInterval OfDay(LocalDate day)
    {
        var word = EdtfWord.OfDay(Days.Number(day));
        return new(word, word);
    }

    /// <summary>Since a date and going on, as <c>1993-09-24/..</c>.</summary>
    /// <param name="start">The first day.</param>
    /// <exception cref="ArgumentException"><paramref name="start"/> is <c>XXXX</c> or one of several days.</exception>
    public static EdtfInterval Since(EdtfDate start) => new(Checked(start, nameof(start)), OpenEnd);

    /// <summary>Without a beginning until a date, as <c>../1991-12-26</c>.</summary>
    /// <param name="end">The last day.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is <c>XXXX</c> or one of several days.</exception>
    public static EdtfInterval Until(EdtfDate end) => new(OpenEnd, Checked(end, nameof(end)));

    /// <summary>Begun on a date; whether and when it ended is not known, as <c>1993-09-24/</c>.</summary>
    /// <param name="start">The first day.</param>
    /// <exception cref="ArgumentException"><paramref name="start"/> is <c>XXXX</c> or one of several days.</exception>
    public static EdtfInterval WithUnknownEnd(EdtfDate start) => new(Checked(start, nameof(start)), UnknownEnd);

    /// <summary>Ended on a date; when it began is not known, as <c>/1991-12-26</c>.</summary>
    /// <param name="end">The last day.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is <c>XXXX</c> or one of several days.</exception>
    public static EdtfInterval WithUnknownStart(EdtfDate end) => new(UnknownEnd, Checked(end, nameof(end)));

    /// <summary>Whether the other is the same written value.</summary>
    /// <param name="other">The other interval.</param>
    public bool Equals(EdtfInterval other) => _start == other._start && _end == other._end;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EdtfInterval other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_start, _end);

    /// <summary>Compares for sorting only: by start (open, unknown, then dates), then by end (unknown, dates, open).</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>Negative, zero or positive as this sorts before, with or after the other.</returns>
    public int CompareTo(EdtfInterval other)
    {
        // One more, wrapping round, puts the open start (all ones) first.
        var byStart = unchecked(_start + 1).CompareTo(unchecked(other._start + 1));
        return byStart != 0 ? byStart : _end.CompareTo(other._end);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        EdtfInterval other => CompareTo(other),
        _ => throw new ArgumentException($"The other object is not an {nameof(EdtfInterval)}.", nameof(obj)),
    };

    /// <summary>The packed word of the first day; 0 where it is unknown, all ones where it is open.</summary>
    internal ulong StartWord => _start;

    /// <summary>The packed word of the last day; 0 where it is unknown, all ones where it is open.</summary>
    internal ulong EndWord => _end;

    /// <summary>The interval of two words that were those of an interval before.</summary>
    internal static EdtfInterval OfWords(ulong start, ulong end) => new(start, end);

    internal static bool IsCertainlyReversed(ulong start, ulong end) =>
        IsDate(start) && IsDate(end) && EdtfWord.Earliest(start) > EdtfWord.Latest(end);

    /// <summary>Whether a word is neither 0 (unknown) nor all ones (open), in one comparison.</summary>
    private static bool IsDate(ulong word) => unchecked(word - 1) < OpenEnd - 1;

    private static EdtfEndKind KindOf(ulong word) => word switch
    {
        UnknownEnd => EdtfEndKind.Unknown,
        OpenEnd => EdtfEndKind.Open,
        _ => EdtfEndKind.Date,
    };

    private static int DayOf(int limit) => limit < 0 ? int.MinValue : limit > Days.Last ? int.MaxValue : limit;

    private static LocalDate? DateOf(int day) => day is int.MinValue or int.MaxValue ? null : Days.Date(day);

    private static ulong Checked(EdtfDate date, string parameter) => EdtfWord.IsPlainDate(date.Word)
        ? date.Word
        : throw new ArgumentException($"{date} is not the end of an interval; an unknown end and an open one have their own factories.", parameter);
}
