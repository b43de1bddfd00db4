using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>The plain content of a data set: header, sources and records by kind, each sorted by identifier.</summary>
internal sealed class DatasetContent
{
    /// <summary>The kinds of record in the order of the data format.</summary>
    public static readonly ImmutableArray<RecordDefinition> Definitions =
    [
        StateList.Type, Country.Type, Bloc.Type, Membership.Type, BlocEvent.Type, BlocRole.Type, DiplomaticRelation.Type, Agreement.Type,
        Person.Type, OfficeTerm.Type, Visit.Type, Meeting.Type, Corridor.Type, Position.Type, Indicator.Type, Development.Type, Pole.Type,
        Model.Coverage.Type, Claim.Type,
    ];

    private readonly Dictionary<RecordKind, ImmutableArray<SourcedRecord>> records;
    private FrozenDictionary<RecordReference, SourcedRecord>? byReference;

    public DatasetContent(string name, string version, LocalDate asOf, IEnumerable<Source> sources, IEnumerable<SourcedRecord> all)
    {
        Name = name;
        Version = version;
        AsOf = asOf;
        Sources = [.. sources.OrderBy(s => s.Id)];
        records = all.GroupBy(r => r.Definition.Kind).ToDictionary(g => g.Key, g => g.OrderBy(r => r.Key, StringComparer.Ordinal).ToImmutableArray());
    }

    public string Name { get; }

    public string Version { get; }

    public LocalDate AsOf { get; }

    public ImmutableArray<Source> Sources { get; }

    /// <summary>Set by a view that follows one source: its claims of completeness count.</summary>
    public SourceId? FollowedSource { get; init; }

    /// <summary>All records in the order of the data format.</summary>
    public IEnumerable<SourcedRecord> All => Definitions.SelectMany(d => Of(d.Kind));

    public ImmutableArray<SourcedRecord> Of(RecordKind kind) => records.TryGetValue(kind, out var list) ? list : [];

    public ImmutableArray<T> Of<T>(RecordKind kind)
        where T : SourcedRecord => [.. Of(kind).Cast<T>()];

    public SourcedRecord? Find(RecordReference reference) => (byReference ??= All.ToFrozenDictionary(r => r.Reference)).GetValueOrDefault(reference);
}
