using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AzForeignPolicy.Model;

/// <summary>The blocs of each country over time under one filter, one bit for each bloc, so that what two countries share is an "and".</summary>
internal sealed class JointTimelines
{
    // The words of a vector: rows are of this width, or of one that no value has.
    private const int VectorWords = 4;
    private const int Kinds = 6;

    private readonly Bloc[] blocs;
    private readonly int width;

    // A bit for each bloc that there is.
    private readonly ulong[] exists;
    private readonly StateTimeline[] byCountry = new StateTimeline[CountryCode.IndexCount];
    private readonly StateTimeline bounded;

    public JointTimelines(DatasetIndex index, MembershipFilter filter)
    {
        blocs = index.Blocs;
        width = Math.Max(VectorWords, (blocs.Length + 63) / 64);
        exists = new ulong[width];
        for (var number = 0; number < blocs.Length; number++)
        {
            exists[number >> 6] |= 1UL << number;
        }


        // A change for each word of a row, so that rows take about as much room as changes.
        var spacing = (int)BitOperations.RoundUpToPowerOf2((uint)width);
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

        var none = new StateTimeline([], width, spacing);
        for (var country = 0; country < CountryCode.IndexCount; country++)
        {
            var own = changes.AsSpan(counts[country]..counts[country + 1]);
            own.Sort();
            byCountry[country] = own.IsEmpty ? none : new StateTimeline(own, width, spacing);
        }
    }

    /// <summary>In how many blocs both certainly are, and in how many both may be.</summary>
    public int Count(CountryCode first, CountryCode second, int day, out int possible)
    {
        possible = 0;
        var certain = 0;
        if (width == VectorWords)
        {
            Read(first, second, day, out var surely, out var perhaps);
            for (var word = 0; word < VectorWords; word++)
            {
                certain += BitOperations.PopCount(surely[word]);
                possible += BitOperations.PopCount(perhaps[word]);
            }

            return certain;
        }

        var rented = ArrayPool<ulong>.Shared.Rent(Kinds * width);
        Read(first, second, day, rented, out var sure, out var open);
        for (var word = 0; word < width; word++)
        {
            certain += BitOperations.PopCount(sure[word]);
            possible += BitOperations.PopCount(open[word]);
        }

        ArrayPool<ulong>.Shared.Return(rented);
        return certain;
    }

    /// <summary>The blocs in which both certainly are, or may be, as far as there is room; and how many there are.</summary>
    public int List(CountryCode first, CountryCode second, int day, Span<Bloc> destination, bool isPossible)
    {
        if (width == VectorWords)
        {
            Read(first, second, day, out var surely, out var perhaps);
            var words = isPossible ? perhaps : surely;
            return List(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<Vector256<ulong>, ulong>(ref words), VectorWords), destination);
        }

        var rented = ArrayPool<ulong>.Shared.Rent(Kinds * width);
        Read(first, second, day, rented, out var sure, out var open);
        var count = List(isPossible ? open : sure, destination);
        ArrayPool<ulong>.Shared.Return(rented);
        return count;
    }

    private int List(ReadOnlySpan<ulong> words, Span<Bloc> destination)
    {
        var count = 0;
        for (var word = 0; word < words.Length; word++)
        {
            for (var rest = words[word]; rest != 0; rest &= rest - 1)
            {
                if (count < destination.Length)
                {
                    destination[count] = blocs[(word << 6) + BitOperations.TrailingZeroCount(rest)];
                }

                count++;
            }
        }

        return count;
    }

    // Certain is the higher bit alone. No is denied, both bits, or silent, neither, where the bloc's list is complete.
    private void Read(CountryCode first, CountryCode second, int day, out Vector256<ulong> surely, out Vector256<ulong> perhaps)
    {
        byCountry[first.Index].Read(day, out Vector256<ulong> one, out Vector256<ulong> oneLow);
        byCountry[second.Index].Read(day, out Vector256<ulong> two, out Vector256<ulong> twoLow);
        bounded.Read(day, out Vector256<ulong> complete, out Vector256<ulong> _);
        surely = one & ~oneLow & two & ~twoLow;
        perhaps = ((one ^ oneLow) | ~(one | complete)) & ((two ^ twoLow) | ~(two | complete)) & Vector256.LoadUnsafe(in exists[0]);
    }

    // The same for any number of blocs.
    private void Read(CountryCode first, CountryCode second, int day, Span<ulong> bits, out Span<ulong> surely, out Span<ulong> perhaps)
    {
        var one = bits[..width];
        var oneLow = bits.Slice(width, width);
        var two = bits.Slice(2 * width, width);
        var twoLow = bits.Slice(3 * width, width);
        var complete = bits.Slice(4 * width, width);
        byCountry[first.Index].Read(day, one, oneLow);
        byCountry[second.Index].Read(day, two, twoLow);
        bounded.Read(day, complete, bits.Slice(5 * width, width));
        for (var word = 0; word < one.Length; word++)
        {
            var isIn = one[word] & ~oneLow[word] & two[word] & ~twoLow[word];
            oneLow[word] = ((one[word] ^ oneLow[word]) | ~(one[word] | complete[word])) & ((two[word] ^ twoLow[word]) | ~(two[word] | complete[word])) & exists[word];
            one[word] = isIn;
        }

        surely = one;
        perhaps = oneLow;
    }
}
