using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

/// <summary>What the index says of agreements is what the records say, one by one.</summary>
public class AgreementIndexTests
{
    private static readonly AgreementKindSet[] KindSets = [AgreementKindSet.All, AgreementKindSet.StrategicPartnership, [AgreementKind.Memorandum], default];

    private static readonly ForeignPolicyDataset Embedded = ForeignPolicyDatasets.Default;

    [Fact]
    public void In_the_embedded_data_every_pair_is_answered_as_its_records_say()
    {
        var pairs = Embedded.Agreements
            .SelectMany(a => a.Parties.SelectMany(p => a.Parties.Where(q => p.Actor < q.Actor).Select(q => (p.Actor, Other: q.Actor))))
            .Concat(Embedded.Countries.Where(c => c.Code != C("AZ")).Select(c => (Actor: (Actor)C("AZ"), Other: (Actor)c.Code)))
            .Distinct()
            .ToList();
        pairs.Should().HaveCountGreaterThan(300);
        foreach (var (one, other) in pairs)
        {
            var days = ChangeDays(Embedded.AgreementsBetween(one, other)).Concat(CoverageDays(Embedded)).Distinct().ToList();
            ComparePair(Embedded, one, other, days, KindSets.AsSpan(0, 2));
            ComparePair(Embedded, other, one, days.Take(5), KindSets.AsSpan(0, 1));
        }
    }

    [Fact]
    public void In_the_embedded_data_every_party_has_in_force_what_its_records_say()
    {
        foreach (var party in Embedded.Agreements.SelectMany(a => a.Parties).Select(p => p.Actor).Distinct())
        {
            CompareParty(Embedded, party, ChangeDays(Embedded.AgreementsOf(party)).Distinct());
        }
    }

    [Theory]
    [InlineData("AZ")]
    [InlineData("TR")]
    [InlineData("RO")]
    [InlineData("SU")]
    public void In_the_embedded_data_the_partners_within_every_bloc_are_those_of_its_members(string code)
    {
        var days = ChangeDays(Embedded.AgreementsOf(C(code)).OfKind(AgreementKindSet.StrategicPartnership)).Concat(CoverageDays(Embedded))
            .Append(Day("2024-05-24")).Append(Embedded.AsOf.PlusDays(1)).Distinct().ToList();
        foreach (var bloc in Embedded.Blocs)
        {
            foreach (var day in bloc.Id == B("EU") ? days : days.Where((_, i) => i % 7 == 0))
            {
                ComparePartners(Embedded, C(code), bloc.Id, day, AgreementKindSet.StrategicPartnership);
            }
        }
    }

    [Fact]
    public void In_worlds_drawn_by_lot_all_answers_are_those_of_the_records()
    {
        for (var seed = 0; seed < LongRun.Cases(150); seed++)
        {
            var data = FactWorld.Agreements(new Random(seed));
            Actor[] actors = [.. FactWorld.Countries.Select(c => (Actor)c), FactWorld.Blocs[0], Actor.Named("Company"), Actor.Named("Nobody")];
            foreach (var one in actors)
            {
                foreach (var other in actors.Where(a => a != one))
                {
                    ComparePair(data, one, other, FactWorld.Days.Where((_, i) => i % 4 == seed % 4), KindSets);
                }

                CompareParty(data, one, FactWorld.Days);
            }

            foreach (var day in FactWorld.Days.Where((_, i) => i % 5 == seed % 5))
            {
                ComparePartners(data, FactWorld.Countries[seed % 4], FactWorld.Blocs[seed % 2], day, KindSets[seed % 3]);
            }
        }
    }

    [Fact]
    public void A_long_timeline_of_partners_is_read_rightly_between_its_checkpoints()
    {
        var data = new TestData(Day("2025-12-31")).Country("ZZ");
        var random = new Random(7);
        var codes = Enumerable.Range(0, 60).Select(i => $"{(char)('A' + i / 26)}{(char)('A' + i % 26)}").ToList();
        foreach (var code in codes)
        {
            data.Member("X", code, "1990-01-01/..");
            for (var i = random.Next(1, 5); i > 0; i--)
            {
                var start = Day("1991-01-01").PlusDays(random.Next(12000));
                var signed = EdtfDate.OfDay(start).ToString();
                data.Agreement("ZZ", code, random.Next(3) == 0 ? signed[..7] : signed, ended: random.Next(2) == 0 ? EdtfDate.OfDay(start.PlusDays(random.Next(40, 900))).ToString() : null);
            }
        }

        var built = data.CoversAgreements("ZZ", "2000-01-01/2020-12-31").Build();
        for (var i = 0; i < 300; i++)
        {
            ComparePartners(built, C("ZZ"), B("X"), Day("1990-06-01").PlusDays(random.Next(13000)), AgreementKindSet.StrategicPartnership);
        }
    }

