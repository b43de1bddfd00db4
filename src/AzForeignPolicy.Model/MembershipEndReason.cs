using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>How a status in a bloc ended.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MembershipEndReason>))]
public enum MembershipEndReason
{
    /// <summary>By withdrawal.</summary>
    Withdrawal = 1,

    /// <summary>By expulsion.</summary>
    Expulsion = 2,

    /// <summary>By not renewing a term.</summary>
    NonRenewal = 3,

    /// <summary>By a change to another status.</summary>
    StatusChange = 4,

    /// <summary>A candidate, observer or partner became a member.</summary>
    Accession = 5,

    /// <summary>The application was withdrawn.</summary>
    ApplicationWithdrawn = 6,

    /// <summary>The bloc abolished or merged the status.</summary>
    StatusAbolished = 7,

    /// <summary>With the end of the bloc.</summary>
    DissolutionOfBloc = 8,

    /// <summary>With the end of the member.</summary>
    DissolutionOfMember = 9,

    /// <summary>By independence.</summary>
    Independence = 10,

    /// <summary>A suspension was lifted.</summary>
    Readmission = 11,

    /// <summary>A fixed term ran out.</summary>
    TermEnded = 12,
}
