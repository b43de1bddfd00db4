using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Why an answer is what it is.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AnswerReason>))]
public enum AnswerReason
{
    /// <summary>A record says so.</summary>
    RecordSaysSo = 1,

    /// <summary>No record says so, and a coverage statement says that the data are complete here: no.</summary>
    SilenceWithinCoverage = 2,

    /// <summary>No record says so, and nobody claims that the data are complete here: unknown.</summary>
    SilenceOutsideCoverage = 3,

    /// <summary>A record speaks of it, but its date is imprecise or one end of its period is not known: unknown.</summary>
    ImpreciseDate = 4,

    /// <summary>The day lies after the day up to which the data speak: unknown.</summary>
    AfterAsOfDay = 5,

    /// <summary>A member, but suspended on the day: no, where full membership is asked for.</summary>
    Suspended = 6,

    /// <summary>The bloc had ended by that day: no.</summary>
    BlocDissolved = 7,

    /// <summary>The list that was asked for has ended before the day: unknown.</summary>
    AfterEndOfList = 8,

    /// <summary>The list that was asked for has no entry for the state: unknown.</summary>
    NotInList = 9,

    /// <summary>They met, but the data do not say whether as closely as asked for: unknown.</summary>
    ImpreciseLevel = 10,
}
