using CsCheck;

namespace AzForeignPolicy.Model.Tests;

public sealed class VoteTallyTests
{
    private const double Exactly = 1e-12;

    private static readonly Gen<Vote> Any = Gen.Int[1, 5].Select(i => (Vote)i);

    private static readonly Gen<(Vote[] First, Vote[] Second)> Pairs = Gen.Select(Any, Any).Array[0, 40].Select(p => (p.Select(x => x.Item1).ToArray(), p.Select(x => x.Item2).ToArray()));

    // Y–Y the same, Y–N opposed, N–N the same, A–Y, Y–A and N–A half alike; then one absence and one who is not a member.
    private static readonly Vote[] First = [Vote.Yes, Vote.Yes, Vote.No, Vote.Abstain, Vote.Yes, Vote.No, Vote.Absent, Vote.Yes];
    private static readonly Vote[] Second = [Vote.Yes, Vote.No, Vote.No, Vote.Yes, Vote.Abstain, Vote.Abstain, Vote.Yes, Vote.NotMember];

    private static readonly DistanceRule[] Distances = Enum.GetValues<DistanceRule>();

    [Fact]
    public void Six_votes_by_hand()
    {
        var tally = VoteTally.Of(First, Second);
        (tally.Identical, tally.HalfAlike, tally.Opposed, tally.N, tally.LeftOut).Should().Be((2, 3, 1, 6, 2));
        tally[Vote.Yes, Vote.No].Should().Be(1);
        tally[Vote.No, Vote.Yes].Should().Be(0);

        // The first voted yes 3 times, abstained once, no twice; the second twice each. Same by chance: (3·2 + 1·2 + 2·2)/36.
        Close(tally.AgreementShare, 2 / 6.0, 12 / 36.0);

        // Mean distance by chance: (yes 3·2·1 + 3·2·2, abstain 1·2·1 + 1·2·1, no 2·2·2 + 2·2·1)/36 = 34/36; coincidence is 1 less half of it.
        Close(tally.Coincidence, 3.5 / 6, 1 - 34 / 72.0);

        // Neither abstained in three: yes–yes, yes–no, no–no. The first has 2 yes, 1 no, the second 1 and 2: (2·1 + 1·2)/9 by chance.
        Close(tally.YesNoCoincidence, 2 / 3.0, 4 / 9.0);
        tally.YesNoCoincidence.N.Should().Be(3);

        // Observed distance (3·1 + 1·2)/6 = 5/6; S is 1 − 2·(5/6)/2, κ is 1 − (5/6)/(34/36).
        Close(tally.S(), 1 / 6.0, 1 - 34 / 36.0);
        Close(tally.CohensKappa(), 2 / 17.0, 0);

        // Together 5 yes, 3 abstain, 4 no of 12: 2·(5·3·1 + 5·4·2 + 3·4·1)/144 = 134/144; π is 1 − (5/6)/(134/144).
        Close(tally.ScottsPi(), 7 / 67.0, 0);

        // Squared: observed (3·1 + 1·4)/6 = 7/6, by chance (6 + 24 + 2 + 2 + 16 + 4)/36 = 54/36.
        Close(tally.S(DistanceRule.Squared), 5 / 12.0, 1 - 2 * 54 / 36.0 / 4);
        Close(tally.CohensKappa(DistanceRule.Squared), 2 / 9.0, 0);

        // Nominal κ is Cohen's own: (2/6 − 1/3)/(1 − 1/3).
        Close(tally.CohensKappa(DistanceRule.Nominal), 0, 0);
    }

    [Fact]
    public void An_absence_may_count_as_an_abstention()
    {
        var tally = VoteTally.Of(First, Second, AbsenceRule.AsAbstention);
        (tally.Identical, tally.HalfAlike, tally.Opposed, tally.N, tally.LeftOut).Should().Be((2, 4, 1, 7, 1));
        tally.AgreementShare.Rule.Should().Be("share of identical votes, abstention a position of its own, absences as abstentions");
        tally.Should().NotBe(VoteTally.Of(First, Second));
    }

