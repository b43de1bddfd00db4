using System.Text;
using System.Text.Json;
using CsCheck;

namespace AzForeignPolicy.Model.Tests;

public sealed partial class EdtfIntervalTests
{
    [Theory]
    [InlineData("1993-09-24/..", EdtfEndKind.Date, EdtfEndKind.Open, "1993-09-24", "1993-09-24", null, null)]
    [InlineData("../1991-12-26", EdtfEndKind.Open, EdtfEndKind.Date, null, null, "1991-12-26", "1991-12-26")]
    [InlineData("1993-09-24/", EdtfEndKind.Date, EdtfEndKind.Unknown, "1993-09-24", "1993-09-24", "1993-09-24", null)]
    [InlineData("/1991-12-26", EdtfEndKind.Unknown, EdtfEndKind.Date, null, "1991-12-26", "1991-12-26", "1991-12-26")]
    [InlineData("1985/1985", EdtfEndKind.Date, EdtfEndKind.Date, "1985-01-01", "1985-12-31", "1985-01-01", "1985-12-31")]
    [InlineData("2024-05-06/2024", EdtfEndKind.Date, EdtfEndKind.Date, "2024-05-06", "2024-05-06", "2024-05-06", "2024-12-31")]
    [InlineData("2024/2024-05-06", EdtfEndKind.Date, EdtfEndKind.Date, "2024-01-01", "2024-05-06", "2024-05-06", "2024-05-06")]
    [InlineData("198X/199X", EdtfEndKind.Date, EdtfEndKind.Date, "1980-01-01", "1989-12-31", "1990-01-01", "1999-12-31")]
    [InlineData("1985-XX-XX~/1986-21%", EdtfEndKind.Date, EdtfEndKind.Date, "1985-01-01", "1985-12-31", "1986-03-01", "1986-05-31")]
    [InlineData("1985-04-XX?/1986-05-XX~", EdtfEndKind.Date, EdtfEndKind.Date, "1985-04-01", "1985-04-30", "1986-05-01", "1986-05-31")]
    [InlineData("../..", EdtfEndKind.Open, EdtfEndKind.Open, null, null, null, null)]
    [InlineData("/", EdtfEndKind.Unknown, EdtfEndKind.Unknown, null, null, null, null)]
    [InlineData("/..", EdtfEndKind.Unknown, EdtfEndKind.Open, null, null, null, null)]
    [InlineData("../", EdtfEndKind.Open, EdtfEndKind.Unknown, null, null, null, null)]
    public void An_accepted_text_means_its_limits_and_prints_itself(
        string text, EdtfEndKind startKind, EdtfEndKind endKind, string? s1, string? s2, string? e1, string? e2)
    {
        var interval = TextContract.Round_trips<EdtfInterval>(text);
        interval.StartKind.Should().Be(startKind);
        interval.EndKind.Should().Be(endKind);
        new[] { interval.EarliestStart, interval.LatestStart, interval.EarliestEnd, interval.LatestEnd }
            .Select(d => d is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null)
            .Should().Equal(s1, s2, e1, e2);
        (interval.Start?.ToString() ?? (startKind == EdtfEndKind.Open ? ".." : "")).Should().Be(text[..text.IndexOf('/', StringComparison.Ordinal)]);
        (interval.End?.ToString() ?? (endKind == EdtfEndKind.Open ? ".." : "")).Should().Be(text[(text.IndexOf('/', StringComparison.Ordinal) + 1)..]);
    }