    [Fact]
    public void The_index_refuses_what_the_data_set_refuses()
    {
        var index = Embedded.Index;
        var (az, day, all) = (C("AZ"), Day("2024-05-24"), AgreementKindSet.All);

        index.Invoking(i => i.HadStandingAgreement(az, az, day, all)).Should().Throw<ArgumentException>();
        index.Invoking(i => i.HadStandingAgreement(az, C("QQ"), day, all)).Should().Throw<KeyNotFoundException>();
        index.Invoking(i => i.HadAgreementInForce(B("none"), az, day, all)).Should().Throw<KeyNotFoundException>();
        index.Invoking(i => i.CountAgreementsInForce(C("QQ"), day)).Should().Throw<KeyNotFoundException>();
        index.Invoking(i => i.PartnerShare(C("QQ"), B("EU"), day, all)).Should().Throw<KeyNotFoundException>();
        index.Invoking(i => i.PartnerShare(az, B("none"), day, all)).Should().Throw<KeyNotFoundException>();
        index.HadStandingAgreement(az, Actor.Named("Nobody"), day, all).IsUnknown.Should().BeTrue("a party by name need not be known");
    }

    [Fact]
    public void A_span_that_is_too_short_takes_the_first_and_the_count_tells_of_the_rest()
    {
        var (az, tr, day) = (C("AZ"), C("TR"), Day("2024-05-24"));
        var all = new Agreement[100];
        var few = new Agreement[1];

        var count = Embedded.Index.AgreementsInForce(az, tr, day, all, all.AsSpan(50));
        count.Certain.Should().BeInRange(2, 49);
        Embedded.Index.AgreementsInForce(az, tr, day, few, []).Should().Be(count);
        few.Should().Equal(all.Take(1));
        Embedded.Index.AgreementsInForce(az, day, few, few.AsSpan(0, 0)).Should().Be(Embedded.Index.CountAgreementsInForce(az, day));
    }

    [Fact]
    public void Questions_on_the_index_allocate_nothing()
    {
        var index = Embedded.Index;
        var (az, tr, sk, day) = (C("AZ"), C("TR"), C("SK"), Day("2024-05-24"));
        var (eu, kinds) = (B("EU"), AgreementKindSet.StrategicPartnership);
        var timeline = index.Timeline(eu);
        var texts = new Agreement[200];

        Allocation.Of(() => index.HadStandingAgreement(az, sk, day, kinds)).Should().Be(0);
        Allocation.Of(() => index.HadStandingAgreement(az, C("FR"), Day("2020-06-18"), kinds)).Should().Be(0, "silence costs nothing either");
        Allocation.Of(() => index.HadAgreementInForce(az, tr, day, AgreementKindSet.All)).Should().Be(0);
        Allocation.Of(() => index.HadStandingAgreement(az, eu, day, AgreementKindSet.All)).Should().Be(0);
        Allocation.Of(() => index.CountAgreementsInForce(az, tr, day)).Should().Be(0);
        Allocation.Of(() => index.CountAgreementsInForce(az, day)).Should().Be(0);
        Allocation.Of(() => index.AgreementsInForce(az, tr, day, texts, texts)).Should().Be(0);
        Allocation.Of(() => index.AgreementsInForce(az, day, texts, texts)).Should().Be(0);
        Allocation.Of(() => index.Partners(az, eu, day, kinds, out _, out _)).Should().Be(0);
        Allocation.Of(() => index.PartnerShare(az, timeline, day, kinds)).Should().Be(0);
        Allocation.Of(() => index.StrategicPartners(az, eu, Day("2020-06-18"), out _, out _)).Should().Be(0);
    }

    [Fact]
    public void An_agreement_of_two_takes_no_more_than_48_bytes()
    {
        var random = new Random(1);
        var texts = Enumerable.Range(0, 5000).Select(i =>
        {
            var start = Day("1992-01-01").PlusDays(random.Next(12000));
            EdtfDate signed = start;
            EdtfDate? ended = random.Next(3) == 0 ? Day("2025-01-01") : null;
            return new Agreement.Builder
            {
                Id = AgreementId.Parse(FormattableString.Invariant($"a{i}")),
                Title = "Text",
                Kind = (AgreementKind)random.Next(1, 21),
                Form = AgreementForm.Signed,
                Force = AgreementForce.Binding,
                Parties = [new Party(C($"A{(char)('A' + random.Next(26))}")), new Party(C($"B{(char)('A' + random.Next(26))}"))],
                Signed = signed,
                InForce = signed,
                Ended = ended,
                Attestations =
                [
                    ended is null
                        ? Says("src", ("signed", signed.ToString()), ("inForce", signed.ToString()))
                        : Says("src", ("signed", signed.ToString()), ("inForce", signed.ToString()), ("ended", "2025-01-01")),
                ],
            }.Build();
        });
        var columns = new AgreementColumns([.. texts], Days.Number(AsOf));
        foreach (var country in Enumerable.Range(0, 676))
        {
            columns.CountInForce(country, 0);
        }

        // A few kilobytes of tables do not grow with the number of records.
        ((columns.Bytes - 60_000) / 5000).Should().BeLessThanOrEqualTo(48);
    }

