using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A meeting that is not part of one side's trip to the other, such as talks in a third country.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Meeting : SourcedRecord
{
    private Meeting(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Date = builder.Date;
        Level = builder.Level;
        Place = builder.Place;
        Country = builder.Country;
        Event = builder.Event;
        Participants = builder.Participants.IsDefault ? [] : builder.Participants;
        Agreements = builder.Agreements.IsDefault ? [] : builder.Agreements;
        Note = builder.Note;
    }

    /// <summary>The permanent identifier.</summary>
    public MeetingId Id { get; }

    /// <summary>The day.</summary>
    public EdtfDate Date { get; }

    /// <summary>How closely the participants met, at least.</summary>
    public EncounterLevel Level { get; }

    /// <summary>The place, or null.</summary>
    public string? Place { get; }

    /// <summary>The country of the place, or null.</summary>
    public CountryCode? Country { get; }

    /// <summary>The summit, conference or other event, or null.</summary>
    public string? Event { get; }

    /// <summary>Who took part, two or more.</summary>
    public ImmutableArray<MeetingParticipant> Participants { get; }

    /// <summary>Texts concluded at the meeting.</summary>
    public ImmutableArray<AgreementId> Agreements { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>Who, where, when.</summary>
    public override string ToString() => $"{string.Join(", ", Participants.Select(p => p.Person?.ToString() ?? p.Of.ToString()))} in {Place ?? Country?.ToString() ?? "a place not recorded"}, {Date}";
}
