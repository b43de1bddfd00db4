using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A person who travels, meets or holds an office.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Person : SourcedRecord
{
    private Person(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Name = builder.Name;
        OtherNames = builder.OtherNames.IsDefault ? [] : builder.OtherNames;
        Note = builder.Note;
    }

    /// <summary>The permanent identifier.</summary>
    public PersonId Id { get; }

    /// <summary>The name as commonly written in English.</summary>
    public string Name { get; }

    /// <summary>Other spellings.</summary>
    public ImmutableArray<string> OtherNames { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
