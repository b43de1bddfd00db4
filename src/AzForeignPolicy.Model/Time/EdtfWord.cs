namespace AzForeignPolicy.Model;

/// <summary>How a date is written, in the order in which dates of the same days are sorted.</summary>
internal enum EdtfForm
{
    Unspecified = 0,
    Century,
    Decade,
    Year,
    YearAnyMonth,
    YearAnyDay,
    Division,
    Month,
    MonthAnyDay,
    Day,
    OneOfDays,
}

/// <summary>
/// The packed word of an <see cref="EdtfDate"/>. From the highest bit: the earliest day (22 bits), the distance of the latest day
/// from 9999-12-31 (22), then 20 bits for the form (4), the division 21 to 41 (6), eight unused and the qualifier (2).
/// So one unsigned comparison sorts by earliest day, then coarser first, and all-zero is exactly <c>XXXX</c>.
/// </summary>
internal static class EdtfWord
{
    private const int EarliestShift = 42;
    private const int LatestShift = 20;
    private const int FormShift = 16;
    private const int DivisionShift = 10;
    private const uint DayMask = 0x3F_FFFF;
    private const uint FormMask = 0xF;
    private const uint DivisionMask = 0x3F;
    private const uint QualifierMask = 0x3;

    internal static ulong Pack(int earliest, int latest, EdtfForm form, int division = 0) =>
        (ulong)earliest << EarliestShift | (ulong)(Days.Last - latest) << LatestShift | (ulong)form << FormShift | (ulong)division << DivisionShift;

    internal static int Earliest(ulong word) => (int)(word >> EarliestShift);

    internal static int Latest(ulong word) => Days.Last - (int)((uint)(word >> LatestShift) & DayMask);

    internal static EdtfForm Form(ulong word) => (EdtfForm)((uint)word >> FormShift & FormMask);

    internal static int Division(ulong word) => (int)((uint)word >> DivisionShift & DivisionMask);

    /// <summary>0 none, 1 uncertain, 2 approximate, 3 both.</summary>
    internal static int Qualifier(ulong word) => (int)((uint)word & QualifierMask);

    internal static ulong WithQualifier(ulong word, int qualifier) => word & ~(ulong)QualifierMask | (uint)qualifier;

    /// <summary>Neither <c>XXXX</c> nor one of several days: a date that takes a qualifier and may be the end of an interval.</summary>
    internal static bool IsPlainDate(ulong word) => Form(word) is not (EdtfForm.Unspecified or EdtfForm.OneOfDays);

    internal static ulong OfDay(int day) => Pack(day, day, EdtfForm.Day);

    internal static ulong OfYears(int first, int last, EdtfForm form) => Pack(Days.Number(first, 1, 1), Days.Number(last, 12, 31), form);

    internal static ulong OfMonth(int year, int month, EdtfForm form) => Pack(Days.Number(year, month, 1), Days.LastOfMonth(year, month), form);

    /// <summary>A season, quarter, quadrimester or semester; false where its last day would be in the year 10000.</summary>
    internal static bool TryDivision(int year, int division, out ulong word)
    {
        // The first month and the length in months, for 21 to 41. Seasons are the meteorological ones; the one that crosses
        // the turn of the year belongs to the year in which it begins.
        ReadOnlySpan<byte> first = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];
        ReadOnlySpan<byte> months = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 6, 6];
        var from = first[division - 21];
        var to = from + months[division - 21] - 1;
        var endYear = year;
        if (to > 12)
        {
            to -= 12;
            if (++endYear > Days.LastYear)
            {
                word = 0;
                return false;
            }
        }

        word = Pack(Days.Number(year, from, 1), Days.LastOfMonth(endYear, to), EdtfForm.Division, division);
        return true;
    }

    internal static ulong OneOfDays(int first, int last) => Pack(first, last, EdtfForm.OneOfDays);
}
