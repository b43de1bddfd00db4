using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What an audit finds of a claim.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Verdict>))]
public enum Verdict
{
    /// <summary>Every check is borne out by other sources.</summary>
    Supported = 1,

    /// <summary>A check is borne out, and another is contradicted or cannot be decided, or a part of the claim is not checked.</summary>
    Partly = 2,

    /// <summary>No check is borne out, and at least one is contradicted.</summary>
    Contradicted = 3,

    /// <summary>What was expected happened after the source was published.</summary>
    CameTrue = 4,

    /// <summary>What was expected did not happen, as a record or a statement of completeness says.</summary>
    DidNotComeTrue = 5,

    /// <summary>The data decide none of the checks, or there is none to make.</summary>
    Unverifiable = 6,

    /// <summary>An opinion or accusation: it is its author's and is not checked.</summary>
    Attributed = 7,
}
