using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What of an agreement a panel counts.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AgreementPhase>))]
public enum AgreementPhase
{
    /// <summary>It stood: signed, adopted or issued, and not ended. Political texts stand, too.</summary>
    Standing = 1,

    /// <summary>It was in force: a binding text that bound the parties.</summary>
    InForce = 2,

    /// <summary>It was signed, adopted or issued in the period, or acceded to by the later of the two.</summary>
    Signed = 3,
}
