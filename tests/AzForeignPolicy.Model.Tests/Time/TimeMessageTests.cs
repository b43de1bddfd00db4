namespace AzForeignPolicy.Model.Tests;

/// <summary>What a refusal says, word by word: users read it, and their logs keep it.</summary>
public sealed class TimeMessageTests
{
    public static TheoryData<Action, string> Refusals { get; } = new()
    {
        { () => EdtfDate.OneOfDays(new LocalDate(2024, 5, 6), new LocalDate(2024, 5, 6)), "One of several days has a last day later than its first. (Parameter 'last')" },
        { () => EdtfDate.OfYear(2024).WithQualifier((EdtfQualifier)9), "There is no such qualifier. (Parameter 'qualifier')\nActual value was 9." },
        { () => EdtfDate.Parse("XXXX").WithQualifier(EdtfQualifier.Uncertain), "XXXX takes no qualifier." },
        { () => EdtfDate.OfYear(2024).Widen(Period.FromDays(-1)), "A tolerance is in years, months, weeks and days, none negative. (Parameter 'tolerance')" },
        { () => ((IComparable)EdtfDate.OfYear(2024)).CompareTo("2024"), "The other object is not an EdtfDate. (Parameter 'obj')" },
        { () => EdtfInterval.Of(EdtfDate.OfYear(2024), EdtfDate.OfYear(2023)), "2024/2023 certainly ends before it starts. (Parameter 'end')" },
        { () => EdtfInterval.Of(EdtfDate.Parse("XXXX"), EdtfDate.OfYear(2023)), "XXXX is not the end of an interval; an unknown end and an open one have their own factories. (Parameter 'start')" },
        { () => Truth.Parse("maybe"), "\"maybe\" is not yes, no or unknown." },
        { () => ((IFormattable)EdtfInterval.Parse("2024/..")).ToString("D", null), "There is no format \"D\": each value has one text." },
        { () => EdtfDate.Parse("2024-13"), "\"2024-13\" is not an EDTF date. The part after the year is a month 01 to 12 or a division of the year 21 to 41; only a month has days. (Position 5.)" },
        { () => EdtfInterval.Parse("2024"), "\"2024\" is not an EDTF interval. An interval has a slash: 2024-05-06/2024-05-07, or 2024-05-06/.. for one that goes on. (Position 4.)" },
        { () => EdtfInterval.Parse("2024/2023"), "\"2024/2023\" is not an EDTF interval. The interval certainly ends before it starts. (Position 4.)" },
        { () => EdtfInterval.Parse("2024/XXXX"), "\"2024/XXXX\" is not an EDTF interval. An unknown end of an interval is written as nothing: 1993-09-24/ or /1991-12-26. (Position 5.)" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_refusal_says_why(Action refused, string message) =>
        refused.Should().Throw<Exception>().Which.Message.ReplaceLineEndings("\n").Should().Be(message);

    [Fact]
    public void A_long_text_is_quoted_up_to_sixty_characters()
    {
        string Said(string text) => FluentActions.Invoking(() => EdtfDate.Parse(text)).Should().Throw<EdtfFormatException>().Which.Message;
        Said(new string('9', 60)).Should().StartWith($"\"{new string('9', 60)}\" is not");
        Said(new string('9', 61)).Should().StartWith($"\"{new string('9', 60)}…\" is not");
    }

    [Theory]
    [InlineData(0, 1, 1, "year")]
    [InlineData(10000, 1, 1, "year")]
    [InlineData(2024, 0, 1, "month")]
    [InlineData(2024, 13, 1, "month")]
    [InlineData(2024, 5, 0, "day")]
    [InlineData(2023, 2, 29, "day")]
    public void A_part_out_of_range_is_named(int year, int month, int day, string part)
    {
        FluentActions.Invoking(() => EdtfDate.OfDay(year, month, day)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(part);
        if (part != "day")
        {
            FluentActions.Invoking(() => EdtfDate.OfMonth(year, month)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(part);
        }

        if (part == "year")
        {
            FluentActions.Invoking(() => EdtfDate.OfYear(year)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(part);
        }
    }

    [Fact]
    public void A_format_that_there_is_not_is_refused_by_each_way_of_writing()
    {
        Refused(EdtfDate.OfYear(2024));
        Refused(EdtfInterval.Parse("2024/.."));
        Refused(Truth.Yes);

        static void Refused<T>(T value)
            where T : ISpanFormattable, IUtf8SpanFormattable
        {
            FluentActions.Invoking(() => value.ToString("D", null)).Should().Throw<FormatException>();
            FluentActions.Invoking(() => value.TryFormat(new char[50], out _, "D", null)).Should().Throw<FormatException>();
            FluentActions.Invoking(() => value.TryFormat(new byte[50], out _, "D", null)).Should().Throw<FormatException>();
        }
    }

    [Theory]
    [InlineData("2024-01-32", EdtfErrorCode.DayOutOfRange)]
    [InlineData("2024-12-32", EdtfErrorCode.DayOutOfRange)]
    public void The_first_and_the_last_month_are_months(string text, EdtfErrorCode code)
    {
        EdtfDate.TryParse(text, out _, out var error).Should().BeFalse();
        error.Code.Should().Be(code);
    }

    [Fact]
    public void A_winter_may_end_in_the_last_year()
    {
        EdtfDate.Parse("9998-24").Latest.Should().Be(new LocalDate(9999, 2, 28));
        EdtfDate.TryParse("9999-24", out _).Should().BeFalse();
    }

    [Fact]
    public void Both_ends_of_a_period_belong_to_it()
    {
        var month = EdtfInterval.Parse("2020-01-01/2020-01-31");
        month.CoversEveryDay(new LocalDate(2020, 1, 1), new LocalDate(2020, 1, 31)).IsYes.Should().BeTrue();
        month.CoversEveryDay(new LocalDate(2020, 1, 1), new LocalDate(2020, 2, 1)).IsNo.Should().BeTrue();
        month.CoversEveryDay(new LocalDate(2019, 12, 31), new LocalDate(2020, 1, 31)).IsNo.Should().BeTrue();
    }

    [Fact]
    public void Months_are_moved_up_to_the_first_and_the_last_month()
    {
        static LocalDate Moved(LocalDate day, int months) => Days.Date(Days.Shift(Days.Number(day), Period.FromMonths(Math.Abs(months)), Math.Sign(months)));
        Moved(new LocalDate(1, 2, 15), -1).Should().Be(new LocalDate(1, 1, 15));
        Moved(new LocalDate(1, 2, 15), -2).Should().Be(new LocalDate(1, 1, 1));
        Moved(new LocalDate(9999, 11, 15), 1).Should().Be(new LocalDate(9999, 12, 15));
        Moved(new LocalDate(9999, 11, 15), 2).Should().Be(new LocalDate(9999, 12, 31));
    }
}
