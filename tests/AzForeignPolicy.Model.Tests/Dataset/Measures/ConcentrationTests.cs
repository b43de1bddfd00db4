using CsCheck;

namespace AzForeignPolicy.Model.Tests;

public sealed class ConcentrationTests
{
    private const double Exactly = 1e-12;

    private static readonly Gen<int[]> Counts = Gen.Int[0, 200].Array[1, 8];

    [Fact]
    public void Five_three_and_two_by_hand()
    {
        var measured = Concentration.Of(("A", 5), ("B", 3), ("C", 2));
        (measured.N, measured.K).Should().Be((10, 3));
        measured["B"].Share.Should().Be(new Fraction(3, 10));
        // 0.25 + 0.09 + 0.04; (0.38 − 1/3)/(2/3); 1/0.38; −(0.5 ln 0.5 + 0.3 ln 0.3 + 0.2 ln 0.2); the same by ln 3.
        Close(measured.HerfindahlHirschman, 0.38);
        Close(measured.Normalised, 0.07);
        Close(measured.EffectiveNumber, 2.6315789473684212);
        Close(measured.Shannon, 1.0296530140645737);
        Close(measured.Pielou, 0.9372305632161294);
        measured.Baseline.Should().BeApproximately(1 / 3.0, Exactly);
        Close(measured.Tilt("A", "B"), 0.25);
        Close(measured.Tilt("C", "A"), -3 / 7.0);
    }

    [Theory]
    // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_of_Wilson_is_that_of_the_printed_table(int count, int of, double low, double high)
    {
        var interval = WilsonInterval.Of(count, of)!;
        interval.Low.Should().BeApproximately(low, 0.00005);
        interval.High.Should().BeApproximately(high, 0.00005);
    }

    [Fact]
    public void Nothing_counted_is_undefined_and_says_so()
    {
        var measured = Concentration.Of(0, 0, 0);
        foreach (var value in new[] { measured.HerfindahlHirschman, measured.Normalised, measured.EffectiveNumber, measured.Shannon, measured.Pielou, measured.Tilt("1", "2") })
        {
            value.Value.Should().BeNull();
            value.Undefined.Should().Be(UndefinedReason.NothingCounted);
        }

        measured["1"].Share.Value.Should().BeNull();
        measured["1"].Interval.Should().BeNull();
        measured.ToString().Should().Be("1 0/0, 2 0/0, 3 0/0; n 0, K 3, HHI undefined (nothingCounted) (even: 0.3333), normalised undefined (nothingCounted)");
    }

    [Fact]
    public void One_pole_has_no_spread_to_be_measured()
    {
        var measured = Concentration.Of(7);
        Close(measured.HerfindahlHirschman, 1);
        Close(measured.EffectiveNumber, 1);
        Close(measured.Shannon, 0);
        measured.Normalised.Undefined.Should().Be(UndefinedReason.OnePole);
        measured.Pielou.Undefined.Should().Be(UndefinedReason.OnePole);
    }

    [Fact]
    public void All_at_one_of_several_poles_is_the_most_concentrated()
    {
        var measured = Concentration.Of(0, 9, 0);
        new[] { measured.HerfindahlHirschman, measured.Normalised, measured.EffectiveNumber, measured.Shannon, measured.Pielou }
            .Select(m => m.Value).Should().Equal(1, 1, 1, 0, 0);
        measured.Tilt("2", "1").Value.Should().Be(1);
        measured.Tilt("1", "3").Undefined.Should().Be(UndefinedReason.NothingCounted);
    }

    [Fact]
    public void An_even_spread_is_the_baseline() =>
        Gen.Select(Gen.Int[1, 10_000], Gen.Int[2, 12]).Sample((count, poles) =>
        {
            var measured = Concentration.Of(Enumerable.Repeat(count, poles).ToArray());
            measured.Normalised.Value.Should().Be(0);
            measured.HerfindahlHirschman.Value.Should().BeApproximately(measured.Baseline, Exactly);
            measured.EffectiveNumber.Value.Should().BeApproximately(poles, 1e-9);
            measured.Pielou.Value.Should().BeApproximately(1, Exactly);
        });

