using CsCheck;

namespace AzForeignPolicy.Model.Tests;

public sealed partial class EdtfDateTests
{
    [Theory]
    [InlineData("1985", "1985-06", "unknown")]
    [InlineData("2012-06-XX", "2012-06-01", "no")]
    [InlineData("2024-04", "2024-05", "yes")]
    [InlineData("2024-05", "2024-04", "no")]
    [InlineData("2024-05-06", "2024-05-06", "no")]
    [InlineData("2024", "2024", "unknown")]
    [InlineData("XXXX", "2024", "unknown")]
    [InlineData("[2024-10-09..2024-10-10]", "2024-10-11", "yes")]
    [InlineData("[2024-10-09..2024-10-10]", "2024-10-10", "unknown")]
    [InlineData("[2024-10-09..2024-10-10]", "2024-10-09", "no")]
    public void Before_is_as_the_vectors_say(string a, string b, string expected)
    {
        EdtfDate.Parse(a).IsBefore(EdtfDate.Parse(b)).ToString().Should().Be(expected);
        EdtfDate.Parse(b).IsAfter(EdtfDate.Parse(a)).ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("2024-05-06", "2024-05-06", "yes")]
    [InlineData("2024-05-06", "2024-05-07", "no")]
    [InlineData("2024-05", "2024-05", "unknown")]
    [InlineData("2024-05", "2024-06", "no")]
    [InlineData("2024-05-06", "2024-05", "unknown")]
    [InlineData("2024-05-06?", "2024-05-06~", "yes")]
    [InlineData("[2024-10-09..2024-10-10]", "[2024-10-09..2024-10-10]", "unknown")]
    public void Same_day_needs_two_single_days(string a, string b, string expected) =>
        EdtfDate.Parse(a).IsSameDayAs(EdtfDate.Parse(b)).ToString().Should().Be(expected);

    [Theory]
    [InlineData("2024-05-06", "2024-05", "yes")]
    [InlineData("2024-05", "2024-05", "yes")]
    [InlineData("2024", "2024-05", "unknown")]
    [InlineData("2024-06", "2024-05", "no")]
    [InlineData("2024-05", "2024-05-06", "unknown")]
    [InlineData("2024", "XXXX", "yes")]
    public void Within_takes_the_whole_of_the_other(string a, string b, string expected) =>
        EdtfDate.Parse(a).IsWithin(EdtfDate.Parse(b)).ToString().Should().Be(expected);

    [Fact]
    public void A_window_has_its_ends_in_order()
    {
        var (first, last) = (new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 31));
        EdtfDate.OfMonth(2024, 5).IsWithin(first, last).Should().Be(Truth.Yes);
        ((Func<Truth>)(() => EdtfDate.OfMonth(2024, 5).IsWithin(last, first))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Every_relation_agrees_with_the_enumeration_of_all_days()
    {
        Gen.Select(EdtfGen.NearDate, EdtfGen.NearDate).Sample(
            (a, b) =>
            {
                Assert.Equal(Decide(DaysOf(a), x => DaysOf(b).Select(y => x < y)), a.IsBefore(b));
                Assert.Equal(Decide(DaysOf(a), x => DaysOf(b).Select(y => x > y)), a.IsAfter(b));
                Assert.Equal(Decide(DaysOf(a), x => DaysOf(b).Select(y => x == y)), a.IsSameDayAs(b));
                Assert.Equal(Decide(DaysOf(a), x => [x >= b.EarliestDay && x <= b.LatestDay]), a.IsWithin(b));
                Assert.Equal(a.IsWithin(b), a.IsWithin(b.Earliest, b.Latest));
                Assert.Equal(a.IsBefore(b), b.IsAfter(a));
                Assert.True((a.IsBefore(b) & a.IsAfter(b)).IsNo || !a.IsBefore(b).IsYes);
            },
            iter: LongRun.Cases(2_000));

        static IEnumerable<int> DaysOf(EdtfDate date) => Enumerable.Range(date.EarliestDay, date.LatestDay - date.EarliestDay + 1);

        static Truth Decide(IEnumerable<int> days, Func<int, IEnumerable<bool>> worlds)
        {
            var (yes, no) = (false, false);
            foreach (var world in days.SelectMany(worlds))
            {
                yes |= world;
                no |= !world;
            }

            return yes && no ? Truth.Unknown : Truth.From(yes);
        }
    }

    [Fact]
    public void Relating_and_comparing_allocate_nothing()
    {
        var (a, b) = (EdtfDate.Parse("2024-05"), EdtfDate.Parse("2024-05-06~"));
        var (from, to) = (new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 31));
        Allocation.Of(() =>
        {
            var any = a.IsBefore(b) | a.IsAfter(b) | a.IsSameDayAs(b) | a.IsWithin(b) | a.IsWithin(from, to);
            if (any.IsUnknown && a.CompareTo(b) == 0 && a.Equals(b) && a.Earliest == b.Latest)
            {
                throw new InvalidOperationException();
            }
        }).Should().Be(0);
    }
}
