using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Something that happened and is neither an agreement nor a visit: a war, an election, a law, a decision, a forum.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Development : SourcedRecord
{
    private Development(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Title = builder.Title;
        Kind = builder.Kind;
        Actors = builder.Actors.IsDefault ? [] : builder.Actors;
        Persons = builder.Persons.IsDefault ? [] : builder.Persons;
        Period = builder.Period;
        Place = builder.Place;
        Terms = builder.Terms.IsDefault ? [] : builder.Terms;
        Agreements = builder.Agreements.IsDefault ? [] : builder.Agreements;
        Note = builder.Note;
    }

    /// <summary>The permanent identifier.</summary>
    public DevelopmentId Id { get; }

    /// <summary>What happened, in neutral words.</summary>
    public string Title { get; }

    /// <summary>What kind of thing it is.</summary>
    public DevelopmentKind Kind { get; }

    /// <summary>Who took part.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>Persons in whose name it stands.</summary>
    public ImmutableArray<PersonId> Persons { get; }

    /// <summary>From the first day to the last, both in.</summary>
    public EdtfInterval Period { get; }

    /// <summary>Where, or null.</summary>
    public string? Place { get; }

    /// <summary>What the sides call it, each with who uses the term.</summary>
    public ImmutableArray<AttributedTerm> Terms { get; }

    /// <summary>Agreements it belongs to.</summary>
    public ImmutableArray<AgreementId> Agreements { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>What and when.</summary>
    public override string ToString() => $"{Title}, {Period}";
}
