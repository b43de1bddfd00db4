using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What kind of route a corridor is.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CorridorKind>))]
public enum CorridorKind
{
    /// <summary>A route by several means of transport.</summary>
    Multimodal = 1,

    /// <summary>A railway.</summary>
    Railway = 2,

    /// <summary>A port.</summary>
    Port = 3,

    /// <summary>An oil pipeline.</summary>
    OilPipeline = 4,

    /// <summary>A gas pipeline.</summary>
    GasPipeline = 5,

    /// <summary>A chain of gas pipelines.</summary>
    GasCorridor = 6,

    /// <summary>A power cable.</summary>
    PowerCable = 7,

    /// <summary>A programme for transport with a commission of its own.</summary>
    Programme = 8,
}
