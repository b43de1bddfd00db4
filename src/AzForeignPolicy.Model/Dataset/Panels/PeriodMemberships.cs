using System.Collections.Immutable;
using System.Numerics;

namespace AzForeignPolicy.Model;

/// <summary>The memberships of states in all blocs in a period, as sets of bits; found once a state and period. For one thread.</summary>
internal sealed class PeriodMemberships(ForeignPolicyDataset data, PeriodRule rule, MembershipFilter filter)
{
    // Each state has four sets of blocs, one after the other.
    private const int EverySure = 0;
    private const int SomeSure = 1;
    private const int SomeMaybe = 2;
    private const int EveryMaybe = 3;

    private readonly Bloc[] blocs = [.. data.Blocs];
    private readonly int words = (data.Blocs.Count + 63) / 64;
    private readonly ulong[]?[] byCountry = new ulong[CountryCode.IndexCount][];
    private readonly Dictionary<(int Country, int Bloc), (DaySpans Certain, DaySpans No, ImmutableArray<Membership> Held)> spans = [];
    private PanelPeriod? period;

    private int Sure => rule == PeriodRule.EveryDay ? EverySure : SomeSure;

    private int Maybe => rule == PeriodRule.EveryDay ? EveryMaybe : SomeMaybe;

    /// <summary>The set of those blocs that a condition chooses; all without one.</summary>
    public ulong[] Mask(Func<Bloc, bool>? among)
    {
        var mask = new ulong[words];
        for (var i = 0; i < blocs.Length; i++)
        {
            if (among is null || among(blocs[i]))
            {
                mask[i >> 6] |= 1UL << i;
            }
        }

        return mask;
    }

    /// <summary>Of how many blocs a state was a member.</summary>
    public CountBounds Count(PanelPeriod of, CountryCode state, ReadOnlySpan<ulong> mask)
    {
        if (of.DecidingDay(rule) > data.AsOfDay)
        {
            return CountBounds.AfterAsOf;
        }

        var bits = Of(of, state);
        int atLeast = 0, atMost = 0;
        for (var i = 0; i < words; i++)
        {
            atLeast += BitOperations.PopCount(bits[Sure * words + i] & mask[i]);
            atMost += BitOperations.PopCount(bits[Maybe * words + i] & mask[i]);
        }

        return new CountBounds(atLeast, atMost, IsListed: true);
    }

    /// <summary>What memberships two states have in common; for any day of a period on a common one.</summary>
    public MembershipOverlap Overlap(PanelPeriod of, CountryCode one, CountryCode other, ReadOnlySpan<ulong> mask)
    {
        ulong[] a = Of(of, one), b = Of(of, other);
        int both = 0, single = 0, singleAndOpen = 0, noneAndOpen = 0, open = 0;
        for (var i = 0; i < words; i++)
        {
            var sure = a[Sure * words + i] & b[Sure * words + i] & mask[i];
            var maybe = a[Maybe * words + i] & b[Maybe * words + i] & mask[i];
            if (rule == PeriodRule.AnyDay)
            {
                // Where neither was a member (or may have been one) all the time, whether they were together takes a closer look.
                for (var rest = sure & ~(a[EverySure * words + i] | b[EverySure * words + i]); rest != 0; rest &= rest - 1)
                {
                    sure &= TogetherOn(of, one, other, (i << 6) + BitOperations.TrailingZeroCount(rest)) ? ulong.MaxValue : ~(rest & (0 - rest));
                }

                for (var rest = maybe & ~(a[EveryMaybe * words + i] | b[EveryMaybe * words + i]); rest != 0; rest &= rest - 1)
                {
                    maybe &= MayBeTogetherOn(of, one, other, (i << 6) + BitOperations.TrailingZeroCount(rest)) ? ulong.MaxValue : ~(rest & (0 - rest));
                }
            }

            var either = (a[Sure * words + i] | b[Sure * words + i]) & mask[i];
            var mayBeEither = (a[Maybe * words + i] | b[Maybe * words + i]) & mask[i];
            both += BitOperations.PopCount(sure);
            single += BitOperations.PopCount(~maybe & either);
            singleAndOpen += BitOperations.PopCount(maybe & ~sure & either);
            noneAndOpen += BitOperations.PopCount(~maybe & ~either & mayBeEither);
            open += BitOperations.PopCount(maybe & ~either);
        }

        return new MembershipOverlap(both, single, singleAndOpen, noneAndOpen, open);
    }

    private ulong[] Of(PanelPeriod of, CountryCode state)
    {
        if (!of.Equals(period))
        {
            Array.Clear(byCountry);
            period = of;
        }

        return byCountry[state.Index] ??= Find(of, state);
    }

    private ulong[] Find(PanelPeriod of, CountryCode state)
    {
        var bits = new ulong[4 * words];
        var asked = of.AskedDay(rule);
        var window = DaySpans.Of((of.FirstDay, of.LastDay));
        for (var i = 0; i < blocs.Length; i++)
        {
            var bit = 1UL << i;
            var word = i >> 6;
            if (asked is { } day)
            {
                var value = data.IsMember(state, blocs[i].Id, day, filter).Value;
                Set(EverySure, value.IsYes);
                Set(SomeSure, value.IsYes);
                Set(SomeMaybe, !value.IsNo);
                Set(EveryMaybe, !value.IsNo);
            }
            else
            {
                var (certain, no, held) = SpansOf(state, i);
                Set(EverySure, certain.ContainsAll(window));
                Set(SomeSure, !certain.Intersect(window).IsEmpty || data.HasCertainDay(blocs[i], held, filter, of.First, of.Last));
                Set(SomeMaybe, !no.ContainsAll(window));
                Set(EveryMaybe, no.Intersect(window).IsEmpty);
            }

            void Set(int which, bool isSo) => bits[which * words + word] |= isSo ? bit : 0;
        }

        return bits;
    }

    private (DaySpans Certain, DaySpans No, ImmutableArray<Membership> Held) SpansOf(CountryCode state, int bloc)
    {
        if (!spans.TryGetValue((state.Index, bloc), out var found))
        {
            spans.Add((state.Index, bloc), found = data.MemberSpans(state, blocs[bloc].Id, filter));
        }

        return found;
    }

    private bool TogetherOn(PanelPeriod of, CountryCode one, CountryCode other, int bloc) =>
        !SpansOf(one, bloc).Certain.Intersect(SpansOf(other, bloc).Certain).Intersect(DaySpans.Of((of.FirstDay, of.LastDay))).IsEmpty;

    private bool MayBeTogetherOn(PanelPeriod of, CountryCode one, CountryCode other, int bloc) =>
        !SpansOf(one, bloc).No.Union(SpansOf(other, bloc).No).ContainsAll(DaySpans.Of((of.FirstDay, of.LastDay)));
}