    [Fact]
    public void Nothing_counted_is_undefined_and_never_0()
    {
        var tally = VoteTally.Of([Vote.Absent, Vote.NotMember], [Vote.Yes, Vote.No]);
        foreach (var measured in Measures(tally).Append(tally.YesNoCoincidence).Append(default))
        {
            (measured.Value, measured.Baseline, measured.Undefined, measured.N).Should().Be((null, null, UndefinedReason.NothingCounted, 0));
        }

        VoteTally.Of([Vote.Abstain], [Vote.Yes]).YesNoCoincidence.Undefined.Should().Be(UndefinedReason.NothingCounted);
    }

    [Fact]
    public void Where_chance_alone_gives_complete_agreement_a_correction_for_it_is_undefined()
    {
        Vote[] yes = [Vote.Yes, Vote.Yes, Vote.Yes];
        var tally = VoteTally.Of(yes, yes);
        tally.AgreementShare.Value.Should().Be(1);
        tally.CohensKappa().Undefined.Should().Be(UndefinedReason.ChanceAgreementIsComplete);
        tally.ScottsPi().Undefined.Should().Be(UndefinedReason.ChanceAgreementIsComplete);
        tally.CohensKappa().N.Should().Be(3);
        tally.CohensKappa().ToString().Should().Be("undefined (chanceAgreementIsComplete), n 3");

        // Always opposed in one way is no agreement beyond chance either, but it is defined.
        VoteTally.Of(yes, [Vote.No, Vote.No, Vote.No]).CohensKappa().Value.Should().Be(0);
        VoteTally.Of(yes, [Vote.No, Vote.No, Vote.No]).ScottsPi().Value.Should().Be(-1);
    }

    [Fact]
    public void Every_measure_is_symmetric_and_in_its_range() =>
        Pairs.Sample(p =>
        {
            var tally = VoteTally.Of(p.First, p.Second);
            var back = VoteTally.Of(p.Second, p.First);
            Same(Measures(tally), Measures(back));
            (tally.N + tally.LeftOut).Should().Be(p.First.Length);
            (tally.Identical + tally.HalfAlike + tally.Opposed).Should().Be(tally.N);
            foreach (var share in new[] { tally.AgreementShare, tally.Coincidence, tally.YesNoCoincidence })
            {
                (share.Value ?? 0).Should().BeInRange(0, 1);
                (share.Baseline ?? 0).Should().BeInRange(-Exactly, 1 + Exactly);
            }

            foreach (var distance in Distances)
            {
                (tally.S(distance).Value ?? 0).Should().BeInRange(-1, 1);
                (tally.CohensKappa(distance).Value ?? 0).Should().BeInRange(-1 - Exactly, 1);
                (tally.ScottsPi(distance).Value ?? 0).Should().BeInRange(-1 - Exactly, 1);
            }

            if (tally.N > 0)
            {
                // S by absolute distances is the coincidence on another scale.
                tally.S().Value.Should().BeApproximately(2 * tally.Coincidence.Value!.Value - 1, Exactly);
            }
        });

    [Fact]
    public void The_order_of_the_roll_calls_and_which_way_round_yes_and_no_are_do_not_matter() =>
        Pairs.Sample(p =>
        {
            var turned = VoteTally.Of([.. p.First.Reverse().Select(Turn)], [.. p.Second.Reverse().Select(Turn)]);
            Same(Measures(VoteTally.Of(p.First, p.Second)), Measures(turned));
        });

    [Fact]
    public void The_same_votes_are_complete_agreement_and_counting_them_twice_changes_only_n() =>
        Pairs.Sample(p =>
        {
            foreach (var measured in Measures(VoteTally.Of(p.First, p.First)).Where(m => m.IsDefined))
            {
                measured.Value.Should().Be(1);
            }

            Same(Measures(VoteTally.Of(p.First, p.Second)), Measures(VoteTally.Of([.. p.First, .. p.First], [.. p.Second, .. p.Second])));
        });

    [Fact]
    public void The_measures_of_votes_are_those_of_positions_1_2_3() =>
        Pairs.Sample(p =>
        {
            double[] first = [.. p.First.Select(Position)], second = [.. p.Second.Select(Position)];
            var tally = VoteTally.Of(p.First, p.Second);
            Same([tally.AgreementShare], [Similarity.AgreementShare(first, second)]);
            foreach (var distance in Distances)
            {
                Same([tally.S(distance)], [Similarity.S(first, second, 2, distance)]);
                Same([tally.CohensKappa(distance)], [Similarity.CohensKappa(first, second, distance)]);
                Same([tally.ScottsPi(distance)], [Similarity.ScottsPi(first, second, distance)]);
            }
        });

