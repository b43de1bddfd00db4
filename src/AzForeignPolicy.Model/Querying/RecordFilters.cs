using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>Lazy filters over agreements, memberships, visits and meetings that chain: <c>agreements.Between(a, b).OfKind(k).StandingOn(d)</c>.</summary>
/// <remarks>
/// A filter by day keeps what is certain; its twin with <c>Possibly</c> keeps also what the data leave open. All filters are pure:
/// they compute nothing until the result is enumerated. Safe for use by several threads.
/// </remarks>
public static class RecordFilters
{
    /// <summary>Keeps the agreements to which both actors are parties, alone or with others.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="first">One party.</param>
    /// <param name="second">The other party.</param>
    public static RecordQuery<Agreement> Between(this RecordQuery<Agreement> agreements, Actor first, Actor second) =>
        Checked(agreements).Where(a => a.HasParty(first) && a.HasParty(second));

    /// <summary>Keeps the agreements to which an actor is a party.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="party">The party.</param>
    public static RecordQuery<Agreement> Of(this RecordQuery<Agreement> agreements, Actor party) => Checked(agreements).Where(a => a.HasParty(party));

    /// <summary>Keeps the agreements of some kinds.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="kinds">The kinds, such as <c>[AgreementKind.Alliance]</c> or <see cref="AgreementKindSet.StrategicPartnership"/>.</param>
    public static RecordQuery<Agreement> OfKind(this RecordQuery<Agreement> agreements, AgreementKindSet kinds) =>
        Checked(agreements).Where(a => kinds.Contains(a.Kind));

    /// <summary>Keeps the agreements of one kind.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="kind">The kind.</param>
    public static RecordQuery<Agreement> OfKind(this RecordQuery<Agreement> agreements, AgreementKind kind) => Checked(agreements).Where(a => a.Kind == kind);

    /// <summary>Keeps the agreements that create obligations under international law.</summary>
    /// <param name="agreements">The agreements.</param>
    public static RecordQuery<Agreement> Binding(this RecordQuery<Agreement> agreements) => Checked(agreements).Where(a => a.Force == AgreementForce.Binding);

    /// <summary>Keeps the agreements that certainly stood on a day; see <see cref="Agreement.StandsOn"/>.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="day">The day.</param>
    public static RecordQuery<Agreement> StandingOn(this RecordQuery<Agreement> agreements, LocalDate day) =>
        Checked(agreements).Where(a => a.StandsOn(day, agreements.AsOf).IsYes);

    /// <summary>Keeps the agreements that stood on a day or may have; see <see cref="Agreement.StandsOn"/>.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="day">The day.</param>
    public static RecordQuery<Agreement> PossiblyStandingOn(this RecordQuery<Agreement> agreements, LocalDate day) =>
        Checked(agreements).Where(a => !a.StandsOn(day, agreements.AsOf).IsNo);

    /// <summary>Keeps the agreements that certainly were in force on a day; see <see cref="Agreement.IsInForceOn"/>.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="day">The day.</param>
    public static RecordQuery<Agreement> InForceOn(this RecordQuery<Agreement> agreements, LocalDate day) =>
        Checked(agreements).Where(a => a.IsInForceOn(day, agreements.AsOf).IsYes);

    /// <summary>Keeps the agreements that were in force on a day or may have been; see <see cref="Agreement.IsInForceOn"/>.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="day">The day.</param>
    public static RecordQuery<Agreement> PossiblyInForceOn(this RecordQuery<Agreement> agreements, LocalDate day) =>
        Checked(agreements).Where(a => !a.IsInForceOn(day, agreements.AsOf).IsNo);

    /// <summary>Keeps the agreements that were certainly signed, adopted or issued in a window of days.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public static RecordQuery<Agreement> SignedIn(this RecordQuery<Agreement> agreements, LocalDate from, LocalDate to) =>
        Checked(agreements, from, to).Where(a => a.Signed is { } signed && signed.IsWithin(from, to).IsYes);

    /// <summary>Keeps the statuses in a bloc.</summary>
    /// <param name="memberships">The memberships.</param>
    /// <param name="bloc">The bloc.</param>
    public static RecordQuery<Membership> In(this RecordQuery<Membership> memberships, BlocId bloc) => Checked(memberships).Where(m => m.Bloc == bloc);

    /// <summary>Keeps the statuses of an actor.</summary>
    /// <param name="memberships">The memberships.</param>
    /// <param name="member">The country or bloc.</param>
    public static RecordQuery<Membership> Of(this RecordQuery<Membership> memberships, Actor member) => Checked(memberships).Where(m => m.Member == member);

