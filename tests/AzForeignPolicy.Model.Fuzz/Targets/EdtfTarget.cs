using System.Runtime.InteropServices;
using System.Text;
using static AzForeignPolicy.Model.Fuzz.FuzzFaultException;

namespace AzForeignPolicy.Model.Fuzz;

/// <summary>Dates and intervals: read or refused with a place, the same as characters and as UTF-8, and written back as they came.</summary>
internal static class EdtfTarget
{
    internal static readonly IReadOnlyList<string> Words =
    [
        "/", "..", "~", "?", "%", "X", "XX", "XXXX", "-", "[", "]", "{", "}", ",", "Y", "S", "T", "Z", "0000", "9999", "10000", "-0001", "02-29", "02-30", "-21", "-41", "12-31", "open", "unknown",
        "2024-05-08", "1900-02-29", "2000-02-29", "٢٠٢٤", "２０２４", "\u00A0", "\0", " ", "\uFEFF", "2024-05-08T00:00:00Z", "199X", "1991~/2005-05", "2147483648",
    ];

    internal static void Try(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        Chars(text);
        if (Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(input))
        {
            SameInUtf8(text, input);
        }
        else
        {
            Unless(!EdtfDate.TryParse(input, out _) && !EdtfInterval.TryParse(input, out _), "what is not UTF-8 is refused");
        }

        // The same bytes as UTF-16: any code units, also halves of pairs.
        Chars(MemoryMarshal.Cast<byte, char>(input.AsSpan(0, input.Length & ~1)).ToString());
    }

    private static void Chars(string text)
    {
        if (EdtfDate.TryParse(text, out var date, out var error))
        {
            Unless(date.ToString() == text, "a date is written as it was read");
            Unless(date.Earliest <= date.Latest, "the earliest day is not after the latest");
            Unless(EdtfDate.Parse(text) == date && !error.IsError, "both ways of reading agree");
            _ = date.IsWithin(new LocalDate(2024, 5, 24), new LocalDate(2024, 5, 24));
        }
        else
        {
            Refused(error, date == default, text.Length, () => EdtfDate.Parse(text));
        }

        if (EdtfInterval.TryParse(text, out var interval, out error))
        {
            Unless(interval.ToString() == text, "an interval is written as it was read");
            Unless(EdtfInterval.Parse(text) == interval && !error.IsError, "both ways of reading agree");
            _ = interval.Covers(new LocalDate(2024, 5, 24));
            Unless(!interval.Overlaps(interval).IsNo, "an interval is never certainly apart from itself");
        }
        else
        {
            Refused(error, interval == default, text.Length, () => EdtfInterval.Parse(text));
        }
    }

    private static void SameInUtf8(string text, byte[] utf8)
    {
        Unless(EdtfDate.TryParse(text, out var date) == EdtfDate.TryParse(utf8, out var same, out var error) && date == same, "a date is the same in UTF-8");
        Unless(EdtfInterval.TryParse(text, out var interval) == EdtfInterval.TryParse(utf8, out var sameInterval, out _) && interval == sameInterval, "an interval is the same in UTF-8");
        if (error.IsError)
        {
            Refused(error, same == default, utf8.Length, () => EdtfDate.Parse(utf8));
        }
    }

    private static void Refused(EdtfParseError error, bool isDefault, int length, Func<object> parse)
    {
        Unless(isDefault, "nothing is left behind by a refusal");
        Unless(error.IsError && error.Message.Length > 0 && error.Message.Length < 1000, "a refusal says why, in short");
        Unless(error.Position >= 0 && error.Position <= length, "a refusal names a place in the text");
        try
        {
            parse();
        }
        catch (EdtfFormatException e)
        {
            Unless(e.Error == error, "the exception has the same error");
            return;
        }

        throw new FuzzFaultException("what TryParse refuses, Parse refuses");
    }
}
