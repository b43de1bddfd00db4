using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A code system by which the rows of a panel name states.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<StateKey>))]
public enum StateKey
{
    /// <summary>The two letters that are the key of the data set (<c>iso2</c>). One key stands for one polity in every period.</summary>
    Iso2 = 1,

    /// <summary>The three letters of ISO 3166-1 (<c>iso3c</c>). One code stands for one polity in every period.</summary>
    Iso3 = 2,

    /// <summary>The number of the Correlates of War project (<c>ccode</c>) that the state bore in the period.</summary>
    CorrelatesOfWar = 3,

    /// <summary>The number of Gleditsch and Ward (<c>gwcode</c>) that the state bore in the period.</summary>
    GleditschWard = 4,
}