    /// <summary>Keeps the memberships of one status.</summary>
    /// <param name="memberships">The memberships.</param>
    /// <param name="status">The status.</param>
    public static RecordQuery<Membership> WithStatus(this RecordQuery<Membership> memberships, MembershipStatus status) =>
        Checked(memberships).Where(m => m.Status == status);

    /// <summary>Keeps the statuses that were certainly held on a day; see <see cref="Membership.Covers"/>.</summary>
    /// <param name="memberships">The memberships.</param>
    /// <param name="day">The day.</param>
    public static RecordQuery<Membership> HeldOn(this RecordQuery<Membership> memberships, LocalDate day) =>
        Checked(memberships).Where(m => m.Covers(day, memberships.AsOf).IsYes);

    /// <summary>Keeps the statuses that were held on a day or may have been; see <see cref="Membership.Covers"/>.</summary>
    /// <param name="memberships">The memberships.</param>
    /// <param name="day">The day.</param>
    public static RecordQuery<Membership> PossiblyHeldOn(this RecordQuery<Membership> memberships, LocalDate day) =>
        Checked(memberships).Where(m => !m.Covers(day, memberships.AsOf).IsNo);

    /// <summary>Keeps the trips of one person.</summary>
    /// <param name="visits">The visits.</param>
    /// <param name="visitor">The person.</param>
    public static RecordQuery<Visit> By(this RecordQuery<Visit> visits, PersonId visitor) => Checked(visits).Where(v => v.Visitor == visitor);

    /// <summary>Keeps the trips of heads of state and government.</summary>
    /// <param name="visits">The visits.</param>
    public static RecordQuery<Visit> ByLeaders(this RecordQuery<Visit> visits) => Checked(visits).Where(v => v.Office.IsLeader);

    /// <summary>Keeps the trips of office holders of an actor.</summary>
    /// <param name="visits">The visits.</param>
    /// <param name="home">The country or body whose office the visitor holds.</param>
    public static RecordQuery<Visit> From(this RecordQuery<Visit> visits, Actor home) => Checked(visits).Where(v => v.From == home);

    /// <summary>Keeps the trips to a country or body.</summary>
    /// <param name="visits">The visits.</param>
    /// <param name="host">The country or body.</param>
    public static RecordQuery<Visit> To(this RecordQuery<Visit> visits, Actor host) => Checked(visits).Where(v => v.To == host);

    /// <summary>Keeps the trips of one kind.</summary>
    /// <param name="visits">The visits.</param>
    /// <param name="kind">The kind.</param>
    public static RecordQuery<Visit> OfKind(this RecordQuery<Visit> visits, VisitKind kind) => Checked(visits).Where(v => v.Kind == kind);

    /// <summary>Keeps the trips that certainly had a day in a window.</summary>
    /// <param name="visits">The visits.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public static RecordQuery<Visit> During(this RecordQuery<Visit> visits, LocalDate from, LocalDate to) =>
        Checked(visits, from, to).Where(v => v.Period.CoversAnyDay(from, to).IsYes);

    /// <summary>Keeps the trips that had a day in a window or may have had one.</summary>
    /// <param name="visits">The visits.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public static RecordQuery<Visit> PossiblyDuring(this RecordQuery<Visit> visits, LocalDate from, LocalDate to) =>
        Checked(visits, from, to).Where(v => !v.Period.CoversAnyDay(from, to).IsNo);

    /// <summary>Keeps the meetings in which an office holder of an actor took part.</summary>
    /// <param name="meetings">The meetings.</param>
    /// <param name="participant">The country or body.</param>
    public static RecordQuery<Meeting> With(this RecordQuery<Meeting> meetings, Actor participant) =>
        Checked(meetings).Where(m => m.Participants.Any(p => p.Of == participant));

    /// <summary>Keeps the meetings that were certainly held in a window.</summary>
    /// <param name="meetings">The meetings.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public static RecordQuery<Meeting> During(this RecordQuery<Meeting> meetings, LocalDate from, LocalDate to) =>
        Checked(meetings, from, to).Where(m => m.Date.IsWithin(from, to).IsYes);

    private static RecordQuery<T> Checked<T>(RecordQuery<T> records, LocalDate from, LocalDate to)
        where T : class
    {
        Days.CheckWindow(Days.Number(from), Days.Number(to), nameof(to));
        return Checked(records);
    }

    private static RecordQuery<T> Checked<T>(RecordQuery<T> records)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(records);
        return records;
    }
}
