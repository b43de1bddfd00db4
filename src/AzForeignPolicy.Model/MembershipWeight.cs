using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What a status counts for in a bloc.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MembershipWeight>))]
public enum MembershipWeight
{
    /// <summary>Full member, as the field counts joint membership.</summary>
    Full = 1,

    /// <summary>Takes part without being a full member.</summary>
    Partial = 2,

    /// <summary>Counts for nothing: a step on the way, or a suspension.</summary>
    None = 3,
}
