using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

/// <summary>The parts of which indexes are made.</summary>
public class IndexPartTests
{
    [Fact]
    public void A_lazy_answer_is_explained_once_and_only_when_asked()
    {
        var asked = new List<LocalDate>();
        var (from, to) = (Day("2024-01-01"), Day("2024-12-31"));
        var answer = new LazyAnswer<int>(Truth.Yes, from, to, 7, (state, first, last) =>
        {
            asked.AddRange([first, last]);
            return new Answer(Truth.Yes, AnswerReason.RecordSaysSo, [], first, last);
        });

        (answer.IsYes, answer.Value, answer.From, answer.To).Should().Be((true, Truth.Yes, from, to));
        asked.Should().BeEmpty();
        answer.ToString().Should().Be("yes (recordSaysSo)");
        (answer.Reason, answer.Records.Length).Should().Be((AnswerReason.RecordSaysSo, 0));
        asked.Should().Equal(from, to);
    }

    [Fact]
    public void A_membership_answer_costs_one_object_until_it_is_asked_why()
    {
        var data = ForeignPolicyDatasets.Default;
        var on = Day("2024-05-24");
        Answer? answer = null;

        Allocation.Of(() => answer = data.IsMember(C("AZ"), B("OTS"), on)).Should().BeLessThanOrEqualTo(96);
        answer!.Records.Should().ContainSingle();
    }

