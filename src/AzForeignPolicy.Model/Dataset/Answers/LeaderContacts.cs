using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>Which members of a bloc had their leader met by the leaders of a state in a window of days, at some level at least.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class LeaderContacts
{
    internal LeaderContacts(Bloc bloc, Country of, LocalDate from, LocalDate to, EncounterLevel atLeast, ImmutableArray<MemberContact> members, bool isBounded)
    {
        Bloc = bloc;
        Of = of;
        From = from;
        To = to;
        AtLeast = atLeast;
        Members = members;
        IsBounded = isBounded;
    }

    /// <summary>The bloc; its members are those of the last day of the window.</summary>
    public Bloc Bloc { get; }

    /// <summary>The state whose leaders did the meeting. It is not counted, should it be a member itself.</summary>
    public Country Of { get; }

    /// <summary>The first day of the window.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the window.</summary>
    public LocalDate To { get; }

    /// <summary>The least level of encounter that counts.</summary>
    public EncounterLevel AtLeast { get; }

    /// <summary>The certain and possible members, by code.</summary>
    public ImmutableArray<MemberContact> Members { get; }

    /// <summary>Whether the members of the bloc are all known on the last day.</summary>
    public bool IsBounded { get; }

    /// <summary>Whether for every member it is known if its leader was met: yes, or a coverage statement that makes silence a no.</summary>
    public bool IsComplete => IsBounded && Members.All(m => !m.Membership.IsUnknown && !m.Met.IsUnknown);

    /// <summary>The members whose leader was certainly met.</summary>
    public IEnumerable<MemberContact> Met => Members.Where(m => (m.Membership.Value & m.Met.Value).IsYes);

    /// <summary>The members whose leader was certainly not met.</summary>
    public IEnumerable<MemberContact> NotMet => Members.Where(m => m.Membership.IsYes && m.Met.IsNo);

    /// <summary>The members of which the data do not say it.</summary>
    public IEnumerable<MemberContact> Undecided => Members.Where(m => m.Membership.IsUnknown || m.Met.IsUnknown);
}
