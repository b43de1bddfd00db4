namespace AzForeignPolicy.Model;

/// <summary>What the columns of a panel share while it is enumerated once. For one thread.</summary>
internal sealed class PanelContext(ForeignPolicyDataset data, PeriodRule rule, StateListId? list)
{
    private readonly Dictionary<MembershipFilter, PeriodMemberships> memberships = [];
    private ILookup<(Actor From, Actor To), Visit>? trips;
    private ILookup<Actor, Visit>? tripsOf;
    private EncounterTable? encounters;

    public ForeignPolicyDataset Data => data;

    public PeriodRule Rule => rule;

    public StateListId? StateList => list;

    /// <summary>The recorded trips of leaders between two.</summary>
    public ILookup<(Actor From, Actor To), Visit> Trips => trips ??= data.Visits.Where(IsTrip).ToLookup(v => (v.From, v.To));

    /// <summary>The recorded trips of leaders from or to each.</summary>
    public ILookup<Actor, Visit> TripsOf => tripsOf ??= data.Visits.Where(IsTrip)
        .SelectMany(v => new[] { (Actor: v.From, Visit: v), (Actor: v.To, Visit: v) })
        .ToLookup(p => p.Actor, p => p.Visit);

    public EncounterTable Encounters => encounters ??= new EncounterTable(data);

    public PeriodMemberships MembershipsBy(MembershipFilter filter)
    {
        if (!memberships.TryGetValue(filter, out var found))
        {
            memberships.Add(filter, found = new PeriodMemberships(data, rule, filter));
        }

        return found;
    }

    /// <summary>A trip within one's own country is none between two.</summary>
    private static bool IsTrip(Visit visit) => visit.Office.IsLeader && visit.From != visit.To;
}
