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
}
