using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What kind of thing a development is.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DevelopmentKind>))]
public enum DevelopmentKind
{
    /// <summary>A war.</summary>
    War = 1,

    /// <summary>A military operation.</summary>
    MilitaryOperation = 2,

    /// <summary>A ceasefire.</summary>
    Ceasefire = 3,

    /// <summary>A taking or holding of territory.</summary>
    Occupation = 4,

    /// <summary>Troops or a mission sent.</summary>
    Deployment = 5,

    /// <summary>Troops or a mission withdrawn.</summary>
    Withdrawal = 6,

    /// <summary>An election.</summary>
    Election = 7,

    /// <summary>An inauguration.</summary>
    Inauguration = 8,

    /// <summary>A law or statute.</summary>
    Law = 9,

    /// <summary>A bill that did not become law, or passed one chamber.</summary>
    Bill = 10,

    /// <summary>A waiver of a law, or its absence.</summary>
    Waiver = 11,

    /// <summary>A mandate to negotiate.</summary>
    Mandate = 12,

    /// <summary>A decision of a body.</summary>
    Decision = 13,

    /// <summary>An admission to a body.</summary>
    Admission = 14,

    /// <summary>An announcement.</summary>
    Announcement = 15,

    /// <summary>A text that was put forward and not agreed.</summary>
    Proposal = 16,

    /// <summary>A statement by one side or a third party after talks.</summary>
    Statement = 17,

    /// <summary>A meeting of bodies or working groups.</summary>
    Meeting = 18,

    /// <summary>A conference or forum.</summary>
    Forum = 19,

    /// <summary>A speech or an article.</summary>
    Speech = 20,

    /// <summary>A contract of a state with companies.</summary>
    StateContract = 21,

    /// <summary>A search for a document that found none: weak evidence of its absence.</summary>
    Search = 22,
}
