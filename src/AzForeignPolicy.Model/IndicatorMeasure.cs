using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What an indicator measures.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<IndicatorMeasure>))]
public enum IndicatorMeasure
{
    /// <summary>Imports and exports between two states.</summary>
    TradeTurnover = 1,

    /// <summary>Change of trade between two states against the year before.</summary>
    TradeTurnoverChange = 2,

    /// <summary>Imports and exports of a state with all others.</summary>
    ForeignTradeTurnover = 3,

    /// <summary>External public debt.</summary>
    ExternalPublicDebt = 4,

    /// <summary>External public debt to gross domestic product.</summary>
    ExternalPublicDebtRatio = 5,

    /// <summary>Government debt to gross domestic product.</summary>
    GovernmentDebtRatio = 6,

    /// <summary>Gross external debt to gross domestic product.</summary>
    GrossExternalDebtRatio = 7,

    /// <summary>Gross public debt to gross domestic product.</summary>
    GrossPublicDebtRatio = 8,

    /// <summary>Present value of external debt.</summary>
    PresentValueOfExternalDebt = 9,

    /// <summary>Share of the votes in an election.</summary>
    VoteShare = 10,

    /// <summary>Number of members of a bloc with a text of strategic partnership, as somebody counts them.</summary>
    StrategicPartnerCount = 11,

    /// <summary>Gas supplied or to be supplied.</summary>
    GasSupply = 12,

    /// <summary>Length of a route.</summary>
    Length = 13,

    /// <summary>What a route or port can carry.</summary>
    Capacity = 14,

    /// <summary>Troops deployed.</summary>
    Troops = 15,

    /// <summary>Persons who left a territory.</summary>
    DepartedPersons = 16,

    /// <summary>Change of imports against the year before.</summary>
    ImportsChange = 17,

    /// <summary>Change of exports against the year before.</summary>
    ExportsChange = 18,
}
