using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>Which members of a bloc had their leader met by the leaders of a state in a window of days, at some level at least.</summary>
/// <remarks>
/// Whether it is decided is there at once; the members are looked up one by one when first asked for. Immutable and safe for use by several threads.
/// </remarks>
public sealed class LeaderContacts
{
    private readonly ForeignPolicyDataset data;
    private readonly PersonId? by;

    // Made when first asked for; two threads may make them at once, with the same result.
    private ImmutableArray<MemberContact> members;

    internal LeaderContacts(ForeignPolicyDataset data, Bloc bloc, Country of, LocalDate from, LocalDate to, EncounterLevel atLeast, PersonId? by)
    {
        this.data = data;
        this.by = by;
        Bloc = bloc;
        Of = of;
        From = from;
        To = to;
        AtLeast = atLeast;
        IsBounded = data.Index.LeadersMetWithin(of.Code, bloc.Id, from, to, atLeast, out _, out _, out var undecided, by);
        IsDecided = IsBounded && undecided.IsEmpty;
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
    public ImmutableArray<MemberContact> Members
    {
        get
        {
            if (members.IsDefault)
            {
                members = data.ExplainMet(Of.Code, Bloc.Id, From, To, AtLeast, by);
            }

            return members;
        }
    }

    /// <summary>Whether the members of the bloc are all known on the last day.</summary>
    public bool IsBounded { get; }

    /// <summary>Whether a coverage statement says for every member that the encounters of the window are all listed, so that silence is a no.</summary>
    public bool IsWindowComplete => IsBounded && Members.All(m => data.LeaderCoverage(Of.Code, m.Country.Code, From, To, AtLeast) is not null);

    /// <summary>Whether for every member it is known if its leader was met. All may have been met without any claim that the list of encounters is complete.</summary>
    public bool IsDecided { get; }

    /// <summary>The members whose leader was certainly met.</summary>
    public IEnumerable<MemberContact> Met => Members.Where(m => (m.Membership.Value & m.Met.Value).IsYes);

    /// <summary>The members whose leader was certainly not met.</summary>
    public IEnumerable<MemberContact> NotMet => Members.Where(m => m.Membership.IsYes && m.Met.IsNo);

    /// <summary>The members of which the data do not say it.</summary>
    public IEnumerable<MemberContact> Undecided => Members.Where(m => m.Membership.IsUnknown || m.Met.IsUnknown);

    /// <summary>The bloc, the window, and for each member whether its leader was met.</summary>
    public override string ToString() => $"{Bloc.Abbreviation}, {EdtfDate.OfDay(From)} to {EdtfDate.OfDay(To)}: {string.Join(", ", Members.Select(m => $"{m.Country.Code} {m.Met.Value}"))}";
}
