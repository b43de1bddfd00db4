using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Whether a text creates obligations under international law.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AgreementForce>))]
public enum AgreementForce
{
    /// <summary>A treaty by any name.</summary>
    Binding = 1,

    /// <summary>A political text without treaty obligations.</summary>
    Political = 2,

    /// <summary>The sources do not say.</summary>
    Undetermined = 3,
}
