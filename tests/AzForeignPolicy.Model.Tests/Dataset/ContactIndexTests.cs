using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

/// <summary>What the index says of visits and encounters is what the records say, one by one.</summary>
public class ContactIndexTests
{
    private static readonly EncounterLevel[] Levels = [EncounterLevel.SameEvent, EncounterLevel.SmallGroup, EncounterLevel.OneOnOne];

    private static readonly ForeignPolicyDataset Embedded = ForeignPolicyDatasets.Default;

    [Fact]
    public void In_the_embedded_data_every_two_states_met_as_their_records_say()
    {
        var by = PersonId.Parse("ilham-aliyev");
        var compared = 0;
        foreach (var other in Embedded.Countries.Select(c => c.Code).Where(c => c != C("AZ")))
        {
            var days = Embedded.ContactsOf(other).SelectMany(c => new[] { c.Days.EarliestStart, c.Days.LatestEnd }).OfType<LocalDate>().Distinct().ToList();
            foreach (var day in days)
            {
                foreach (var (from, to) in Windows(day))
                {
                    CompareMet(Embedded, C("AZ"), other, from, to, Levels[compared++ % 3], compared % 4 == 0 ? by : null);
                }
            }
        }

        compared.Should().BeGreaterThan(1000);
    }

    [Theory]
    [InlineData("EU")]
    [InlineData("EAEU")]
    [InlineData("OTS")]
    [InlineData("NATO")]
    [InlineData("CIS")]
    public void In_the_embedded_data_members_of_a_bloc_were_met_as_their_records_say(string bloc)
    {
        for (var day = Day("1994-01-01"); day < Day("2026-12-31"); day = day.PlusDays(197))
        {
            CompareWithin(Embedded, C("AZ"), B(bloc), day.PlusDays(-365), day, Levels[day.Day % 3], null);
            CompareVisits(Embedded, C("AZ"), B(bloc), day.PlusDays(-365), day);
        }

        foreach (var view in new[] { Embedded.Preferring(S("huseynov-2024")), Embedded.OnlyFrom(S("huseynov-2024")) })
        {
            CompareWithin(view, C("AZ"), B(bloc), Day("2024-02-07"), Day("2024-05-24"), EncounterLevel.SameEvent, null);
            CompareWithin(view, C("AZ"), B(bloc), Day("2024-02-07"), Day("2024-02-16"), EncounterLevel.OneOnOne, PersonId.Parse("ilham-aliyev"));
        }
    }

    [Fact]
    public void In_the_embedded_data_the_last_trips_and_meetings_are_those_of_the_records()
    {
        foreach (var other in Embedded.Countries.Select(c => c.Code).Where(c => c != C("AZ")))
        {
            foreach (var day in new[] { Day("1995-01-01"), Day("2018-07-01"), Day("2024-05-24"), Embedded.AsOf, Day("9999-12-31") })
            {
                CompareLast(Embedded, C("AZ"), other, day);
            }
        }
    }

    [Fact]
    public void In_worlds_drawn_by_lot_all_answers_are_those_of_the_records()
    {
        for (var seed = 0; seed < LongRun.Cases(200); seed++)
        {
            var random = new Random(seed);
            var data = FactWorld.Contacts(random);
            var days = FactWorld.Days.ToList();
            for (var i = 0; i < 40; i++)
            {
                LocalDate one = days[random.Next(days.Count)], other = days[random.Next(days.Count)];
                var (from, to) = one < other ? (one, other) : (other, one);
                var first = random.Next(4);
                var (of, with) = (FactWorld.Countries[first], FactWorld.Countries[(first + random.Next(1, 4)) % 4]);
                var bloc = FactWorld.Blocs[random.Next(2)];
                var level = Levels[random.Next(3)];
                PersonId? by = random.Next(3) == 0 ? FactWorld.Persons[random.Next(2)] : null;
                CompareMet(data, of, with, from, to, level, by);
                CompareWithin(data, of, bloc, from, to, level, by);
                CompareVisits(data, of, bloc, from, to);
                CompareLast(data, of, with, to);
            }
        }
    }

