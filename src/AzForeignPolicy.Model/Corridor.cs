using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A route of transport or energy: a corridor, railway, port, pipeline or cable.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Corridor : SourcedRecord
{
    private Corridor(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Name = builder.Name;
        OtherNames = builder.OtherNames.IsDefault ? [] : builder.OtherNames;
        Kind = builder.Kind;
        Participants = builder.Participants.IsDefault ? [] : builder.Participants;
        Parts = builder.Parts.IsDefault ? [] : builder.Parts;
        Opened = builder.Opened;
        Planned = builder.Planned;
        LengthInKilometres = builder.LengthInKilometres;
        Capacities = builder.Capacities.IsDefault ? [] : builder.Capacities;
        Agreements = builder.Agreements.IsDefault ? [] : builder.Agreements;
        Note = builder.Note;
    }

    /// <summary>The permanent identifier.</summary>
    public CorridorId Id { get; }

    /// <summary>The name in English.</summary>
    public string Name { get; }

    /// <summary>Other names, with who uses them where that matters.</summary>
    public ImmutableArray<AttributedTerm> OtherNames { get; }

    /// <summary>What kind of route it is.</summary>
    public CorridorKind Kind { get; }

    /// <summary>The states and bodies that take part.</summary>
    public ImmutableArray<Actor> Participants { get; }

    /// <summary>Routes, ports and lines that are part of it.</summary>
    public ImmutableArray<CorridorId> Parts { get; }

    /// <summary>When it opened, or null if it has not or that is not known.</summary>
    public EdtfDate? Opened { get; }

    /// <summary>When it is to open by plan, or null.</summary>
    public EdtfDate? Planned { get; }

    /// <summary>Its length, or null.</summary>
    public decimal? LengthInKilometres { get; }

    /// <summary>What it can carry, by year and state of building.</summary>
    public ImmutableArray<Capacity> Capacities { get; }

    /// <summary>Agreements on it.</summary>
    public ImmutableArray<AgreementId> Agreements { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
