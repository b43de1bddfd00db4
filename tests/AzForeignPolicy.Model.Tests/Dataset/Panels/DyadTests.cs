using System.Collections.Immutable;
using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

public sealed class DyadTests
{
    private static readonly ForeignPolicyDataset Real = ForeignPolicyDatasets.Default;

    /// <summary>AA ends on the day before BB begins; CC goes on; DD has no entry; EE begins some day in 1990.</summary>
    private static readonly ForeignPolicyDataset Small = Listed(
        ("AA", ["1980-01-01/1990-06-30"]), ("BB", ["1990-07-01/.."]), ("CC", ["1980-01-01/.."]), ("DD", []), ("EE", ["1990/.."]));

    [Fact]
    public void A_pair_that_had_no_common_day_is_no_dyad_even_if_both_existed_in_the_year()
    {
        Year(Small, 1990).Should().Equal("AA–CC", "BB–CC", "BB–EE", "CC–EE");
        Year(Small, 1989).Should().Equal("AA–CC");
        Year(Small, 1990, StateExistence.Possible).Should().Equal("AA–CC", "AA–DD?", "AA–EE?", "BB–CC", "BB–DD?", "BB–EE", "CC–DD?", "CC–EE", "DD–EE?");
    }

    [Fact]
    public void After_the_end_of_the_list_nothing_is_certain_and_going_on_is_the_callers_assumption()
    {
        Year(Small, 2016).Should().Equal("BB–CC", "BB–EE", "CC–EE");
        Year(Small, 2017).Should().BeEmpty();
        Year(Small, 2017, StateExistence.CarriedForward).Should().Equal("BB–CC?", "BB–EE?", "CC–EE?");
        Year(Small, 2017, StateExistence.Possible).Should().HaveCount(10, "the list excludes no pair");
    }

    [Fact]
    public void A_polity_that_ended_is_no_possible_state_of_later_days()
    {
        foreach (var list in Enum.GetValues<StateListId>())
        {
            var possible = Real.StatesIn(Day("2020-01-01"), Day("2020-12-31"), list, StateExistence.Possible);
            CountrySet.Parse("CS DD SU YU").Where(possible.Contains).Should().BeEmpty($"by {list} they may have gone on, by their own period they had not");
            CountrySet.Parse("AZ RU XK").Should().OnlyContain(s => possible.Contains(s));
        }

        Real.StatesIn(Day("1985-01-01"), Day("1985-12-31"), StateListId.CorrelatesOfWar, StateExistence.Possible).Should().Contain(CountrySet.Parse("DD SU YU"));
        Real.StatesIn(Day("1985-01-01"), Day("1985-12-31"), StateListId.IndependenceAct, StateExistence.Possible).Should().Contain(CountrySet.Parse("DD SU YU"), "the list has no entry of them");
        Real.Dyads(Day("2020-01-01"), Day("2020-12-31"), StateListId.CorrelatesOfWar, StateExistence.Possible, of: [C("SU")]).Should().BeEmpty();
    }

    [Fact]
    public void A_state_that_begins_some_day_in_a_year_is_certain_of_the_years_last_day_alone()
    {
        // 1990/..: certain from 31 December.
        Small.Dyads(Day("1990-12-31"), Day("1990-12-31"), StateListId.CorrelatesOfWar, of: [C("EE")]).Select(d => d.ToString()).Should().Equal("BB–EE", "CC–EE");
        Small.Dyads(Day("1990-12-30"), Day("1990-12-30"), StateListId.CorrelatesOfWar, of: [C("EE")]).Should().BeEmpty();
    }

    [Fact]
    public void Directed_dyads_are_the_others_both_ways_round()
    {
        foreach (var existence in Enum.GetValues<StateExistence>())
        {
            foreach (var year in new[] { 1985, 1990, 1991, 2016, 2020 })
            {
                var (from, to) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
                var plain = Real.Dyads(from, to, StateListId.CorrelatesOfWar, existence).ToList();
                var directed = Real.Dyads(from, to, StateListId.CorrelatesOfWar, existence, isDirected: true).ToList();
                plain.All(d => d.First < d.Second && !d.IsDirected && !d.Existed.IsNo).Should().BeTrue();
                directed.All(d => d.IsDirected && d.First != d.Second).Should().BeTrue();
                directed.Should().HaveCount(2 * plain.Count);
                directed.Select(d => (d.First, d.Second, d.Existed)).ToHashSet()
                    .SetEquals(plain.SelectMany(d => new[] { (d.First, d.Second, d.Existed), (d.Second, d.First, d.Existed) })).Should().BeTrue();
                (plain.Count == 0).Should().Be(existence == StateExistence.Certain && year == 2020);
            }
        }
    }

    [Fact]
    public void Which_side_a_set_is_given_for_does_not_matter()
    {
        var (from, to) = (Day("2010-01-01"), Day("2010-12-31"));
        CountrySet az = [C("AZ")], some = CountrySet.Parse("AM AZ GE TR");
        foreach (var isDirected in new[] { false, true })
        {
            var one = Real.Dyads(from, to, StateListId.CorrelatesOfWar, isDirected: isDirected, of: az, with: some).ToList();
            Real.Dyads(from, to, StateListId.CorrelatesOfWar, isDirected: isDirected, of: some, with: az).Should().Equal(one);
            one.Should().HaveCount(isDirected ? 6 : 3).And.OnlyContain(d => d.First == C("AZ") || d.Second == C("AZ"));
        }
    }

