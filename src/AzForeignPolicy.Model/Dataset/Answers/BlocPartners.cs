using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>Which members of a bloc had a standing agreement of some kinds with a state on a day, which not, and the share.</summary>
/// <remarks>The share is there at once; the members are looked up one by one when first asked for. Immutable and safe for use by several threads.</remarks>
public sealed class BlocPartners
{
    private readonly ForeignPolicyDataset data;
    private readonly ShareBounds bounds;

    // Made when first asked for; two threads may make them at once, with the same result.
    private ImmutableArray<BlocPartner> members;
    private Share? share;

    internal BlocPartners(ForeignPolicyDataset data, Bloc bloc, Country of, LocalDate on, AgreementKindSet kinds)
    {
        this.data = data;
        Bloc = bloc;
        Of = of;
        On = on;
        Kinds = kinds;
        bounds = data.Index.PartnerShare(of.Code, bloc.Id, on, kinds);
    }

    /// <summary>The bloc.</summary>
    public Bloc Bloc { get; }

    /// <summary>The state whose partners are asked for. It is not counted, should it be a member itself.</summary>
    public Country Of { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The kinds of agreement that count.</summary>
    public AgreementKindSet Kinds { get; }

    /// <summary>The certain and possible members of the bloc, by code.</summary>
    public ImmutableArray<BlocPartner> Members
    {
        get
        {
            if (members.IsDefault)
            {
                members = data.ExplainPartners(Of.Code, Bloc.Id, On, Kinds);
            }

            return members;
        }
    }

    /// <summary>The share of partners among the members, with its bounds.</summary>
    public Share Share => share ??= new Share(in bounds);

    /// <summary>Whether the members of the bloc are all known on that day.</summary>
    public bool IsBounded => bounds.IsBounded;

    /// <summary>The members that are certainly partners.</summary>
    public IEnumerable<BlocPartner> Partners => Members.Where(m => (m.Membership.Value & m.Partnership.Value).IsYes);

    /// <summary>The members that are certainly not partners.</summary>
    public IEnumerable<BlocPartner> Others => Members.Where(m => m.Membership.IsYes && m.Partnership.IsNo);

    /// <summary>The members of which the data do not say whether they are partners, and those whose membership is open.</summary>
    public IEnumerable<BlocPartner> Undecided => Members.Where(m => m.Membership.IsUnknown || m.Partnership.IsUnknown);

    /// <summary>The bloc, the day, the share and the partners.</summary>
    public override string ToString() => $"{Bloc.Abbreviation} on {EdtfDate.OfDay(On)}: {Share} ({string.Join(' ', Partners.Select(p => p.Country.Code))})";
}
