using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What kind of statement a claim is; it decides which verdicts it can get.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ClaimKind>))]
public enum ClaimKind
{
    /// <summary>Something is, was or happened.</summary>
    Fact = 1,

    /// <summary>A count, share or figure.</summary>
    Number = 2,

    /// <summary>A judgement of the author. It is attributed, never checked.</summary>
    Opinion = 3,

    /// <summary>A charge against somebody. It is attributed, never checked.</summary>
    Accusation = 4,

    /// <summary>Something is expected. It can only come true after the source was published.</summary>
    Prediction = 5,

    /// <summary>Somebody is reported to have said something: whether it was said and whether it is so are two questions.</summary>
    ReportedStatement = 6,
}
