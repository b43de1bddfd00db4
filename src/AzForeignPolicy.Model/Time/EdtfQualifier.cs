using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>
/// What the writer of an <see cref="EdtfDate"/> says about its reliability. No value is 0, so that a forgotten one is seen.
/// The standard gives no tolerance: a qualifier never changes the earliest and the latest day.
/// </summary>
[JsonConverter(typeof(EnumNameJsonConverter<EdtfQualifier>))]
public enum EdtfQualifier
{
    /// <summary>No reservation.</summary>
    None = 1,

    /// <summary><c>?</c>: the source is doubted.</summary>
    Uncertain = 2,

    /// <summary><c>~</c>: the value is an estimate.</summary>
    Approximate = 3,

    /// <summary><c>%</c>: an estimate, and the source is doubted.</summary>
    UncertainAndApproximate = 4,
}
