using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A stance that a state or bloc takes, or is reported to take, towards others on a matter.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Position : SourcedRecord
{
    private Position(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Holder = builder.Holder;
        Towards = builder.Towards.IsDefault ? [] : builder.Towards;
        Corridors = builder.Corridors.IsDefault ? [] : builder.Corridors;
        Topic = builder.Topic;
        Stance = builder.Stance;
        Kind = builder.Kind;
        Speaker = builder.Speaker;
        Person = builder.Person;
        Date = builder.Date;
        Statement = builder.Statement;
        Note = builder.Note;
    }

    /// <summary>The permanent identifier.</summary>
    public PositionId Id { get; }

    /// <summary>Whose position it is.</summary>
    public Actor Holder { get; }

    /// <summary>Towards whom; empty if the matter has no addressee.</summary>
    public ImmutableArray<Actor> Towards { get; }

    /// <summary>The transport or energy routes it is about.</summary>
    public ImmutableArray<CorridorId> Corridors { get; }

    /// <summary>The matter, in a few words.</summary>
    public string Topic { get; }

    /// <summary>The stance.</summary>
    public Stance Stance { get; }

    /// <summary>Whether it was stated, laid down in a document, or is what a commentator reports.</summary>
    public PositionKind Kind { get; }

    /// <summary>Who says it, or which document.</summary>
    public string Speaker { get; }

    /// <summary>The speaker, if there is a record of the person.</summary>
    public PersonId? Person { get; }

    /// <summary>When it was stated or laid down.</summary>
    public EdtfDate Date { get; }

    /// <summary>What it comes to, in neutral words and attributed.</summary>
    public string Statement { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>Who, on what, when.</summary>
    public override string ToString() => $"{Holder} on {Topic}, {Date}: {EnumNames<Stance>.Name(Stance)}";
}
