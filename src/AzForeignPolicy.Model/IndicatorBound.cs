using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>How a value is to be taken.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<IndicatorBound>))]
public enum IndicatorBound
{
    /// <summary>As reported.</summary>
    Exact = 1,

    /// <summary>About right.</summary>
    About = 2,

    /// <summary>Less than the value.</summary>
    Below = 3,

    /// <summary>The value or more.</summary>
    AtLeast = 4,
}
