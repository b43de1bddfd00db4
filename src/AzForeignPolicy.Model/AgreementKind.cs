using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What kind of text an agreement is.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AgreementKind>))]
public enum AgreementKind
{
    /// <summary>A declaration of strategic partnership.</summary>
    StrategicPartnershipDeclaration = 1,

    /// <summary>A treaty on strategic partnership.</summary>
    StrategicPartnershipTreaty = 2,

    /// <summary>A charter on strategic partnership.</summary>
    StrategicPartnershipCharter = 3,

    /// <summary>A text that carries out or deepens a strategic partnership.</summary>
    StrategicPartnershipFollowUp = 4,

    /// <summary>A declaration or treaty on allied relations.</summary>
    Alliance = 5,

    /// <summary>A treaty of friendship and cooperation.</summary>
    FriendshipTreaty = 6,

    /// <summary>A joint declaration of two sides.</summary>
    JointDeclaration = 7,

    /// <summary>A joint statement of two sides.</summary>
    JointStatement = 8,

    /// <summary>A declaration or statement of three sides.</summary>
    TrilateralDeclaration = 9,

    /// <summary>A declaration of a summit.</summary>
    SummitDeclaration = 10,

    /// <summary>A memorandum of understanding.</summary>
    Memorandum = 11,

    /// <summary>A text on peace, ceasefire or normalisation.</summary>
    PeaceDocument = 12,

    /// <summary>A treaty on a border or its delimitation.</summary>
    BorderTreaty = 13,

    /// <summary>A convention of a region.</summary>
    RegionalConvention = 14,

    /// <summary>An agreement of a region.</summary>
    RegionalAgreement = 15,

    /// <summary>A text on energy.</summary>
    EnergyDocument = 16,

    /// <summary>A text on transport.</summary>
    TransportDocument = 17,

    /// <summary>An agreement on trade, investment or the economy.</summary>
    EconomicAgreement = 18,

    /// <summary>An agreement on one sector.</summary>
    SectoralAgreement = 19,

    /// <summary>A framework between a state and a bloc, or of a bloc.</summary>
    BlocFramework = 20,
}