    [Fact]
    public void Every_measure_stays_in_its_range() =>
        Counts.Where(c => c.Sum() > 0).Sample(counts =>
        {
            var measured = Concentration.Of(counts);
            var most = Math.Log(counts.Length);
            measured.HerfindahlHirschman.Value.Should().BeInRange(measured.Baseline - Exactly, 1);
            measured.EffectiveNumber.Value.Should().BeInRange(1, counts.Length + 1e-9);
            measured.Shannon.Value.Should().BeInRange(0, most + Exactly);
            // The effective number of Shannon's entropy is never below that of the squares.
            Math.Exp(measured.Shannon.Value!.Value).Should().BeGreaterThanOrEqualTo(measured.EffectiveNumber.Value!.Value - 1e-9);
            if (counts.Length > 1)
            {
                measured.Normalised.Value.Should().BeInRange(0, 1);
                measured.Pielou.Value.Should().BeInRange(0, 1 + Exactly);
            }

            measured.Poles.Sum(p => p.Share.Value).Should().BeApproximately(1, Exactly);
            measured.Poles.Should().OnlyContain(p => p.Interval!.Low <= p.Share.Value && p.Share.Value <= p.Interval.High && p.Interval.Low >= 0 && p.Interval.High <= 1);
        });

    [Fact]
    public void The_order_and_the_names_of_the_poles_do_not_matter() =>
        Counts.Sample(counts =>
        {
            var one = Concentration.Of(counts);
            var other = Concentration.Of([.. counts.Reverse().Select((c, i) => ($"pole {i}", c))]);
            Values(other).Should().Equal(Values(one));
        });

    [Fact]
    public void Counting_everything_some_times_over_changes_only_n_and_the_intervals() =>
        Gen.Select(Counts, Gen.Int[2, 50]).Where((counts, _) => counts.Sum() > 0).Sample((counts, times) =>
        {
            var one = Concentration.Of(counts);
            var many = Concentration.Of(counts.Select(c => c * times).ToArray());
            many.N.Should().Be(one.N * times);
            foreach (var (x, y) in Values(one).Zip(Values(many)))
            {
                (y ?? -1).Should().BeApproximately(x ?? -1, 1e-9);
            }

            foreach (var (x, y) in one.Poles.Zip(many.Poles))
            {
                (y.Interval!.High - y.Interval.Low).Should().BeLessThan(x.Interval!.High - x.Interval.Low);
            }
        });

    [Fact]
    public void An_empty_pole_more_changes_only_what_depends_on_their_number() =>
        Counts.Where(c => c.Sum() > 0).Sample(counts =>
        {
            var one = Concentration.Of(counts);
            var more = Concentration.Of([.. counts, 0]);
            more.HerfindahlHirschman.Value.Should().Be(one.HerfindahlHirschman.Value);
            more.Shannon.Value.Should().Be(one.Shannon.Value);
            more.Baseline.Should().BeLessThan(one.Baseline);
        });

    [Fact]
    public void A_tilt_is_the_negative_of_the_tilt_back() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000]).Where((a, b) => a + b > 0).Sample((a, b) =>
        {
            var measured = Concentration.Of(a, b);
            measured.Tilt("1", "2").Value.Should().Be(-measured.Tilt("2", "1").Value).And.BeInRange(-1, 1);
        });

    [Fact]
    public void The_greatest_counts_do_not_overflow() => Concentration.Of(int.MaxValue - 1, 1).HerfindahlHirschman.Value.Should().BeApproximately(1, 1e-8);

    [Fact]
    public void What_is_no_count_is_refused()
    {
        FluentActions.Invoking(() => Concentration.Of(ReadOnlySpan<int>.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Concentration.Of(1, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Concentration.Of(int.MaxValue, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Concentration.Of(("A", 1), ("A", 2))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Concentration.Of(1, 2).Tilt("1", "x")).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => Concentration.Of(1, 2).Tilt("1", "1")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => WilsonInterval.Of(3, 2)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => WilsonInterval.Of(1, 2, double.NaN)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static double?[] Values(Concentration c) => [c.HerfindahlHirschman.Value, c.Normalised.Value, c.EffectiveNumber.Value, c.Shannon.Value, c.Pielou.Value];

    private static void Close(MeasuredValue value, double expected) => value.Value.Should().BeApproximately(expected, Exactly);
}
