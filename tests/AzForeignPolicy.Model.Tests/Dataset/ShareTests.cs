using CsCheck;

namespace AzForeignPolicy.Model.Tests;

public class ShareTests
{
    private static readonly Truth[] All = [Truth.No, Truth.Unknown, Truth.Yes];

    [Fact]
    public void The_bounds_are_those_of_all_ways_of_deciding_the_unknowns()
    {
        // Up to four candidates of nine sorts, as multisets: 715 cases, none left out.
        foreach (var candidates in Multisets(4, 0).Append([]))
        {
            Check([.. candidates.Select(i => (All[i / 3], All[i % 3]))]);
        }
    }

    [Fact]
    public void The_bounds_are_those_of_all_ways_of_deciding_six_candidates() =>
        Gen.Int[0, 8].Array[5, 6].Sample(sorts => Check([.. sorts.Select(i => (All[i / 3], All[i % 3]))]), iter: 300, threads: 1);

    [Fact]
    public void Nobody_has_no_share()
    {
        var share = Share.Of([]);

        share.Low.Should().BeNull();
        share.High.Should().BeNull();
        share.MayBeUndefined.Should().BeTrue();
        share.IsExact.Should().BeFalse();
        share.ToString().Should().Be("undefined");
    }

    [Fact]
    public void Ten_of_twenty_seven_is_exact()
    {
        var share = Share.Of(Enumerable.Range(0, 27).Select(i => (Truth.Yes, Truth.From(i < 10))));

        share.IsExact.Should().BeTrue();
        share.Low.Should().Be(new Fraction(10, 27));
        share.High.Should().Be(share.Low);
        share.ToString().Should().Be("10/27");
    }

    [Fact]
    public void Silence_on_the_others_gives_a_range() =>
        Share.Of(Enumerable.Range(0, 27).Select(i => (Truth.Yes, i < 10 ? Truth.Yes : Truth.Unknown))).ToString().Should().Be("10/27 to 27/27");

    [Fact]
    public void Where_others_may_be_members_no_bound_is_given()
    {
        var share = Share.Of([(Truth.Yes, Truth.Yes)], isBounded: false);

        share.High.Should().BeNull();
        share.Low.Should().BeNull();
        share.IsBounded.Should().BeFalse();
        share.ToString().Should().Be("not known, since the members are not all known");
        share.IsExact.Should().BeFalse();
        share.MayBeUndefined.Should().BeFalse("one is certainly a member");
    }

    [Fact]
    public void A_fraction_keeps_both_numbers()
    {
        new Fraction(10, 27).Should().NotBe(new Fraction(20, 54));
        new Fraction(10, 27).Value.Should().BeApproximately(0.37, 0.001);
        new Fraction(0, 0).Value.Should().BeNull();
        Cultures.Under("fa-IR", () => new Fraction(10, 27).ToString().Should().Be("10/27"));
    }

    private static void Check((Truth Member, Truth Property)[] candidates)
    {
        var share = Share.Of(candidates);
        var shares = Worlds(candidates).ToList();
        var defined = shares.OfType<double>().ToList();

        share.MayBeUndefined.Should().Be(shares.Count != defined.Count, "of {0}", candidates);
        share.Low?.Value.Should().Be(defined.Min(), "of {0}", candidates);
        share.High?.Value.Should().Be(defined.Max(), "of {0}", candidates);
        (share.Low is null).Should().Be(defined.Count == 0);
        (share.High is null).Should().Be(defined.Count == 0);
        if (share.IsExact)
        {
            defined.Distinct().Should().ContainSingle();
        }
    }

    /// <summary>The share in each way of deciding what is unknown; null where nobody is a member.</summary>
    private static IEnumerable<double?> Worlds((Truth Member, Truth Property)[] candidates)
    {
        var ways = candidates.Aggregate(
            (IEnumerable<(int Members, int Having)>)[(0, 0)],
            (before, c) => before.SelectMany(b =>
                from isMember in Decisions(c.Member)
                from has in Decisions(c.Property)
                select (b.Members + (isMember ? 1 : 0), b.Having + (isMember && has ? 1 : 0))).Distinct());
        return ways.Select(w => w.Members == 0 ? (double?)null : (double)w.Having / w.Members);
    }

    private static bool[] Decisions(Truth truth) => truth.IsUnknown ? [false, true] : [truth.IsYes];

    private static IEnumerable<int[]> Multisets(int most, int least)
    {
        for (var i = least; i < 9; i++)
        {
            yield return [i];
            if (most > 1)
            {
                foreach (var rest in Multisets(most - 1, i))
                {
                    yield return [i, .. rest];
                }
            }
        }
    }
}
