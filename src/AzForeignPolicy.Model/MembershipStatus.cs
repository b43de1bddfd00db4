using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>The status of an actor in a bloc.</summary>
/// <remarks>Withdrawal and expulsion are reasons of an end; application and invitation are events; chair and guest are roles. Whether a status counts as full is a matter of the bloc: see <see cref="Bloc.Weights"/>.</remarks>
[JsonConverter(typeof(EnumNameJsonConverter<MembershipStatus>))]
public enum MembershipStatus
{
    /// <summary>Member.</summary>
    Member = 1,

    /// <summary>Associate member.</summary>
    Associate = 2,

    /// <summary>Observer.</summary>
    Observer = 3,

    /// <summary>Partner.</summary>
    Partner = 4,

    /// <summary>Dialogue partner.</summary>
    DialoguePartner = 5,

    /// <summary>Candidate for membership.</summary>
    Candidate = 6,

    /// <summary>Named as a possible candidate.</summary>
    PotentialCandidate = 7,

    /// <summary>Accession agreed, not yet in effect.</summary>
    Acceding = 8,

    /// <summary>Takes part without formal membership, or without having ratified the charter.</summary>
    Participant = 9,

    /// <summary>Participating State (Organization for Security and Co-operation in Europe).</summary>
    ParticipatingState = 10,

    /// <summary>Contracting party: bound by the treaty.</summary>
    ContractingParty = 11,

    /// <summary>Has signed, without being bound.</summary>
    Signatory = 12,

    /// <summary>Suspended, wholly or in part; stands beside the status that goes on.</summary>
    Suspended = 13,

    /// <summary>Union republic of the Soviet Union.</summary>
    UnionRepublic = 14,

    /// <summary>Part of a union republic of the Soviet Union.</summary>
    PartOfUnionRepublic = 15,
}
