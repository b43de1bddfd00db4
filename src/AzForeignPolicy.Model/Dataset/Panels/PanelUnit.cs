using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What a row of a panel is about, in one period.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PanelUnit>))]
public enum PanelUnit
{
    /// <summary>A state.</summary>
    State = 1,

    /// <summary>A pair of states, in alphabetical order of their codes: each pair once.</summary>
    Dyad = 2,

    /// <summary>A pair of states in an order: each pair twice, A→B and B→A.</summary>
    DirectedDyad = 3,

    /// <summary>A state and a bloc.</summary>
    StateBloc = 4,
}
