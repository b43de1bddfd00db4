using CsCheck;
using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

/// <summary>
/// Laws of agreements, encounters and windows over worlds drawn by lot; those of memberships stand in <see cref="MembershipAnswerTests"/>
/// and ViewTests. <c>AZFP_LONG=1</c> tries a hundred times as many.
/// </summary>
public sealed class LawTests
{
    private static readonly AgreementKindSet[] KindSets = [AgreementKindSet.All, AgreementKindSet.StrategicPartnership, AgreementKindSet.Of(AgreementKind.Alliance)];
    private static readonly LocalDate[] Days = [.. FactWorld.Days];

    [Fact]
    public void Removing_coverage_never_turns_unknown_into_no_and_nothing_into_something_else()
    {
        var noes = 0;
        ForSeeds(60, (seed, random) =>
        {
            foreach (var data in new[] { FactWorld.Agreements(new Random(seed)), FactWorld.Contacts(new Random(seed)) })
            {
                var without = WithoutCoverage(data);
                for (var i = 0; i < 60; i++)
                {
                    var (with, bare) = Ask(data, without, random);
                    noes += with.IsNo ? 1 : 0;
                    (bare == with || (with.IsNo && bare.IsUnknown)).Should().BeTrue("seed {0}: {1} with coverage, {2} without", seed, with, bare);
                }
            }
        });
        noes.Should().BePositive("the law is tried on something");
    }

    [Fact]
    public void What_holds_between_two_holds_either_way_round() => ForSeeds(60, (seed, random) =>
    {
        var (agreements, contacts) = (FactWorld.Agreements(new Random(seed)), FactWorld.Contacts(new Random(seed)));
        for (var i = 0; i < 40; i++)
        {
            var (one, other) = Two(random);
            var (from, to) = Window(random);
            var kinds = KindSets[random.Next(KindSets.Length)];
            var level = (EncounterLevel)random.Next(1, 4);
            agreements.Index.HadStandingAgreement(one, other, to, kinds).Should().Be(agreements.Index.HadStandingAgreement(other, one, to, kinds));
            agreements.Index.HadAgreementInForce(one, other, to, kinds).Should().Be(agreements.Index.HadAgreementInForce(other, one, to, kinds));
            agreements.Index.CountAgreementsInForce(one, other, to).Should().Be(agreements.Index.CountAgreementsInForce(other, one, to));
            agreements.AgreementsBetween(one, other).Should().Equal(agreements.AgreementsBetween(other, one));
            agreements.JointMemberships(one, other, to).Certain.Should().Equal(agreements.JointMemberships(other, one, to).Certain);
            agreements.JointMemberships(one, other, to).Possible.Should().Equal(agreements.JointMemberships(other, one, to).Possible);
            contacts.LeadersMet(one, other, from, to, level).Value.Should().Be(contacts.LeadersMet(other, one, from, to, level).Value);
            var (dyad, mirror) = (contacts.Dyad(one, other, to), contacts.Dyad(other, one, to));
            dyad.LastVisitByFirst.Should().BeSameAs(mirror.LastVisitBySecond);
            dyad.LastMeeting.Should().BeSameAs(mirror.LastMeeting);
            dyad.LeaderContacts.Select(c => c.Record).Should().Equal(mirror.LeaderContacts.Select(c => c.Record));
            contacts.Timeline(one, other).Entries.Select(e => e.Record).Should().BeEquivalentTo(contacts.Timeline(other, one).Entries.Select(e => e.Record));
        }
    });

