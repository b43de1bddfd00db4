using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What is wrong with a piece of data.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<IssueCode>))]
public enum IssueCode
{
    /// <summary>The text is not well-formed JSON.</summary>
    InvalidJson = 1,

    /// <summary>An object has the same member twice.</summary>
    DuplicateMember = 2,

    /// <summary>The format knows no such member here.</summary>
    UnknownMember = 3,

    /// <summary>A required member is missing.</summary>
    MissingMember = 4,

    /// <summary>The value has another JSON type than the format asks for.</summary>
    WrongType = 5,

    /// <summary>The text is not a valid value of its type.</summary>
    InvalidValue = 6,

    /// <summary>The document is of a version of the format that is not known.</summary>
    UnsupportedFormat = 7,

    /// <summary>Two records have the same identifier.</summary>
    DuplicateId = 8,

    /// <summary>A record refers to another that does not exist.</summary>
    UnknownReference = 9,

    /// <summary>A record or value is not attested by any source.</summary>
    MissingAttestation = 10,

    /// <summary>Sources differ and no preference says why the recorded value was chosen.</summary>
    UnresolvedConflict = 11,

    /// <summary>A preference is given where sources do not differ.</summary>
    NeedlessPreference = 12,

    /// <summary>The members of a record contradict each other.</summary>
    InvalidRecord = 13,

    /// <summary>Two statuses of one actor in one bloc overlap that must not.</summary>
    Overlap = 14,

    /// <summary>A status lies outside the known life of the bloc or of the member.</summary>
    OutsideLifetime = 15,

    /// <summary>The bloc does not say what a status counts for.</summary>
    MissingWeight = 16,

    /// <summary>Name, version or as-of day of the data set is missing.</summary>
    HeaderMissing = 17,

    /// <summary>Name, version or as-of day is given twice.</summary>
    DuplicateHeader = 18,

    /// <summary>An overlay replaces a record that does not exist.</summary>
    NothingToReplace = 19,

    /// <summary>A text is not in Unicode normal form C, is empty or has space at its ends.</summary>
    TextNotNormalized = 20,

    /// <summary>A document, a record or what stands between two of them is longer than a load allows.</summary>
    TooLarge = 21,

    /// <summary>There are more problems or warnings than are listed.</summary>
    TooMany = 22,
}
