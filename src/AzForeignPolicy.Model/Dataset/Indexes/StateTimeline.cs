using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AzForeignPolicy.Model;

/// <summary>A state of two bits for each of many items, which changes on some days: sorted changes, and the whole state after every so many of them.</summary>
/// <remarks>
/// Eight bytes a change and, after every <c>spacing</c> changes, a bit for each item; a second bit only where it is set for one of them.
/// A question costs a binary search among the changes and at most <c>spacing</c> steps. Before the first change all items have state 0.
/// </remarks>
internal sealed class StateTimeline
{
    private readonly int[] days;

    // The item and its new state, 4 * item + state.
    private readonly int[] changes;
    private readonly int shift;

    // The rows after 0, 1, 2 … times the spacing, and where the row of their low bits is; the first of these is empty and serves all that are.
    private readonly ulong[] high;
    private readonly ulong[] low;
    private readonly int[] lowRows;

    /// <param name="sorted">The changes: the day in the upper half; 4 * item + state in the lower. Sorted; no item twice on a day.</param>
    /// <param name="width">How many words of 64 items there are.</param>
    /// <param name="spacing">How many changes there are between two rows; a power of two.</param>
    public StateTimeline(ReadOnlySpan<ulong> sorted, int width, int spacing)
    {
        Width = width;
        shift = BitOperations.Log2((uint)spacing);
        days = new int[sorted.Length];
        changes = new int[sorted.Length];
        var rows = (sorted.Length >> shift) + 1;
        high = new ulong[rows * width];
        lowRows = new int[rows];
        var (one, two) = (new ulong[width], new ulong[width]);
        var lowBits = new List<ulong>(two);
        for (var i = 0; i < sorted.Length; i++)
        {
            days[i] = (int)(sorted[i] >> 32);
            changes[i] = (int)(uint)sorted[i];
            Apply(changes[i], ref one[0], ref two[0]);
            var row = i + 1 >> shift;
            if (row << shift == i + 1)
            {
                one.CopyTo(high, row * width);
                if (two.AsSpan().ContainsAnyExcept(0UL))
                {
                    lowRows[row] = lowBits.Count;
                    lowBits.AddRange(two);
                }
            }
        }

        low = [.. lowBits];
    }

    /// <summary>How many words of 64 items there are.</summary>
    public int Width { get; }

    /// <summary>How many changes there are.</summary>
    public int Count => days.Length;

    /// <summary>The changes, in the form in which they were given.</summary>
    public ulong this[int index] => (ulong)(uint)days[index] << 32 | (uint)changes[index];

    /// <summary>The states of all items on a day, where a row fits a value.</summary>
    /// <typeparam name="TRow">A value without references of just <see cref="Width"/> words, so that a row is copied in a few steps.</typeparam>
    /// <param name="day">The day.</param>
    /// <param name="highBits">The higher bits.</param>
    /// <param name="lowBits">The lower bits.</param>
    public void Read<TRow>(int day, out TRow highBits, out TRow lowBits)
        where TRow : unmanaged
    {
        Debug.Assert(Unsafe.SizeOf<TRow>() == Width * sizeof(ulong), "A row is as wide as the value.");
        var count = CountUpTo(days, day);
        var row = count >> shift;
        highBits = Unsafe.As<ulong, TRow>(ref high[row * Width]);
        lowBits = Unsafe.As<ulong, TRow>(ref low[lowRows[row]]);
        ref var one = ref Unsafe.As<TRow, ulong>(ref highBits);
        ref var two = ref Unsafe.As<TRow, ulong>(ref lowBits);
        foreach (var change in changes.AsSpan((row << shift)..count))
        {
            Apply(change, ref one, ref two);
        }
    }

    /// <summary>The states of all items on a day: their higher and their lower bits.</summary>
    /// <param name="day">The day.</param>
    /// <param name="highBits">Room for <see cref="Width"/> words.</param>
    /// <param name="lowBits">Room for <see cref="Width"/> words.</param>
    public void Read(int day, Span<ulong> highBits, Span<ulong> lowBits)
    {
        var count = CountUpTo(days, day);
        var row = count >> shift;
        high.AsSpan(row * Width, Width).CopyTo(highBits);
        low.AsSpan(lowRows[row], Width).CopyTo(lowBits);
        ref var one = ref MemoryMarshal.GetReference(highBits);
        ref var two = ref MemoryMarshal.GetReference(lowBits);
        foreach (var change in changes.AsSpan((row << shift)..count))
        {
            Apply(change, ref one, ref two);
        }
    }

    /// <summary>How many of some sorted days there are up to a day: a binary search without branches, since what is searched for is unpredictable.</summary>
    public static int CountUpTo(int[] days, int day)
    {
        ref var start = ref MemoryMarshal.GetArrayDataReference(days);
        var (from, length) = (0, days.Length);
        while (length > 1)
        {
            var half = length >> 1;

            // Days are 0 to 2^22, so the difference is negative just when the change is not after the day.
            from += half & (Unsafe.Add(ref start, from + half - 1) - day - 1) >> 31;
            length -= half;
        }

        return length == 0 ? 0 : from + (Unsafe.Add(ref start, from) <= day ? 1 : 0);
    }

    /// <summary>Sets the two bits of an item.</summary>
    private static void Apply(int change, ref ulong highBits, ref ulong lowBits)
    {
        var item = change >> 2;
        ref var one = ref Unsafe.Add(ref highBits, item >> 6);
        ref var two = ref Unsafe.Add(ref lowBits, item >> 6);
        one = one & ~(1UL << item) | (ulong)(uint)(change >> 1 & 1) << item;
        two = two & ~(1UL << item) | (ulong)(uint)(change & 1) << item;
    }
}
