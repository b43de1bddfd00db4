using System.Collections.Immutable;
using System.Globalization;

namespace AzForeignPolicy.Model;

/// <summary>What differs between two data sets, such as two versions of the same data: the changelog of a data release.</summary>
/// <remarks>
/// Records are matched by kind and identifier and compared by what they say in the data format; the order in which they were added to a
/// data set does not matter. Immutable and safe for use by several threads.
/// </remarks>
/// <example>
/// <code>
/// var diff = DatasetDiff.Between(older, newer);
/// foreach (var record in diff.ChangedRecords)
/// {
///     Console.WriteLine(record);   // agreements[svk-2024]: signed, attestations[0].says.signed
/// }
/// </code>
/// </example>
public sealed class DatasetDiff
{
    private DatasetDiff(ForeignPolicyDataset older, ForeignPolicyDataset newer)
    {
        Older = older;
        Newer = newer;
        Header =
        [
            .. HeaderMember("name", older.Name, newer.Name),
            .. HeaderMember("version", older.Version, newer.Version),
            .. HeaderMember("asOf", EdtfDate.OfDay(older.AsOf).ToString(), EdtfDate.OfDay(newer.AsOf).ToString()),
        ];

        var sources = Matching.Of(older.Content.Sources, newer.Content.Sources, s => s.Id);
        AddedSources = sources.Added;
        RemovedSources = sources.Removed;
        ChangedSources =
        [
            .. sources.Common
                .Select(pair => new SourceDifference(pair.Older, pair.Newer, JsonDifference.Between(pair.Older, pair.Newer, Source.Shape.Write)))
                .Where(d => d.Members.Length > 0),
        ];

        var records = Matching.Of(older.Content.All, newer.Content.All, r => r.Reference);
        AddedRecords = records.Added;
        RemovedRecords = records.Removed;
        ChangedRecords =
        [
            .. records.Common
                .Where(pair => !ReferenceEquals(pair.Older, pair.Newer))
                .Select(pair => new RecordDifference(pair.Older, pair.Newer, JsonDifference.Between(pair.Older, pair.Newer, pair.Newer.Definition.Write)))
                .Where(d => d.Members.Length > 0),
        ];
    }

    /// <summary>The older data set.</summary>
    public ForeignPolicyDataset Older { get; }

    /// <summary>The newer data set.</summary>
    public ForeignPolicyDataset Newer { get; }

    /// <summary>What differs in name, version and as-of day.</summary>
    public ImmutableArray<MemberDifference> Header { get; }

    /// <summary>The sources that only the newer data set has, by identifier (ordinal).</summary>
    public ImmutableArray<Source> AddedSources { get; }

    /// <summary>The sources that only the older data set has, by identifier (ordinal).</summary>
    public ImmutableArray<Source> RemovedSources { get; }

    /// <summary>The sources that both have and that differ, by identifier (ordinal).</summary>
    public ImmutableArray<SourceDifference> ChangedSources { get; }

    /// <summary>The records that only the newer data set has, in the order of the data format, then by identifier (ordinal).</summary>
    public ImmutableArray<SourcedRecord> AddedRecords { get; }

    /// <summary>The records that only the older data set has, in the order of the data format, then by identifier (ordinal).</summary>
    public ImmutableArray<SourcedRecord> RemovedRecords { get; }

    /// <summary>The records that both have and that differ, in the order of the data format, then by identifier (ordinal).</summary>
    public ImmutableArray<RecordDifference> ChangedRecords { get; }

    /// <summary>Whether nothing differs: saved, the two data sets give the same text.</summary>
    public bool IsEmpty =>
        Header.IsEmpty && AddedSources.IsEmpty && RemovedSources.IsEmpty && ChangedSources.IsEmpty
        && AddedRecords.IsEmpty && RemovedRecords.IsEmpty && ChangedRecords.IsEmpty;

    /// <summary>Compares two data sets.</summary>
    /// <param name="older">The data set from which one comes.</param>
    /// <param name="newer">The data set to which one goes.</param>
    /// <returns>What differs.</returns>
    public static DatasetDiff Between(ForeignPolicyDataset older, ForeignPolicyDataset newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        return new DatasetDiff(older, newer);
    }

