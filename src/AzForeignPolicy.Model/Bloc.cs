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
        Weights = builder.Weights;
        Note = builder.Note;
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
    public ImmutableSortedDictionary<MembershipStatus, MembershipWeight> Weights { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    /// <summary>What a status counts for in this bloc: <see cref="MembershipWeight.None"/> if the bloc does not use it.</summary>
    /// <param name="status">The status.</param>
    public MembershipWeight WeightOf(MembershipStatus status) => Weights.GetValueOrDefault(status, MembershipWeight.None);

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>The abbreviation and the name.</summary>
    public override string ToString() => Abbreviation == Name ? Name : $"{Abbreviation} ({Name})";
}
