using CsCheck;

namespace AzForeignPolicy.Model.Tests;

public sealed partial class EdtfIntervalTests
{
    [Theory]
    [InlineData("1993/..", "1993-06-01", "unknown")]
    [InlineData("1993/..", "1992-12-31", "no")]
    [InlineData("1993/..", "1993-12-31", "yes")]
    [InlineData("1993/..", "9999-12-31", "yes")]
    [InlineData("1993-09-24/", "1993-09-24", "yes")]
    [InlineData("1993-09-24/", "1993-09-25", "unknown")]
    [InlineData("1993-09-24/", "1993-09-23", "no")]
    [InlineData("/1991", "1992-01-01", "no")]
    [InlineData("/1991", "1991-12-31", "unknown")]
    [InlineData("/1991-12-26", "1991-12-26", "yes")]
    [InlineData("/1991-12-26", "1991-12-25", "unknown")]
    [InlineData("198X/199X", "1989-12-31", "yes")]
    [InlineData("198X/199X", "1985-01-01", "unknown")]
    [InlineData("198X/199X", "2000-01-01", "no")]
    [InlineData("../1991-12-26", "0001-01-01", "yes")]
    [InlineData("../1991-12-26", "1991-12-26", "yes")]
    [InlineData("../1991-12-26", "1991-12-27", "no")]
    [InlineData("../..", "2024-05-06", "yes")]
    [InlineData("/", "2024-05-06", "unknown")]
    [InlineData("/..", "2024-05-06", "unknown")]
    [InlineData("2020-01-31/2020-01-31", "2020-01-31", "yes")]
    [InlineData("1973-01-01/2020-01-31", "2020-02-01", "no")]
    [InlineData("2024-05-06/2024", "2024-05-06", "yes")]
    public void Covers_is_as_the_vectors_say(string interval, string day, string expected)
    {
        EdtfDate.Parse(day).TryGetDay(out var date).Should().BeTrue();
        EdtfInterval.Parse(interval).Covers(date).ToString().Should().Be(expected);
        EdtfInterval.Parse(interval).Covers(EdtfDate.Parse(day)).ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("1993-09-24/..", "1993-10", "yes")]
    [InlineData("1993-09-24/..", "1993-09", "unknown")]
    [InlineData("1993-09-24/..", "1993-08", "no")]
    [InlineData("1993-09-24/..", "XXXX", "unknown")]
    [InlineData("../..", "XXXX", "yes")]
    [InlineData("2024-10-09/2024-10-10", "[2024-10-09..2024-10-10]", "yes")]
    [InlineData("2024-10-10/2024-10-11", "[2024-10-09..2024-10-10]", "unknown")]
    public void An_imprecise_day_is_covered_only_wholly(string interval, string day, string expected) =>
        EdtfInterval.Parse(interval).Covers(EdtfDate.Parse(day)).ToString().Should().Be(expected);

    [Theory]
    [InlineData("1985/1990", "1991/1995", "no")]
    [InlineData("1985/1990", "1990/1995", "unknown")]
    [InlineData("1985/1990-06-01", "1990-06-01/1995", "yes")]
    [InlineData("1985-01-01/", "1990-01-01/..", "unknown")]
    [InlineData("1985-01-01/..", "1990-01-01/", "yes")]
    [InlineData("../..", "/", "yes")]
    [InlineData("/", "/", "unknown")]
    [InlineData("/1991", "1992/..", "no")]
    public void Overlap_is_as_the_table_says(string a, string b, string expected)
    {
        EdtfInterval.Parse(a).Overlaps(EdtfInterval.Parse(b)).ToString().Should().Be(expected);
        EdtfInterval.Parse(b).Overlaps(EdtfInterval.Parse(a)).ToString().Should().Be(expected);
    }

