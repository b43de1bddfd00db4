using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>
/// Why a text is not an <see cref="EdtfDate"/> or <see cref="EdtfInterval"/>. No value is 0: that is the code of no error.
/// </summary>
[JsonConverter(typeof(EnumNameJsonConverter<EdtfErrorCode>))]
public enum EdtfErrorCode
{
    /// <summary>There is no text.</summary>
    Empty = 1,

    /// <summary>A character that no value has at this place.</summary>
    UnexpectedCharacter = 2,

    /// <summary>The text stops in the middle of a value.</summary>
    UnexpectedEnd = 3,

    /// <summary>The years are 0001 to 9999, and the value has a day outside of them.</summary>
    YearOutOfRange = 4,

    /// <summary>The second part is neither a month 01 to 12 nor a division 21 to 41.</summary>
    MonthOutOfRange = 5,

    /// <summary>The month has no such day.</summary>
    DayOutOfRange = 6,

    /// <summary>A space; texts are never trimmed.</summary>
    Space = 7,

    /// <summary>A lower-case letter where the standard has a capital: <c>x</c> for <c>X</c>.</summary>
    LowerCase = 8,

    /// <summary>A date in the basic format, without hyphens.</summary>
    BasicFormat = 9,

    /// <summary>A time of day.</summary>
    TimeOfDay = 10,

    /// <summary>A year that is negative, has more than four digits, or is written with <c>Y</c>, <c>E</c> or <c>S</c>.</summary>
    LongYear = 11,

    /// <summary>Unspecified digits anywhere but in the supported places: inside the date, or one digit of a month or day.</summary>
    UnspecifiedDigits = 12,

    /// <summary>A qualifier on a part of a date, or on a value that takes none.</summary>
    QualifierPlace = 13,

    /// <summary>A set other than one of two or more consecutive days in ascending order, spelled <c>[day..day]</c>.</summary>
    Set = 14,

    /// <summary>An interval where a date is expected.</summary>
    IntervalNotDate = 15,

    /// <summary>A date where an interval, with its slash, is expected.</summary>
    DateNotInterval = 16,

    /// <summary>An interval whose start is certainly after its end.</summary>
    Reversed = 17,

    /// <summary><c>XXXX</c> as the end of an interval, which is the empty text.</summary>
    UnspecifiedEnd = 18,

    /// <summary>The draft of 2012 wrote <c>u</c>; the standard writes <c>X</c>.</summary>
    DraftUnspecified = 19,

    /// <summary>The draft of 2012 wrote <c>?~</c>; the standard writes <c>%</c>.</summary>
    DraftQualifier = 20,

    /// <summary>The draft of 2012 wrote <c>open</c>; the standard writes <c>..</c>.</summary>
    DraftOpen = 21,

    /// <summary>The draft of 2012 wrote <c>unknown</c>; the standard writes nothing before or after the slash.</summary>
    DraftUnknown = 22,

    /// <summary>The draft of 2012 grouped with parentheses; the standard has none.</summary>
    DraftParentheses = 23,
}
