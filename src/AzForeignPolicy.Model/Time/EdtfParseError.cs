using System.Globalization;

namespace AzForeignPolicy.Model;

/// <summary>
/// What is wrong with a text, and where. The default value means that nothing is: see <see cref="IsError"/>.
/// Immutable and safe for use by several threads.
/// </summary>
public readonly record struct EdtfParseError
{
    internal EdtfParseError(EdtfErrorCode code, int position)
    {
        Code = code;
        Position = position;
    }

    /// <summary>The kind of error, or 0 (no member of the enumeration) if there is none.</summary>
    public EdtfErrorCode Code { get; }

    /// <summary>The zero-based index of the first character (or byte of UTF-8) at fault; the length of the text if it is too short.</summary>
    public int Position { get; }

    /// <summary>Whether there is an error.</summary>
    public bool IsError => Code != 0;

    /// <summary>What is wrong and how the standard spells it, in English; empty if there is no error.</summary>
    public string Message => Code switch
    {
        0 => "",
        EdtfErrorCode.Empty => "The text is empty; a date of which nothing is known is XXXX.",
        EdtfErrorCode.UnexpectedCharacter => "No value has this character at this place.",
        EdtfErrorCode.UnexpectedEnd => "The text stops in the middle of a value.",
        EdtfErrorCode.YearOutOfRange => "The years are 0001 to 9999.",
        EdtfErrorCode.MonthOutOfRange => "The part after the year is a month 01 to 12 or a division of the year 21 to 41; only a month has days.",
        EdtfErrorCode.DayOutOfRange => "The month has no such day.",
        EdtfErrorCode.Space => "A value has no spaces, neither around nor inside.",
        EdtfErrorCode.LowerCase => "Letters are capital: an unspecified digit is X.",
        EdtfErrorCode.BasicFormat => "The parts of a date are separated by hyphens: 2024-05-06.",
        EdtfErrorCode.TimeOfDay => "Times of day are not supported: write the day alone.",
        EdtfErrorCode.LongYear => "A year has four digits and no sign.",
        EdtfErrorCode.UnspecifiedDigits => "Unspecified digits are supported as 20XX, 201X, 2011-XX, 2011-05-XX and 2011-XX-XX only.",
        EdtfErrorCode.QualifierPlace => "A qualifier ?, ~ or % stands once, at the end of a whole date; XXXX and sets take none.",
        EdtfErrorCode.Set => "The one set supported is one of two or more consecutive days in ascending order: [2024-10-09..2024-10-10].",
        EdtfErrorCode.IntervalNotDate => "This is an interval, not a date.",
        EdtfErrorCode.DateNotInterval => "An interval has a slash: 2024-05-06/2024-05-07, or 2024-05-06/.. for one that goes on.",
        EdtfErrorCode.Reversed => "The interval certainly ends before it starts.",
        EdtfErrorCode.UnspecifiedEnd => "An unknown end of an interval is written as nothing: 1993-09-24/ or /1991-12-26.",
        EdtfErrorCode.DraftUnspecified => "The draft of 2012 wrote u for an unspecified digit; write X: 201X.",
        EdtfErrorCode.DraftQualifier => "The draft of 2012 wrote ?~ for uncertain and approximate; write %.",
        EdtfErrorCode.DraftOpen => "The draft of 2012 wrote open; write .. as in 1993-09-24/..",
        EdtfErrorCode.DraftUnknown => "The draft of 2012 wrote unknown; write nothing before or after the slash, as in 1993-09-24/",
        EdtfErrorCode.DraftParentheses => "The draft of 2012 grouped with parentheses; write the qualifier at the end of the whole date: 2004-06~.",
        _ => "The text is not valid.",
    };

    /// <summary>The message with the position; empty if there is no error.</summary>
    public override string ToString() =>
        IsError ? string.Create(CultureInfo.InvariantCulture, $"{Message} (Position {Position}.)") : "";
}