    [Fact]
    public void A_window_has_its_ends_in_order()
    {
        var (first, last) = (new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 31));
        ((Func<Truth>)(() => EdtfInterval.Always.CoversAnyDay(last, first))).Should().Throw<ArgumentException>();
        ((Func<Truth>)(() => EdtfInterval.Always.CoversEveryDay(last, first))).Should().Throw<ArgumentException>();
        EdtfInterval.Always.CoversEveryDay(first, first).Should().Be(Truth.Yes);
    }

    [Fact]
    public void Every_relation_agrees_with_the_enumeration_of_all_intervals()
    {
        Gen.Select(EdtfGen.NearInterval, EdtfGen.NearInterval, EdtfGen.NearDate, EdtfGen.NearDate).Sample(
            (a, b, date, other) =>
            {
                var (from, to) = (Math.Min(date.EarliestDay, other.EarliestDay), Math.Max(date.EarliestDay, other.EarliestDay));
                var (first, last) = (Days.Date(from), Days.Date(to));

                Assert.Equal(Decide(Meanings(a).Select(i => i.Start <= from && from <= i.End)), a.Covers(first));
                Assert.Equal(Decide(Meanings(a).Select(i => i.Start <= to && from <= i.End)), a.CoversAnyDay(first, last));
                Assert.Equal(Decide(Meanings(a).Select(i => i.Start <= from && to <= i.End)), a.CoversEveryDay(first, last));
                Assert.Equal(
                    Decide(from i in Meanings(a) from d in Ends(date.EarliestDay, date.LatestDay) select i.Start <= d && d <= i.End),
                    a.Covers(date));
                Assert.Equal(
                    Decide(from i in Meanings(a) from j in Corners(b) select i.Start <= j.End && j.Start <= i.End),
                    a.Overlaps(b));
                Assert.Equal(a.Overlaps(b), b.Overlaps(a));
                Assert.Equal(a.CoversAnyDay(from, from), a.CoversDay(from));
                Assert.Equal(a.CoversEveryDay(from, from), a.CoversDay(from));
            },
            iter: LongRun.Cases(1_000));

        // Every pair of days that the written ends allow, start not after end. Far days stand for no limit.
        static IEnumerable<(int Start, int End)> Meanings(EdtfInterval interval) =>
            from s in Candidates(interval.Start, interval.StartKind, open: Far - Reach)
            from e in Candidates(interval.End, interval.EndKind, open: Far + Reach)
            where s <= e
            select (s, e);

        static IEnumerable<int> Candidates(EdtfDate? date, EdtfEndKind kind, int open) => kind switch
        {
            EdtfEndKind.Open => [open],
            EdtfEndKind.Unknown => Enumerable.Range(Far - 130, 260).Prepend(Far - Reach).Append(Far + Reach),
            _ => Enumerable.Range(date!.Value.EarliestDay, date.Value.LatestDay - date.Value.EarliestDay + 1),
        };

        // Overlap is monotonic in each limit, so the extreme meanings of one side decide; those of the other are all tried.
        static IEnumerable<(int Start, int End)> Corners(EdtfInterval interval)
        {
            var all = Meanings(interval).ToArray();
            var (minStart, maxStart) = (all.Min(i => i.Start), all.Max(i => i.Start));
            var (minEnd, maxEnd) = (all.Min(i => i.End), all.Max(i => i.End));
            return all.Where(i => i.Start == minStart || i.Start == maxStart || i.End == minEnd || i.End == maxEnd);
        }

        static IEnumerable<int> Ends(int first, int last) => first == last ? [first] : Enumerable.Range(first, last - first + 1);

        static Truth Decide(IEnumerable<bool> worlds)
        {
            var (yes, no) = (false, false);
            foreach (var world in worlds)
            {
                yes |= world;
                no |= !world;
                if (yes && no)
                {
                    return Truth.Unknown;
                }
            }

            return Truth.From(yes);
        }
    }

    private const int Reach = 1_000_000;

    private static int Far => EdtfGen.NearFirst + 35;
}