    [Fact]
    public void Counting_and_measuring_allocate_nothing() =>
        Allocation.Of(() =>
        {
            var tally = VoteTally.Of(First, Second);
            var sum = tally.AgreementShare.Value + tally.Coincidence.Value + tally.YesNoCoincidence.Value + tally.S().Value + tally.CohensKappa().Value + tally.ScottsPi().Value;
            Assert.True(sum > 0);
        }).Should().Be(0);

    [Fact]
    public void What_is_no_vote_and_what_does_not_match_is_refused()
    {
        FluentActions.Invoking(() => VoteTally.Of([default], [Vote.Yes])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => VoteTally.Of([Vote.Yes], [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => VoteTally.Of([], [], default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => VoteTally.Of([], []).S(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => VoteTally.Of([], [])[Vote.Absent, Vote.Yes]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_codes_of_the_voting_data_come_back()
    {
        foreach (var code in new[] { 1, 2, 3, 8, 9 })
        {
            VoteCodes.TryRead(code, out var vote).Should().BeTrue();
            VoteCodes.Of(vote).Should().Be(code);
        }

        foreach (var code in new[] { 0, 4, 5, 7, -9, 10 })
        {
            VoteCodes.TryRead(code, out _).Should().BeFalse();
        }
    }

    [Fact]
    public void Contested_votes_by_hand()
    {
        // The poles oppose each other in the first five; then both yes, one abstains, one is absent.
        Vote[] a = [Vote.Yes, Vote.Yes, Vote.No, Vote.No, Vote.Yes, Vote.Yes, Vote.Yes, Vote.Yes];
        Vote[] b = [Vote.No, Vote.No, Vote.Yes, Vote.Yes, Vote.No, Vote.Yes, Vote.Abstain, Vote.Absent];
        Vote[] state = [Vote.Yes, Vote.No, Vote.No, Vote.Abstain, Vote.Absent, Vote.No, Vote.No, Vote.No];
        var contested = ContestedVotes.Of(state, a, b);
        contested.ToString().Should().Be("2 with the first, 1 with the second, 1 abstaining; n 4, 1 left out");
        (contested.Contested, contested.ShareWithFirst, contested.ShareAbstaining).Should().Be((5, new Fraction(2, 4), new Fraction(1, 4)));
        Close(contested.Tilt, 1 / 3.0, null);
        contested.Tilt.N.Should().Be(3);
        ContestedVotes.Of(state, a, b, AbsenceRule.AsAbstention).Abstaining.Should().Be(2);
        ContestedVotes.Of(state, b, a).Tilt.Value.Should().Be(-contested.Tilt.Value);
        ContestedVotes.Of([Vote.Abstain], [Vote.Yes], [Vote.No]).Tilt.Undefined.Should().Be(UndefinedReason.NothingCounted);
        default(ContestedVotes).ShareWithFirst.Value.Should().BeNull();
    }

    private static IEnumerable<Measurement> Measures(VoteTally tally) =>
        Distances.SelectMany(d => new[] { tally.S(d), tally.CohensKappa(d), tally.ScottsPi(d) }).Concat([tally.AgreementShare, tally.Coincidence]);

    private static void Same(IEnumerable<Measurement> one, IEnumerable<Measurement> other)
    {
        foreach (var (x, y) in one.Zip(other))
        {
            y.Undefined.Should().Be(x.Undefined);
            (y.Value ?? 9).Should().BeApproximately(x.Value ?? 9, 1e-9);
            (y.Baseline ?? 9).Should().BeApproximately(x.Baseline ?? 9, 1e-9);
        }
    }

    private static Vote Turn(Vote vote) => vote switch { Vote.Yes => Vote.No, Vote.No => Vote.Yes, _ => vote };

    private static double Position(Vote vote) => vote is Vote.Absent or Vote.NotMember ? double.NaN : (int)vote;

    private static void Close(Measurement measured, double value, double? baseline)
    {
        measured.Value.Should().BeApproximately(value, Exactly);
        measured.Undefined.Should().BeNull();
        (measured.Baseline is null).Should().Be(baseline is null);
        (measured.Baseline ?? 0).Should().BeApproximately(baseline ?? 0, Exactly);
    }
}
