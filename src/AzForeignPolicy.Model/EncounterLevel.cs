using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>How closely people met, from weak to strong.</summary>
/// <remarks>A query names the least level that it counts.</remarks>
[JsonConverter(typeof(EnumNameJsonConverter<EncounterLevel>))]
public enum EncounterLevel
{
    /// <summary>Both took part in one event; more is not known.</summary>
    SameEvent = 1,

    /// <summary>They talked in a small group.</summary>
    SmallGroup = 2,

    /// <summary>The two sides talked with each other, with or without their delegations.</summary>
    OneOnOne = 3,
}