    [Fact]
    public void Many_contacts_are_found_rightly_member_by_member_and_all_at_once()
    {
        var random = new Random(3);
        var data = new TestData().Member("X", "BB", "1990-01-01/..").Member("X", "CC", "1990-01-01/..").Member("X", "DD", "1990-01-01/..").Country("AA")
            .CoversEncounters("AA", "2000-01-01/..", "X");
        for (var i = 0; i < 600; i++)
        {
            var start = Day("2001-01-01").PlusDays(random.Next(3000));
            var days = random.Next(30) == 0
                ? $"{EdtfDate.OfDay(start).ToString()[..4]}/{EdtfDate.OfDay(start).ToString()[..4]}"
                : $"{EdtfDate.OfDay(start)}/{EdtfDate.OfDay(start.PlusDays(random.Next(3)))}";
            var (from, to) = random.Next(2) == 0 ? ("AA", i % 2 == 0 ? "BB" : "CC") : (i % 2 == 0 ? "BB" : "CC", "AA");
            data.Visit(from, to, days, random.Next(3) == 0 ? null : Levels[random.Next(3)], Truth.Yes);
        }

        var built = data.Build();
        for (var i = 0; i < 150; i++)
        {
            var from = Day("2000-12-01").PlusDays(random.Next(3100));
            var to = from.PlusDays(i % 3 == 0 ? random.Next(10) : random.Next(1500));
            CompareWithin(built, C("AA"), B("X"), from, to, Levels[i % 3], null);
            CompareMet(built, C("BB"), C("AA"), from, to, Levels[i % 3], null);
            CompareVisits(built, C("AA"), B("X"), from, to);
            CompareLast(built, C("BB"), C("AA"), to);
        }
    }

