using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>What held between two states on a day: joint memberships, agreements, the last visits each way, contacts of leaders.</summary>
    /// <param name="first">One state.</param>
    /// <param name="second">The other state.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    public DyadProfile Dyad(CountryCode first, CountryCode second, LocalDate on)
    {
        RequireTwo(first, second);
        var day = Days.Number(on);
        return new DyadProfile(
            Countries[first],
            Countries[second],
            on,
            JointMemberships(first, second, on),
            [
                .. AgreementsByParty.Between(first, second)
                    .Select(a => new DatedAgreement(a, a.StandsBetween(first, second, on, AsOf), a.IsInForceBetween(first, second, on, AsOf)))
                    .Where(a => !a.Stands.IsNo),
            ],
            LastVisit(first, second, day),
            LastVisit(second, first, day),
            Meetings
                .Where(m => m.Date.LatestDay <= day && m.Participants.Any(p => p.Of == first && p.Office.IsLeader) && m.Participants.Any(p => p.Of == second && p.Office.IsLeader))
                .MaxBy(m => (m.Date.LatestDay, m.Id)),
            [.. ContactsByActor.Of(first).Where(c => c.IsBetween(first, second) && IsOfLeaders(c) && c.Days.LatestStartDay <= day)]);
    }

    private Visit? LastVisit(CountryCode from, CountryCode to, int day) =>
        Visits.Where(v => v.From == from && v.To == to && v.Office.IsLeader && v.Period.LatestStartDay <= day).MaxBy(v => (v.Period.LatestStartDay, v.Id));
}
