using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What becomes of a roll call in which one of two members did not vote.</summary>
/// <remarks>A roll call in which one of them was not a member is always left out.</remarks>
[JsonConverter(typeof(EnumNameJsonConverter<AbsenceRule>))]
public enum AbsenceRule
{
    /// <summary>It is left out: an absence is not a position.</summary>
    LeftOut = 1,

    /// <summary>An absence counts as an abstention.</summary>
    AsAbstention = 2,
}
