using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>The time in which a person holds an office.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class OfficeTerm : SourcedRecord
{
    private OfficeTerm(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Person = builder.Person;
        Office = builder.Office;
        Of = builder.Of;
        Period = builder.Period;
        Note = builder.Note;
    }

    /// <summary>The permanent identifier.</summary>
    public OfficeTermId Id { get; }

    /// <summary>The person.</summary>
    public PersonId Person { get; }

    /// <summary>The office.</summary>
    public Office Office { get; }

    /// <summary>The country or body whose office it is.</summary>
    public Actor Of { get; }

    /// <summary>From the first day to the last, both in. On the day of a hand-over both hold the office.</summary>
    public EdtfInterval Period { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>Who, which office, when.</summary>
    public override string ToString() => $"{Person}: {Office} of {Of}, {Period}";
}
