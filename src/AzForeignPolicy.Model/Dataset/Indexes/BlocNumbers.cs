using System.Numerics;
using System.Runtime.InteropServices;

namespace AzForeignPolicy.Model;

/// <summary>The place of each bloc in the table of blocs, by identifier: one hash of a short text and a probe or two.</summary>
internal sealed class BlocNumbers
{
    private readonly RecordTable<BlocId, Bloc> blocs;
    private readonly string[] texts;

    // The number of the bloc in the low half, its hash in the high half; -1 is empty. A power of two, at most half full.
    private readonly long[] slots;

    public BlocNumbers(RecordTable<BlocId, Bloc> blocs)
    {
        this.blocs = blocs;
        Blocs = [.. blocs];
        texts = Array.ConvertAll(Blocs, b => b.Id.Text);
        slots = new long[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, 2 * Blocs.Length))];
        Array.Fill(slots, -1);
        for (var number = 0; number < Blocs.Length; number++)
        {
            var hash = Hash(texts[number]);
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
            var hash = Hash(id.Text);
            for (var slot = hash & (slots.Length - 1); slots[slot] >= 0; slot = (slot + 1) & (slots.Length - 1))
            {
                if ((int)(slots[slot] >> 32) == (hash & int.MaxValue) && string.Equals(texts[(int)slots[slot]], id.Text, StringComparison.Ordinal))
                {
                    return (int)slots[slot];
                }
            }

            // Says that there is none.
            _ = blocs[id];
            return -1;
        }
    }

    /// <summary>
    /// A hash of all characters, in three steps for a text of up to twelve: the reads of four characters may overlap.
    /// Identifiers are short, and their authors no adversaries.
    /// </summary>
    private static int Hash(string text)
    {
        var hash = (ulong)text.Length;
        if (text.Length < 4)
        {
            hash = text.Length == 0 ? 0 : (ulong)text[0] << 48 | (ulong)text[text.Length >> 1] << 32 | (ulong)text[^1] << 16 | hash;
        }
        else
        {
            for (var at = 4; at < text.Length - 8; at += 4)
            {
                hash = Mix(hash ^ Four(text, at));
            }

            hash = Mix(hash ^ Four(text, 0)) ^ Mix(Four(text, text.Length - 4)) ^ Four(text, (text.Length - 4) / 2);
        }

        return (int)(Mix(hash) >> 32);
    }

    private static ulong Mix(ulong hash) => BitOperations.RotateLeft(hash * 0x9E37_79B9_7F4A_7C15, 23) * 0xC2B2_AE3D_27D4_EB4F;

    private static ulong Four(string text, int at) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.AsSpan(at, 4)));
}
