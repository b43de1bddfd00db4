using CsCheck;

namespace AzForeignPolicy.Model.Tests;

public sealed partial class EdtfDateTests
{
    [Fact]
    public void The_default_is_wholly_unspecified()
    {
        var date = default(EdtfDate);
        date.ToString().Should().Be("XXXX");
        date.Should().Be(EdtfDate.Unspecified);
        date.IsUnspecified.Should().BeTrue();
        date.Qualifier.Should().Be(EdtfQualifier.None);
        EdtfDate.Parse("XXXX").Word.Should().Be(0);
        EdtfDate.OfYear(1).IsUnspecified.Should().BeFalse();
    }

    [Fact]
    public void It_is_eight_bytes() => System.Runtime.CompilerServices.Unsafe.SizeOf<EdtfDate>().Should().Be(8);

    [Fact]
    public void Factories_write_the_plain_forms()
    {
        EdtfDate.OfDay(2024, 5, 6).ToString().Should().Be("2024-05-06");
        EdtfDate.OfDay(new LocalDate(2024, 5, 6)).ToString().Should().Be("2024-05-06");
        EdtfDate.FromDateOnly(new DateOnly(2024, 5, 6)).ToString().Should().Be("2024-05-06");
        EdtfDate.OfMonth(2024, 5).ToString().Should().Be("2024-05");
        EdtfDate.OfYear(987).ToString().Should().Be("0987");
        EdtfDate.OneOfDays(new LocalDate(2024, 10, 9), new LocalDate(2024, 10, 10)).ToString().Should().Be("[2024-10-09..2024-10-10]");
        EdtfDate day = new LocalDate(2024, 5, 6);
        day.Should().Be(EdtfDate.Parse("2024-05-06"));
    }

