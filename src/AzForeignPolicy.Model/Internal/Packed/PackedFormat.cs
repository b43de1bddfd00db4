namespace AzForeignPolicy.Model;

/// <summary>
/// The layout of compiled data: a checked header with the places of the sections, the records as streams of small numbers, and one pool
/// of texts that the records refer to.
/// </summary>
/// <remarks>
/// All of it is valid UTF-8: numbers are written in bytes below 128, so that the whole can stand as a UTF-8 literal in an assembly, where
/// opening it costs no reading and no allocation. A number that varies in length has six bits a byte, lowest first, and 64 is added to each byte but the last. A
/// number of fixed length has seven bits a byte, lowest first.
/// <code>
/// 0   "AZFP"
/// 4   the version of the layout
/// 5   the length of the whole (5 bytes)
/// 10  CRC-32C of all that follows (5 bytes)
/// 15  header numbers (5 bytes each), in the order of <see cref="PackedHeader"/>
///     for each section: its number, how many records it has, and where their offsets begin (5 bytes each)
///     streams of the records, offsets of the records (4 bytes each), offsets of the texts (4 bytes each, one more than texts), texts
/// </code>
/// </remarks>
internal static class PackedFormat
{
    public const byte Version = 1;
    public const int LengthAt = 5;
    public const int ChecksumAt = 10;
    public const int HeaderAt = 15;
    public const int SectionsAt = HeaderAt + Wide * (int)PackedHeader.Count;
    public const int SectionFields = 3;
    public const int Wide = 5;
    public const int Offset = 4;

    public static ReadOnlySpan<byte> Magic => "AZFP"u8;
}

/// <summary>The numbers of the header.</summary>
internal enum PackedHeader
{
    Name,
    Version,
    AsOf,
    Texts,
    TextOffsetsAt,
    TextsAt,
    Sections,
    Count,
}
