using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>The plain content of a data set: header, sources and records by kind, each sorted by identifier.</summary>
internal sealed class DatasetContent
{
    private readonly RecordSection?[] sections = new RecordSection?[RecordKinds + 1];
    private readonly PackedDocument? packed;
    private readonly string? name;
    private readonly string? version;

    public DatasetContent(string name, string version, LocalDate asOf, IEnumerable<Source> sources, IEnumerable<SourcedRecord> all)
    {
        this.name = name;
        this.version = version;
        AsOfDay = Days.Number(asOf);
        sections[PackedRecords.Sources] = new RecordSection.LoadedSection(sources.OrderBy(s => s.Id).ToArray());
        foreach (var kind in all.GroupBy(r => r.Definition))
        {
            SourcedRecord[] sorted = [.. kind];
            RecordOrder.Sort(sorted, r => r.Key);
            var typed = kind.Key.NewArray(sorted.Length);
            sorted.CopyTo(typed, 0);
            sections[(int)kind.Key.Kind] = new RecordSection.LoadedSection(typed);
        }
    }

    /// <summary>Takes what is sorted already.</summary>
    /// <param name="name">The name.</param>
    /// <param name="version">The version.</param>
    /// <param name="asOf">The as-of day.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="records">The records of each kind, in arrays of their own type.</param>
    public DatasetContent(string name, string version, LocalDate asOf, Source[] sources, Dictionary<RecordKind, SourcedRecord[]> records)
    {
        this.name = name;
        this.version = version;
        AsOfDay = Days.Number(asOf);
        sections[PackedRecords.Sources] = new RecordSection.LoadedSection(sources);
        foreach (var (kind, array) in records)
        {
            sections[(int)kind] = new RecordSection.LoadedSection(array);
        }
    }

    /// <summary>The content of compiled data; a record is made when it is first asked for.</summary>
    /// <exception cref="InvalidDataException">The data are damaged.</exception>
    public DatasetContent(PackedDocument packed)
    {
        this.packed = packed;
        AsOfDay = (uint)packed.AsOf <= Days.Last ? packed.AsOf : throw PackedDocument.Damaged();
    }

    public string Name => name ?? packed!.Text(packed.Header(PackedHeader.Name));

    public string Version => version ?? packed!.Text(packed.Header(PackedHeader.Version));

    /// <summary>The number of the as-of day.</summary>
    public int AsOfDay { get; }

    public ImmutableArray<Source> Sources => Of<Source>(PackedRecords.Sources);

    /// <summary>Set by a view that follows one source: its claims of completeness count.</summary>
    public SourceId? FollowedSource { get; init; }

    /// <summary>What the checks found when the data were compiled.</summary>
    public ImmutableArray<DatasetIssue> PackedWarnings => packed is null ? [] : PackedRecords.ReadWarnings(packed);

    /// <summary>Whether compiled data say at once that a country certainly was a member of a bloc on a day.</summary>
    public bool IsCertainMember(CountryCode country, BlocId bloc, int day) => packed is not null && PackedRecords.IsCertainMember(packed, country, bloc, day);

    /// <summary>All records in the order of the data format.</summary>
    public IEnumerable<SourcedRecord> All => RecordDefinitions.All.SelectMany(d => Of(d.Kind));

    private static int RecordKinds => (int)RecordKind.DiplomaticRelation;

    public RecordSection Section(int number) => sections[number] ?? Open(number);

    public IEnumerable<SourcedRecord> Of(RecordKind kind)
    {
        var section = Section((int)kind);
        for (var i = 0; i < section.Count; i++)
        {
            yield return (SourcedRecord)section[i];
        }
    }

    public ImmutableArray<T> Of<T>(RecordKind kind)
        where T : SourcedRecord => Of<T>((int)kind);

    public SourcedRecord? Find(RecordReference reference)
    {
        var number = (int)reference.Kind;
        if (number <= 0 || number > RecordKinds)
        {
            return null;
        }

        var index = Section(number).IndexOf(reference.Id);
        return index < 0 ? null : (SourcedRecord)Section(number)[index];
    }

    private ImmutableArray<T> Of<T>(int number)
        where T : class => Section(number).Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(Section(number).ToArray<T>());

    private RecordSection Open(int number)
    {
        if (packed is null)
        {
            return RecordSection.Empty;
        }

        packed.Section(number, out var count, out var offsetsAt);
        var section = new RecordSection.PackedSection(packed, number, count, offsetsAt);
        return Interlocked.CompareExchange(ref sections[number], section, null) ?? section;
    }
}
