using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Which number a count of incompletely known things gives.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CountBound>))]
public enum CountBound
{
    /// <summary>The number, where the data decide it; missing otherwise. Silence is a 0 only where a coverage statement says that all are listed.</summary>
    Exact = 1,

    /// <summary>How many there are at least: those that are recorded and certainly count. A 0 says that none is recorded, not that there was none.</summary>
    AtLeast = 2,

    /// <summary>How many there are at most; missing where nobody says that all are listed.</summary>
    AtMost = 3,
}