    [Fact]
    public void Each_bloc_has_its_place_and_others_have_none()
    {
        var data = new TestData();
        var ids = Enumerable.Range(0, 3000).Select(i => FormattableString.Invariant($"{(i % 3 == 0 ? "B" : i % 3 == 1 ? "0123456789-0123456789-" : "Bloc+")}{i}"))
            .Concat(["A", "AB", "BA", "ABC", "ABCD", "a"]).ToList();
        ids.ForEach(i => data.Bloc(i));
        var blocs = data.Build().Blocs;
        var numbers = new BlocNumbers(blocs);

        numbers.Blocs.Should().Equal(blocs);
        blocs.Select(b => numbers[BlocId.Parse(b.Id.ToString().AsSpan())]).Should().Equal(Enumerable.Range(0, ids.Count));
        foreach (var id in new[] { "C", "AC", "ABD", "B3001", "0123456789-0123456789-2" })
        {
            numbers.Invoking(n => n[B(id)]).Should().Throw<KeyNotFoundException>();
        }

        numbers.Invoking(n => n[default]).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Memberships_are_found_by_bloc_and_member_in_order_of_time()
    {
        var random = new Random(5);
        var data = new TestData().Countries("AA", "AB", "BA", "ZZ");
        foreach (var bloc in new[] { "X", "Y", "Z", "W" })
        {
            data.Bloc(bloc);
        }

        Actor[] members = [C("AA"), C("AB"), C("ZZ"), B("X"), B("Z"), Actor.Named("A movement"), Actor.Named("Another")];
        for (var i = 0; i < 60; i++)
        {
            var year = 1700 + random.Next(2) * 100 + i;
            data.Member(random.Next(2) == 0 ? "X" : "Z", members[random.Next(members.Length)], FormattableString.Invariant($"{year}-01-01/{year}-06-30"), id: FormattableString.Invariant($"m{random.Next(1000)}-{i}"));
        }

        var built = data.Build();
        var numbers = new BlocNumbers(built.Blocs);
        var index = new MembershipIndex(built.Memberships, numbers);
        foreach (var bloc in built.Blocs)
        {
            index.Of(numbers[bloc.Id]).ToArray().Should().Equal(built.Memberships.Where(m => m.Bloc == bloc.Id).OrderBy(m => m.Member).ThenBy(m => m.Period));
            foreach (var member in members.Append(C("BA")).Append(Actor.Named("Nobody")))
            {
                index.Of(member, numbers[bloc.Id]).ToArray().Should().Equal(built.Memberships.Where(m => m.Bloc == bloc.Id && m.Member == member).OrderBy(m => m.Period));
                index.Of(member).Should().Equal(built.Memberships.Where(m => m.Member == member).OrderBy(m => m.Bloc).ThenBy(m => m.Period));
            }
        }
    }

    [Theory]
    [InlineData(1, 1, 4)]
    [InlineData(11, 300, 16)]
    [InlineData(4, 256, 1)]
    [InlineData(6, 380, 8)]
    public void States_over_time_are_those_of_the_last_change(int width, int items, int spacing)
    {
        var random = new Random(items);
        var changes = Enumerable.Range(0, 2000).Select(_ => (Day: random.Next(500), Item: random.Next(items), State: random.Next(4)))
            .DistinctBy(c => (c.Day, c.Item)).OrderBy(c => (c.Day, c.Item)).ToList();
        var timeline = new StateTimeline([.. changes.Select(c => (ulong)c.Day << 32 | (uint)(c.Item << 2 | c.State))], width, spacing);
        var states = new int[items];
        var next = 0;
        for (var day = 0; day < 510; day++)
        {
            for (; next < changes.Count && changes[next].Day == day; next++)
            {
                states[changes[next].Item] = changes[next].State;
            }

            var (high, low) = (new ulong[width], new ulong[width]);
            timeline.Read(day, high, low);
            Enumerable.Range(0, items).Select(i => (int)(high[i >> 6] >> i & 1) << 1 | (int)(low[i >> 6] >> i & 1)).Should().Equal(states);
            if (width == CountryWords.Length)
            {
                timeline.Read(day, out CountryWords highWords, out CountryWords lowWords);
                ((ReadOnlySpan<ulong>)highWords).ToArray().Should().Equal(high);
                ((ReadOnlySpan<ulong>)lowWords).ToArray().Should().Equal(low);
            }
        }
    }

    [Fact]
    public void The_state_of_one_country_is_that_of_its_last_change()
    {
        var random = new Random(3);
        var changes = Enumerable.Range(0, 3000).Select(_ => (Country: random.Next(0, 40) * 17, Day: random.Next(1000), State: random.Next(4)))
            .Where(c => c.Country % 3 == 0 || c.Day % 50 == 0).DistinctBy(c => (c.Country, c.Day)).OrderBy(c => (c.Country, c.Day)).ToList();
        var slices = new MemberSlices([.. changes.Select(c => (ulong)c.Country << 32 | (uint)(c.Day << 2 | c.State))]);
        for (var country = 0; country < CountryCode.IndexCount; country++)
        {
            var own = changes.Where(c => c.Country == country).ToList();
            for (var day = 0; day < 1010; day += own.Count > 0 ? 1 : 1009)
            {
                slices.StateOf(country, day).Should().Be(own.LastOrDefault(c => c.Day <= day).State);
            }
        }
    }

    [Fact]
    public void Existence_by_a_list_is_the_same_with_and_without_the_reason()
    {
        var data = ForeignPolicyDatasets.Default;
        var seen = new HashSet<Truth>();
        foreach (var by in data.StateLists.Select(l => l.Id))
        {
            foreach (var country in data.Countries)
            {
                var days = country.FormerCorrelatesOfWar.Append(country.CorrelatesOfWar).Append(country.GleditschWard).OfType<StateSystemCode>().SelectMany(c => c.Spells)
                    .SelectMany(s => new[] { s.EarliestStart, s.LatestStart, s.EarliestEnd, s.LatestEnd })
                    .Append(country.IndependenceDeclared?.Earliest).Append(country.IndependenceDeclared?.Latest).Append(data.StateLists[by].AsOf).OfType<LocalDate>();
                foreach (var on in days.SelectMany(d => new[] { d.PlusDays(-1), d, d.PlusDays(1) }))
                {
                    var value = data.Index.Existed(country.Code, on, by);
                    value.Should().Be(data.ExplainExisted(country.Code, on, by).Value);
                    seen.Add(value);
                }
            }
        }

        seen.Should().HaveCount(3);
        FluentActions.Invoking(() => data.Index.Existed(C("QQ"), data.AsOf, StateListId.CorrelatesOfWar)).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Codes_and_existence_allocate_nothing()
    {
        var data = ForeignPolicyDatasets.Default;
        var found = 0;
        Allocation.Of(() =>
        {
            for (var i = 0; i < 100; i++)
            {
                var on = data.AsOf.PlusDays(-100 * i);
                found += data.Codes.FromAlpha2("AZ", on).IsExact ? 1 : 0;
                found += data.Codes.FromAlpha3("AZE", on).IsExact ? 1 : 0;
                found += data.Codes.FromNumeric("031", on).IsExact ? 1 : 0;
                found += data.Codes.FromFormerCode("SUHH").IsExact ? 1 : 0;
                found += data.Codes.FromCorrelatesOfWar(373, on).IsExact ? 1 : 0;
                found += data.Codes.FromGleditschWard(373, on).IsExact ? 1 : 0;
                found += data.Codes.ToCorrelatesOfWar(C("AZ"), on) is null ? 0 : 1;
                found += data.Codes.ToGleditschWard(C("AZ"), on) is null ? 0 : 1;
                found += data.Index.Existed(C("AZ"), on, StateListId.CorrelatesOfWar).IsYes ? 1 : 0;
                found += data.Index.Existed(C("AZ"), on, StateListId.GleditschWard).IsYes ? 1 : 0;
                found += data.Index.Existed(C("AZ"), on, StateListId.IndependenceAct).IsYes ? 1 : 0;
            }
        }).Should().Be(0);
        found.Should().BePositive();
    }
}
