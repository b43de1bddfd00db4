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

    public DatasetContent(string name, string version, LocalDate asOf, IEnumerable<Source> sources, IEnumerable<SourcedRecord> all)
    {
        Name = name;
        Version = version;
        AsOf = asOf;
        Sources = [.. sources.OrderBy(s => s.Id)];
        records = all.GroupBy(r => r.Definition).ToDictionary(g => g.Key.Kind, Sorted);
    }

    /// <summary>Takes what is sorted already.</summary>
    /// <param name="name">The name.</param>
    /// <param name="version">The version.</param>
    /// <param name="asOf">The as-of day.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="records">The records of each kind, in arrays of their own type.</param>
    public DatasetContent(string name, string version, LocalDate asOf, ImmutableArray<Source> sources, Dictionary<RecordKind, ImmutableArray<SourcedRecord>> records)
    {
        Name = name;
        Version = version;
        AsOf = asOf;
        Sources = sources;
        this.records = records;
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
        where T : SourcedRecord => Of(kind) is { IsEmpty: false } list ? list.As<T>() : [];

    /// <summary>Finds a record by bisection: nothing is built for it, and none of 10^7 costs more than 24 compares.</summary>
    public SourcedRecord? Find(RecordReference reference)
    {
        var list = Of(reference.Kind);
        var (low, high) = (0, list.Length - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) >> 1);
            var order = string.CompareOrdinal(list[middle].Key, reference.Id);
            if (order == 0)
            {
                return list[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>The records in an array of their own type, which <see cref="Of{T}"/> gives out as it is.</summary>
    private static ImmutableArray<SourcedRecord> Sorted(IGrouping<RecordDefinition, SourcedRecord> kind)
    {
        SourcedRecord[] all = [.. kind];
        RecordOrder.Sort(all, r => r.Key);
        var typed = kind.Key.NewArray(all.Length);
        all.CopyTo(typed, 0);
        return kind.Key.AsImmutable(typed);
    }
}
