namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Lists, searched from one end to the other by every question.</summary>
internal sealed class LinqPeer(Facts facts) : RowPeer(facts)
{
    public override string Name => "naive LINQ";

    protected override IEnumerable<MembershipRow> Members(int bloc, int day) => Facts.Memberships.Where(m => m.Bloc == bloc && m.IsPossible(day));

    protected override IEnumerable<MembershipRow> Member(int bloc, int member, int day) => Facts.Memberships.Where(m => m.Bloc == bloc && m.Member == member && m.IsPossible(day));

    protected override IEnumerable<MembershipRow> OfTwo(int a, int b, int day) => Facts.Memberships.Where(m => (m.Member == a || m.Member == b) && m.IsPossible(day));

    protected override IEnumerable<MembershipRow> CertainOf(int member, int day) => Facts.Memberships.Where(m => m.Member == member && m.Full && m.IsCertain(day));

    protected override IEnumerable<MembershipRow> CertainIn(int bloc, int day) => Facts.Memberships.Where(m => m.Bloc == bloc && m.Full && m.IsCertain(day));

    protected override bool IsCovered(int bloc, int what, int subject, int day) =>
        Facts.MembershipCoverage.Any(c => c.Bloc == bloc && c.What == what && (c.Subject == 0 || c.Subject == subject) && c.First <= day && day <= c.Last);

    protected override IEnumerable<MembershipCoverageRow> CoverageOn(int day) => Facts.MembershipCoverage.Where(c => c.First <= day && day <= c.Last);

    protected override BlocRow BlocOf(int bloc) => Facts.Blocs.First(b => b.Id == bloc);

    protected override IEnumerable<PairRow> InForceBetween(int a, int b, int day) => Facts.InForce.Where(p => p.A == a && p.B == b && p.IsPossible(day));

    protected override IEnumerable<PairRow> StandingOf(int a, int day) => Facts.Standing.Where(p => p.A == a && p.IsPossible(day));

    protected override IEnumerable<PartyRow> InForceOf(int party, int day) => Facts.Parties.Where(p => p.Party == party && p.IsPossible(day));

    protected override IEnumerable<VisitRow> VisitsTo(int host, int from, int to) => Facts.Visits.Where(v => v.Host == host && v.EarliestStart <= to && v.LatestEnd >= from);

    protected override IEnumerable<ContactRow> ContactsOf(int a, int from, int to) => Facts.Contacts.Where(c => c.A == a && c.First <= to && c.Last >= from);

    protected override IEnumerable<PairCoverageRow> PairCoverage(bool encounters, int a, int from, int to) =>
        (encounters ? Facts.EncounterCoverage : Facts.AgreementCoverage).Where(c =>
            (c.A == 0 || c.A == a) && c.First <= from && to <= c.Last && c.MemberFirst <= to && to <= c.MemberLast);
}
