namespace AzForeignPolicy.Model.Tests;

/// <summary>The answers that list agreements in force and visits: the same as going through the records one by one.</summary>
public sealed class ListAnswerTests
{
    private static readonly ForeignPolicyDataset Data = ForeignPolicyDatasets.Default;

    private static readonly LocalDate[] Days =
    [
        new(1990, 1, 1), new(1992, 6, 15), new(1999, 12, 31), new(2012, 2, 29), new(2021, 6, 15), new(2024, 5, 24), Data.AsOf, Data.AsOf.PlusDays(1),
    ];

    private static IEnumerable<CountryCode> Parties => Data.Agreements.SelectMany(a => a.Parties).Select(p => p.Actor.TryGetCountry(out var country) ? country : default)
        .Where(c => !c.IsNone).Distinct();

    [Fact]
    public void The_agreements_in_force_for_a_party_are_those_that_say_so()
    {
        var listed = 0;
        foreach (var party in Parties)
        {
            foreach (var on in Days)
            {
                var answer = Data.AgreementsInForce(party, on);
                var records = Data.AgreementsOf(party).ToList();
                Same(answer, [.. records.Where(a => a.IsInForceFor(party, on, Data.AsOf).IsYes)], [.. records.Where(a => a.IsInForceFor(party, on, Data.AsOf).IsUnknown)]);
                answer.Party.Should().Be((Actor)party);
                answer.With.Should().BeNull();
                answer.On.Should().Be(on);
                listed += answer.Certain.Length;
            }
        }

        listed.Should().BeGreaterThan(60);
    }

    [Fact]
    public void The_agreements_in_force_between_two_are_those_that_say_so()
    {
        var az = CountryCode.Parse("AZ");
        var listed = 0;
        foreach (var other in Parties.Where(c => c != az))
        {
            foreach (var on in Days)
            {
                var answer = Data.AgreementsInForce(other, az, on);
                var records = Data.AgreementsBetween(az, other).ToList();
                Same(answer, [.. records.Where(a => a.IsInForceBetween(az, other, on, Data.AsOf).IsYes)], [.. records.Where(a => a.IsInForceBetween(az, other, on, Data.AsOf).IsUnknown)]);
                answer.With.Should().Be((Actor)az);
                listed += answer.Certain.Length;
            }
        }

        listed.Should().BeGreaterThan(40);
        var same = () => Data.AgreementsInForce(az, az, Data.AsOf);
        same.Should().Throw<ArgumentException>();
        var unknown = () => Data.AgreementsInForce(CountryCode.Parse("QQ"), Data.AsOf);
        unknown.Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void The_visits_to_a_state_are_those_that_had_a_day_in_the_window()
    {
        var (certain, open) = (0, 0);
        foreach (var host in Data.Visits.Select(v => v.To.TryGetCountry(out var to) ? to : default).Where(c => !c.IsNone).Distinct())
        {
            foreach (var (from, to) in Windows())
            {
                var answer = Data.VisitsTo(host, from, to);
                var visits = Data.Visits.Where(v => v.To == host).ToList();
                Ids(answer.Certain).Should().Equal(Ids(visits.Where(v => v.Period.CoversAnyDay(from, to).IsYes)));
                Ids(answer.Open).Should().Equal(Ids(visits.Where(v => v.Period.CoversAnyDay(from, to).IsUnknown)));
                answer.Certain.Select(v => v.Period.EarliestStart).Should().BeInAscendingOrder();
                answer.Count.Should().Be(new CountRange(answer.Certain.Length, answer.Certain.Length + answer.Open.Length));
                answer.IsBounded.Should().BeTrue();
                answer.Certain.Should().Equal(answer.Certain, ReferenceEquals);
                (certain, open) = (certain + answer.Certain.Length, open + answer.Open.Length);
            }
        }

        certain.Should().BeGreaterThan(300);
    }

    [Fact]
    public void The_visits_from_a_bloc_are_those_from_its_members_of_the_last_day()
    {
        var az = CountryCode.Parse("AZ");
        var certain = 0;
        foreach (var bloc in Data.Blocs)
        {
            foreach (var (from, to) in Windows())
            {
                var members = Data.MembersOf(bloc.Id, to);
                var answer = Data.VisitsTo(az, bloc.Id, from, to);
                var visits = Data.Visits.Where(v => v.To == az && v.From.TryGetCountry(out var home) && members.Possible.Contains(home)).ToList();
                bool Surely(Visit v) => v.Period.CoversAnyDay(from, to).IsYes && v.From.TryGetCountry(out var home) && members.Certain.Contains(home);
                Ids(answer.Certain).Should().Equal(Ids(visits.Where(Surely)));
                Ids(answer.Open).Should().Equal(Ids(visits.Where(v => !Surely(v) && !v.Period.CoversAnyDay(from, to).IsNo)));
                answer.IsBounded.Should().Be(members.IsBounded);
                answer.Guests.Should().BeSameAs(bloc);
                answer.ToString().Should().Contain(bloc.Abbreviation);
                certain += answer.Certain.Length;
            }
        }

        certain.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Lists_into_spans_that_are_too_short_are_cut_and_counted_in_full_without_allocating()
    {
        var az = CountryCode.Parse("AZ");
        var (from, to) = (new LocalDate(2018, 1, 1), Data.AsOf);
        var one = new Visit[1];
        var count = Data.Index.VisitsTo(az, from, to, one, []);
        count.Should().Be(Data.Index.CountVisits(az, from, to));
        count.Certain.Should().BeGreaterThan(1);
        one[0].Should().BeSameAs(Data.VisitsTo(az, from, to).Certain[0]);
        var timeline = Data.Index.Timeline(BlocId.Parse("EAEU"));
        var room = new Visit[500];
        Allocation.Of(() => Data.Index.VisitsTo(az, from, to, room, room)).Should().Be(0);
        Allocation.Of(() => Data.Index.VisitsTo(az, timeline, from, to, out _, room, room)).Should().Be(0);
    }

    private static IEnumerable<(LocalDate From, LocalDate To)> Windows() =>
        Days.Where(d => d <= Data.AsOf).SelectMany(d => new[] { (d, d), (d.PlusYears(-1), d), (d.PlusYears(-20), d) }).Append((new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31)));

    private static IEnumerable<VisitId> Ids(IEnumerable<Visit> visits) => visits.Select(v => v.Id).Order();

    private static void Same(AgreementsInForce answer, IReadOnlyList<Agreement> certain, IReadOnlyList<Agreement> open)
    {
        answer.Count.Should().Be(new CountRange(certain.Count, certain.Count + open.Count));
        answer.Certain.Should().Equal(certain);
        answer.Open.Should().Equal(open);
        answer.ToString().Should().Contain("in force");
    }
}