    [Fact]
    public void The_index_refuses_what_the_data_set_refuses()
    {
        var index = Embedded.Index;
        var (az, from, to) = (C("AZ"), Day("2024-02-07"), Day("2024-05-24"));
        const EncounterLevel Level = EncounterLevel.OneOnOne;

        index.Invoking(i => i.LeadersMet(az, az, from, to, Level)).Should().Throw<ArgumentException>();
        index.Invoking(i => i.LeadersMet(az, C("QQ"), from, to, Level)).Should().Throw<KeyNotFoundException>();
        index.Invoking(i => i.LeadersMet(az, C("AM"), to, from, Level)).Should().Throw<ArgumentException>();
        index.Invoking(i => i.LeadersMet(az, C("AM"), from, to, Level, PersonId.Parse("nobody"))).Should().Throw<KeyNotFoundException>();
        index.Invoking(i => i.LeadersMetWithin(az, B("none"), from, to, Level, out _, out _, out _)).Should().Throw<KeyNotFoundException>();
        index.Invoking(i => i.CountVisits(C("QQ"), from, to)).Should().Throw<KeyNotFoundException>();
        index.Invoking(i => i.CountVisits(az, to, from)).Should().Throw<ArgumentException>();
        index.Invoking(i => i.LastVisit(az, C("QQ"), to)).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Questions_on_the_index_allocate_nothing()
    {
        var index = Embedded.Index;
        var (az, am, eaeu, from, to) = (C("AZ"), C("AM"), B("EAEU"), Day("2023-05-25"), Day("2024-05-24"));
        var by = PersonId.Parse("ilham-aliyev");
        var timeline = index.Timeline(eaeu);
        const EncounterLevel Level = EncounterLevel.SmallGroup;

        Allocation.Of(() => index.LeadersMet(az, am, from, to, Level)).Should().Be(0);
        Allocation.Of(() => index.LeadersMet(az, C("FJ"), from, to, Level, by)).Should().Be(0);
        Allocation.Of(() => index.LeadersMetWithin(az, eaeu, from, to, Level, out _, out _, out _)).Should().Be(0);
        Allocation.Of(() => index.LeadersMetWithin(az, timeline, from, to, Level, out _, out _, out _, by)).Should().Be(0);
        Allocation.Of(() => index.CountVisits(az, from, to)).Should().Be(0);
        Allocation.Of(() => index.CountVisits(az, eaeu, from, to, out _)).Should().Be(0);
        Allocation.Of(() => index.CountVisits(az, timeline, from, to, out _)).Should().Be(0);
        Allocation.Of(() => index.LastVisit(az, C("TR"), to)).Should().Be(0);
        Allocation.Of(() => index.LastMeeting(az, am, to)).Should().Be(0);
    }

    private static IEnumerable<(LocalDate From, LocalDate To)> Windows(LocalDate day) =>
        [(day, day), (day.PlusDays(-1), day.PlusDays(-1)), (day.PlusDays(1), day.PlusDays(30)), (day.PlusDays(-30), day), (day.PlusDays(-1), day.PlusDays(1))];

    private static void CompareMet(ForeignPolicyDataset data, CountryCode one, CountryCode other, LocalDate from, LocalDate to, EncounterLevel level, PersonId? by)
    {
        var expected = data.ExplainMet(new ForeignPolicyDataset.EncounterQuestion(data, one, other, level, by), from, to);
        var answer = data.LeadersMet(one, other, from, to, level, by);
        if (data.Index.LeadersMet(one, other, from, to, level, by) != expected.Value || data.Index.LeadersMet(other, one, from, to, level, by) != expected.Value)
        {
            throw new InvalidOperationException($"{one} {other} {from} {to} {level} {by}: {expected}, found {answer.Value}");
        }

        (answer.Value, answer.Reason).Should().Be((expected.Value, expected.Reason));
        answer.Records.Should().Equal(expected.Records);
    }

    private static void CompareWithin(ForeignPolicyDataset data, CountryCode of, BlocId bloc, LocalDate from, LocalDate to, EncounterLevel level, PersonId? by)
    {
        var members = data.MembersOf(bloc, to);
        var expected = members.Possible.Without(of)
            .Select(c => (Country: c, Member: data.IsMember(c, bloc, to).Value, Met: data.ExplainMet(new ForeignPolicyDataset.EncounterQuestion(data, of, c, level, by), from, to).Value))
            .ToList();

        var isBounded = data.Index.LeadersMetWithin(of, bloc, from, to, level, out var met, out var notMet, out var undecided, by);
        var answer = data.LeadersMetWithin(of, bloc, from, to, level, by);

        isBounded.Should().Be(members.IsBounded);
        met.Should().Equal(expected.Where(e => (e.Member & e.Met).IsYes).Select(e => e.Country));
        notMet.Should().Equal(expected.Where(e => e.Member.IsYes && e.Met.IsNo).Select(e => e.Country));
        undecided.Should().Equal(expected.Where(e => e.Member.IsUnknown || e.Met.IsUnknown).Select(e => e.Country));
        (answer.IsBounded, answer.IsDecided).Should().Be((isBounded, isBounded && undecided.IsEmpty));
        answer.Members.Select(m => (m.Country.Code, m.Membership.Value, m.Met.Value)).Should().Equal(expected);
        answer.Met.Select(m => m.Country.Code).Should().Equal(met);
        answer.NotMet.Select(m => m.Country.Code).Should().Equal(notMet);
        answer.Undecided.Select(m => m.Country.Code).Should().Equal(undecided);
    }

    private static void CompareVisits(ForeignPolicyDataset data, CountryCode host, BlocId guests, LocalDate from, LocalDate to)
    {
        var visits = data.Visits.To(host);
        data.Index.CountVisits(host, from, to).Should().Be(new CountRange(visits.During(from, to).Count(), visits.PossiblyDuring(from, to).Count()));

        var members = data.MembersOf(guests, to);
        int Count(IEnumerable<Visit> trips, CountrySet homes) => trips.Count(v => v.From.TryGetCountry(out var home) && homes.Contains(home));
        data.Index.CountVisits(host, guests, from, to, out var count).Should().Be(members.IsBounded);
        count.Should().Be(new CountRange(Count(visits.During(from, to), members.Certain), Count(visits.PossiblyDuring(from, to), members.Possible)));
    }

    private static void CompareLast(ForeignPolicyDataset data, CountryCode one, CountryCode other, LocalDate day)
    {
        Visit? Last(CountryCode from, CountryCode to) => data.Visits
            .Where(v => v.From == from && v.To == to && v.Office.IsLeader && (v.Period.LatestStart is { } start ? start <= day : v.Period.StartKind == EdtfEndKind.Open))
            .MaxBy(v => (v.Period.LatestStart, v.Id));
        data.Index.LastVisit(one, other, day).Should().BeSameAs(Last(one, other));
        data.Index.LastVisit(other, one, day).Should().BeSameAs(Last(other, one));
        data.Index.LastMeeting(one, other, day).Should().BeSameAs(data.Meetings
            .Where(m => m.Date.Latest <= day && m.Participants.Any(p => p.Of == one && p.Office.IsLeader) && m.Participants.Any(p => p.Of == other && p.Office.IsLeader))
            .MaxBy(m => (m.Date.Latest, m.Id)));
        var profile = data.Dyad(one, other, day);
        profile.LastVisitByFirst.Should().BeSameAs(data.Index.LastVisit(one, other, day));
        profile.LastVisitBySecond.Should().BeSameAs(data.Index.LastVisit(other, one, day));
        profile.LastMeeting.Should().BeSameAs(data.Index.LastMeeting(other, one, day));
    }
}
