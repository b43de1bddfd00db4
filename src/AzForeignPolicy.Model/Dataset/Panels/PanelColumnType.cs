using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>The type of the values of a panel's column. Any value may be missing.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PanelColumnType>))]
public enum PanelColumnType
{
    /// <summary>A whole number.</summary>
    Whole = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>Yes or no; unknown is missing.</summary>
    Truth = 3,

    /// <summary>A text.</summary>
    Text = 4,

    /// <summary>A date, perhaps imprecise.</summary>
    Date = 5,
}
