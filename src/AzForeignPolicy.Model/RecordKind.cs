using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>The kinds of record that a data set holds.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<RecordKind>))]
public enum RecordKind
{
    /// <summary>A state, territory or former polity.</summary>
    Country = 1,

    /// <summary>An organisation, alliance, treaty framework or informal group.</summary>
    Bloc = 2,

    /// <summary>A dated status of an actor in a bloc.</summary>
    Membership = 3,

    /// <summary>A dated step towards or away from a bloc.</summary>
    BlocEvent = 4,

    /// <summary>A dated role in a bloc, such as its chair.</summary>
    BlocRole = 5,

    /// <summary>A text agreed between two or more actors.</summary>
    Agreement = 6,

    /// <summary>A person who travels, meets or holds an office.</summary>
    Person = 7,

    /// <summary>The time in which a person holds an office.</summary>
    OfficeTerm = 8,

    /// <summary>A trip of a person in an office.</summary>
    Visit = 9,

    /// <summary>A meeting that is not part of one side's trip to the other.</summary>
    Meeting = 10,

    /// <summary>A statement that says where silence means "no".</summary>
    Coverage = 11,

    /// <summary>A named list of states.</summary>
    StateList = 12,

    /// <summary>A stance of a state or bloc.</summary>
    Position = 13,

    /// <summary>A figure as somebody reports it.</summary>
    Indicator = 14,

    /// <summary>Something that happened and is neither an agreement nor a visit.</summary>
    Development = 15,

    /// <summary>A route of transport or energy.</summary>
    Corridor = 16,

    /// <summary>A power centre as some writers see it.</summary>
    Pole = 17,

    /// <summary>A statement of a source that an audit checks.</summary>
    Claim = 18,

    /// <summary>The diplomatic relations of two actors.</summary>
    DiplomaticRelation = 19,
}