    private static void ComparePair(ForeignPolicyDataset data, Actor one, Actor other, IEnumerable<LocalDate> days, ReadOnlySpan<AgreementKindSet> kindSets)
    {
        var between = data.AgreementsBetween(one, other).ToList();
        var certain = new Agreement[between.Count];
        var open = new Agreement[between.Count];
        foreach (var day in days)
        {
            foreach (var kinds in kindSets)
            {
                var question = new ForeignPolicyDataset.PairQuestion(data, one, other, kinds);
                var standing = data.ExplainStanding(in question, day);
                var inForce = data.ExplainInForce(in question, day);
                if (data.Index.HadStandingAgreement(one, other, day, kinds) != standing.Value)
                {
                    throw new InvalidOperationException($"{one} {other} {day} standing: {standing}");
                }

                if (data.Index.HadAgreementInForce(one, other, day, kinds) != inForce.Value)
                {
                    throw new InvalidOperationException($"{one} {other} {day} in force: {inForce}");
                }

                var answer = data.HadStandingAgreement(one, other, day, kinds);
                (answer.Value, answer.Reason, answer.From, answer.To).Should().Be((standing.Value, standing.Reason, day, day));
                answer.Records.Should().Equal(standing.Records);
            }

            Compare(between.Select(a => (a, a.IsInForceBetween(one, other, day, data.AsOf))), data.Index.AgreementsInForce(one, other, day, certain, open), certain, open);
            data.Index.CountAgreementsInForce(one, other, day).Should().Be(data.Index.AgreementsInForce(one, other, day, [], []));
        }
    }

    private static void CompareParty(ForeignPolicyDataset data, Actor party, IEnumerable<LocalDate> days)
    {
        var all = data.AgreementsOf(party).ToList();
        var certain = new Agreement[all.Count];
        var open = new Agreement[all.Count];
        foreach (var day in days)
        {
            var count = data.Index.AgreementsInForce(party, day, certain, open);
            Compare(all.Select(a => (a, a.IsInForceFor(party, day, data.AsOf))), count, certain, open);
            if (data.Index.CountAgreementsInForce(party, day) != count)
            {
                throw new InvalidOperationException($"{party} {day}: {count}, counted {data.Index.CountAgreementsInForce(party, day)}");
            }
        }
    }

    private static void Compare(IEnumerable<(Agreement Text, Truth Value)> expected, CountRange count, Agreement[] certain, Agreement[] open)
    {
        var list = expected.ToList();
        certain.Take(count.Certain).Should().Equal(list.Where(e => e.Value.IsYes).Select(e => e.Text));
        open.Take(count.Possible - count.Certain).Should().Equal(list.Where(e => e.Value.IsUnknown).Select(e => e.Text));
    }

    private static void ComparePartners(ForeignPolicyDataset data, CountryCode of, BlocId within, LocalDate day, AgreementKindSet kinds)
    {
        var members = data.MembersOf(within, day);
        var expected = members.Possible.Without(of)
            .Select(c => (Country: c, Member: data.IsMember(c, within, day).Value, Partner: data.ExplainStanding(new ForeignPolicyDataset.PairQuestion(data, of, c, kinds), day).Value))
            .ToList();
        var share = Share.Of(expected.Select(e => (e.Member, e.Partner)), members.IsBounded);

        var isBounded = data.Index.Partners(of, within, day, kinds, out var certain, out var possible);
        var found = data.Index.PartnerShare(of, within, day, kinds);
        var answer = data.Partners(of, within, day, kinds);

        isBounded.Should().Be(members.IsBounded);
        certain.Should().Equal(expected.Where(e => (e.Member & e.Partner).IsYes).Select(e => e.Country));
        possible.Should().Equal(expected.Where(e => !(e.Member & e.Partner).IsNo).Select(e => e.Country));
        (found.Low, found.High, found.IsBounded, found.MayBeUndefined, found.IsExact).Should().Be((share.Low, share.High, share.IsBounded, share.MayBeUndefined, share.IsExact));
        (answer.Share.ToString(), answer.IsBounded).Should().Be((share.ToString(), members.IsBounded));
        answer.Members.Select(m => (m.Country.Code, m.Membership.Value, m.Partnership.Value)).Should().Equal(expected);
    }

    private static IEnumerable<LocalDate> ChangeDays(IEnumerable<Agreement> texts) =>
        texts.SelectMany(a => new[] { a.Signed, a.InForce, a.Ended }.OfType<EdtfDate>().Concat(a.Parties.SelectMany(p => p.Acts).Select(act => act.Date)))
            .SelectMany(d => new[] { d.Earliest, d.Latest })
            .Append(Embedded.AsOf)
            .Distinct()
            .SelectMany(d => new[] { d.PlusDays(-1), d, d.PlusDays(1) });

    private static IEnumerable<LocalDate> CoverageDays(ForeignPolicyDataset data) =>
        data.Coverage.Where(c => c.Fact == FactKind.Agreement)
            .SelectMany(c => new[] { c.Window.LatestStart, c.Window.EarliestEnd }.OfType<LocalDate>())
            .SelectMany(d => new[] { d.PlusDays(-1), d, d.PlusDays(1) });
}