    /// <summary>
    /// Writes the differences for people to read: first the two data sets, then the header, the sources and the records section by section. A
    /// line begins with <c>+</c> for what was added, <c>-</c> for what was removed and <c>~</c> for what was changed, whose members follow.
    /// </summary>
    /// <param name="writer">Where to write; its <see cref="TextWriter.NewLine"/> ends the lines.</param>
    public void WriteTo(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteLine($"From {Older}");
        writer.WriteLine($"to   {Newer}");
        if (IsEmpty)
        {
            writer.WriteLine();
            writer.WriteLine("Nothing differs.");
            return;
        }

        if (!Header.IsEmpty)
        {
            writer.WriteLine();
            writer.WriteLine("header");
            WriteMembers(writer, Header, "  ");
        }

        WriteSection(
            writer,
            "sources",
            [
                .. AddedSources.Select(s => new Entry(s.Id.ToString(), $"+ {s.Id}: {s}", [])),
                .. RemovedSources.Select(s => new Entry(s.Id.ToString(), $"- {s.Id}: {s}", [])),
                .. ChangedSources.Select(s => new Entry(s.Id.ToString(), $"~ {s.Id}", s.Members)),
            ]);
        foreach (var definition in RecordDefinitions.All)
        {
            WriteSection(
                writer,
                definition.Section,
                [
                    .. AddedRecords.Where(r => r.Definition == definition).Select(r => new Entry(r.Key, $"+ {r.Key}: {r}", [])),
                    .. RemovedRecords.Where(r => r.Definition == definition).Select(r => new Entry(r.Key, $"- {r.Key}: {r}", [])),
                    .. ChangedRecords.Where(r => r.Newer.Definition == definition).Select(r => new Entry(r.Newer.Key, $"~ {r.Newer.Key}", r.Members)),
                ]);
        }
    }

    /// <summary>The text of <see cref="WriteTo"/>, with line feeds. The same differences give the same text.</summary>
    public override string ToString()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        WriteTo(writer);
        return writer.ToString();
    }

    private static IEnumerable<MemberDifference> HeaderMember(string name, string older, string newer) =>
        older == newer ? [] : [new MemberDifference(name, JsonDifference.Quoted(older), JsonDifference.Quoted(newer))];

    private static void WriteSection(TextWriter writer, string name, List<Entry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        string[] counts = [.. new[] { ('+', "added"), ('-', "removed"), ('~', "changed") }
            .Select(k => (Count: entries.Count(e => e.Line[0] == k.Item1), Word: k.Item2))
            .Where(k => k.Count > 0)
            .Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Count} {k.Word}"))];
        writer.WriteLine();
        writer.WriteLine($"{name}: {string.Join(", ", counts)}");
        foreach (var entry in entries.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            writer.WriteLine("  " + entry.Line);
            WriteMembers(writer, entry.Members, "      ");
        }
    }

    private static void WriteMembers(TextWriter writer, ImmutableArray<MemberDifference> members, string indent)
    {
        foreach (var member in members)
        {
            writer.WriteLine(indent + member);
        }
    }

    private sealed record Entry(string Key, string Line, ImmutableArray<MemberDifference> Members);

    /// <summary>What two sequences have each alone and what they have in common, by a key; the order is kept.</summary>
    private static class Matching
    {
        public static (ImmutableArray<T> Added, ImmutableArray<T> Removed, ImmutableArray<(T Older, T Newer)> Common) Of<T, TKey>(
            IEnumerable<T> older, IEnumerable<T> newer, Func<T, TKey> keyOf)
            where TKey : notnull
        {
            var (before, after) = (older.ToList(), newer.ToList());
            var old = before.ToDictionary(keyOf);
            var now = after.Select(keyOf).ToHashSet();
            return (
                [.. after.Where(v => !old.ContainsKey(keyOf(v)))],
                [.. before.Where(v => !now.Contains(keyOf(v)))],
                [.. after.Where(v => old.ContainsKey(keyOf(v))).Select(v => (old[keyOf(v)], v))]);
        }
    }
}
