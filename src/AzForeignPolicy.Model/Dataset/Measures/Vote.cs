using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>How a state voted in a roll call.</summary>
/// <remarks>The codes of the United Nations voting data (1, 2, 3, 8, 9) are read by <see cref="VoteCodes"/>.</remarks>
[JsonConverter(typeof(EnumNameJsonConverter<Vote>))]
public enum Vote
{
    /// <summary>Yes.</summary>
    Yes = 1,

    /// <summary>Abstained.</summary>
    Abstain = 2,

    /// <summary>No.</summary>
    No = 3,

    /// <summary>A member that did not vote.</summary>
    Absent = 4,

    /// <summary>Not a member at the time.</summary>
    NotMember = 5,
}
