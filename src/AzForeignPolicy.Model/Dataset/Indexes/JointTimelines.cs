using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AzForeignPolicy.Model;

/// <summary>The blocs of each country over time under one filter, one bit for each bloc, so that what two countries share is an "and".</summary>
internal sealed class JointTimelines
{
    // Rows of two and of four words are handled as values; there are spans for wider ones.
    private const int Narrow = 2;
    private const int Wide = 4;
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
        var words = (blocs.Length + 63) / 64;
        width = words <= Narrow ? Narrow : Math.Max(words, Wide);
        exists = new ulong[width];
        for (var number = 0; number < blocs.Length; number++)
        {
            exists[number >> 6] |= 1UL << number;
        }


        // At least a change for each word of a row, so that rows take no more room than changes.
        var spacing = Math.Max(4, (int)BitOperations.RoundUpToPowerOf2((uint)width));
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
        bounded = new StateTimeline(CollectionsMarshal.AsSpan(turns), width, width <= Wide ? 1 : spacing);

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
    public int Count(CountryCode first, CountryCode second, int day, out int possible) => width switch
    {
        Narrow => Count<TwoWords>(first, second, day, out possible),
        Wide => Count<FourWords>(first, second, day, out possible),
        _ => CountMany(first, second, day, out possible),
    };

    /// <summary>The blocs in which both certainly are, or may be, as far as there is room; and how many there are.</summary>
    public int List(CountryCode first, CountryCode second, int day, Span<Bloc> destination, bool isPossible) => width switch
    {
        Narrow => List<TwoWords>(first, second, day, destination, isPossible),
        Wide => List<FourWords>(first, second, day, destination, isPossible),
        _ => ListMany(first, second, day, destination, isPossible),
    };

    private static int Count(ReadOnlySpan<ulong> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    private int Count<TRow>(CountryCode first, CountryCode second, int day, out int possible)
        where TRow : unmanaged
    {
        Read(first, second, day, out TRow surely, out TRow perhaps);
        possible = Count(Words(ref perhaps));
        return Count(Words(ref surely));
    }

    private int List<TRow>(CountryCode first, CountryCode second, int day, Span<Bloc> destination, bool isPossible)
        where TRow : unmanaged
    {
        Read(first, second, day, out TRow surely, out TRow perhaps);
        return List(isPossible ? Words(ref perhaps) : Words(ref surely), destination);
    }

    private int CountMany(CountryCode first, CountryCode second, int day, out int possible)
    {
        var rented = ArrayPool<ulong>.Shared.Rent(Kinds * width);
        Read(first, second, day, rented, out var surely, out var perhaps);
        possible = Count(perhaps);
        var certain = Count(surely);
        ArrayPool<ulong>.Shared.Return(rented);
        return certain;
    }

    private int ListMany(CountryCode first, CountryCode second, int day, Span<Bloc> destination, bool isPossible)
    {
        var rented = ArrayPool<ulong>.Shared.Rent(Kinds * width);
        Read(first, second, day, rented, out var surely, out var perhaps);
        var count = List(isPossible ? perhaps : surely, destination);
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

    private void Read<TRow>(CountryCode first, CountryCode second, int day, out TRow surely, out TRow perhaps)
        where TRow : unmanaged
    {
        byCountry[first.Index].Read(day, out surely, out perhaps);
        byCountry[second.Index].Read(day, out TRow two, out TRow twoLow);
        bounded.Read(day, out TRow complete, out _);
        Combine(Words(ref surely), Words(ref perhaps), Words(ref two), Words(ref twoLow), Words(ref complete));
    }

    private void Read(CountryCode first, CountryCode second, int day, Span<ulong> bits, out Span<ulong> surely, out Span<ulong> perhaps)
    {
        surely = bits[..width];
        perhaps = bits.Slice(width, width);
        var two = bits.Slice(2 * width, width);
        var twoLow = bits.Slice(3 * width, width);
        var complete = bits.Slice(4 * width, width);
        byCountry[first.Index].Read(day, surely, perhaps);
        byCountry[second.Index].Read(day, two, twoLow);
        bounded.Read(day, complete, bits.Slice(5 * width, width));
        Combine(surely, perhaps, two, twoLow, complete);
    }

    /// <summary>
    /// Puts into the first row where both certainly are, into the second where both may be. Certain is the higher bit alone. No is denied,
    /// both bits, or silent, neither, where the bloc's list is complete.
    /// </summary>
    private void Combine(Span<ulong> one, Span<ulong> oneLow, ReadOnlySpan<ulong> two, ReadOnlySpan<ulong> twoLow, ReadOnlySpan<ulong> complete)
    {
        for (var word = 0; word < one.Length; word++)
        {
            var (a, aLow, b, bLow, isComplete) = (one[word], oneLow[word], two[word], twoLow[word], complete[word]);
            one[word] = a & ~aLow & b & ~bLow;
            oneLow[word] = ((a ^ aLow) | ~(a | isComplete)) & ((b ^ bLow) | ~(b | isComplete)) & exists[word];
        }
    }

    private static Span<ulong> Words<TRow>(ref TRow row)
        where TRow : unmanaged =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<TRow, ulong>(ref row), Unsafe.SizeOf<TRow>() / sizeof(ulong));

    [InlineArray(Narrow)]
    private struct TwoWords
    {
        private ulong first;
    }

    [InlineArray(Wide)]
    private struct FourWords
    {
        private ulong first;
    }
}
