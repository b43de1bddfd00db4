using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A dated step towards or away from a bloc, such as an application.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class BlocEvent : SourcedRecord
{
    private BlocEvent(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Bloc = builder.Bloc;
        Actor = builder.Actor;
        Kind = builder.Kind;
        Date = builder.Date;
        Note = builder.Note;
    }

    /// <summary>The permanent identifier.</summary>
    public BlocEventId Id { get; }

    /// <summary>The bloc.</summary>
    public BlocId Bloc { get; }

    /// <summary>Whose step it is.</summary>
    public Actor Actor { get; }

    /// <summary>What kind of step it is.</summary>
    public BlocEventKind Kind { get; }

    /// <summary>When it was done.</summary>
    public EdtfDate Date { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>Who, what, where, when.</summary>
    public override string ToString() => $"{Actor}: {EnumNames<BlocEventKind>.Name(Kind)}, {Bloc}, {Date}";
}
