namespace AzForeignPolicy.Model.Tests;

public sealed class DaysTests
{
    [Fact]
    public void Every_day_has_the_number_that_the_base_library_gives_it()
    {
        for (var n = 0; n <= Days.Last; n++)
        {
            var d = DateOnly.FromDayNumber(n);
            if (Days.Number(d.Year, d.Month, d.Day) != n)
            {
                Assert.Fail(EdtfGen.Iso(n));
            }
        }

        DateOnly.MaxValue.DayNumber.Should().Be(Days.Last);
    }

    [Fact]
    public void A_date_and_its_number_round_trip()
    {
        for (var n = 0; n <= Days.Last; n += 97)
        {
            Days.Number(Days.Date(n)).Should().Be(n);
            Days.Date(n).Should().Be(LocalDate.FromDateOnly(DateOnly.FromDayNumber(n)));
        }

        Days.Date(Days.Last).Should().Be(new LocalDate(9999, 12, 31));
    }

    [Fact]
    public void Every_month_ends_where_NodaTime_says()
    {
        for (var year = 1; year <= 9999; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                if (Days.InMonthOf(year, month) != CalendarSystem.Iso.GetDaysInMonth(year, month))
                {
                    Assert.Fail($"{year}-{month}");
                }
            }
        }
    }

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day()
    {
        var october = new LocalDate(1917, 10, 25, CalendarSystem.Julian);
        EdtfDate.OfDay(october).ToString().Should().Be("1917-11-07");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_year_before_the_first_is_refused(int year) =>
        ((Func<EdtfDate>)(() => new LocalDate(year, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
}
