using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>How a source was consulted.</summary>
/// <remarks>The order is from strong to weak. Nothing that is only recalled may be presented as verified.</remarks>
[JsonConverter(typeof(EnumNameJsonConverter<Standing>))]
public enum Standing
{
    /// <summary>What is said here was read in the source.</summary>
    Read = 1,

    /// <summary>Part of it was read, the rest inferred.</summary>
    Partly = 2,

    /// <summary>The source was not read; it is the natural place to check.</summary>
    Recalled = 3,
}
