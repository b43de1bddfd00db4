using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>One of the two states of a dyad.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PanelSide>))]
public enum PanelSide
{
    /// <summary>The first: A of A→B, or the one whose code comes first.</summary>
    First = 1,

    /// <summary>The second.</summary>
    Second = 2,
}
