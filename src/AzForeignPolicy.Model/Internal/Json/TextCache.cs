using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;

namespace AzForeignPolicy.Model;

/// <summary>
/// Gives texts that come again and again (identifiers of sources, names of members, places, days) as one object, so that a large
/// data set holds each of them once and reading them allocates nothing.
/// </summary>
/// <remarks>
/// One slot for each hash: a text that falls on a taken slot drives the other out. So the cache is bounded, and texts that
/// never come again (identifiers of records) cost the others little. For one thread.
/// </remarks>
internal sealed class TextCache
{
    /// <summary>Longer texts are seldom repeated.</summary>
    public const int MaxBytes = 128;

    private const int MostSlots = 1 << 17;

    private string?[] slots = new string?[1 << 9];
    private int added;

    /// <summary>The text of valid UTF-8 if it is here.</summary>
    public bool TryGet(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? text)
    {
        text = utf8.Length <= MaxBytes ? slots[PlaceOf(utf8)] : null;
        return text is not null && IsSame(utf8, text);
    }

    /// <summary>Keeps a text for the next time.</summary>
    public void Add(ReadOnlySpan<byte> utf8, string text)
    {
        if (utf8.Length > MaxBytes)
        {
            return;
        }

        if (++added > 2 * slots.Length && slots.Length < MostSlots)
        {
            Grow();
        }

        slots[PlaceOf(utf8)] = text;
    }

    private static bool IsSame(ReadOnlySpan<byte> utf8, string text)
    {
        return utf8.Length == text.Length
            ? System.Text.Ascii.Equals(utf8, text)
            : utf8.Length > text.Length && utf8.Length <= 3 * text.Length && IsSameBeyondAscii(utf8, text);
    }

    /// <summary>A text of other letters has more bytes than UTF-16 code units.</summary>
    private static bool IsSameBeyondAscii(ReadOnlySpan<byte> utf8, string text)
    {
        Span<byte> bytes = stackalloc byte[3 * MaxBytes];
        return Encoding.UTF8.TryGetBytes(text, bytes, out var written) && utf8.SequenceEqual(bytes[..written]);
    }

    /// <summary>The upper bits of a product depend on all bits of its factors; the lower ones do not.</summary>
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        const ulong factor = 0x9E3779B97F4A7C15;
        var hash = (ulong)utf8.Length;
        while (utf8.Length >= sizeof(ulong))
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(utf8)) * factor;
            hash ^= hash >> 32;
            utf8 = utf8[sizeof(ulong)..];
        }

        var rest = 0UL;
        foreach (var one in utf8)
        {
            rest = (rest << 8) | one;
        }

        hash = (hash ^ rest) * factor;
        hash ^= hash >> 32;
        return (uint)((hash * factor) >> 40);
    }

    private int PlaceOf(ReadOnlySpan<byte> utf8) => (int)(Hash(utf8) & (uint)(slots.Length - 1));

    private void Grow()
    {
        var old = slots;
        slots = new string?[int.Min(old.Length * 8, MostSlots)];
        Span<byte> bytes = stackalloc byte[3 * MaxBytes];
        foreach (var text in old)
        {
            if (text is not null && Encoding.UTF8.TryGetBytes(text, bytes, out var written) && written <= MaxBytes)
            {
                slots[PlaceOf(bytes[..written])] = text;
            }
        }
    }
}
