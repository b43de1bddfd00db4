using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace AzForeignPolicy.Model;

/// <summary>The blocs of each country over time under one filter, one bit for each bloc, so that what two countries share is an "and".</summary>
internal sealed class JointTimelines
{
    // So many words of bits of each kind are kept on the stack; more are rented.
    private const int StackWords = 64;
    private const int Kinds = 6;

    private readonly Bloc[] blocs;
    private readonly int width;

    // The last word may have bits for which there is no bloc.
    private readonly ulong lastBits;
    private readonly StateTimeline?[] byCountry = new StateTimeline?[CountryCode.IndexCount];
    private readonly StateTimeline bounded;

    public JointTimelines(DatasetIndex index, MembershipFilter filter)
    {
        blocs = index.Blocs;
        width = Math.Max(1, (blocs.Length + 63) / 64);
        lastBits = blocs.Length == 0 ? 0 : ulong.MaxValue >> -blocs.Length;

        // About four changes for each word of a row, so that rows take no more room than changes.
        var spacing = Math.Max(8, (int)BitOperations.RoundUpToPowerOf2((uint)(2 * width)));
        var turns = new List<ulong>();
        var counts = new int[CountryCode.IndexCount + 1];
        for (var number = 0; number < blocs.Length; number++)
        {
            var timeline = index.TimelineOf(number, filter);
            for (var i = 0; i < timeline.BoundedDays.Length; i++)
            {
                turns.Add((ulong)timeline.BoundedDays[i] << 32 | (uint)(number << 2 | ((i & 1) == 0 ? MembershipDecider.Certain : MembershipDecider.Silent)));
            }

            for (var i = 0; i < timeline.States.Count; i++)
            {
                counts[((uint)timeline.States[i] >> 2) + 1]++;
            }
        }

        turns.Sort();
        bounded = new StateTimeline(CollectionsMarshal.AsSpan(turns), width, spacing);

        // The changes of each country one after the other: counted, put in place, sorted.
        for (var country = 0; country < CountryCode.IndexCount; country++)
        {
            counts[country + 1] += counts[country];
        }

        var changes = new ulong[counts[^1]];
        var next = counts.AsSpan(0, CountryCode.IndexCount).ToArray();
        for (var number = 0; number < blocs.Length; number++)
        {
            var states = index.TimelineOf(number, filter).States;
            for (var i = 0; i < states.Count; i++)
            {
                var change = states[i];
                changes[next[(uint)change >> 2]++] = change >> 32 << 32 | (uint)(number << 2) | change & 3;
            }
        }

        for (var country = 0; country < CountryCode.IndexCount; country++)
        {
            var own = changes.AsSpan(counts[country]..counts[country + 1]);
            if (!own.IsEmpty)
            {
                own.Sort();
                byCountry[country] = new StateTimeline(own, width, spacing);
            }
        }
    }

    /// <summary>In how many blocs both certainly are, and in how many both may be.</summary>
    public int Count(CountryCode first, CountryCode second, int day, out int possible)
    {
        var rented = width > StackWords ? ArrayPool<ulong>.Shared.Rent(Kinds * width) : null;
        Span<ulong> bits = rented ?? stackalloc ulong[Kinds * StackWords];
        Read(first, second, day, bits, out var surely, out var perhaps);
        var certain = 0;
        possible = 0;
        for (var word = 0; word < surely.Length; word++)
        {
            certain += BitOperations.PopCount(surely[word]);
            possible += BitOperations.PopCount(perhaps[word]);
        }

        if (rented is not null)
        {
            ArrayPool<ulong>.Shared.Return(rented);
        }

        return certain;
    }

    /// <summary>The blocs in which both certainly are, or may be, as far as there is room; and how many there are.</summary>
    public int List(CountryCode first, CountryCode second, int day, Span<Bloc> destination, bool isPossible)
    {
        var rented = width > StackWords ? ArrayPool<ulong>.Shared.Rent(Kinds * width) : null;
        Span<ulong> bits = rented ?? stackalloc ulong[Kinds * StackWords];
        Read(first, second, day, bits, out var surely, out var perhaps);
        var listed = isPossible ? perhaps : surely;
        var count = 0;
        for (var word = 0; word < listed.Length; word++)
        {
            for (var rest = listed[word]; rest != 0; rest &= rest - 1)
            {
                if (count < destination.Length)
                {
                    destination[count] = blocs[(word << 6) + BitOperations.TrailingZeroCount(rest)];
                }

                count++;
            }
        }

        if (rented is not null)
        {
            ArrayPool<ulong>.Shared.Return(rented);
        }

        return count;
    }

    private void Read(CountryCode first, CountryCode second, int day, Span<ulong> bits, out Span<ulong> surely, out Span<ulong> perhaps)
    {
        var high = bits[..width];
        var low = bits.Slice(width, width);
        var otherHigh = bits.Slice(2 * width, width);
        var otherLow = bits.Slice(3 * width, width);
        var complete = bits.Slice(4 * width, width);
        Read(byCountry[first.Index], day, high, low);
        Read(byCountry[second.Index], day, otherHigh, otherLow);
        bounded.Read(day, complete, bits.Slice(5 * width, width));
        for (var word = 0; word < high.Length; word++)
        {
            // Certain is the higher bit alone. No is denied, both bits, or silent, neither, where the bloc's list is complete.
            var (one, two) = (high[word], otherHigh[word]);
            var (oneLow, twoLow) = (low[word], otherLow[word]);
            var isIn = one & ~oneLow & two & ~twoLow;
            low[word] = ((one ^ oneLow) | ~(one | complete[word])) & ((two ^ twoLow) | ~(two | complete[word]));
            high[word] = isIn;
        }

        low[^1] &= lastBits;
        surely = high;
        perhaps = low;
    }

    private static void Read(StateTimeline? states, int day, Span<ulong> high, Span<ulong> low)
    {
        if (states is null)
        {
            high.Clear();
            low.Clear();
        }
        else
        {
            states.Read(day, high, low);
        }
    }
}
