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

    /// <summary>
    /// All that the list does not exclude: also states without an entry, with an imprecise date, and after the end of the list. Where the list leaves it open, a former polity
    /// does not count on days outside its own period (<see cref="Country.Existed"/>): the Soviet Union is no state of 2020.
    /// </summary>
    Possible = 3,
}
