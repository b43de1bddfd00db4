using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AzForeignPolicy.Model;

/// <summary>Searches sorted columns of day numbers.</summary>
internal static class DayColumn
{
    /// <summary>How many entries of a sorted column are at most a day, in about log2 n steps without a branch that could be mispredicted.</summary>
    public static int CountUpTo(ReadOnlySpan<int> sorted, int day)
    {
        ref var first = ref MemoryMarshal.GetReference(sorted);
        var low = 0;
        var left = sorted.Length;
        while (left > 0)
        {
            var half = (left + 1) >> 1;
            low += Unsafe.Add(ref first, low + half - 1) <= day ? half : 0;
            left -= half;
        }

        return low;
    }

    /// <summary>How many entries of a sorted column are before a day.</summary>
    public static int CountBefore(ReadOnlySpan<int> sorted, int day) => day == int.MinValue ? 0 : CountUpTo(sorted, day - 1);
}