    [Theory]
    [InlineData("", EdtfErrorCode.Empty, 0)]
    [InlineData("2024", EdtfErrorCode.DateNotInterval, 4)]
    [InlineData("2024-13", EdtfErrorCode.MonthOutOfRange, 5)]
    [InlineData("..", EdtfErrorCode.UnexpectedCharacter, 0)]
    [InlineData("2024-05-07/2024-05-06", EdtfErrorCode.Reversed, 10)]
    [InlineData("1986/1985", EdtfErrorCode.Reversed, 4)]
    [InlineData("2024-06/2024-05-31", EdtfErrorCode.Reversed, 7)]
    [InlineData("XXXX/2024", EdtfErrorCode.UnspecifiedEnd, 0)]
    [InlineData("2024/XXXX", EdtfErrorCode.UnspecifiedEnd, 5)]
    [InlineData("2024/2025/2026", EdtfErrorCode.UnexpectedCharacter, 9)]
    [InlineData("//", EdtfErrorCode.UnexpectedCharacter, 1)]
    [InlineData("2024/open", EdtfErrorCode.DraftOpen, 5)]
    [InlineData("unknown/2006", EdtfErrorCode.DraftUnknown, 0)]
    [InlineData("2004-06/201u", EdtfErrorCode.DraftUnspecified, 11)]
    [InlineData("2004-06?~/2005", EdtfErrorCode.DraftQualifier, 7)]
    [InlineData("[2024-10-09..2024-10-10]/2025", EdtfErrorCode.Set, 0)]
    [InlineData("2024/[2024-10-09..2024-10-10]", EdtfErrorCode.Set, 5)]
    [InlineData("2024 / 2025", EdtfErrorCode.Space, 4)]
    [InlineData(" 2024/2025", EdtfErrorCode.Space, 0)]
    [InlineData("2024/2025 ", EdtfErrorCode.Space, 9)]
    [InlineData("2024/05", EdtfErrorCode.UnexpectedEnd, 7)]
    [InlineData("2024-05-06T10:00/2024-05-07", EdtfErrorCode.TimeOfDay, 10)]
    [InlineData("2024/...", EdtfErrorCode.UnexpectedCharacter, 5)]
    [InlineData("2024/.", EdtfErrorCode.UnexpectedCharacter, 5)]
    [InlineData("2024/2025-02-30", EdtfErrorCode.DayOutOfRange, 13)]
    [InlineData("2024--2025", EdtfErrorCode.UnexpectedCharacter, 5)]
    [InlineData("2024-05-06\\2024-05-07", EdtfErrorCode.UnexpectedCharacter, 10)]
    public void A_refused_text_says_what_is_wrong_and_where(string text, EdtfErrorCode code, int position)
    {
        TextContract.Is_refused<EdtfInterval>(text);
        EdtfInterval.TryParse(text, out _, out var error).Should().BeFalse();
        (error.Code, error.Position).Should().Be((code, position));
        EdtfInterval.TryParse(Encoding.UTF8.GetBytes(text), out _, out var utf8Error).Should().BeFalse();
        utf8Error.Should().Be(error);
        ((Func<EdtfInterval>)(() => EdtfInterval.Parse(text))).Should().Throw<EdtfFormatException>().Which.Error.Should().Be(error);
    }

    [Fact]
    public void The_default_is_wholly_unknown()
    {
        default(EdtfInterval).ToString().Should().Be("/");
        default(EdtfInterval).Should().Be(EdtfInterval.Unknown);
        EdtfInterval.Parse("/").Should().Be(default(EdtfInterval));
    }

    [Fact]
    public void It_is_sixteen_bytes() => System.Runtime.CompilerServices.Unsafe.SizeOf<EdtfInterval>().Should().Be(16);

    [Fact]
    public void Factories_write_the_forms()
    {
        var day = new LocalDate(1993, 9, 24);
        EdtfInterval.Of(day, EdtfDate.OfYear(1994)).ToString().Should().Be("1993-09-24/1994");
        EdtfInterval.OfDay(day).ToString().Should().Be("1993-09-24/1993-09-24");
        EdtfInterval.Since(day).ToString().Should().Be("1993-09-24/..");
        EdtfInterval.Until(day).ToString().Should().Be("../1993-09-24");
        EdtfInterval.WithUnknownEnd(day).ToString().Should().Be("1993-09-24/");
        EdtfInterval.WithUnknownStart(day).ToString().Should().Be("/1993-09-24");
        EdtfInterval.Always.ToString().Should().Be("../..");
    }

