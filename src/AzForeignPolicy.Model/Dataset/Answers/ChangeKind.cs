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

    /// <summary>A role in a bloc, such as its chair, began.</summary>
    RoleBegan = 9,

    /// <summary>A role in a bloc ended; the date is its last day.</summary>
    RoleEnded = 10,

    /// <summary>A party did something on an agreement, such as ratify it.</summary>
    Acted = 11,

    /// <summary>A position was stated or laid down, or reported by a commentator.</summary>
    Stated = 12,

    /// <summary>A development began, or took place on a day.</summary>
    Began = 13,

    /// <summary>A development of more than a day ended; the date is its last day.</summary>
    Concluded = 14,

    /// <summary>A route of transport or energy opened.</summary>
    Opened = 15,

    /// <summary>A route of transport or energy is to open, by plan.</summary>
    Planned = 16,

    /// <summary>The period of a reported figure ended. In timelines only.</summary>
    Measured = 17,

    /// <summary>A term in an office began.</summary>
    TookOffice = 18,

    /// <summary>A term in an office ended; the date is its last day.</summary>
    LeftOffice = 19,

    /// <summary>A state declared its independence.</summary>
    DeclaredIndependence = 20,

    /// <summary>A bloc was founded, or a former polity came into being.</summary>
    Founded = 21,

    /// <summary>A bloc gave up a name; the date is the last day of that name.</summary>
    Renamed = 22,

    /// <summary>A bloc or a former polity ended; the date is its last day.</summary>
    Dissolved = 23,

    /// <summary>A record that tells of no event whose day could be known, such as a route without a date. In timelines only, and always undated.</summary>
    Recorded = 24,

    /// <summary>Two actors established diplomatic relations.</summary>
    RelationsEstablished = 25,

    /// <summary>Diplomatic relations were severed or suspended; the date is their last day.</summary>
    RelationsEnded = 26,
}
