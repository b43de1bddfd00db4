using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace AzForeignPolicy.Model;

/// <summary>Compiled data: checked as a whole when they are opened, then read in place.</summary>
/// <remarks>Safe for use by several threads. See <see cref="PackedFormat"/> for the layout.</remarks>
internal abstract class PackedDocument
{
    private readonly int textCount;
    private string?[]? texts;
    private readonly int textOffsetsAt;
    private readonly int textsAt;

    /// <exception cref="InvalidDataException">The data are damaged or of another version.</exception>
    protected PackedDocument(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < PackedFormat.SectionsAt || !bytes.StartsWith(PackedFormat.Magic))
        {
            throw Damaged();
        }

        if (bytes[PackedFormat.Magic.Length] != PackedFormat.Version)
        {
            throw new InvalidDataException("The compiled data are of another version of the layout than this library reads.");
        }

        if (Fixed(bytes, PackedFormat.LengthAt, PackedFormat.Wide) != bytes.Length
            || Fixed(bytes, PackedFormat.ChecksumAt, PackedFormat.Wide) != Checksum(bytes[PackedFormat.HeaderAt..]))
        {
            throw Damaged();
        }

        AsOf = Header(bytes, PackedHeader.AsOf);
        textOffsetsAt = Header(bytes, PackedHeader.TextOffsetsAt);
        textsAt = Header(bytes, PackedHeader.TextsAt);
        textCount = Header(bytes, PackedHeader.Texts);
        Within(bytes, textsAt, 0);
        Within(bytes, textOffsetsAt, (textCount + 1L) * PackedFormat.Offset);
        Within(bytes, PackedFormat.SectionsAt, (long)Header(bytes, PackedHeader.Sections) * PackedFormat.SectionFields * PackedFormat.Wide);
    }

    /// <summary>The number of the day up to which the data speak.</summary>
    public int AsOf { get; }

    protected abstract ReadOnlySpan<byte> Bytes { get; }

    public static InvalidDataException Damaged(Exception? inner = null) => new("The compiled data are damaged.", inner);

    /// <summary>CRC-32C (Castagnoli), eight bytes at a time. It finds every change of a single byte and of up to 32 bits in a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        while (bytes.Length >= sizeof(ulong))
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var one in bytes)
        {
            crc = BitOperations.Crc32C(crc, one);
        }

        return ~crc;
    }

    public int Header(PackedHeader number) => Header(Bytes, number);

    public string Text(int index)
    {
        if ((uint)index >= (uint)textCount)
        {
            throw Damaged();
        }

        // Two threads may both make the array or a text; the texts are equal, and either may stay.
        return (texts ??= new string?[textCount])[index] ??= Encoding.UTF8.GetString(Utf8(index));
    }

    /// <summary>Whether a text is a given one of ASCII, without making it.</summary>
    public bool IsText(int index, string ascii)
    {
        if ((uint)index >= (uint)textCount)
        {
            throw Damaged();
        }

        var utf8 = Utf8(index);
        if (utf8.Length != ascii.Length)
        {
            return false;
        }

        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] != ascii[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Finds a section.</summary>
    /// <param name="number">The number of the section.</param>
    /// <param name="count">How many records it has; 0 where there is no such section.</param>
    /// <param name="offsetsAt">Where the offsets of its records begin.</param>
    public void Section(int number, out int count, out int offsetsAt)
    {
        var bytes = Bytes;
        var at = PackedFormat.SectionsAt;
        for (var rest = Header(PackedHeader.Sections); rest > 0; rest--, at += PackedFormat.SectionFields * PackedFormat.Wide)
        {
            if (Fixed(bytes, at, PackedFormat.Wide) == number)
            {
                count = (int)Fixed(bytes, at + PackedFormat.Wide, PackedFormat.Wide);
                offsetsAt = (int)Fixed(bytes, at + 2 * PackedFormat.Wide, PackedFormat.Wide);
                Within(bytes, offsetsAt, (long)count * PackedFormat.Offset);
                return;
            }
        }

        count = 0;
        offsetsAt = 0;
    }

    /// <summary>A reader at the beginning of a record.</summary>
    public PackedReader Record(int offsetsAt, int index)
    {
        var bytes = Bytes;
        return new PackedReader(this, bytes, (int)Fixed(bytes, offsetsAt + index * PackedFormat.Offset, PackedFormat.Offset));
    }

    /// <summary>A reader at a place where another one was.</summary>
    public PackedReader At(int position) => new(this, Bytes, position);

    private static void Within(ReadOnlySpan<byte> bytes, int at, long length)
    {
        if (at < 0 || length < 0 || at + length > bytes.Length)
        {
            throw Damaged();
        }
    }

    private static int Header(ReadOnlySpan<byte> bytes, PackedHeader number) =>
        (int)Fixed(bytes, PackedFormat.HeaderAt + (int)number * PackedFormat.Wide, PackedFormat.Wide);

    private static long Fixed(ReadOnlySpan<byte> bytes, int at, int length)
    {
        var value = 0L;
        var all = 0;
        for (var i = length - 1; i >= 0; i--)
        {
            value = value << 7 | bytes[at + i];
            all |= bytes[at + i];
        }

        return all < 0x80 ? value : throw Damaged();
    }

    private ReadOnlySpan<byte> Utf8(int index)
    {
        var bytes = Bytes;
        var at = textOffsetsAt + index * PackedFormat.Offset;
        var start = (int)Fixed(bytes, at, PackedFormat.Offset);
        var end = (int)Fixed(bytes, at + PackedFormat.Offset, PackedFormat.Offset);
        return start <= end && end <= bytes.Length - textsAt ? bytes[(textsAt + start)..(textsAt + end)] : throw Damaged();
    }
}
