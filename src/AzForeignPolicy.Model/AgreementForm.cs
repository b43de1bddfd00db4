using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>How a text came about.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AgreementForm>))]
public enum AgreementForm
{
    /// <summary>Signed by the parties.</summary>
    Signed = 1,

    /// <summary>Adopted by the parties.</summary>
    Adopted = 2,

    /// <summary>Issued jointly.</summary>
    Issued = 3,

    /// <summary>Initialled, not signed.</summary>
    Initialled = 4,

    /// <summary>Announced, not signed.</summary>
    Announced = 5,
}
