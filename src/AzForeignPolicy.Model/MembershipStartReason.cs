using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>How a status in a bloc began.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MembershipStartReason>))]
public enum MembershipStartReason
{
    /// <summary>With the founding of the bloc.</summary>
    Founding = 1,

    /// <summary>By accession.</summary>
    Accession = 2,

    /// <summary>By a decision to admit.</summary>
    Admission = 3,

    /// <summary>By ratification of the founding text.</summary>
    Ratification = 4,

    /// <summary>By signature.</summary>
    Signature = 5,

    /// <summary>With the entry into force of the treaty.</summary>
    EntryIntoForce = 6,

    /// <summary>By a decision of the bloc.</summary>
    Decision = 7,

    /// <summary>By a change from another status.</summary>
    StatusChange = 8,

    /// <summary>By succession to a former member.</summary>
    Succession = 9,

    /// <summary>By coming back.</summary>
    Readmission = 10,

    /// <summary>By taking part for the first time.</summary>
    Participation = 11,

    /// <summary>Known from a list; how it began is not known.</summary>
    Listed = 12,

    /// <summary>With the formation of the entity.</summary>
    Formation = 13,

    /// <summary>By annexation.</summary>
    Annexation = 14,
}
