using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Why a value of a panel is missing.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MissingReason>))]
public enum MissingReason
{
    /// <summary>No value was given.</summary>
    NotGiven = 1,

    /// <summary>No record says so, and nobody claims that the data are complete here.</summary>
    SilenceOutsideCoverage = 2,

    /// <summary>A record speaks of it, but its date is imprecise or one end of its period is not known.</summary>
    ImpreciseDate = 3,

    /// <summary>They met, but the data do not say whether as closely as asked for.</summary>
    ImpreciseLevel = 4,

    /// <summary>The day asked for lies after the day up to which the data speak.</summary>
    AfterAsOfDay = 5,

    /// <summary>The list of states ends before the period.</summary>
    AfterEndOfList = 6,

    /// <summary>The list of states has no entry for the state.</summary>
    NotInList = 7,

    /// <summary>The state bears no such code in the period.</summary>
    NoCode = 8,

    /// <summary>What is counted is not decided for every item; the bounds differ.</summary>
    Undecided = 9,

    /// <summary>A measure is undefined.</summary>
    MeasureUndefined = 10,
}
