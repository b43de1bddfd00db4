using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Which states count as existing, by a named list that ends on a day and has no entry for some.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<StateExistence>))]
public enum StateExistence
{
    /// <summary>Those that the list certainly counts. Of days after the end of the list it says nothing: no state counts then.</summary>
    Certain = 1,

    /// <summary>These, and after the end of the list those that it counted to its last day. That they went on is the caller's assumption, not the list's.</summary>
    CarriedForward = 2,

    /// <summary>All that the list does not exclude: also states without an entry, with an imprecise date, and everybody after the end of the list.</summary>
    Possible = 3,
}
