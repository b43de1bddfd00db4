using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>How what a source says relates to the recorded value.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ValueAgreement>))]
public enum ValueAgreement
{
    /// <summary>The same value.</summary>
    Same = 1,

    /// <summary>One contains the other: a year and a day in it, a stay and one of its days.</summary>
    Compatible = 2,

    /// <summary>Not both can be right.</summary>
    Contradicts = 3,
}
