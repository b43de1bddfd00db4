using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>The named lists by which the existence of a state is asked.</summary>
/// <remarks>There is no default truth about existence: a query names its list.</remarks>
[JsonConverter(typeof(EnumNameJsonConverter<StateListId>))]
public enum StateListId
{
    /// <summary>State system membership of the Correlates of War project.</summary>
    CorrelatesOfWar = 1,

    /// <summary>The list of independent states by Gleditsch and Ward.</summary>
    GleditschWard = 2,

    /// <summary>The day on which a state declared its independence.</summary>
    IndependenceAct = 3,
}
