using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What kind of office a person holds.</summary>
/// <remarks>A leader, in this library, is a head of state or of government.</remarks>
[JsonConverter(typeof(EnumNameJsonConverter<OfficeKind>))]
public enum OfficeKind
{
    /// <summary>Head of state.</summary>
    HeadOfState = 1,

    /// <summary>Head of government.</summary>
    HeadOfGovernment = 2,

    /// <summary>Vice president or the like.</summary>
    DeputyHeadOfState = 3,

    /// <summary>Deputy head of government.</summary>
    DeputyHeadOfGovernment = 4,

    /// <summary>Minister of foreign affairs.</summary>
    ForeignMinister = 5,

    /// <summary>Another member of the government.</summary>
    Minister = 6,

    /// <summary>Presiding officer of a parliament or its chamber.</summary>
    Speaker = 7,

    /// <summary>Head of an international organisation or one of its bodies.</summary>
    HeadOfOrganisation = 8,

    /// <summary>Adviser or assistant of a head of state or government.</summary>
    Adviser = 9,

    /// <summary>Former head of state or government.</summary>
    FormerLeader = 10,

    /// <summary>Another office.</summary>
    Other = 11,
}