    [Fact]
    public void A_dyad_is_what_the_list_answers_day_by_day()
    {
        CountrySet states = CountrySet.Parse("AM AZ BY CS CZ DD DE KZ LI MK RU SK SU TW US XK YE YU");
        foreach (var list in Enum.GetValues<StateListId>())
        {
            foreach (var (from, to) in new[] { ("1990-09-01", "1990-11-30"), ("1991-08-15", "1992-01-20"), ("1993-01-01", "1993-01-03"), ("2016-12-25", "2017-01-05"), ("2017-12-25", "2018-01-05") })
            {
                var days = Enumerable.Range(0, Period.DaysBetween(Day(from), Day(to)) + 1).Select(Day(from).PlusDays).ToList();
                var answers = states.Where(s => Real.Countries.Contains(s)).ToDictionary(s => s, s => days.Select(d => Real.Existed(s, d, list).Value).ToList());
                // Where the list leaves it open, the period of a former polity decides whether it may count.
                var mayCount = answers.ToDictionary(
                    s => s.Key,
                    s => s.Value.Zip(days, (said, day) => said.IsUnknown && Real.Countries[s.Key].Existed is { } period && period.Covers(day).IsNo ? Truth.No : said).ToList());
                var certain = new List<string>();
                var possible = new List<string>();
                foreach (var a in answers)
                {
                    foreach (var b in answers.Where(b => a.Key < b.Key))
                    {
                        var together = a.Value.Zip(b.Value, (x, y) => x & y).Aggregate(Truth.No, (x, y) => x | y);
                        if (together.IsYes)
                        {
                            certain.Add($"{a.Key}–{b.Key}");
                        }

                        var mayBeTogether = mayCount[a.Key].Zip(mayCount[b.Key], (x, y) => x & y).Aggregate(Truth.No, (x, y) => x | y);
                        if (!mayBeTogether.IsNo)
                        {
                            possible.Add($"{a.Key}–{b.Key}");
                        }
                    }
                }

                List<string> Found(StateExistence existence) => [.. Real.Dyads(Day(from), Day(to), list, existence, of: states, with: states).Select(d => d.ToString())];
                Found(StateExistence.Certain).Should().Equal(certain);
                Found(StateExistence.Possible).Should().Equal(possible);
                var carried = Found(StateExistence.CarriedForward).ToHashSet();
                (carried.IsSupersetOf(certain) && carried.IsSubsetOf(possible)).Should().BeTrue();
                Real.StatesIn(Day(from), Day(to), list).Intersect(states).Should().Equal(answers.Where(a => a.Value.Any(t => t.IsYes)).Select(a => a.Key));
            }
        }
    }

    [Fact]
    public void Going_through_the_dyads_allocates_nothing_and_computes_nothing_before()
    {
        var dyads = Real.Dyads(Day("2010-01-01"), Day("2010-12-31"), StateListId.CorrelatesOfWar);
        var count = 0;
        Allocation.Of(() =>
        {
            count = 0;
            foreach (var dyad in dyads)
            {
                count += dyad.Existed.IsYes ? 1 : 0;
            }
        }).Should().Be(0);
        var states = Real.StatesIn(Day("2010-01-01"), Day("2010-12-31"), StateListId.CorrelatesOfWar).Count;
        count.Should().Be(states * (states - 1) / 2, "all of that year existed on a common day");
        dyads.ToString().Should().Be("dyads of 2010-01-01 to 2010-12-31, by the list correlatesOfWar (certain)");
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        FluentActions.Invoking(() => Real.Dyads(Day("2010-12-31"), Day("2010-01-01"), StateListId.CorrelatesOfWar)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Real.Dyads(Day("2010-01-01"), Day("2010-12-31"), default)).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => Real.Dyads(Day("2010-01-01"), Day("2010-12-31"), StateListId.CorrelatesOfWar, of: [C("QQ")])).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => Real.Dyads(Day("2010-01-01"), Day("2010-12-31"), StateListId.CorrelatesOfWar, default(StateExistence))).Should().Throw<ArgumentException>();
    }

    /// <summary>A data set whose states have these spells in the list of the Correlates of War project, which ends in 2016.</summary>
    internal static ForeignPolicyDataset Listed(params (string Code, string[] Spells)[] states)
    {
        var data = new TestData().Add(new StateList.Builder
        {
            Id = StateListId.CorrelatesOfWar,
            Name = "List",
            AsOf = new LocalDate(2016, 12, 31),
            Attestations = [Says("src")],
        }.Build());
        foreach (var (code, spells) in states)
        {
            data.Add(new Country.Builder
            {
                Code = C(code),
                Name = code,
                Status = CountryStatus.UnMember,
                CorrelatesOfWar = spells.Length == 0 ? null : new StateSystemCode(code[0], code, [.. spells.Select(s => EdtfInterval.Parse(s))]),
                Attestations = [Says("src")],
            }.Build());
        }

        return data.Build();
    }

    private static IEnumerable<string> Year(ForeignPolicyDataset data, int year, StateExistence existence = StateExistence.Certain) =>
        data.Dyads(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), StateListId.CorrelatesOfWar, existence).Select(d => d + (d.Existed.IsYes ? "" : "?"));
}
