using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>What held between two states on a day.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class DyadProfile
{
    internal DyadProfile(
        Country first,
        Country second,
        LocalDate on,
        JointMemberships jointMemberships,
        ImmutableArray<DatedAgreement> agreements,
        Visit? lastVisitByFirst,
        Visit? lastVisitBySecond,
        Meeting? lastMeeting,
        ImmutableArray<Contact> leaderContacts)
    {
        First = first;
        Second = second;
        On = on;
        JointMemberships = jointMemberships;
        Agreements = agreements;
        LastVisitByFirst = lastVisitByFirst;
        LastVisitBySecond = lastVisitBySecond;
        LastMeeting = lastMeeting;
        LeaderContacts = leaderContacts;
    }

    /// <summary>One state.</summary>
    public Country First { get; }

    /// <summary>The other state.</summary>
    public Country Second { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The blocs of which both are full members on the day.</summary>
    public JointMemberships JointMemberships { get; }

    /// <summary>The agreements between the two, alone or with others, that stand on the day or may stand, by day of signature.</summary>
    public ImmutableArray<DatedAgreement> Agreements { get; }

    /// <summary>The last recorded trip of a leader of the first state to the second that began by the day, or null if none is recorded.</summary>
    public Visit? LastVisitByFirst { get; }

    /// <summary>The last recorded trip of a leader of the second state to the first that began by the day, or null if none is recorded.</summary>
    public Visit? LastVisitBySecond { get; }

    /// <summary>The last recorded meeting elsewhere in which leaders of both took part, or null if none is recorded.</summary>
    public Meeting? LastMeeting { get; }

    /// <summary>The recorded contacts between the leaders of the two up to the day, in order of time.</summary>
    public ImmutableArray<Contact> LeaderContacts { get; }

    /// <summary>The two states and the day.</summary>
    public override string ToString() => $"{First.Code} and {Second.Code} on {EdtfDate.OfDay(On)}";
}
