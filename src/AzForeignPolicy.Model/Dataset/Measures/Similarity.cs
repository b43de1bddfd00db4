using System.Buffers;

namespace AzForeignPolicy.Model;

/// <summary>How alike the positions of two states are over the same items: votes, ties to partners, shares of contacts.</summary>
/// <remarks>
/// <para>
/// Each measure takes the two series item by item, optionally with a weight for each, and gives value, n, rule and baseline
/// (<see cref="Measurement"/>). An item on which either has no value (<see cref="double.NaN"/>) or whose weight is 0 is left out and not in
/// n: it is missing, not 0. The order of the items does not matter. Every measure is symmetric but <see cref="IdealPointTilt"/>, which places one
/// state between two others.
/// </para>
/// <para>All methods are safe for use by several threads and allocate nothing; the work is O(n log n), for τ-b O(n²).</para>
/// </remarks>
public static class Similarity
{
    private const string Agreement = "share of items with the same position";
    private const string Overlap = "overlap of portfolios, Σ min(p, q)";
    private const string Tau = "Kendall's τ-b";

    /// <summary>The share of items on which both hold the same position, Σ w·[x = y]/Σ w: from 0 to 1.</summary>
    /// <param name="first">The positions of one state.</param>
    /// <param name="second">The positions of the other, in the same order.</param>
    /// <param name="weights">A weight for each item, 0 or more; none for all alike.</param>
    /// <exception cref="ArgumentException">The lengths differ, a position is infinite, or a weight is negative or not a finite number.</exception>
    public static Measurement AgreementShare(ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> weights = default)
    {
        using var items = new WeightedPairs(first, second, weights);
        return items.Count == 0
            ? Measurement.None(UndefinedReason.NothingCounted, 0, Agreement, WeightText(weights))
            : Measurement.Of(1 - items.Observed(DistanceRule.Nominal), items.Count, Agreement, WeightText(weights), 1 - items.Expected(DistanceRule.Nominal));
    }

    /// <summary>S, the similarity against the greatest possible distance, 1 − 2·[Σ w·d(x, y)/d_max]/Σ w: from −1 (as far apart as can be) to 1 (the same).</summary>
    /// <param name="first">The positions of one state, such as its alliance with each other state (0 to 3).</param>
    /// <param name="second">The positions of the other, in the same order.</param>
    /// <param name="greatestDifference">
    /// The greatest difference |x − y| that the scale allows, not the greatest that was observed: 3 for alliances from 0 to 3, 2 for votes from
    /// 1 to 3. d_max is the distance of that difference: itself, its square, or 1 for <see cref="DistanceRule.Nominal"/>.
    /// </param>
    /// <param name="distance">How far apart two positions are.</param>
    /// <param name="weights">A weight for each item, 0 or more, such as a state's share of capabilities; none for all alike.</param>
    /// <remarks>C. S. Signorino and J. M. Ritter, Tau-b or not tau-b: measuring the similarity of foreign policy positions, International Studies Quarterly 43 (1999) 115–144.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, a position is infinite, two are farther apart than the scale allows, a weight is negative or not finite, or the rule is not defined.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The greatest difference is not a positive number.</exception>
    public static Measurement S(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, double greatestDifference, DistanceRule distance = DistanceRule.Absolute, ReadOnlySpan<double> weights = default)
    {
        _ = Guard.NotDefault(distance);
        if (!double.IsFinite(greatestDifference) || greatestDifference <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(greatestDifference), greatestDifference, "The greatest difference is a positive number.");
        }

        using var items = new WeightedPairs(first, second, weights);
        if (items.Count == 0)
        {
            return Measurement.None(UndefinedReason.NothingCounted, 0, RuleOfS(distance), WeightText(weights));
        }

        if (items.GreatestDifference() > greatestDifference)
        {
            throw new ArgumentException("Two positions are farther apart than the scale allows.", nameof(greatestDifference));
        }

