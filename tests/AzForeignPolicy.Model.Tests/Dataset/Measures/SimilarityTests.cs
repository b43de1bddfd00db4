using CsCheck;

namespace AzForeignPolicy.Model.Tests;

public sealed class SimilarityTests
{
    private const double Exactly = 1e-12;

    private static readonly DistanceRule[] Distances = Enum.GetValues<DistanceRule>();

    /// <summary>Positions from 0 to 3 with weights, some of which are missing.</summary>
    private static readonly Gen<(double[] First, double[] Second, double[] Weights)> Series =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 3]).Array[0, 25].Select(items => (
            items.Select(i => Position(i.Item1)).ToArray(), items.Select(i => Position(i.Item2)).ToArray(), items.Select(i => (double)i.Item3).ToArray()));

    [Fact]
    public void Three_items_with_weights_by_hand()
    {
        double[] x = [3, 0, 1], y = [3, 2, 0], w = [2, 1, 1];

        // Σ w·|x − y|/3 = (0 + 2 + 1)/3 = 1, of Σ w = 4.
        Close(Similarity.S(x, y, 3, weights: w), 1 - 2 * 0.25);

        // Σ w·(x − y)²/9 = 5/9, of 4.
        Close(Similarity.S(x, y, 3, DistanceRule.Squared, w), 1 - 2 * 5 / 36.0);

        // Frequencies ½ for 3, ¼ for 0 and for 1 against ½ for 3, ¼ for 2 and for 0:
        // 3: ⅛·1 + ⅛·3, 0: ⅛·3 + 1/16·2, 1: ⅛·2 + 1/16·1 + 1/16·1, together 1.375; observed ¾.
        Close(Similarity.CohensKappa(x, y, weights: w), 1 - 0.75 / 1.375);
        Similarity.S(x, y, 3, weights: w).Baseline.Should().BeApproximately(1 - 2 * 1.375 / 3, Exactly);

        // The same in half of the weight; by chance ½·½ + ¼·¼.
        Close(Similarity.AgreementShare(x, y, w), 0.5);
        Similarity.AgreementShare(x, y, w).Baseline.Should().BeApproximately(0.3125, Exactly);

        // The second and third item differ by 1 or more, the second by 2.
        Close(Similarity.ContestedShare(x, y, 1, w), 0.5);
        Close(Similarity.ContestedShare(x, y, 2), 1 / 3.0);
        Similarity.S(x, y, 3, weights: w).Rule.Should().Be("S, absolute distances, weighted");
        Similarity.S(x, y, 3).N.Should().Be(3);
    }

    [Fact]
    public void A_missing_position_is_left_out_and_is_not_0()
    {
        var measured = Similarity.S([3, double.NaN, 0], [3, 0, double.NaN], 3);
        (measured.Value, measured.N).Should().Be((1, 1));
        var none = Similarity.S([double.NaN], [1], 3);
        (none.Value, none.Undefined, none.N).Should().Be((null, UndefinedReason.NothingCounted, 0));
        Similarity.AgreementShare([], []).Undefined.Should().Be(UndefinedReason.NothingCounted);
        Similarity.AgreementShare([1], [1], [0]).Undefined.Should().Be(UndefinedReason.NothingCounted);
        Similarity.CohensKappa([1, 1], [1, 1]).Undefined.Should().Be(UndefinedReason.ChanceAgreementIsComplete);
        Similarity.ScottsPi([0.1, 0.1, 0.1], [0.1, 0.1, 0.1], DistanceRule.Squared).Undefined.Should().Be(UndefinedReason.ChanceAgreementIsComplete);
        Similarity.TauB([1, 1], [1, 2]).Undefined.Should().Be(UndefinedReason.NoVariation);
        Similarity.PortfolioOverlap([0, 0], [1, 2]).Undefined.Should().Be(UndefinedReason.NothingCounted);
    }

    [Fact]
    public void Orders_with_ties_by_hand()
    {
        // Of three pairs two agree and one is turned round.
        Close(Similarity.TauB([1, 2, 3], [1, 3, 2]), 1 / 3.0);

        // Of three pairs the first is tied in x; two agree: 2/√(2·3).
        Close(Similarity.TauB([1, 1, 2], [1, 2, 3]), 2 / Math.Sqrt(6));
    }

    [Fact]
    public void Portfolios_and_sets_by_hand()
    {
        // Shares ½ ½ 0 and ¼ 0 ¾: only a quarter is shared.
        var overlap = Similarity.PortfolioOverlap([2, 2, 0, 0], [1, 0, 3, 0]);
        Close(overlap, 0.25);
        overlap.N.Should().Be(3, "nobody has anything with the fourth");
        var jaccard = Similarity.Jaccard(CountrySet.Parse("AM AZ GE"), CountrySet.Parse("AZ GE TR"));
        (jaccard.Value, jaccard.N).Should().Be((0.5, 4));
        Similarity.Jaccard(default, default).Undefined.Should().Be(UndefinedReason.NothingCounted);
    }

    [Fact]
    public void Ideal_points_by_hand()
    {
        Close(Similarity.IdealPointDistance(-0.5, 1.5), 2);

        // 0.5 from A at 1, 2.5 from B at −2, which are 3 apart.
        Close(Similarity.IdealPointTilt(0.5, 1, -2), 2 / 3.0);
        Similarity.IdealPointTilt(5, 1, -2).Value.Should().Be(1);
        Similarity.IdealPointTilt(0, 1, 1).Undefined.Should().Be(UndefinedReason.NoDistance);
        Similarity.IdealPointTilt(double.NaN, 1, 2).Undefined.Should().Be(UndefinedReason.NothingCounted);
    }

    [Fact]
    public void Every_measure_is_what_the_formula_says_item_by_item() =>
        Series.Sample(s =>
        {
            var items = s.First.Zip(s.Second, s.Weights).Where(i => !double.IsNaN(i.First) && !double.IsNaN(i.Second) && i.Third > 0).ToList();
            foreach (var rule in Distances)
            {
                var total = items.Sum(i => i.Third);
                var observed = items.Sum(i => i.Third * Distance(i.First, i.Second, rule)) / total;
                var expected = items.Sum(i => items.Sum(j => i.Third * j.Third * Distance(i.First, j.Second, rule))) / (total * total);
                var both = items.Select(i => (At: i.First, i.Third)).Concat(items.Select(i => (At: i.Second, i.Third))).ToList();
                var pooled = both.Sum(i => both.Sum(j => i.Third * j.Third * Distance(i.At, j.At, rule))) / (4 * total * total);
                var s1 = Similarity.S(s.First, s.Second, 3, rule, s.Weights);
                var kappa = Similarity.CohensKappa(s.First, s.Second, rule, s.Weights);
                var pi = Similarity.ScottsPi(s.First, s.Second, rule, s.Weights);
                s1.N.Should().Be(items.Count);
                if (items.Count == 0)
                {
                    s1.IsDefined.Should().BeFalse();
                    continue;
                }

                s1.Value.Should().BeApproximately(1 - 2 * observed / Distance(3, 0, rule), 1e-9);
                kappa.IsDefined.Should().Be(expected > 0);
                if (kappa.IsDefined)
                {
                    kappa.Value.Should().BeApproximately(1 - observed / expected, 1e-9);
                    pi.Value.Should().BeApproximately(1 - observed / pooled, 1e-9);
                }
            }
        });

    [Fact]
    public void Range_symmetry_and_order() =>
        Series.Sample(s =>
        {
            foreach (var rule in Distances)
            {
                foreach (var measure in Measures(rule))
                {
                    var one = measure(s.First, s.Second, s.Weights);
                    Same(one, measure(s.Second, s.First, s.Weights));
                    Same(one, measure([.. s.First.Reverse()], [.. s.Second.Reverse()], [.. s.Weights.Reverse()]));
                    (one.Value ?? 0).Should().BeInRange(-1 - 1e-9, 1);
                }
            }
        });

    [Fact]
    public void Scale_and_origin_do_not_matter() =>
        Gen.Select(Series, Gen.Int[1, 9], Gen.Int[-5, 5]).Sample((s, scale, origin) =>
        {
            double[] Moved(double[] values) => [.. values.Select(v => scale * v + origin)];
            foreach (var rule in Distances)
            {
                Same(Similarity.S(s.First, s.Second, 3, rule, s.Weights), Similarity.S(Moved(s.First), Moved(s.Second), 3 * scale, rule, s.Weights));
                Same(Similarity.CohensKappa(s.First, s.Second, rule, s.Weights), Similarity.CohensKappa(Moved(s.First), Moved(s.Second), rule, s.Weights));
                Same(Similarity.ScottsPi(s.First, s.Second, rule, s.Weights), Similarity.ScottsPi(Moved(s.First), Moved(s.Second), rule, s.Weights));
            }

            Same(Similarity.TauB(s.First, s.Second), Similarity.TauB(Moved(s.First), Moved(s.Second)));
        });

    [Fact]
    public void A_weight_is_how_often_an_item_stands_and_only_their_proportions_count() =>
        Series.Sample(s =>
        {
            double[] Repeated(double[] values) => [.. values.Zip(s.Weights).SelectMany(v => Enumerable.Repeat(v.First, (int)v.Second))];
            foreach (var rule in Distances)
            {
                foreach (var measure in Measures(rule))
                {
                    var weighted = measure(s.First, s.Second, s.Weights);
                    Same(weighted, measure(Repeated(s.First), Repeated(s.Second), []));
                    Same(weighted, measure(s.First, s.Second, [.. s.Weights.Select(w => 7 * w)]));
                }
            }
        });

    [Fact]
    public void Overlap_of_portfolios_is_between_0_and_1_whatever_their_sizes() =>
        Gen.Select(Gen.Int[0, 9].Array[1, 9], Gen.Int[0, 9].Array[1, 9], Gen.Int[1, 9]).Sample((a, b, times) =>
        {
            var length = Math.Min(a.Length, b.Length);
            double[] x = [.. a.Take(length).Select(v => (double)v)], y = [.. b.Take(length).Select(v => (double)v)];
            var one = Similarity.PortfolioOverlap(x, y);
            (one.Value ?? 0).Should().BeInRange(0, 1);
            Same(one, Similarity.PortfolioOverlap(y, x));
            Same(one, Similarity.PortfolioOverlap([.. x.Select(v => v * times)], y));
            (Similarity.PortfolioOverlap(x, x).Value ?? 1).Should().BeApproximately(1, Exactly);
        });

    [Fact]
    public void Measuring_allocates_nothing()
    {
        double[] x = [3, 0, 1, 2], y = [3, 2, 0, 1], w = [2, 1, 1, 4];
        Allocation.Of(() =>
        {
            foreach (var rule in Distances)
            {
                _ = Similarity.S(x, y, 3, rule, w);
                _ = Similarity.CohensKappa(x, y, rule, w);
                _ = Similarity.ScottsPi(x, y, rule, w);
            }

            _ = Similarity.AgreementShare(x, y, w);
            _ = Similarity.ContestedShare(x, y, 1, w);
            _ = Similarity.TauB(x, y);
            _ = Similarity.PortfolioOverlap(x, y);
        }).Should().Be(0);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        FluentActions.Invoking(() => Similarity.S([1], [1, 2], 3)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Similarity.S([1], [1], 3, weights: [1, 1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Similarity.S([1], [1], 3, weights: [-1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Similarity.S([double.PositiveInfinity], [1], 3)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Similarity.S([0], [4], 3)).Should().Throw<ArgumentException>().WithMessage("*farther apart*");
        FluentActions.Invoking(() => Similarity.S([0], [0], 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Similarity.S([0], [0], 1, default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Similarity.ContestedShare([0], [0], 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Similarity.PortfolioOverlap([-1], [1])).Should().Throw<ArgumentException>();
    }

    private static IEnumerable<Func<double[], double[], double[], Measurement>> Measures(DistanceRule rule) =>
    [
        (x, y, w) => Similarity.AgreementShare(x, y, w),
        (x, y, w) => Similarity.S(x, y, 3, rule, w),
        (x, y, w) => Similarity.CohensKappa(x, y, rule, w),
        (x, y, w) => Similarity.ScottsPi(x, y, rule, w),
    ];

    private static double Position(int value) => value == 4 ? double.NaN : value;

    private static double Distance(double x, double y, DistanceRule rule) =>
        rule switch { DistanceRule.Absolute => Math.Abs(x - y), DistanceRule.Squared => (x - y) * (x - y), _ => x == y ? 0 : 1 };

    private static void Same(Measurement one, Measurement other)
    {
        other.Undefined.Should().Be(one.Undefined);
        (other.Value ?? 9).Should().BeApproximately(one.Value ?? 9, 1e-9);
        (other.Baseline ?? 9).Should().BeApproximately(one.Baseline ?? 9, 1e-9);
    }

    private static void Close(Measurement measured, double value) => measured.Value.Should().BeApproximately(value, Exactly);
}
