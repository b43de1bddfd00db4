using System.Text;

namespace AzForeignPolicy.Model;

/// <summary>Writes compiled data. Used when the library is built, and by tests.</summary>
/// <remarks>Texts are counted in a first run over the same data, so that in the second the frequent ones get the short numbers.</remarks>
internal sealed class PackedWriter
{
    private readonly Dictionary<string, int> textCounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>? textNumbers;
    private readonly List<(int Number, List<int> Offsets)> sections = [];
    private readonly List<byte> stream = [];

    public PackedWriter()
    {
    }

    private PackedWriter(IEnumerable<string> texts) => textNumbers = texts.Index().ToDictionary(t => t.Item, t => t.Index, StringComparer.Ordinal);

    /// <summary>Packs a data set.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="asOf">The number of its day.</param>
    /// <param name="write">Writes all sections; it is called twice.</param>
    public static byte[] Pack(string name, string version, int asOf, Action<PackedWriter> write)
    {
        var first = new PackedWriter();
        first.Text(name);
        first.Text(version);
        write(first);
        var texts = first.textCounts.OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Key).ToList();
        var second = new PackedWriter(texts);
        write(second);
        return second.Finish(name, version, asOf, texts);
    }

    public void BeginSection(int number) => sections.Add((number, []));

    public void BeginRecord() => sections[^1].Offsets.Add(stream.Count);

    public void UInt64(ulong value)
    {
        for (; value >= 0x40; value >>= 6)
        {
            stream.Add((byte)(value & 0x3F | 0x40));
        }

        stream.Add((byte)value);
    }

    public void Count(int value) => UInt64(checked((uint)value));

    public void Int32(int value) => UInt64((uint)(value << 1 ^ value >> 31));

    public void Text(string text)
    {
        if (textNumbers is null)
        {
            textCounts[text] = textCounts.GetValueOrDefault(text) + 1;
            Count(0);
        }
        else
        {
            Count(textNumbers[text]);
        }
    }

    private static void Fixed(List<byte> to, int value, int length)
    {
        for (var i = 0; i < length; i++, value >>>= 7)
        {
            to.Add((byte)(value & 0x7F));
        }
    }

    private byte[] Finish(string name, string version, int asOf, List<string> texts)
    {
        var streamAt = PackedFormat.SectionsAt + PackedFormat.SectionFields * PackedFormat.Wide * sections.Count;
        var offsets = new List<byte>();
        var directory = new List<byte>();
        foreach (var (number, records) in sections)
        {
            Fixed(directory, number, PackedFormat.Wide);
            Fixed(directory, records.Count, PackedFormat.Wide);
            Fixed(directory, streamAt + stream.Count + offsets.Count, PackedFormat.Wide);
            foreach (var offset in records)
            {
                Fixed(offsets, streamAt + offset, PackedFormat.Offset);
            }
        }

        var textOffsetsAt = streamAt + stream.Count + offsets.Count;
        var pool = new List<byte>();
        foreach (var text in texts)
        {
            Fixed(offsets, pool.Count, PackedFormat.Offset);
            pool.AddRange(Encoding.UTF8.GetBytes(text));
        }

        Fixed(offsets, pool.Count, PackedFormat.Offset);
        var checkedPart = new List<byte>();
        foreach (var value in new[] { textNumbers![name], textNumbers[version], asOf, texts.Count, textOffsetsAt, streamAt + stream.Count + offsets.Count, sections.Count })
        {
            Fixed(checkedPart, value, PackedFormat.Wide);
        }

        checkedPart.AddRange([.. directory, .. stream, .. offsets, .. pool]);
        var whole = new List<byte>([.. PackedFormat.Magic, PackedFormat.Version]);
        Fixed(whole, PackedFormat.HeaderAt + checkedPart.Count, PackedFormat.Wide);
        Fixed(whole, unchecked((int)PackedDocument.Checksum([.. checkedPart])), PackedFormat.Wide);
        return [.. whole, .. checkedPart];
    }
}
