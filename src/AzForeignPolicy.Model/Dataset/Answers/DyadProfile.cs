using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>What held between two states on a day.</summary>
/// <remarks>Each part is looked up when first asked for, and is the same whenever that is. Immutable and safe for use by several threads.</remarks>
public sealed class DyadProfile
{
    private readonly ForeignPolicyDataset data;
    private JointMemberships? jointMemberships;
    private ImmutableArray<DatedAgreement> agreements;
    private ImmutableArray<Contact> leaderContacts;

    internal DyadProfile(ForeignPolicyDataset data, Country first, Country second, LocalDate on)
    {
        this.data = data;
        First = first;
        Second = second;
        On = on;
    }

    /// <summary>One state.</summary>
    public Country First { get; }

    /// <summary>The other state.</summary>
    public Country Second { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The blocs of which both are full members on the day.</summary>
    public JointMemberships JointMemberships => jointMemberships ??= data.JointMemberships(First.Code, Second.Code, On);

    /// <summary>The agreements between the two, alone or with others, that stand on the day or may stand, by day of signature.</summary>
    public ImmutableArray<DatedAgreement> Agreements
    {
        get
        {
            if (agreements.IsDefault)
            {
                agreements = data.ExplainAgreements(First.Code, Second.Code, On);
            }

            return agreements;
        }
    }

    /// <summary>The last recorded trip of a leader of the first state to the second that began by the day, or null if none is recorded.</summary>
    public Visit? LastVisitByFirst => data.Index.LastVisit(First.Code, Second.Code, On);

    /// <summary>The last recorded trip of a leader of the second state to the first that began by the day, or null if none is recorded.</summary>
    public Visit? LastVisitBySecond => data.Index.LastVisit(Second.Code, First.Code, On);

    /// <summary>The last recorded meeting elsewhere in which leaders of both took part, or null if none is recorded.</summary>
    public Meeting? LastMeeting => data.Index.LastMeeting(First.Code, Second.Code, On);

    /// <summary>The recorded contacts between the leaders of the two up to the day, in order of time.</summary>
    public ImmutableArray<Contact> LeaderContacts
    {
        get
        {
            if (leaderContacts.IsDefault)
            {
                leaderContacts = data.LeaderContactsUpTo(First.Code, Second.Code, Days.Number(On));
            }

            return leaderContacts;
        }
    }

    /// <summary>The two states and the day.</summary>
    public override string ToString() => $"{First.Code} and {Second.Code} on {EdtfDate.OfDay(On)}";
}
