using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>A named list by which the existence of states is asked.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class StateList : SourcedRecord
{
    private StateList(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Name = builder.Name;
        AsOf = builder.AsOf;
        Note = builder.Note;
    }

    /// <summary>Which list it is.</summary>
    public StateListId Id { get; }

    /// <summary>The name of the list.</summary>
    public string Name { get; }

    /// <summary>The last day of which the list speaks.</summary>
    public LocalDate AsOf { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    internal override RecordDefinition Definition => Type;

    internal override string Key => EnumNames<StateListId>.Name(Id);

    /// <summary>The name and the last day of the list.</summary>
    public override string ToString() => $"{Name} (to {EdtfDate.OfDay(AsOf)})";
}
