using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A power centre as some writers see it: institutions and the states that anchor it. Poles overlap, and none of them is a fact of nature.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Pole : SourcedRecord
{
    private Pole(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Name = builder.Name;
        OtherNames = builder.OtherNames.IsDefault ? [] : builder.OtherNames;
        Blocs = builder.Blocs.IsDefault ? [] : builder.Blocs;
        Anchors = builder.Anchors.IsDefault ? [] : builder.Anchors;
        Note = builder.Note;
    }

    /// <summary>The permanent identifier.</summary>
    public PoleId Id { get; }

    /// <summary>The name in English.</summary>
    public string Name { get; }

    /// <summary>Other names.</summary>
    public ImmutableArray<string> OtherNames { get; }

    /// <summary>The institutions it is seen in.</summary>
    public ImmutableArray<BlocId> Blocs { get; }

    /// <summary>The states that anchor it; empty if there is no single one.</summary>
    public ImmutableArray<CountryCode> Anchors { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>The name and the institutions.</summary>
    public override string ToString() => $"{Name} ({string.Join(", ", Blocs)})";
}
