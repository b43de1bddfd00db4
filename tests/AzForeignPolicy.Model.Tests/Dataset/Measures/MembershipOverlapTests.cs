using CsCheck;

namespace AzForeignPolicy.Model.Tests;

public sealed class MembershipOverlapTests
{
    private static readonly Gen<Truth> Any = Gen.Int[0, 2].Select(i => i switch { 0 => Truth.No, 1 => Truth.Unknown, _ => Truth.Yes });

    [Fact]
    public void Known_memberships_by_hand()
    {
        // Both in two, one of them in two more, neither in the last.
        var overlap = MembershipOverlap.Of([Truth.Yes, Truth.Yes, Truth.Yes, Truth.No, Truth.No], [Truth.Yes, Truth.Yes, Truth.No, Truth.Yes, Truth.No]);
        (overlap.JointAtLeast, overlap.JointAtMost, overlap.EitherAtLeast, overlap.EitherAtMost, overlap.IsExact).Should().Be((2, 2, 4, 4, true));
        (overlap.Jaccard.Value, overlap.Jaccard.N).Should().Be((0.5, 4));
    }

    [Fact]
    public void An_unknown_membership_gives_bounds_and_never_0()
    {
        // Both in one; in the second one is, the other is not known.
        var overlap = MembershipOverlap.Of([Truth.Yes, Truth.Yes], [Truth.Yes, Truth.Unknown]);
        (overlap.JointAtLeast, overlap.JointAtMost, overlap.IsExact).Should().Be((1, 2, false));
        (overlap.JaccardAtLeast, overlap.JaccardAtMost).Should().Be((0.5, 1));
        (overlap.Jaccard.Value, overlap.Jaccard.Undefined).Should().Be((null, UndefinedReason.NotDecided));

        var nothing = MembershipOverlap.Of([Truth.Unknown], [Truth.No]);
        (nothing.JointAtMost, nothing.JaccardAtMost, nothing.Jaccard.Undefined).Should().Be((0, 0, UndefinedReason.NotDecided), "there may be nothing to be in common");
        MembershipOverlap.Of([Truth.No], [Truth.No]).Jaccard.Undefined.Should().Be(UndefinedReason.NothingCounted);
    }

    [Fact]
    public void The_bounds_are_those_of_all_ways_in_which_the_unknown_may_turn_out() =>
        Gen.Select(Any, Any).Array[0, 4].Sample(pairs =>
        {
            Truth[] first = [.. pairs.Select(p => p.Item1)], second = [.. pairs.Select(p => p.Item2)];
            var overlap = MembershipOverlap.Of(first, second);
            var all = Ways([.. first, .. second]).Select(w =>
                (Both: Enumerable.Range(0, first.Length).Count(i => w[i] && w[first.Length + i]), Either: Enumerable.Range(0, first.Length).Count(i => w[i] || w[first.Length + i]))).ToList();
            overlap.JointAtLeast.Should().Be(all.Min(w => w.Both));
            overlap.JointAtMost.Should().Be(all.Max(w => w.Both));
            overlap.EitherAtLeast.Should().Be(all.Min(w => w.Either));
            overlap.EitherAtMost.Should().Be(all.Max(w => w.Either));
            var jaccard = all.Where(w => w.Either > 0).Select(w => (double)w.Both / w.Either).ToList();
            overlap.JaccardAtLeast.Should().Be(jaccard.Count == 0 ? null : jaccard.Min());
            overlap.JaccardAtMost.Should().Be(jaccard.Count == 0 ? null : jaccard.Max());
            overlap.Jaccard.IsDefined.Should().Be(jaccard.Count == all.Count && jaccard.Distinct().Count() == 1);
            MembershipOverlap.Of(second, first).Should().Be(overlap);
            MembershipOverlap.Of([.. first.Reverse()], [.. second.Reverse()]).Should().Be(overlap);
        });

    [Fact]
    public void Counting_allocates_nothing()
    {
        Truth[] first = [Truth.Yes, Truth.Unknown, Truth.No], second = [Truth.Yes, Truth.Yes, Truth.Unknown];
        Allocation.Of(() => Assert.True(MembershipOverlap.Of(first, second).JointAtLeast == 1)).Should().Be(0);
        FluentActions.Invoking(() => MembershipOverlap.Of(first, [])).Should().Throw<ArgumentException>();
    }

    private static IEnumerable<bool[]> Ways(Truth[] values)
    {
        IEnumerable<bool[]> ways = [[]];
        foreach (var value in values)
        {
            bool[] options = value.IsUnknown ? [false, true] : [value.IsYes];
            ways = [.. ways.SelectMany(w => options.Select(o => (bool[])[.. w, o]))];
        }

        return ways;
    }
}
