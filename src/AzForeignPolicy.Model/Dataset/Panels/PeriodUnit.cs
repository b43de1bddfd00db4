using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>How long a period of a panel is.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PeriodUnit>))]
public enum PeriodUnit
{
    /// <summary>A day.</summary>
    Day = 1,

    /// <summary>A month of the calendar.</summary>
    Month = 2,

    /// <summary>A year of the calendar.</summary>
    Year = 3,
}
