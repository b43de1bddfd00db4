using System.Numerics;

namespace AzForeignPolicy.Model;

/// <summary>The place of each bloc in the table of blocs, by identifier: one hash of a short text and a probe or two.</summary>
internal sealed class BlocNumbers
{
    private readonly RecordTable<BlocId, Bloc> blocs;

    // The number of the bloc in the low half, its hash in the high half; -1 is empty. A power of two, at most half full.
    private readonly long[] slots;

    public BlocNumbers(RecordTable<BlocId, Bloc> blocs)
    {
        this.blocs = blocs;
        Blocs = [.. blocs];
        slots = new long[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, 2 * Blocs.Length))];
        Array.Fill(slots, -1);
        for (var number = 0; number < Blocs.Length; number++)
        {
            var hash = Blocs[number].Id.GetHashCode();
            var slot = hash & (slots.Length - 1);
            while (slots[slot] >= 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = (long)(hash & int.MaxValue) << 32 | (uint)number;
        }
    }

    /// <summary>The blocs in order of their numbers, which is that of their identifiers.</summary>
    public Bloc[] Blocs { get; }

    /// <summary>The number of a bloc.</summary>
    /// <exception cref="KeyNotFoundException">The data set has no such bloc.</exception>
    public int this[BlocId id]
    {
        get
        {
            var hash = id.GetHashCode();
            for (var slot = hash & (slots.Length - 1); slots[slot] >= 0; slot = (slot + 1) & (slots.Length - 1))
            {
                if ((int)(slots[slot] >> 32) == (hash & int.MaxValue) && Blocs[(int)slots[slot]].Id == id)
                {
                    return (int)slots[slot];
                }
            }

            // Says that there is none.
            _ = blocs[id];
            return -1;
        }
    }
}
