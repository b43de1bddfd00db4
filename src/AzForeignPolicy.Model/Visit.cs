using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A trip: a person in an office goes from one place to another for some days.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Visit : SourcedRecord
{
    private Visit(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Visitor = builder.Visitor;
        Office = builder.Office;
        From = builder.From;
        To = builder.To;
        Period = builder.Period;
        Kind = builder.Kind;
        Place = builder.Place;
        Event = builder.Event;
        MetHostLeader = builder.MetHostLeader is { IsUnknown: true } ? null : builder.MetHostLeader;
        Encounters = builder.Encounters.IsDefault ? [] : builder.Encounters;
        Agreements = builder.Agreements.IsDefault ? [] : builder.Agreements;
        Note = builder.Note;
    }

    /// <summary>The permanent identifier.</summary>
    public VisitId Id { get; }

    /// <summary>The person who travels.</summary>
    public PersonId Visitor { get; }

    /// <summary>The office in which the person travels.</summary>
    public Office Office { get; }

    /// <summary>The country or body whose office it is.</summary>
    public Actor From { get; }

    /// <summary>The country (or body) visited.</summary>
    public Actor To { get; }

    /// <summary>From the first day of the stay to the last, both in.</summary>
    public EdtfInterval Period { get; }

    /// <summary>The rank, or the kind of trip.</summary>
    public VisitKind Kind { get; }

    /// <summary>The place or places, or null.</summary>
    public string? Place { get; }

    /// <summary>The summit, conference or other event, or null.</summary>
    public string? Event { get; }

    /// <summary>Whether the visitor met a leader of the host; null if no source says. At a summit "yes" is no talk by itself: see <see cref="Encounters"/>.</summary>
    public Truth? MetHostLeader { get; }

    /// <summary>Whom the visitor met, and at which level at least.</summary>
    public ImmutableArray<VisitEncounter> Encounters { get; }

    /// <summary>Texts concluded on the trip.</summary>
    public ImmutableArray<AgreementId> Agreements { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>Who, where to, when.</summary>
    public override string ToString() => $"{Visitor} to {Place ?? To.ToString()}, {Period} ({EnumNames<VisitKind>.Name(Kind)})";
}
