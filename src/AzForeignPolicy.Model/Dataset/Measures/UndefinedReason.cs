using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Why a measure has no value.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<UndefinedReason>))]
public enum UndefinedReason
{
    /// <summary>Nothing was counted: n is 0.</summary>
    NothingCounted = 1,

    /// <summary>There is one pole only, so that there is nothing to be spread over: K is 1.</summary>
    OnePole = 2,

    /// <summary>Chance alone would give complete agreement, so that nothing is left to be measured: the expected distance is 0.</summary>
    ChanceAgreementIsComplete = 3,

    /// <summary>A series does not vary, so that there is no order to be compared.</summary>
    NoVariation = 4,

    /// <summary>The two that set the scale are at the same place.</summary>
    NoDistance = 5,

    /// <summary>What is not known leaves it open; there are bounds instead.</summary>
    NotDecided = 6,
}