    [Fact]
    public void Factories_refuse_what_does_not_exist()
    {
        var bad = new Func<EdtfDate>[]
        {
            () => EdtfDate.OfDay(2023, 2, 29), () => EdtfDate.OfDay(2024, 0, 1), () => EdtfDate.OfDay(2024, 13, 1), () => EdtfDate.OfDay(2024, 1, 0),
            () => EdtfDate.OfMonth(2024, 0), () => EdtfDate.OfMonth(2024, 21), () => EdtfDate.OfMonth(0, 1), () => EdtfDate.OfYear(0), () => EdtfDate.OfYear(10_000),
        };
        foreach (var act in bad)
        {
            act.Should().Throw<ArgumentOutOfRangeException>();
        }

        var one = () => EdtfDate.OneOfDays(new LocalDate(2024, 10, 9), new LocalDate(2024, 10, 9));
        one.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Only_a_value_written_as_one_day_gives_a_day()
    {
        EdtfDate.Parse("2024-05-06?").TryGetDay(out var day).Should().BeTrue();
        day.Should().Be(new LocalDate(2024, 5, 6));
        EdtfDate.Parse("2024-05-XX").TryGetDay(out _).Should().BeFalse();
        EdtfGen.Date.Sample(text =>
        {
            var date = EdtfDate.Parse(text);
            Assert.Equal(date.EarliestDay == date.LatestDay, date.IsDay);
            Assert.Equal(date.IsDay, date.Precision == EdtfPrecision.Day);
        });
    }

    [Theory]
    [InlineData("2011", EdtfQualifier.None, false, false)]
    [InlineData("2011?", EdtfQualifier.Uncertain, true, false)]
    [InlineData("2011~", EdtfQualifier.Approximate, false, true)]
    [InlineData("2011%", EdtfQualifier.UncertainAndApproximate, true, true)]
    public void A_qualifier_is_read_and_changes_no_day(string text, EdtfQualifier qualifier, bool uncertain, bool approximate)
    {
        var date = EdtfDate.Parse(text);
        date.Qualifier.Should().Be(qualifier);
        date.IsUncertain.Should().Be(uncertain);
        date.IsApproximate.Should().Be(approximate);
        (date.Earliest, date.Latest).Should().Be((EdtfDate.OfYear(2011).Earliest, EdtfDate.OfYear(2011).Latest));
        EdtfDate.OfYear(2011).WithQualifier(qualifier).Should().Be(date);
        date.WithQualifier(EdtfQualifier.None).Should().Be(EdtfDate.OfYear(2011));
    }

    [Fact]
    public void What_takes_no_qualifier_refuses_one()
    {
        foreach (var text in (string[])["XXXX", "[2024-10-09..2024-10-10]"])
        {
            var date = EdtfDate.Parse(text);
            ((Func<EdtfDate>)(() => date.WithQualifier(EdtfQualifier.Uncertain))).Should().Throw<InvalidOperationException>();
            date.WithQualifier(EdtfQualifier.None).Should().Be(date);
        }

        ((Func<EdtfDate>)(() => EdtfDate.OfYear(2011).WithQualifier(0))).Should().Throw<ArgumentOutOfRangeException>();
        ((Func<EdtfDate>)(() => EdtfDate.OfYear(2011).WithQualifier((EdtfQualifier)5))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Equality_is_identity_of_the_written_value()
    {
        (EdtfDate.Parse("2004") == EdtfDate.Parse("2004-XX")).Should().BeFalse();
        (EdtfDate.Parse("2004") != EdtfDate.Parse("2004?")).Should().BeTrue();
        EdtfDate.Parse("2004").Equals((object)EdtfDate.OfYear(2004)).Should().BeTrue();
        Gen.Select(EdtfGen.Date, EdtfGen.Date).Sample((a, b) => Assert.Equal(a == b, EdtfDate.Parse(a) == EdtfDate.Parse(b)));
    }

    [Fact]
    public void Plain_dates_sort_as_their_text()
    {
        var plain = Gen.OneOf(EdtfGen.Year, EdtfGen.Month, EdtfGen.Day);
        var crowded = EdtfGen.OneOf("2023", "2024", "2024-01", "2024-01-01", "2024-01-31", "2024-02", "2024-02-01", "2024-12-31", "2025", "0001", "0001-01-01", "9999-12-31");
        Gen.Select(Gen.OneOf(plain, crowded), Gen.OneOf(plain, crowded)).Sample((a, b) =>
            Assert.Equal(Math.Sign(string.CompareOrdinal(a, b)), Math.Sign(EdtfDate.Parse(a).CompareTo(EdtfDate.Parse(b)))));
    }

    [Fact]
    public void The_order_is_earliest_first_then_coarser_first_and_total()
    {
        Gen.Select(EdtfGen.Date, EdtfGen.Date).Sample((s, t) =>
        {
            var (a, b) = (EdtfDate.Parse(s), EdtfDate.Parse(t));
            var byDays = (a.EarliestDay, -a.LatestDay).CompareTo((b.EarliestDay, -b.LatestDay));
            if (byDays != 0)
            {
                Assert.Equal(Math.Sign(byDays), Math.Sign(a.CompareTo(b)));
            }

            Assert.Equal(a == b, a.CompareTo(b) == 0);
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        });
        ((IComparable)EdtfDate.OfYear(2024)).CompareTo(null).Should().BePositive();
        ((Func<int>)(() => ((IComparable)EdtfDate.OfYear(2024)).CompareTo("2024"))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("2024-05-08~", "P2D", "[2024-05-06..2024-05-10]")]
    [InlineData("2024-05-08%", "P1W", "[2024-05-01..2024-05-15]")]
    [InlineData("2011~", "P1Y", "[2010-01-01..2012-12-31]")]
    [InlineData("2024-02~", "P1M", "[2024-01-01..2024-03-31]")]
    [InlineData("2024-03-31~", "P1M", "[2024-02-29..2024-04-30]")]
    [InlineData("201X~", "P5Y", "[2005-01-01..2024-12-31]")]
    [InlineData("0001~", "P1Y", "[0001-01-01..0002-12-31]")]
    [InlineData("9999~", "P1M", "[9998-12-01..9999-12-31]")]
    [InlineData("2024-05-08~", "P99999Y", "[0001-01-01..9999-12-31]")]
    [InlineData("2024-05-08~", "P2147483647W", "[0001-01-01..9999-12-31]")]
    [InlineData("2024-05-08~", "P", "2024-05-08~")]
    [InlineData("2024-05-08?", "P2D", "2024-05-08?")]
    [InlineData("2024-05-08", "P2D", "2024-05-08")]
    [InlineData("XXXX", "P2D", "XXXX")]
    public void Only_an_estimate_widens(string text, string tolerance, string expected)
    {
        var period = NodaTime.Text.PeriodPattern.Roundtrip.Parse(tolerance).Value;
        EdtfDate.Parse(text).Widen(period).ToString().Should().Be(expected);
    }

    [Fact]
    public void A_tolerance_is_in_days_and_not_negative()
    {
        var date = EdtfDate.Parse("2011~");
        foreach (var bad in (Period[])[Period.FromHours(1), Period.FromDays(-1), Period.FromYears(-1), Period.FromMonths(-1), Period.FromWeeks(-1)])
        {
            ((Func<EdtfDate>)(() => date.Widen(bad))).Should().Throw<ArgumentException>();
        }

        ((Func<EdtfDate>)(() => date.Widen(null!))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Widening_by_any_tolerance_keeps_the_days_it_had()
    {
        Gen.Select(EdtfGen.Unqualified, Gen.Int[0, 20], Gen.Int[0, 40], Gen.Int[0, 500]).Sample((text, years, months, days) =>
        {
            var date = EdtfDate.Parse(text + "~");
            var wide = date.Widen(new PeriodBuilder { Years = years, Months = months, Days = days }.Build());
            Assert.True(wide.EarliestDay <= date.EarliestDay && wide.LatestDay >= date.LatestDay);
            TextContract.Round_trips<EdtfDate>(wide.ToString());
        });
    }

    [Fact]
    public void A_culture_changes_nothing()
    {
        foreach (var culture in Cultures.Awkward)
        {
            Cultures.Under(culture, () =>
            {
                foreach (var text in (string[])["2024-05-06", "201X~", "2001-21", "[2024-10-09..2024-10-10]", "XXXX"])
                {
                    TextContract.Round_trips<EdtfDate>(text);
                }

                foreach (var text in (string[])["..", "../1991-12-26", "1993-09-24/", "/"])
                {
                    TextContract.Is_refused<EdtfDate>(text);
                }

                TextContract.Round_trips<EdtfInterval>("1993-09-24/..");
                TextContract.Round_trips<Truth>("unknown");
                new EdtfParseError(EdtfErrorCode.Empty, 12).ToString().Should().EndWith("(Position 12.)");
            });
        }
    }
}
