using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Whether a capacity is there.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CapacityState>))]
public enum CapacityState
{
    /// <summary>It was so before.</summary>
    Past = 1,

    /// <summary>It is so in the year given.</summary>
    Present = 2,

    /// <summary>It is to be so by plan.</summary>
    Planned = 3,
}
