namespace AzForeignPolicy.Model;

/// <summary>
/// Reads the accepted subset from UTF-16 or UTF-8 alike. It says only whether a text is accepted; what is wrong with one
/// that is not is the business of <see cref="EdtfDiagnosis"/>.
/// </summary>
internal static class EdtfReader
{
    internal const int LongestDate = 24;
    internal const int LongestInterval = 23;

    // Results of Two beside 0 to 99.
    private const int BothUnspecified = 100;
    private const int NeitherKind = 101;

    internal static bool TryReadDate<TChar>(ReadOnlySpan<TChar> text, out ulong word)
        where TChar : unmanaged, IEquatable<TChar>
    {
        switch (text.Length)
        {
            case 4:
                return TryReadYear(text, out word);
            case 7:
                return TryReadYearAndPart(text, out word);
            case 10:
                return TryReadDay(text, out word);
            case 5 or 8 or 11:
                var qualifier = (char)Ascii.Code(text[^1]) switch { '?' => 1, '~' => 2, '%' => 3, _ => 0 };
                if (qualifier != 0 && TryReadDate(text[..^1], out word) && word != 0)
                {
                    word |= (uint)qualifier;
                    return true;
                }

                break;
            case LongestDate:
                return TryReadOneOfDays(text, out word);
        }

        word = 0;
        return false;
    }

    internal static bool TryReadInterval<TChar>(ReadOnlySpan<TChar> text, out ulong start, out ulong end)
        where TChar : unmanaged, IEquatable<TChar>
    {
        // Most periods start on a day.
        var slash = text.Length > 10 && Is(text, 10, '/') ? 10 : text.IndexOf(Ascii.Unit<TChar>('/'));
        if (slash >= 0 && text.Length <= LongestInterval && TryReadEnd(text[..slash], out start) && TryReadEnd(text[(slash + 1)..], out end)
            && !EdtfInterval.IsCertainlyReversed(start, end))
        {
            return true;
        }

        start = end = 0;
        return false;
    }

    private static bool TryReadEnd<TChar>(ReadOnlySpan<TChar> text, out ulong word)
        where TChar : unmanaged, IEquatable<TChar>
    {
        switch (text.Length)
        {
            case 0:
                word = EdtfInterval.UnknownEnd;
                return true;
            case 2:
                word = EdtfInterval.OpenEnd;
                return Is(text, 0, '.') && Is(text, 1, '.');
            default:
                // An unspecified date is no end: that is what the empty text says.
                return TryReadDate(text, out word) && word != 0;
        }
    }

    private static bool TryReadYear<TChar>(ReadOnlySpan<TChar> text, out ulong word)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var high = Two(text, 0);
        var low = Two(text, 2);
        if (high < 100)
        {
            if (low < 100)
            {
                var year = high * 100 + low;
                word = year == 0 ? 0 : EdtfWord.OfYears(year, year, EdtfForm.Year);
                return year != 0;
            }

            if (low == BothUnspecified)
            {
                // 00XX holds the year 0000, which is outside the subset.
                word = high == 0 ? 0 : EdtfWord.OfYears(high * 100, high * 100 + 99, EdtfForm.Century);
                return high != 0;
            }

            var ten = Digit(text, 2);
            if (ten <= 9 && Is(text, 3, 'X'))
            {
                var decade = high * 10 + (int)ten;
                word = decade == 0 ? 0 : EdtfWord.OfYears(decade * 10, decade * 10 + 9, EdtfForm.Decade);
                return decade != 0;
            }
        }

        word = 0;
        return high == BothUnspecified && low == BothUnspecified;
    }

    private static bool TryReadYearAndPart<TChar>(ReadOnlySpan<TChar> text, out ulong word)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var year = FullYear(text, 0);
        var part = Two(text, 5);
        if (year > 0 && Is(text, 4, '-'))
        {
            switch (part)
            {
                case >= 1 and <= 12:
                    word = EdtfWord.OfMonth(year, part, EdtfForm.Month);
                    return true;
                case BothUnspecified:
                    word = EdtfWord.OfYears(year, year, EdtfForm.YearAnyMonth);
                    return true;
                case >= 21 and <= 41:
                    return EdtfWord.TryDivision(year, part, out word);
            }
        }

        word = 0;
        return false;
    }

    private static bool TryReadDay<TChar>(ReadOnlySpan<TChar> text, out ulong word)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var year = FullYear(text, 0);
        var month = Two(text, 5);
        var day = Two(text, 8);
        if (year > 0 && Is(text, 4, '-') && Is(text, 7, '-'))
        {
            if (month is >= 1 and <= 12)
            {
                if (day >= 1 && day <= Days.InMonthOf(year, month))
                {
                    word = EdtfWord.OfDay(Days.Number(year, month, day));
                    return true;
                }

                if (day == BothUnspecified)
                {
                    word = EdtfWord.OfMonth(year, month, EdtfForm.MonthAnyDay);
                    return true;
                }
            }
            else if (month == BothUnspecified && day == BothUnspecified)
            {
                word = EdtfWord.OfYears(year, year, EdtfForm.YearAnyDay);
                return true;
            }
        }

        word = 0;
        return false;
    }

    private static bool TryReadOneOfDays<TChar>(ReadOnlySpan<TChar> text, out ulong word)
        where TChar : unmanaged, IEquatable<TChar>
    {
        if (Is(text, 0, '[') && Is(text, 11, '.') && Is(text, 12, '.') && Is(text, 23, ']')
            && TryReadDay(text.Slice(1, 10), out var first) && EdtfWord.Form(first) == EdtfForm.Day
            && TryReadDay(text.Slice(13, 10), out var last) && EdtfWord.Form(last) == EdtfForm.Day
            && EdtfWord.Earliest(first) < EdtfWord.Earliest(last))
        {
            word = EdtfWord.OneOfDays(EdtfWord.Earliest(first), EdtfWord.Earliest(last));
            return true;
        }

        word = 0;
        return false;
    }

    /// <summary>The year at an index, or 0 where there is none of four digits.</summary>
    private static int FullYear<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var high = Two(text, index);
        var low = Two(text, index + 2);
        return high < 100 && low < 100 ? high * 100 + low : 0;
    }

    private static int Two<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var tens = Digit(text, index);
        var ones = Digit(text, index + 1);
        if (tens <= 9 && ones <= 9)
        {
            return (int)(tens * 10 + ones);
        }

        return tens == 'X' - '0' && ones == 'X' - '0' ? BothUnspecified : NeitherKind;
    }

    private static uint Digit<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged, IEquatable<TChar> =>
        Ascii.Code(text[index]) - '0';

    private static bool Is<TChar>(ReadOnlySpan<TChar> text, int index, char expected)
        where TChar : unmanaged, IEquatable<TChar> =>
        Ascii.Code(text[index]) == expected;
}
