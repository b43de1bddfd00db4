namespace AzForeignPolicy.Model;

/// <summary>Writes the one spelling of a packed word as UTF-16 or UTF-8 alike.</summary>
internal static class EdtfWriter
{
    /// <summary>Writes a date and returns its length. The destination holds the longest date.</summary>
    internal static int WriteDate<TChar>(Span<TChar> destination, ulong word)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var form = EdtfWord.Form(word);
        var earliest = EdtfWord.Earliest(word);
        if (form == EdtfForm.OneOfDays)
        {
            Put(destination, 0, '[');
            WriteDay(destination[1..], earliest);
            Put(destination, 11, '.');
            Put(destination, 12, '.');
            WriteDay(destination[13..], EdtfWord.Latest(word));
            Put(destination, 23, ']');
            return 24;
        }

        var length = form switch
        {
            EdtfForm.Day => WriteDay(destination, earliest),
            EdtfForm.Unspecified => WriteUnspecified(destination, 0, 4),
            _ => WriteCoarse(destination, form, Days.Only(earliest), word),
        };

        var qualifier = EdtfWord.Qualifier(word);
        if (qualifier != 0)
        {
            Put(destination, length++, qualifier switch { 1 => '?', 2 => '~', _ => '%' });
        }

        return length;
    }

    /// <summary>Writes an interval and returns its length. The destination holds the longest date after the longest start.</summary>
    internal static int WriteInterval<TChar>(Span<TChar> destination, ulong start, ulong end)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var length = WriteEnd(destination, start);
        Put(destination, length++, '/');
        return length + WriteEnd(destination[length..], end);
    }

    private static int WriteEnd<TChar>(Span<TChar> destination, ulong word)
        where TChar : unmanaged, IEquatable<TChar>
    {
        switch (word)
        {
            case EdtfInterval.UnknownEnd:
                return 0;
            case EdtfInterval.OpenEnd:
                Put(destination, 0, '.');
                Put(destination, 1, '.');
                return 2;
            default:
                return WriteDate(destination, word);
        }
    }

    private static int WriteDay<TChar>(Span<TChar> destination, int number)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var (year, month, day) = Days.Only(number);
        WriteTwo(destination, 8, day);
        Put(destination, 7, '-');
        WriteTwo(destination, 5, month);
        Put(destination, 4, '-');
        WriteTwo(destination, 2, year % 100);
        WriteTwo(destination, 0, year / 100);
        return 10;
    }

    private static int WriteCoarse<TChar>(Span<TChar> destination, EdtfForm form, DateOnly earliest, ulong word)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var (year, month, _) = earliest;
        WriteTwo(destination, 0, year / 100);
        WriteTwo(destination, 2, year % 100);
        switch (form)
        {
            case EdtfForm.Century:
                return WriteUnspecified(destination, 2, 2);
            case EdtfForm.Decade:
                return WriteUnspecified(destination, 3, 1);
            case EdtfForm.Year:
                return 4;
        }

        Put(destination, 4, '-');
        switch (form)
        {
            case EdtfForm.Division:
                return WriteTwo(destination, 5, EdtfWord.Division(word));
            case EdtfForm.Month:
                return WriteTwo(destination, 5, month);
            case EdtfForm.YearAnyMonth:
                return WriteUnspecified(destination, 5, 2);
            case EdtfForm.MonthAnyDay:
                WriteTwo(destination, 5, month);
                break;
            default:
                WriteUnspecified(destination, 5, 2);
                break;
        }

        Put(destination, 7, '-');
        return WriteUnspecified(destination, 8, 2);
    }

    private static int WriteTwo<TChar>(Span<TChar> destination, int index, int value)
        where TChar : unmanaged, IEquatable<TChar>
    {
        Put(destination, index + 1, (char)('0' + value % 10));
        Put(destination, index, (char)('0' + value / 10));
        return index + 2;
    }

    private static int WriteUnspecified<TChar>(Span<TChar> destination, int index, int count)
        where TChar : unmanaged, IEquatable<TChar>
    {
        destination.Slice(index, count).Fill(Ascii.Unit<TChar>('X'));
        return index + count;
    }

    private static void Put<TChar>(Span<TChar> destination, int index, char value)
        where TChar : unmanaged, IEquatable<TChar> =>
        destination[index] = Ascii.Unit<TChar>(value);
}
