using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>How an agreement ended.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AgreementEndReason>))]
public enum AgreementEndReason
{
    /// <summary>Replaced by another text.</summary>
    Superseded = 1,

    /// <summary>Its term ran out.</summary>
    Expired = 2,

    /// <summary>A party withdrew.</summary>
    Denounced = 3,

    /// <summary>Ended by events.</summary>
    Broken = 4,
}
