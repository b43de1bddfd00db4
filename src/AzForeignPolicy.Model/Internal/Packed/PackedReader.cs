using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AzForeignPolicy.Model;

/// <summary>Reads the numbers and texts of one record of compiled data. Nothing is read beyond the data; what is not well-formed is refused.</summary>
internal ref struct PackedReader
{
    // Fields, not properties: before the first answer each accessor would be one method more to compile.
    public readonly PackedDocument Document;
    public int Position;

    private readonly ReadOnlySpan<byte> bytes;

    public PackedReader(PackedDocument document, ReadOnlySpan<byte> bytes, int position)
    {
        Document = document;
        this.bytes = bytes;
        Position = position;
    }

    /// <summary>A number that varies in length.</summary>
    public ulong UInt64()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 6)
        {
            if ((uint)Position >= (uint)bytes.Length)
            {
                break;
            }

            var one = bytes[Position++];
            value |= (ulong)(one & 0x3F) << shift;
            if (one < 0x40)
            {
                return value;
            }
        }

        throw PackedDocument.Damaged();
    }

    /// <summary>A number from 0 to the greatest of 31 bits.</summary>
    public int Count()
    {
        var value = UInt64();
        return value <= int.MaxValue ? (int)value : throw PackedDocument.Damaged();
    }

    /// <summary>How many items follow. Each takes a byte at least, so that no damage can ask for more than there is.</summary>
    public int Length()
    {
        var value = Count();
        return value <= bytes.Length - Position ? value : throw PackedDocument.Damaged();
    }

    /// <summary>A number with a sign.</summary>
    public int Int32()
    {
        var value = UInt64();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    /// <summary>A value of an enum.</summary>
    public T Name<T>()
        where T : struct, Enum => Unsafe.BitCast<int, T>(Count());

    /// <summary>A list of values of an enum.</summary>
    public ImmutableArray<T> Names<T>()
        where T : struct, Enum
    {
        var list = new T[Length()];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = Name<T>();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }

    public string Text() => Document.Text(Count());
}
