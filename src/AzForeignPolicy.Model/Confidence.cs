using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>How sure a statement is, whatever the standing of its source.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Confidence>))]
public enum Confidence
{
    /// <summary>No reason to doubt it.</summary>
    High = 1,

    /// <summary>Plausible, with gaps.</summary>
    Medium = 2,

    /// <summary>Weak: treat it as a lead.</summary>
    Low = 3,
}