    [Fact]
    public void A_window_is_never_surer_of_no_than_a_part_of_it_and_yes_stays_in_a_wider_one() => ForSeeds(60, (seed, random) =>
    {
        // A statement on a bloc speaks of its members on the last day asked for, so it differs with the window by definition.
        var data = WithoutCoverage(FactWorld.Contacts(new Random(seed)), ofBlocsOnly: true);
        for (var i = 0; i < 60; i++)
        {
            var (one, other) = Two(random);
            var (from, to) = Window(random);
            var level = (EncounterLevel)random.Next(1, 4);
            var part = data.LeadersMet(one, other, from, to, level).Value;
            var whole = data.LeadersMet(one, other, from.PlusDays(-random.Next(9)), to.PlusDays(random.Next(9)), level).Value;
            (!part.IsYes || whole.IsYes).Should().BeTrue("seed {0}: who met in a window met in a wider one", seed);
            (!whole.IsNo || part.IsNo).Should().BeTrue("seed {0}: who did not meet in a window did not in a part of it", seed);
            var weaker = data.LeadersMet(one, other, from, to, EncounterLevel.SameEvent).Value;
            (!part.IsYes || weaker.IsYes).Should().BeTrue("seed {0}: who met at a level met at every lower one", seed);
        }
    });

    [Fact]
    public void Two_coverage_windows_that_meet_say_what_one_over_both_says() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 30], Gen.Int[0, 30], MembershipGen.Periods.Array[0, 2]).Sample(
            (start, first, second, periods) =>
            {
                var from = MembershipGen.First + start;
                var (cut, to) = (from + first, from + first + 1 + second);
                var split = MembershipGen.Data(periods, [$"{EdtfGen.Iso(from)}/{EdtfGen.Iso(cut)}", $"{EdtfGen.Iso(cut + 1)}/{EdtfGen.Iso(to)}"]);
                var whole = MembershipGen.Data(periods, [$"{EdtfGen.Iso(from)}/{EdtfGen.Iso(to)}"]);
                return Enumerable.Range(from - 1, to - from + 3).All(day => split.IsMember(C("AA"), B("X"), FactWorld.Date(day)).Value == whole.IsMember(C("AA"), B("X"), FactWorld.Date(day)).Value);
            },
            iter: LongRun.Cases(400),
            threads: 1);

    [Fact]
    public void Windows_together_say_no_exactly_where_one_of_them_does() =>
        Gen.Select(MembershipGen.Windows, MembershipGen.Windows, MembershipGen.Periods.Array[0, 2], MembershipGen.Days).Sample(
            (one, other, periods, day) =>
            {
                Truth With(params string[] windows) => MembershipGen.Data(periods, windows).IsMember(C("AA"), B("X"), day).Value;
                var both = With(one, other);
                return both.IsNo == (With(one).IsNo || With(other).IsNo) && both.IsYes == With().IsYes;
            },
            iter: LongRun.Cases(1000),
            threads: 1);

    [Fact]
    public void Agreements_and_visits_of_a_later_source_do_not_change_what_was_known_before() => ForSeeds(60, (seed, random) =>
    {
        foreach (var (data, isAgreements) in new[] { (FactWorld.Agreements(new Random(seed)), true), (FactWorld.Contacts(new Random(seed)), false) })
        {
            var on = Days[random.Next(Days.Length)];
            if (on >= Day("2026-01-01"))
            {
                continue;
            }

            var later = data.ToBuilder();
            later.Add(new Source(S("later"), "Later", SourceKind.Other, published: EdtfDate.Parse("2026-01-01")));
            later.Add(isAgreements ? LaterAgreement(random) : LaterVisit(random));
            var (before, after) = (data.KnownOn(on), later.Build().KnownOn(on));
            after.AllRecords().Select(r => r.Reference).Should().Equal(before.AllRecords().Select(r => r.Reference), "seed {0}", seed);
            for (var i = 0; i < 30; i++)
            {
                var (one, other) = Ask(before, after, random);
                other.Should().Be(one, "seed {0}", seed);
            }
        }
    });

    [Fact]
    public void Widening_the_dates_of_an_agreement_never_turns_unknown_into_yes_or_no() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[-5, 130], Gen.Bool).Sample(
            (start, length, wideStart, wideEnd, at, covered) =>
            {
                var (signed, ended) = (EdtfGen.Iso(MembershipGen.First - 200 + start), EdtfGen.Iso(MembershipGen.First - 200 + start + length));
                var on = FactWorld.Date(MembershipGen.First - 200 + at);
                Truth Standing(string first, string last)
                {
                    var data = new TestData().Agreement("AA", "BB", first, AgreementKind.Alliance, ended: last);
                    return (covered ? data.CoversAgreements("AA", "2020-01-01/..") : data).Build().Index.HadStandingAgreement(C("AA"), C("BB"), on, AgreementKindSet.All);
                }

                var narrow = Standing(signed, ended);
                var wide = Standing(Coarser(signed, wideStart), Coarser(ended, wideEnd));
                return wide == narrow || wide.IsUnknown;
            },
            iter: LongRun.Cases(1000),
            threads: 1);

    private static string Coarser(string day, int how) => how switch { 0 => day, 1 => day[..7], _ => day[..4] };

    private static void ForSeeds(int seeds, Action<int, Random> law)
    {
        for (var seed = 0; seed < LongRun.Cases(seeds); seed++)
        {
            law(seed, new Random(seed + 1_000_000));
        }
    }

    private static ForeignPolicyDataset WithoutCoverage(ForeignPolicyDataset data, bool ofBlocsOnly = false)
    {
        var builder = data.ToBuilder();
        foreach (var statement in data.Coverage.Where(c => !ofBlocsOnly || !c.Blocs.IsEmpty || c.Counterparts.Any(a => a.TryGetBloc(out _))))
        {
            builder.Remove(statement.Reference);
        }

        return builder.Build();
    }

    /// <summary>One question, drawn by lot, to two data sets.</summary>
    private static (Truth One, Truth Other) Ask(ForeignPolicyDataset one, ForeignPolicyDataset other, Random random)
    {
        var (first, second) = Two(random);
        var (from, to) = Window(random);
        var kinds = KindSets[random.Next(KindSets.Length)];
        var level = (EncounterLevel)random.Next(1, 4);
        var bloc = FactWorld.Blocs[random.Next(2)];
        Func<ForeignPolicyDataset, Truth> question = random.Next(4) switch
        {
            0 => d => d.Index.HadStandingAgreement(first, second, to, kinds),
            1 => d => d.Index.HadAgreementInForce(first, second, to, kinds),
            2 => d => d.LeadersMet(first, second, from, to, level).Value,
            _ => d => d.IsMember(first, bloc, to).Value,
        };
        return (question(one), question(other));
    }

    private static (CountryCode, CountryCode) Two(Random random)
    {
        var first = random.Next(4);
        return (FactWorld.Countries[first], FactWorld.Countries[(first + random.Next(1, 4)) % 4]);
    }

    private static (LocalDate From, LocalDate To) Window(Random random)
    {
        LocalDate one = Days[random.Next(Days.Length)], other = Days[random.Next(Days.Length)];
        return one < other ? (one, other) : (other, one);
    }

    private static Agreement LaterAgreement(Random random)
    {
        var (one, other) = Two(random);
        return new Agreement.Builder
        {
            Id = AgreementId.Parse("later"),
            Title = "Text",
            Kind = AgreementKind.Alliance,
            Form = AgreementForm.Signed,
            Force = AgreementForce.Binding,
            Parties = [new Party(one), new Party(other)],
            Signed = EdtfDate.Parse("2025-05-10"),
            InForce = EdtfDate.Parse("2025-05-20"),
            Attestations = [Says("later", ("signed", "2025-05-10"), ("inForce", "2025-05-20"))],
        }.Build();
    }

    private static Visit LaterVisit(Random random)
    {
        var (one, other) = Two(random);
        return new Visit.Builder
        {
            Id = VisitId.Parse("later"),
            Visitor = FactWorld.Persons[0],
            Office = new Office(OfficeKind.HeadOfState, "President"),
            From = one,
            To = other,
            Period = EdtfInterval.Parse("2025-05-10/2025-05-11"),
            Kind = VisitKind.Working,
            MetHostLeader = Truth.Yes,
            Attestations = [Says("later", ("days", "2025-05-10/2025-05-11"), ("kind", "working"))],
        }.Build();
    }
}
