using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>How grave an issue is.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<IssueSeverity>))]
public enum IssueSeverity
{
    /// <summary>The data set is refused.</summary>
    Error = 1,

    /// <summary>The data set loads; the matter deserves a look.</summary>
    Warning = 2,
}
