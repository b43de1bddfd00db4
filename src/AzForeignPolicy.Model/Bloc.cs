using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>An organisation, alliance, union, treaty framework or informal group.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Bloc : SourcedRecord
{
    // Two bits a status: what it counts for, or 0 where the bloc does not use it. The dictionary is made when somebody asks for it.
    private readonly ulong weightBits;
    private ImmutableSortedDictionary<MembershipStatus, MembershipWeight>? weights;

    private Bloc(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Name = builder.Name;
        Abbreviation = builder.Abbreviation;
        Kind = builder.Kind;
        Founded = builder.Founded;
        Dissolved = builder.Dissolved;
        Seat = builder.Seat;
        Website = builder.Website;
        FormerNames = builder.FormerNames.IsDefault ? [] : builder.FormerNames;
        Predecessors = builder.Predecessors.IsDefault ? [] : builder.Predecessors;
        Successors = builder.Successors.IsDefault ? [] : builder.Successors;
        weights = builder.Weights;
        foreach (var (status, weight) in builder.Weights)
        {
            weightBits |= WeightBits(status, weight);
        }

        Note = builder.Note;
    }

    /// <summary>Reads a bloc from compiled data, as its shape packs it; it was checked when they were compiled.</summary>
    internal Bloc(ref PackedReader reader)
    {
        var present = reader.UInt64();
        Id = BlocId.Unpack(ref reader);
        Name = reader.Text();
        Abbreviation = reader.Text();
        Kind = (BlocKind)reader.Count();
        Founded = (present & 1 << 4) != 0 ? RecordPacking.Date(ref reader) : null;
        Dissolved = (present & 1 << 5) != 0 ? RecordPacking.Date(ref reader) : null;
        Seat = (present & 1 << 6) != 0 ? reader.Text() : null;
        Website = (present & 1 << 7) != 0 ? reader.Text() : null;
        FormerNames = (present & 1 << 8) != 0 ? FormerName.UnpackList(ref reader) : [];
        Predecessors = (present & 1 << 9) != 0 ? BlocId.UnpackList(ref reader) : [];
        Successors = (present & 1 << 10) != 0 ? BlocId.UnpackList(ref reader) : [];
        for (var rest = reader.Length(); rest > 0; rest--)
        {
            weightBits |= WeightBits((MembershipStatus)reader.Count(), (MembershipWeight)reader.Count());
        }

        Note = (present & 1 << 12) != 0 ? reader.Text() : null;
        Defer(new PackedAttestations(ref reader, present >> 13));
    }

    /// <summary>The permanent identifier.</summary>
    public BlocId Id { get; }

    /// <summary>The full name in English.</summary>
    public string Name { get; }

    /// <summary>The usual short form, for display.</summary>
    public string Abbreviation { get; }

    /// <summary>What kind of body it is.</summary>
    public BlocKind Kind { get; }

    /// <summary>When it was founded, or null.</summary>
    public EdtfDate? Founded { get; }

    /// <summary>Its last day, or null if it goes on.</summary>
    public EdtfDate? Dissolved { get; }

    /// <summary>Where it has its seat, or null.</summary>
    public string? Seat { get; }

    /// <summary>Its web address, or null.</summary>
    public string? Website { get; }

    /// <summary>Names that it bore before.</summary>
    public ImmutableArray<FormerName> FormerNames { get; }

    /// <summary>Blocs that it replaced.</summary>
    public ImmutableArray<BlocId> Predecessors { get; }

    /// <summary>Blocs that replaced it.</summary>
    public ImmutableArray<BlocId> Successors { get; }

    /// <summary>The statuses that this bloc uses, and what each counts for.</summary>
    public ImmutableSortedDictionary<MembershipStatus, MembershipWeight> Weights => weights ?? MakeWeights();

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    /// <summary>What a status counts for in this bloc: <see cref="MembershipWeight.None"/> if the bloc does not use it.</summary>
    /// <param name="status">The status.</param>
    public MembershipWeight WeightOf(MembershipStatus status) => Uses(status) ? (MembershipWeight)(weightBits >> 2 * (int)status & 3) : MembershipWeight.None;

    /// <summary>Whether the bloc uses a status at all.</summary>
    internal bool Uses(MembershipStatus status) => (uint)status < 32 && (weightBits >> 2 * (int)status & 3) != 0;

    /// <summary>The statuses that the bloc uses, one bit each.</summary>
    internal ulong UsedStatuses
    {
        get
        {
            var used = 0UL;
            for (var status = 0; status < 32; status++)
            {
                used |= Uses((MembershipStatus)status) ? 1UL << status : 0;
            }

            return used;
        }
    }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>The abbreviation and the name.</summary>
    public override string ToString() => Abbreviation == Name ? Name : $"{Abbreviation} ({Name})";

    private static ulong WeightBits(MembershipStatus status, MembershipWeight weight) => (ulong)weight << 2 * (int)status;

    private ImmutableSortedDictionary<MembershipStatus, MembershipWeight> MakeWeights()
    {
        var made = ImmutableSortedDictionary.CreateBuilder<MembershipStatus, MembershipWeight>();
        for (var status = 0; status < 32; status++)
        {
            if (Uses((MembershipStatus)status))
            {
                made.Add((MembershipStatus)status, WeightOf((MembershipStatus)status));
            }
        }

        return Interlocked.CompareExchange(ref weights, made.ToImmutable(), null) ?? weights;
    }
}