        var greatest = DistanceOf(greatestDifference, 0, distance);
        return Measurement.Of(
            1 - 2 * items.Observed(distance) / greatest, items.Count, RuleOfS(distance), WeightText(weights), 1 - 2 * items.Expected(distance) / greatest);
    }

    /// <summary>Cohen's κ, 1 − D_o/D_e: how much closer two are than they would be if each took its own positions independently of the other.</summary>
    /// <param name="first">The positions of one state.</param>
    /// <param name="second">The positions of the other, in the same order.</param>
    /// <param name="distance">How far apart two positions are; <see cref="DistanceRule.Nominal"/> is Cohen's own κ, the others his weighted κ.</param>
    /// <param name="weights">A weight for each item, 0 or more; none for all alike.</param>
    /// <returns>0 for what chance would give, 1 for the same everywhere; undefined where chance agreement is complete (D_e = 0).</returns>
    /// <remarks>
    /// J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960) 37–46; with distances and
    /// weights as in F. M. Häge, Choice or circumstance? Adjusting measures of foreign policy similarity for chance agreement, Political Analysis 19 (2011) 287–305.
    /// </remarks>
    /// <exception cref="ArgumentException">The lengths differ, a position is infinite, a weight is negative or not finite, or the rule is not defined.</exception>
    public static Measurement CohensKappa(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, DistanceRule distance = DistanceRule.Absolute, ReadOnlySpan<double> weights = default) =>
        Corrected(first, second, Guard.NotDefault(distance), weights, RuleOfKappa(distance), isPooled: false);

    /// <summary>Scott's π, 1 − D_o/D_e: as <see cref="CohensKappa"/>, but chance is taken from the positions of both together.</summary>
    /// <param name="first">The positions of one state.</param>
    /// <param name="second">The positions of the other, in the same order.</param>
    /// <param name="distance">How far apart two positions are; <see cref="DistanceRule.Nominal"/> is Scott's own π.</param>
    /// <param name="weights">A weight for each item, 0 or more; none for all alike.</param>
    /// <returns>0 for what chance would give, 1 for the same everywhere; undefined where chance agreement is complete (D_e = 0).</returns>
    /// <remarks>W. A. Scott, Reliability of content analysis: the case of nominal scale coding, Public Opinion Quarterly 19 (1955) 321–325; with distances and weights as in Häge 2011 (see <see cref="CohensKappa"/>).</remarks>
    /// <exception cref="ArgumentException">The lengths differ, a position is infinite, a weight is negative or not finite, or the rule is not defined.</exception>
    public static Measurement ScottsPi(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, DistanceRule distance = DistanceRule.Absolute, ReadOnlySpan<double> weights = default) =>
        Corrected(first, second, Guard.NotDefault(distance), weights, RuleOfPi(distance), isPooled: true);

    /// <summary>The share of items on which two differ by a threshold or more: the items that are contested between them.</summary>
    /// <param name="first">The positions of one state or pole.</param>
    /// <param name="second">The positions of the other, in the same order.</param>
    /// <param name="threshold">The least difference |x − y| that counts, above 0: 2 for yes against no.</param>
    /// <param name="weights">A weight for each item, 0 or more; none for all alike.</param>
    /// <exception cref="ArgumentException">The lengths differ, a position is infinite, or a weight is negative or not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not a positive number.</exception>
    public static Measurement ContestedShare(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double threshold, ReadOnlySpan<double> weights = default)
    {
        const string Rule = "share of contested items";
        if (!double.IsFinite(threshold) || threshold <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "The threshold is a positive number.");
        }

        using var items = new WeightedPairs(first, second, weights);
        return items.Count == 0
            ? Measurement.None(UndefinedReason.NothingCounted, 0, Rule, WeightText(weights))
            : Measurement.Of(items.ShareApart(threshold), items.Count, Rule, WeightText(weights));
    }

    /// <summary>Kendall's τ-b, the agreement of two orders with ties: from −1 to 1. For replication only: it misleads as a measure of alike positions.</summary>
    /// <param name="first">The positions of one state.</param>
    /// <param name="second">The positions of the other, in the same order.</param>
    /// <returns>Undefined if one of the two does not vary.</returns>
    /// <remarks>
    /// M. G. Kendall, The treatment of ties in ranking problems, Biometrika 33 (1945) 239–251. Why not to use it for similarity of policy: Signorino
    /// and Ritter 1999 (see <see cref="S"/>).
    /// </remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a position is infinite.</exception>
    public static Measurement TauB(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        using var items = new WeightedPairs(first, second, default);
        if (items.Count == 0)
        {
            return Measurement.None(UndefinedReason.NothingCounted, 0, Tau);
        }

        ReadOnlySpan<double> x = items.First, y = items.Second;
        long difference = 0, untiedFirst = 0, untiedSecond = 0;
        for (var i = 1; i < items.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (x[i].CompareTo(x[j]), y[i].CompareTo(y[j]));
                difference += one * other;
                untiedFirst += one * one;
                untiedSecond += other * other;
            }
        }

        return untiedFirst == 0 || untiedSecond == 0
            ? Measurement.None(UndefinedReason.NoVariation, items.Count, Tau)
            : Measurement.Of(difference / (Math.Sqrt(untiedFirst) * Math.Sqrt(untiedSecond)), items.Count, Tau, baseline: 0);
    }

    /// <summary>The overlap of two portfolios, Σ min(p_k, q_k) with p and q the shares of each partner: from 0 (no partner in common) to 1 (the same shares).</summary>
    /// <param name="first">What one state has with each partner (visits, agreements, trade), 0 or more.</param>
    /// <param name="second">What the other has with the same partners, in the same order.</param>
    /// <returns>Undefined if one of the two has nothing with anybody. n is the number of partners with whom either has anything.</returns>
    /// <remarks>
    /// J. M. Finger and M. E. Kreinin, A measure of "export similarity" and its possible uses, Economic Journal 89 (1979) 905–912. For portfolios of
    /// positions on a scale, such as alliances from 0 to 3, the field uses <see cref="S"/> and <see cref="CohensKappa"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">The lengths differ, or an amount is negative or infinite.</exception>
    public static Measurement PortfolioOverlap(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        using var items = new WeightedPairs(first, second, default);
        double ofFirst = 0, ofSecond = 0;
        var n = 0;
        for (var i = 0; i < items.Count; i++)
        {
            var (x, y) = (items.First[i], items.Second[i]);
            if (x < 0 || y < 0)
            {
                throw new ArgumentException("An amount is not negative.", x < 0 ? nameof(first) : nameof(second));
            }

            ofFirst += x;
            ofSecond += y;
            n += x > 0 || y > 0 ? 1 : 0;
        }

        if (ofFirst == 0 || ofSecond == 0)
        {
            return Measurement.None(UndefinedReason.NothingCounted, n, Overlap);
        }

        var overlap = 0.0;
        for (var i = 0; i < items.Count; i++)
        {
            overlap += Math.Min(items.First[i] / ofFirst, items.Second[i] / ofSecond);
        }

        return Measurement.Of(Math.Min(overlap, 1), n, Overlap);
    }

    /// <summary>The index of Jaccard, |A ∩ B|/|A ∪ B|: from 0 (nothing in common) to 1 (the same sets). Undefined if both are empty; n is |A ∪ B|.</summary>
    /// <param name="first">One set, such as the partners of a state.</param>
    /// <param name="second">The other set.</param>
    /// <remarks>P. Jaccard, The distribution of the flora in the alpine zone, New Phytologist 11 (1912) 37–50. For memberships, which may be unknown, see <see cref="MembershipOverlap"/>.</remarks>
    public static Measurement Jaccard(in CountrySet first, in CountrySet second)
    {
        var n = first.Union(in second).Count;
        return n == 0
            ? Measurement.None(UndefinedReason.NothingCounted, 0, MembershipOverlap.JaccardRule)
            : Measurement.Of((double)first.Intersect(in second).Count / n, n, MembershipOverlap.JaccardRule);
    }

    /// <summary>The distance between two ideal points, |θ_A − θ_B|.</summary>
    /// <param name="first">The ideal point of one state.</param>
    /// <param name="second">The ideal point of the other.</param>
    /// <remarks>M. A. Bailey, A. Strezhnev and E. Voeten, Estimating dynamic state preferences from United Nations voting data, Journal of Conflict Resolution 61 (2017) 430–456.</remarks>
    /// <returns>Undefined if one of them is not known (not a number); n is 1.</returns>
    public static Measurement IdealPointDistance(double first, double second)
    {
        const string Rule = "distance of ideal points";
        return double.IsFinite(first) && double.IsFinite(second)
            ? Measurement.Of(Math.Abs(first - second), 1, Rule)
            : Measurement.None(UndefinedReason.NothingCounted, 0, Rule);
    }

    /// <summary>Which of two poles a state's ideal point is nearer to, (|θ − θ_B| − |θ − θ_A|)/|θ_A − θ_B|: from −1 (at B or beyond) to 1 (at A or beyond).</summary>
    /// <param name="state">The ideal point of the state.</param>
    /// <param name="first">The ideal point of the pole A.</param>
    /// <param name="second">The ideal point of the pole B.</param>
    /// <remarks>On the ideal points of Bailey, Strezhnev and Voeten 2017 (see <see cref="IdealPointDistance"/>).</remarks>
    /// <returns>Undefined if a point is not known (not a number), or both poles are at the same place; n is 1.</returns>
    public static Measurement IdealPointTilt(double state, double first, double second)
    {
        const string Rule = "tilt of the ideal point";
        return !double.IsFinite(state) || !double.IsFinite(first) || !double.IsFinite(second) ? Measurement.None(UndefinedReason.NothingCounted, 0, Rule)
            : first == second ? Measurement.None(UndefinedReason.NoDistance, 1, Rule)
            : Measurement.Of((Math.Abs(state - second) - Math.Abs(state - first)) / Math.Abs(first - second), 1, Rule);
    }

    internal static void RequireSameLength(int first, int second, string name)
    {
        if (first != second)
        {
            throw new ArgumentException("The two series have a value for the same items.", name);
        }
    }

    internal static string RuleOfS(DistanceRule distance) => distance switch
    {
        DistanceRule.Absolute => "S, absolute distances",
        DistanceRule.Squared => "S, squared distances",
        _ => "S, nominal distances",
    };

    internal static string RuleOfKappa(DistanceRule distance) => distance switch
    {
        DistanceRule.Absolute => "Cohen's κ, absolute distances",
        DistanceRule.Squared => "Cohen's κ, squared distances",
        _ => "Cohen's κ, nominal distances",
    };

    internal static string RuleOfPi(DistanceRule distance) => distance switch
    {
        DistanceRule.Absolute => "Scott's π, absolute distances",
        DistanceRule.Squared => "Scott's π, squared distances",
        _ => "Scott's π, nominal distances",
    };

    private static string WeightText(ReadOnlySpan<double> weights) => weights.IsEmpty ? "unweighted" : "weighted";

    private static double DistanceOf(double x, double y, DistanceRule rule) => rule switch
    {
        DistanceRule.Absolute => Math.Abs(x - y),
        DistanceRule.Squared => (x - y) * (x - y),
        _ => x == y ? 0 : 1,
    };

    private static Measurement Corrected(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, DistanceRule distance, ReadOnlySpan<double> weights, string rule, bool isPooled)
    {
        using var items = new WeightedPairs(first, second, weights);
        if (items.Count == 0)
        {
            return Measurement.None(UndefinedReason.NothingCounted, 0, rule, WeightText(weights));
        }

        // Only if both hold one and the same position everywhere is there no expected distance; decided without rounding.
        if (items.AreOnePosition())
        {
            return Measurement.None(UndefinedReason.ChanceAgreementIsComplete, items.Count, rule, WeightText(weights));
        }

        var expected = isPooled ? items.ExpectedPooled(distance) : items.Expected(distance);
        return Measurement.Of(1 - items.Observed(distance) / expected, items.Count, rule, WeightText(weights), 0);
    }

    /// <summary>The items that count, in buffers that go back to the pool.</summary>
    private readonly ref struct WeightedPairs : IDisposable
    {
        private readonly double[] buffer;

        public WeightedPairs(ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> weights)
        {
            RequireSameLength(first.Length, second.Length, nameof(second));
            if (!weights.IsEmpty)
            {
                RequireSameLength(first.Length, weights.Length, nameof(weights));
            }

            Check(first, second, weights);
            var length = first.Length;
            buffer = ArrayPool<double>.Shared.Rent(Math.Max(1, 7 * length));
            Span<double> x = buffer.AsSpan(0, length), y = buffer.AsSpan(length, length), w = buffer.AsSpan(2 * length, length);
            var count = 0;
            for (var i = 0; i < length; i++)
            {
                var weight = weights.IsEmpty ? 1 : weights[i];
                if (double.IsNaN(first[i]) || double.IsNaN(second[i]) || weight == 0)
                {
                    continue;
                }

                // −0 and 0 are one position.
                (x[count], y[count], w[count]) = (first[i] + 0.0, second[i] + 0.0, weight);
                Sum += weight;
                count++;
            }

            Count = count;
            First = x[..count];
            Second = y[..count];
            Weights = w[..count];
            Scratch = buffer.AsSpan(3 * length, 4 * count);
        }

        public int Count { get; }

        public ReadOnlySpan<double> First { get; }

        public ReadOnlySpan<double> Second { get; }

        private ReadOnlySpan<double> Weights { get; }

        private double Sum { get; }

        private Span<double> Scratch { get; }

        public void Dispose() => ArrayPool<double>.Shared.Return(buffer);

        public double Observed(DistanceRule rule)
        {
            var sum = 0.0;
            for (var i = 0; i < Count; i++)
            {
                sum += Weights[i] * DistanceOf(First[i], Second[i], rule);
            }

            return sum / Sum;
        }

        public double ShareApart(double threshold)
        {
            var sum = 0.0;
            for (var i = 0; i < Count; i++)
            {
                sum += Math.Abs(First[i] - Second[i]) >= threshold ? Weights[i] : 0;
            }

            return sum / Sum;
        }

        public double GreatestDifference()
        {
            var greatest = 0.0;
            for (var i = 0; i < Count; i++)
            {
                greatest = Math.Max(greatest, Math.Abs(First[i] - Second[i]));
            }

            return greatest;
        }

        public bool AreOnePosition() => !First.ContainsAnyExcept(First[0]) && !Second.ContainsAnyExcept(First[0]);

        /// <summary>The mean distance if both took their positions independently, each with its own frequencies.</summary>
        public double Expected(DistanceRule rule) => Expected(First, Second, rule);

        public double ExpectedPooled(DistanceRule rule) => (Expected(First, First, rule) + 2 * Expected(First, Second, rule) + Expected(Second, Second, rule)) / 4;

        private static void Check(ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> weights)
        {
            foreach (var value in first)
            {
                RequireNotInfinite(value, nameof(first));
            }

            foreach (var value in second)
            {
                RequireNotInfinite(value, nameof(second));
            }

            foreach (var weight in weights)
            {
                if (!double.IsFinite(weight) || weight < 0)
                {
                    throw new ArgumentException("A weight is a number, 0 or more.", nameof(weights));
                }
            }
        }

        private static void RequireNotInfinite(double value, string name)
        {
            if (double.IsInfinity(value))
            {
                throw new ArgumentException("A position is not infinite.", name);
            }
        }

        private double Expected(ReadOnlySpan<double> one, ReadOnlySpan<double> other, DistanceRule rule)
        {
            if (rule == DistanceRule.Squared)
            {
                var (mean, variance) = Moments(one);
                var (otherMean, otherVariance) = Moments(other);
                return variance + otherVariance + (mean - otherMean) * (mean - otherMean);
            }

            Span<double> x = Scratch[..Count], p = Scratch[Count..(2 * Count)], y = Scratch[(2 * Count)..(3 * Count)], q = Scratch[(3 * Count)..];
            Sort(one, x, p);
            Sort(other, y, q);
            return rule == DistanceRule.Nominal ? 1 - Matches(x, p, y, q) / (Sum * Sum) : Gaps(x, p, y, q) / (Sum * Sum);
        }

        private (double Mean, double Variance) Moments(ReadOnlySpan<double> values)
        {
            double sum = 0, squares = 0;
            for (var i = 0; i < Count; i++)
            {
                sum += Weights[i] * values[i];
            }

            var mean = sum / Sum;
            for (var i = 0; i < Count; i++)
            {
                squares += Weights[i] * (values[i] - mean) * (values[i] - mean);
            }

            return (mean, squares / Sum);
        }

        private void Sort(ReadOnlySpan<double> values, Span<double> keys, Span<double> weights)
        {
            values.CopyTo(keys);
            Weights.CopyTo(weights);
            keys.Sort(weights);
        }

        /// <summary>Σ p_i·q_j over the pairs with the same value, of sorted values.</summary>
        private static double Matches(ReadOnlySpan<double> x, ReadOnlySpan<double> p, ReadOnlySpan<double> y, ReadOnlySpan<double> q)
        {
            var sum = 0.0;
            for (int i = 0, j = 0; i < x.Length && j < y.Length;)
            {
                var at = Math.Min(x[i], y[j]);
                double ofX = 0, ofY = 0;
                for (; i < x.Length && x[i] == at; i++)
                {
                    ofX += p[i];
                }

                for (; j < y.Length && y[j] == at; j++)
                {
                    ofY += q[j];
                }

                sum += ofX * ofY;
            }

            return sum;
        }

        /// <summary>Σ p_i·q_j·|x_i − y_j|, of sorted values: the length of each gap times what lies on either side of it.</summary>
        private double Gaps(ReadOnlySpan<double> x, ReadOnlySpan<double> p, ReadOnlySpan<double> y, ReadOnlySpan<double> q)
        {
            double sum = 0, belowX = 0, belowY = 0, last = Math.Min(x[0], y[0]);
            for (int i = 0, j = 0; i < x.Length || j < y.Length;)
            {
                var isX = j == y.Length || (i < x.Length && x[i] <= y[j]);
                var at = isX ? x[i] : y[j];
                sum += (at - last) * (belowX * (Sum - belowY) + belowY * (Sum - belowX));
                last = at;
                if (isX)
                {
                    belowX += p[i++];
                }
                else
                {
                    belowY += q[j++];
                }
            }

            return sum;
        }
    }
}
