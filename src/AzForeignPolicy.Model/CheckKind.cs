using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What a check asks of the data; each kind is one question and takes its own members.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CheckKind>))]
public enum CheckKind
{
    /// <summary>Does an attestable member of a record have this value? Takes <c>record</c>, <c>member</c>, <c>value</c>.</summary>
    RecordValue = 1,

    /// <summary>Did a development begin in this time? Takes <c>development</c>, <c>date</c>.</summary>
    Began = 2,

    /// <summary>Was a development under way on a day? Takes <c>development</c>, <c>on</c>.</summary>
    UnderWay = 3,

    /// <summary>Was a development over by a day? Takes <c>development</c>, <c>on</c>.</summary>
    Completed = 4,

    /// <summary>Was each of the actors in one of the blocs on a day? Takes <c>actors</c>, <c>blocs</c>, <c>on</c>; may take <c>statuses</c>, <c>expect</c>.</summary>
    Membership = 5,

    /// <summary>Did a person hold an office, from and until then? Takes <c>person</c>, <c>office</c>, <c>of</c>; may take <c>period</c>.</summary>
    Office = 6,

    /// <summary>Did an agreement of these kinds stand between two actors on a day? Takes <c>actors</c>, <c>kinds</c>, <c>on</c>; may take <c>expect</c>.</summary>
    Agreement = 7,

    /// <summary>Did two actors conclude an agreement of these kinds after the source was published? Takes <c>actors</c>, <c>kinds</c>; may take <c>on</c>, the last day for it.</summary>
    AgreementLater = 8,

    /// <summary>With how many members of a bloc did a state have such an agreement on a day? Takes <c>of</c>, <c>bloc</c>, <c>on</c>, and <c>count</c> with <c>bound</c> or <c>moreThan</c> or both; may take <c>kinds</c>.</summary>
    PartnerCount = 9,

    /// <summary>Did leaders of a state meet those of others? Takes <c>of</c>, <c>period</c>, <c>level</c>, and <c>bloc</c> (with <c>except</c>) or <c>actors</c>; may take <c>person</c>, the one leader that counts, and <c>expect</c>.</summary>
    LeadersMet = 10,

    /// <summary>The same, where only a trip of one to the country of the other counts. Takes the same members.</summary>
    LeadersVisited = 11,

    /// <summary>Did a person travel to a country or body in a period, and meet these persons there? Takes <c>person</c>, <c>to</c>, <c>period</c>; may take <c>persons</c>.</summary>
    Visit = 12,

    /// <summary>Does a recorded position take this stance? Takes <c>position</c>, <c>stance</c>.</summary>
    Position = 13,

    /// <summary>Do the recorded figures give this number? Takes <c>of</c>, <c>measure</c>, <c>period</c>, <c>number</c>, <c>bound</c>; may take <c>counterpart</c>, <c>tolerance</c>.</summary>
    Figure = 14,

    /// <summary>Does a route have these parts and participants? Takes <c>corridor</c>, and <c>parts</c> or <c>actors</c> or both.</summary>
    Corridor = 15,
}
