using System.Text;
using System.Text.Json;
using CsCheck;

namespace AzForeignPolicy.Model.Tests;

public sealed partial class EdtfDateTests
{
    [Theory]
    [InlineData("2024-05-06", "2024-05-06", "2024-05-06", EdtfPrecision.Day)]
    [InlineData("2024-05", "2024-05-01", "2024-05-31", EdtfPrecision.Month)]
    [InlineData("2011", "2011-01-01", "2011-12-31", EdtfPrecision.Year)]
    [InlineData("201X", "2010-01-01", "2019-12-31", EdtfPrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", EdtfPrecision.Century)]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", EdtfPrecision.Year)]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", EdtfPrecision.Month)]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", EdtfPrecision.Year)]
    [InlineData("2001-21", "2001-03-01", "2001-05-31", EdtfPrecision.Season)]
    [InlineData("2001-22", "2001-06-01", "2001-08-31", EdtfPrecision.Season)]
    [InlineData("2001-23", "2001-09-01", "2001-11-30", EdtfPrecision.Season)]
    [InlineData("2003-24", "2003-12-01", "2004-02-29", EdtfPrecision.Season)]
    [InlineData("2001-25", "2001-03-01", "2001-05-31", EdtfPrecision.Season)]
    [InlineData("2001-28", "2001-12-01", "2002-02-28", EdtfPrecision.Season)]
    [InlineData("2001-29", "2001-09-01", "2001-11-30", EdtfPrecision.Season)]
    [InlineData("2001-30", "2001-12-01", "2002-02-28", EdtfPrecision.Season)]
    [InlineData("2001-31", "2001-03-01", "2001-05-31", EdtfPrecision.Season)]
    [InlineData("2001-32", "2001-06-01", "2001-08-31", EdtfPrecision.Season)]
    [InlineData("2025-33", "2025-01-01", "2025-03-31", EdtfPrecision.Quarter)]
    [InlineData("2025-34", "2025-04-01", "2025-06-30", EdtfPrecision.Quarter)]
    [InlineData("2025-35", "2025-07-01", "2025-09-30", EdtfPrecision.Quarter)]
    [InlineData("2025-36", "2025-10-01", "2025-12-31", EdtfPrecision.Quarter)]
    [InlineData("2025-37", "2025-01-01", "2025-04-30", EdtfPrecision.Quadrimester)]
    [InlineData("2025-38", "2025-05-01", "2025-08-31", EdtfPrecision.Quadrimester)]
    [InlineData("2025-39", "2025-09-01", "2025-12-31", EdtfPrecision.Quadrimester)]
    [InlineData("2025-40", "2025-01-01", "2025-06-30", EdtfPrecision.Semester)]
    [InlineData("2025-41", "2025-07-01", "2025-12-31", EdtfPrecision.Semester)]
    [InlineData("2024-05-08~", "2024-05-08", "2024-05-08", EdtfPrecision.Day)]
    [InlineData("2011?", "2011-01-01", "2011-12-31", EdtfPrecision.Year)]
    [InlineData("2004-06%", "2004-06-01", "2004-06-30", EdtfPrecision.Month)]
    [InlineData("201X~", "2010-01-01", "2019-12-31", EdtfPrecision.Decade)]
    [InlineData("2004-XX?", "2004-01-01", "2004-12-31", EdtfPrecision.Year)]
    [InlineData("1985-XX-XX%", "1985-01-01", "1985-12-31", EdtfPrecision.Year)]
    [InlineData("2001-21~", "2001-03-01", "2001-05-31", EdtfPrecision.Season)]
    [InlineData("[2024-10-09..2024-10-10]", "2024-10-09", "2024-10-10", EdtfPrecision.OneOfDays)]
    [InlineData("[2023-12-30..2024-01-02]", "2023-12-30", "2024-01-02", EdtfPrecision.OneOfDays)]
    [InlineData("[0001-01-01..9999-12-31]", "0001-01-01", "9999-12-31", EdtfPrecision.OneOfDays)]
    [InlineData("XXXX", "0001-01-01", "9999-12-31", EdtfPrecision.Unspecified)]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01", EdtfPrecision.Day)]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", EdtfPrecision.Day)]
    [InlineData("001X", "0010-01-01", "0019-12-31", EdtfPrecision.Decade)]
    [InlineData("99XX", "9900-01-01", "9999-12-31", EdtfPrecision.Century)]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29", EdtfPrecision.Day)]
    [InlineData("1900-02-XX", "1900-02-01", "1900-02-28", EdtfPrecision.Month)]
    [InlineData("2000-02", "2000-02-01", "2000-02-29", EdtfPrecision.Month)]
    public void An_accepted_text_means_its_days_and_prints_itself(string text, string earliest, string latest, EdtfPrecision precision)
    {
        var date = TextContract.Round_trips<EdtfDate>(text);
        Iso(date.Earliest).Should().Be(earliest);
        Iso(date.Latest).Should().Be(latest);
        date.Precision.Should().Be(precision);
        date.IsDay.Should().Be(earliest == latest);
        date.EarliestDay.Should().Be(Days.Number(date.Earliest));
        date.LatestDay.Should().Be(Days.Number(date.Latest));
    }

    [Theory]
    [InlineData("", EdtfErrorCode.Empty, 0)]
    [InlineData("2024-05-06T12:00", EdtfErrorCode.TimeOfDay, 10)]
    [InlineData("2024-05-06T12:00:00Z", EdtfErrorCode.TimeOfDay, 10)]
    [InlineData("Y17000", EdtfErrorCode.LongYear, 0)]
    [InlineData("Y-17000", EdtfErrorCode.LongYear, 0)]
    [InlineData("-1985", EdtfErrorCode.LongYear, 0)]
    [InlineData("-0001-01-01", EdtfErrorCode.LongYear, 0)]
    [InlineData("+2024-05-06", EdtfErrorCode.LongYear, 0)]
    [InlineData("1950S2", EdtfErrorCode.LongYear, 4)]
    [InlineData("12024", EdtfErrorCode.LongYear, 4)]
    [InlineData("0000", EdtfErrorCode.YearOutOfRange, 0)]
    [InlineData("0000-01-01", EdtfErrorCode.YearOutOfRange, 0)]
    [InlineData("000X", EdtfErrorCode.YearOutOfRange, 0)]
    [InlineData("00XX", EdtfErrorCode.YearOutOfRange, 0)]
    [InlineData("9999-24", EdtfErrorCode.YearOutOfRange, 0)]
    [InlineData("9999-28~", EdtfErrorCode.YearOutOfRange, 0)]
    [InlineData("9999-30", EdtfErrorCode.YearOutOfRange, 0)]
    [InlineData("1XXX", EdtfErrorCode.UnspecifiedDigits, 1)]
    [InlineData("1X24", EdtfErrorCode.UnspecifiedDigits, 1)]
    [InlineData("X024", EdtfErrorCode.UnspecifiedDigits, 0)]
    [InlineData("20X4", EdtfErrorCode.UnspecifiedDigits, 2)]
    [InlineData("201X-05", EdtfErrorCode.UnspecifiedDigits, 3)]
    [InlineData("20XX-XX", EdtfErrorCode.UnspecifiedDigits, 2)]
    [InlineData("XXXX-12-25", EdtfErrorCode.UnspecifiedDigits, 0)]
    [InlineData("XXXX-XX-XX", EdtfErrorCode.UnspecifiedDigits, 0)]
    [InlineData("2004-XX-15", EdtfErrorCode.UnspecifiedDigits, 5)]
    [InlineData("2004-1X", EdtfErrorCode.UnspecifiedDigits, 6)]
    [InlineData("2004-X1", EdtfErrorCode.UnspecifiedDigits, 5)]
    [InlineData("2004-05-1X", EdtfErrorCode.UnspecifiedDigits, 9)]
    [InlineData("XXXX~", EdtfErrorCode.QualifierPlace, 4)]
    [InlineData("2004?-06-11", EdtfErrorCode.QualifierPlace, 4)]
    [InlineData("2004-06~-11", EdtfErrorCode.QualifierPlace, 7)]
    [InlineData("?2004-06-11", EdtfErrorCode.QualifierPlace, 0)]
    [InlineData("2004-~06-11", EdtfErrorCode.QualifierPlace, 5)]
    [InlineData("2004??", EdtfErrorCode.QualifierPlace, 4)]
    [InlineData("2004~?", EdtfErrorCode.QualifierPlace, 4)]
    [InlineData("2004-%11", EdtfErrorCode.QualifierPlace, 5)]
    [InlineData("[2024-10-09..2024-10-10]~", EdtfErrorCode.QualifierPlace, 24)]
    [InlineData("[2024-10-09..2024-10-09]", EdtfErrorCode.Set, 0)]
    [InlineData("[2024-10-10..2024-10-09]", EdtfErrorCode.Set, 0)]
    [InlineData("[2024-10-09,2024-10-10]", EdtfErrorCode.Set, 0)]
    [InlineData("[2024-10-09, 2024-10-12]", EdtfErrorCode.Set, 0)]
    [InlineData("{2024-10-09..2024-10-10}", EdtfErrorCode.Set, 0)]
    [InlineData("[2024-10..2024-11]", EdtfErrorCode.Set, 0)]
    [InlineData("[2024-10-XX..2024-11-XX]", EdtfErrorCode.Set, 0)]
    [InlineData("[..2024-10-09]", EdtfErrorCode.Set, 0)]
    [InlineData("[2024-10-09..]", EdtfErrorCode.Set, 0)]
    [InlineData("[2024-10-09]", EdtfErrorCode.Set, 0)]
    [InlineData("[]", EdtfErrorCode.Set, 0)]
    [InlineData("[", EdtfErrorCode.Set, 0)]
    [InlineData("[2024-13-09..2024-10-10]", EdtfErrorCode.MonthOutOfRange, 6)]
    [InlineData("[2024-10-09..2024-10-32]", EdtfErrorCode.DayOutOfRange, 21)]
    [InlineData("20240506", EdtfErrorCode.BasicFormat, 4)]
    [InlineData("202405", EdtfErrorCode.BasicFormat, 4)]
    [InlineData("2024-0506", EdtfErrorCode.BasicFormat, 7)]
    [InlineData("2004-xx", EdtfErrorCode.LowerCase, 5)]
    [InlineData("201x", EdtfErrorCode.LowerCase, 3)]
    [InlineData("xxxx", EdtfErrorCode.LowerCase, 0)]
    [InlineData(" 2024", EdtfErrorCode.Space, 0)]
    [InlineData("2024 ", EdtfErrorCode.Space, 4)]
    [InlineData("2024-05-06\n", EdtfErrorCode.Space, 10)]
    [InlineData("2024-05- 6", EdtfErrorCode.Space, 8)]
    [InlineData("2024-00", EdtfErrorCode.MonthOutOfRange, 5)]
    [InlineData("2024-13", EdtfErrorCode.MonthOutOfRange, 5)]
    [InlineData("2024-20", EdtfErrorCode.MonthOutOfRange, 5)]
    [InlineData("2024-42", EdtfErrorCode.MonthOutOfRange, 5)]
    [InlineData("2024-99", EdtfErrorCode.MonthOutOfRange, 5)]
    [InlineData("2024-21-05", EdtfErrorCode.MonthOutOfRange, 5)]
    [InlineData("2024-13-01", EdtfErrorCode.MonthOutOfRange, 5)]
    [InlineData("2024-21-XX", EdtfErrorCode.MonthOutOfRange, 5)]
    [InlineData("2024-05-00", EdtfErrorCode.DayOutOfRange, 8)]
    [InlineData("2024-05-32", EdtfErrorCode.DayOutOfRange, 8)]
    [InlineData("2024-04-31", EdtfErrorCode.DayOutOfRange, 8)]
    [InlineData("2023-02-29", EdtfErrorCode.DayOutOfRange, 8)]
    [InlineData("1900-02-29", EdtfErrorCode.DayOutOfRange, 8)]
    [InlineData("2024-05-32?", EdtfErrorCode.DayOutOfRange, 8)]
    [InlineData("2024-05-06/2024-05-07", EdtfErrorCode.IntervalNotDate, 10)]
    [InlineData("/", EdtfErrorCode.IntervalNotDate, 0)]
    [InlineData("202", EdtfErrorCode.UnexpectedEnd, 3)]
    [InlineData("2024-", EdtfErrorCode.UnexpectedEnd, 5)]
    [InlineData("2024-5", EdtfErrorCode.UnexpectedEnd, 6)]
    [InlineData("2024-05-", EdtfErrorCode.UnexpectedEnd, 8)]
    [InlineData("2024-05-6", EdtfErrorCode.UnexpectedEnd, 9)]
    [InlineData("2024-05-06-07", EdtfErrorCode.UnexpectedCharacter, 10)]
    [InlineData("2024-05-067", EdtfErrorCode.UnexpectedCharacter, 10)]
    [InlineData("2024/05/06", EdtfErrorCode.IntervalNotDate, 4)]
    [InlineData("06.05.2024", EdtfErrorCode.UnexpectedCharacter, 2)]
    [InlineData("2024.05.06", EdtfErrorCode.UnexpectedCharacter, 4)]
    [InlineData("2024-05.06", EdtfErrorCode.UnexpectedCharacter, 7)]
    [InlineData("٢٠٢٤", EdtfErrorCode.UnexpectedCharacter, 0)]
    [InlineData("..", EdtfErrorCode.UnexpectedCharacter, 0)]
    [InlineData("201u", EdtfErrorCode.DraftUnspecified, 3)]
    [InlineData("2004-uu", EdtfErrorCode.DraftUnspecified, 5)]
    [InlineData("uuuu", EdtfErrorCode.DraftUnspecified, 0)]
    [InlineData("2004-06?~", EdtfErrorCode.DraftQualifier, 7)]
    [InlineData("open", EdtfErrorCode.DraftOpen, 0)]
    [InlineData("unknown", EdtfErrorCode.DraftUnknown, 0)]
    [InlineData("(2004-06)~", EdtfErrorCode.DraftParentheses, 0)]
    [InlineData("2004-(06)?", EdtfErrorCode.DraftParentheses, 5)]
    public void A_refused_text_says_what_is_wrong_and_where(string text, EdtfErrorCode code, int position)
    {
        TextContract.Is_refused<EdtfDate>(text);
        EdtfDate.TryParse(text, out var value, out var error).Should().BeFalse();
        (error.Code, error.Position).Should().Be((code, position));
        value.Should().Be(default(EdtfDate));
        error.Message.Should().NotBeEmpty();

        EdtfDate.TryParse(Encoding.UTF8.GetBytes(text), out _, out var utf8Error).Should().BeFalse();
        utf8Error.Should().Be(error);
        ((Func<EdtfDate>)(() => EdtfDate.Parse(text))).Should().Throw<EdtfFormatException>().Which.Error.Should().Be(error);
    }

    [Theory]
    [InlineData("201u", "write X")]
    [InlineData("2004-06?~", "write %")]
    [InlineData("open", "write ..")]
    [InlineData("unknown", "write nothing")]
    [InlineData("(2004-06)~", "at the end of the whole date")]
    public void The_draft_of_2012_is_answered_with_the_modern_spelling(string text, string advice)
    {
        EdtfDate.TryParse(text, out _, out var error).Should().BeFalse();
        error.Message.Should().Contain("2012").And.Contain(advice);
    }

    [Fact]
    public void No_error_is_the_default_error()
    {
        EdtfDate.TryParse("2024", out _, out var error).Should().BeTrue();
        error.Should().Be(default(EdtfParseError));
        error.IsError.Should().BeFalse();
        error.Message.Should().BeEmpty();
        error.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Every_error_has_a_message_of_its_own()
    {
        var messages = Enum.GetValues<EdtfErrorCode>().Select(code => new EdtfParseError(code, 0).Message).ToArray();
        messages.Should().OnlyHaveUniqueItems();
        messages.Should().NotContain(new EdtfParseError((EdtfErrorCode)999, 0).Message);
    }

    [Fact]
    public void A_long_text_is_cut_in_the_message()
    {
        var act = () => EdtfDate.Parse(new string('2', 10_000));
        act.Should().Throw<EdtfFormatException>().Which.Message.Length.Should().BeLessThan(300);
    }

    [Fact]
    public void No_text_is_refused()
    {
        EdtfDate.TryParse((string?)null, out _).Should().BeFalse();
        ((Func<EdtfDate>)(() => EdtfDate.Parse((string)null!))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_format_string_is_refused()
    {
        var act = () => string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0:yyyy}", EdtfDate.OfYear(2024));
        act.Should().Throw<FormatException>();
    }

    [Fact]
    public void Every_generated_value_round_trips() => EdtfGen.Date.Sample(text => { TextContract.Round_trips<EdtfDate>(text); });

    [Fact]
    public void Every_year_in_every_form_round_trips()
    {
        string[] forms = ["{0}", "{0}-XX", "{0}-XX-XX", "{0}-02", "{0}-02-XX", "{0}-02-28", "{0}-12-31", "{0}-21", "{0}-41"];
        Span<char> chars = stackalloc char[24];
        for (var year = 1; year <= 9999; year++)
        {
            var four = year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
            foreach (var form in forms)
            {
                foreach (var qualifier in (string[])["", "?", "~", "%"])
                {
                    var text = form.Replace("{0}", four, StringComparison.Ordinal) + qualifier;
                    if (!EdtfDate.TryParse(text, out var date) || !date.TryFormat(chars, out var n) || !chars[..n].SequenceEqual(text))
                    {
                        Assert.Fail(text);
                    }
                }
            }
        }
    }

    [Fact]
    public void Every_accepted_text_has_the_one_spelling()
    {
        // Texts near the grammar: whatever is accepted prints itself, and what is refused has an error.
        var near = Gen.Char["0123456789X-?~%[]./u"].Array[0, 12].Select(c => new string(c));
        var mutated = Gen.Select(EdtfGen.Date, Gen.Int[0, 23], Gen.Char["0123456789X-?~%[]./uxT ("], (text, i, c) =>
            i < text.Length ? text[..i] + c + text[(i + 1)..] : text + c);
        Gen.OneOf(near, mutated).Sample(
            text =>
            {
                if (EdtfDate.TryParse(text, out var date, out var error))
                {
                    Assert.Equal(text, date.ToString());
                }
                else
                {
                    Assert.True(Enum.IsDefined(error.Code), text);
                    Assert.InRange(error.Position, 0, text.Length);
                }
            },
            iter: LongRun.Cases(20_000));
    }

    [Fact]
    public void It_is_a_JSON_string_and_a_dictionary_key()
    {
        var map = new Dictionary<EdtfDate, int> { [EdtfDate.Parse("2024-05-08~")] = 1, [EdtfDate.Parse("[2024-10-09..2024-10-10]")] = 2, [default] = 3 };
        var json = JsonSerializer.Serialize(map);
        json.Should().Be("""{"2024-05-08~":1,"[2024-10-09..2024-10-10]":2,"XXXX":3}""");
        JsonSerializer.Deserialize<Dictionary<EdtfDate, int>>(json).Should().Equal(map);
        JsonSerializer.Deserialize<EdtfDate?>("null").Should().BeNull();
        foreach (var bad in (string[])["2024", "null", "\"2024-13\"", "[]", "\"\""])
        {
            ((Func<EdtfDate>)(() => JsonSerializer.Deserialize<EdtfDate>(bad))).Should().Throw<JsonException>();
        }
    }

    [Fact]
    public void Reading_and_writing_allocate_nothing()
    {
        string[] texts = ["2024-05-06", "2024-05", "2011", "201X", "2001-21~", "1985-XX-XX", "[2024-10-09..2024-10-10]", "XXXX", "2024-13-01", "201u"];
        var utf8 = texts.Select(Encoding.UTF8.GetBytes).ToArray();
        var chars = new char[30];
        var bytes = new byte[10];
        Allocation.Of(() =>
        {
            for (var i = 0; i < texts.Length; i++)
            {
                _ = EdtfDate.TryParse(texts[i], out var a, out EdtfParseError _);
                _ = EdtfDate.TryParse(utf8[i], out var b, out EdtfParseError _);
                a.TryFormat(chars, out _);
                b.TryFormat(bytes, out _);
            }
        }).Should().Be(0);
    }

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
