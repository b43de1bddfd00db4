using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AzForeignPolicy.Model;

/// <summary>The changes of each country in a bloc, one country after the other, so that the state of one is found without those of the others.</summary>
/// <remarks>Four bytes a change and a country, and 110 for the bloc. Before its first change, and if it has none, a country has state 0.</remarks>
internal sealed class MemberSlices
{
    private const int Lanes = 8;

    private readonly CountryWords countries;
    private readonly short[] before = new short[CountryWords.Length];
    private readonly int[] starts;

    // 4 * day + state, with room after the last for reading a whole vector.
    private readonly int[] changes;

    /// <param name="changes">The changes of each country: the place of the country in the upper half, 4 * day + state in the lower. Sorted.</param>
    public MemberSlices(ReadOnlySpan<ulong> changes)
    {
        var starts = new List<int>();
        this.changes = new int[changes.Length + Lanes];
        for (var i = 0; i < changes.Length; i++)
        {
            var country = (int)(changes[i] >> 32);
            if (!CountryWords.Has(in countries, country))
            {
                countries.Set(country);
                starts.Add(i);
            }

            this.changes[i] = (int)(uint)changes[i];
        }

        starts.Add(changes.Length);
        this.starts = [.. starts];
        for (var word = 1; word < CountryWords.Length; word++)
        {
            before[word] = (short)(before[word - 1] + BitOperations.PopCount(countries[word - 1]));
        }
    }

    /// <summary>The state of a country on a day.</summary>
    public int StateOf(int country, int day)
    {
        if (!CountryWords.Has(in countries, country))
        {
            return 0;
        }

        var place = before[country >> 6] + BitOperations.PopCount(countries[country >> 6] & (1UL << country) - 1);
        var (start, end) = (starts[place], starts[place + 1]);
        var wanted = day << 2 | 3;
        while (end - start > Lanes)
        {
            var middle = (start + end) >>> 1;
            if (changes[middle] <= wanted)
            {
                start = middle;
            }
            else
            {
                end = middle;
            }
        }

        // How many of the few that are left are not after the day, at once.
        var upTo = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(in MemoryMarshal.GetArrayDataReference(changes), (nuint)start), Vector256.Create(wanted));
        var count = BitOperations.PopCount(upTo.ExtractMostSignificantBits() & (1u << (end - start)) - 1);
        return count == 0 ? 0 : changes[start + count - 1] & 3;
    }
}
