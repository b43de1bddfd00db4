using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>How far apart two positions are taken to be.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DistanceRule>))]
public enum DistanceRule
{
    /// <summary>By the size of the difference, |x − y|.</summary>
    Absolute = 1,

    /// <summary>By its square, (x − y)²: large differences count for more.</summary>
    Squared = 2,

    /// <summary>By whether there is one: 0 for the same, 1 for any other. For positions that have no order.</summary>
    Nominal = 3,
}
