using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What kind of body a bloc is.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<BlocKind>))]
public enum BlocKind
{
    /// <summary>An organisation of states founded by treaty or charter.</summary>
    IntergovernmentalOrganisation = 1,

    /// <summary>The United Nations and the bodies of its system.</summary>
    UnitedNationsSystem = 2,

    /// <summary>An alliance with a pledge of collective defence.</summary>
    MilitaryAlliance = 3,

    /// <summary>A union with common political institutions.</summary>
    PoliticalUnion = 4,

    /// <summary>A customs or economic union.</summary>
    EconomicUnion = 5,

    /// <summary>A treaty or programme with parties but without an organisation of its own.</summary>
    TreatyFramework = 6,

    /// <summary>An assembly of members of parliaments.</summary>
    ParliamentaryAssembly = 7,

    /// <summary>A multilateral bank.</summary>
    DevelopmentBank = 8,

    /// <summary>An organisation for culture.</summary>
    CulturalOrganisation = 9,

    /// <summary>A forum without a founding treaty.</summary>
    InformalGroup = 10,

    /// <summary>A former union state, carried to hold the dates of its republics.</summary>
    HistoricalState = 11,
}
