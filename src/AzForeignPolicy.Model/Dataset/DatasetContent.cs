using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>The plain content of a data set: header, sources and records by kind, each sorted by identifier.</summary>
internal sealed class DatasetContent
{
    private readonly RecordSection?[] sections = new RecordSection?[RecordKinds + 1];
    private readonly PackedDocument? packed;

    public DatasetContent(string name, string version, LocalDate asOf, IEnumerable<Source> sources, IEnumerable<SourcedRecord> all)
    {
        Name = name;
        Version = version;
        AsOf = asOf;
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
        Name = name;
        Version = version;
        AsOf = asOf;
        sections[PackedRecords.Sources] = new RecordSection.LoadedSection(sources);
        foreach (var (kind, array) in records)
        {
            sections[(int)kind] = new RecordSection.LoadedSection(array);
        }
    }

    /// <summary>The content of compiled data; a record is made when it is first asked for.</summary>
    public DatasetContent(string name, string version, LocalDate asOf, PackedDocument packed)
    {
        Name = name;
        Version = version;
        AsOf = asOf;
        this.packed = packed;
    }

    public string Name { get; }

    public string Version { get; }

    public LocalDate AsOf { get; }

    public ImmutableArray<Source> Sources => Of<Source>(PackedRecords.Sources);

    /// <summary>Set by a view that follows one source: its claims of completeness count.</summary>
    public SourceId? FollowedSource { get; init; }

    /// <summary>What the checks found when the data were compiled.</summary>
    public ImmutableArray<DatasetIssue> PackedWarnings => packed is null ? [] : PackedRecords.ReadWarnings(packed);

    /// <summary>Whether the records stand in compiled data and are made one by one.</summary>
    public bool IsPacked => packed is not null;

    /// <summary>The memberships of a country in a bloc, by period, found without making any other record. For compiled data.</summary>
    public Membership[] MembershipsOf(CountryCode country, BlocId bloc)
    {
        var blocs = Section((int)RecordKind.Bloc);
        var memberships = Section((int)RecordKind.Membership);
        var found = PackedRecords.FindMemberships(packed!, blocs.IndexOf(bloc.ToString()), country);
        var made = new Membership[found.Count];
        for (var i = 0; i < made.Length; i++)
        {
            var one = (Membership)memberships[found[i]];
            var place = i;
            for (; place > 0 && one.Period.CompareTo(made[place - 1].Period) < 0; place--)
            {
                made[place] = made[place - 1];
            }

            made[place] = one;
        }

        return made;
    }

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