    [Fact]
    public void Factories_refuse_what_no_interval_has()
    {
        var day = EdtfDate.OfDay(1993, 9, 24);
        var several = EdtfDate.Parse("[2024-10-09..2024-10-10]");
        var bad = new Func<EdtfInterval>[]
        {
            () => EdtfInterval.Of(day, EdtfDate.OfYear(1992)), () => EdtfInterval.Of(default, day), () => EdtfInterval.Of(day, several),
            () => EdtfInterval.Since(default), () => EdtfInterval.Until(several), () => EdtfInterval.WithUnknownEnd(default), () => EdtfInterval.WithUnknownStart(default),
        };
        foreach (var act in bad)
        {
            act.Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Equality_and_order_agree()
    {
        Gen.Select(EdtfGen.NearInterval, EdtfGen.NearInterval).Sample((a, b) =>
        {
            Assert.Equal(a.ToString() == b.ToString(), a == b);
            Assert.Equal(a == b, !(a != b));
            Assert.Equal(a == b, a.CompareTo(b) == 0);
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        });
        string[] sorted = ["../", "../1991-12-26", "../..", "/", "/1991-12-26", "/..", "1993/", "1993/1994", "1993/1994-01", "1993/..", "1993-09-24/"];
        sorted.Reverse().Select(EdtfInterval.Parse).Order().Select(i => i.ToString()).Should().Equal(sorted);
        ((IComparable)EdtfInterval.Always).CompareTo(null).Should().BePositive();
        ((Func<int>)(() => ((IComparable)EdtfInterval.Always).CompareTo(1))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Every_generated_value_round_trips() => EdtfGen.Interval.Sample(text => { TextContract.Round_trips<EdtfInterval>(text); });

    [Fact]
    public void Every_accepted_text_has_the_one_spelling()
    {
        var mutated = Gen.Select(EdtfGen.Interval, Gen.Int[0, 23], Gen.Char["0123456789X-?~%[]./uxT ("], (text, i, c) =>
            i < text.Length ? text[..i] + c + text[(i + 1)..] : text + c);
        mutated.Sample(
            text =>
            {
                if (EdtfInterval.TryParse(text, out var interval, out var error))
                {
                    Assert.Equal(text, interval.ToString());
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
        var map = new Dictionary<EdtfInterval, int> { [EdtfInterval.Parse("1993-09-24/..")] = 1, [default] = 2 };
        var json = JsonSerializer.Serialize(map);
        json.Should().Be("""{"1993-09-24/..":1,"/":2}""");
        JsonSerializer.Deserialize<Dictionary<EdtfInterval, int>>(json).Should().Equal(map);
        ((Func<EdtfInterval>)(() => JsonSerializer.Deserialize<EdtfInterval>("\"2024\""))).Should().Throw<JsonException>();
    }

    [Fact]
    public void Reading_writing_comparing_and_relating_allocate_nothing()
    {
        string[] texts = ["1993-09-24/..", "../1991-12-26", "/", "1985-XX-XX~/1986-21%", "2024/open", "2025/2024"];
        var utf8 = texts.Select(Encoding.UTF8.GetBytes).ToArray();
        var chars = new char[40];
        var bytes = new byte[23];
        var (from, to) = (new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 31));
        Allocation.Of(() =>
        {
            for (var i = 0; i < texts.Length; i++)
            {
                _ = EdtfInterval.TryParse(texts[i], out var a, out EdtfParseError _);
                _ = EdtfInterval.TryParse(utf8[i], out var b, out EdtfParseError _);
                a.TryFormat(chars, out _);
                b.TryFormat(bytes, out _);
                var all = a.Covers(from) & a.Covers(b.Start ?? default) & a.Overlaps(b) & a.CoversAnyDay(from, to) & a.CoversEveryDay(from, to);
                if (all.IsYes && a.CompareTo(b) != 0 && a != b && a.LatestEnd == b.EarliestStart)
                {
                    throw new InvalidOperationException();
                }
            }
        }).Should().Be(0);
    }
}
