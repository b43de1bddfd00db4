using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What changed.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>A status in a bloc began.</summary>
    Joined = 1,

    /// <summary>A status in a bloc ended; the date is its last day.</summary>
    Left = 2,

    /// <summary>A step towards or away from a bloc was taken.</summary>
    Stepped = 3,

    /// <summary>An agreement was signed, adopted or issued.</summary>
    Signed = 4,

    /// <summary>An agreement entered into force.</summary>
    EnteredIntoForce = 5,

    /// <summary>An agreement ended; the date is its last day.</summary>
    Ended = 6,

    /// <summary>A visit began.</summary>
    Visited = 7,

    /// <summary>A meeting was held.</summary>
    Met = 8,
}
