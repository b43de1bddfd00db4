using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Which day of a period is asked for what holds for some time, such as a membership or a standing text.</summary>
/// <remarks>What happens on a day (a signature, a visit) is counted over the whole period, whatever the rule.</remarks>
[JsonConverter(typeof(EnumNameJsonConverter<PeriodRule>))]
public enum PeriodRule
{
    /// <summary>It held on the first day of the period, such as 1 January.</summary>
    FirstDay = 1,

    /// <summary>It held on the last day of the period, such as 31 December.</summary>
    LastDay = 2,

    /// <summary>It held on at least one day of the period; for what two share, on a common day.</summary>
    AnyDay = 3,

    /// <summary>It held on every day of the period.</summary>
    EveryDay = 4,
}
