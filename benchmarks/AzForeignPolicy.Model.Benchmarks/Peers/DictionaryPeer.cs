namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>The rows in dictionaries by what the questions look for, and LINQ over what is found there.</summary>
internal sealed class DictionaryPeer : RowPeer
{
    private readonly Dictionary<int, MembershipRow[]> _byBloc;
    private readonly Dictionary<(int, int), MembershipRow[]> _byBlocAndMember;
    private readonly Dictionary<int, MembershipRow[]> _byMember;
    private readonly Dictionary<(int, int), MembershipCoverageRow[]> _coverage;
    private readonly Dictionary<int, BlocRow> _blocs;
    private readonly Dictionary<(int, int), PairRow[]> _inForce;
    private readonly Dictionary<int, PairRow[]> _standing;
    private readonly Dictionary<int, PartyRow[]> _parties;
    private readonly Dictionary<int, VisitRow[]> _visits;
    private readonly Dictionary<int, ContactRow[]> _contacts;
    private readonly Dictionary<int, PairCoverageRow[]> _agreementCoverage;
    private readonly Dictionary<int, PairCoverageRow[]> _encounterCoverage;

    internal DictionaryPeer(Facts facts)
        : base(facts)
    {
        _byBloc = By(facts.Memberships, m => m.Bloc);
        _byBlocAndMember = By(facts.Memberships, m => (m.Bloc, m.Member));
        _byMember = By(facts.Memberships, m => m.Member);
        _coverage = By(facts.MembershipCoverage, c => (c.Bloc, c.What));
        _blocs = facts.Blocs.ToDictionary(b => b.Id);
        _inForce = By(facts.InForce, p => (p.A, p.B));
        _standing = By(facts.Standing, p => p.A);
        _parties = By(facts.Parties, p => p.Party);
        _visits = By(facts.Visits, v => v.Host);
        _contacts = By(facts.Contacts, c => c.A);
        _agreementCoverage = By(facts.AgreementCoverage, c => c.A);
        _encounterCoverage = By(facts.EncounterCoverage, c => c.A);
    }

    public override string Name => "dictionaries + LINQ";

    protected override IEnumerable<MembershipRow> Members(int bloc, int day) => Of(_byBloc, bloc).Where(m => m.IsPossible(day));

    protected override IEnumerable<MembershipRow> Member(int bloc, int member, int day) => Of(_byBlocAndMember, (bloc, member)).Where(m => m.IsPossible(day));

    protected override IEnumerable<MembershipRow> OfTwo(int a, int b, int day) => Of(_byMember, a).Concat(Of(_byMember, b)).Where(m => m.IsPossible(day));

    protected override IEnumerable<MembershipRow> CertainOf(int member, int day) => Of(_byMember, member).Where(m => m.Full && m.IsCertain(day));

    protected override IEnumerable<MembershipRow> CertainIn(int bloc, int day) => Of(_byBloc, bloc).Where(m => m.Full && m.IsCertain(day));

    protected override bool IsCovered(int bloc, int what, int subject, int day) =>
        Of(_coverage, (bloc, what)).Any(c => (c.Subject == 0 || c.Subject == subject) && c.First <= day && day <= c.Last);

    protected override IEnumerable<MembershipCoverageRow> CoverageOn(int day) => Facts.MembershipCoverage.Where(c => c.First <= day && day <= c.Last);

    protected override BlocRow BlocOf(int bloc) => _blocs[bloc];

    protected override IEnumerable<PairRow> InForceBetween(int a, int b, int day) => Of(_inForce, (a, b)).Where(p => p.IsPossible(day));

    protected override IEnumerable<PairRow> StandingOf(int a, int day) => Of(_standing, a).Where(p => p.IsPossible(day));

    protected override IEnumerable<PartyRow> InForceOf(int party, int day) => Of(_parties, party).Where(p => p.IsPossible(day));

    protected override IEnumerable<VisitRow> VisitsTo(int host, int from, int to) => Of(_visits, host).Where(v => v.EarliestStart <= to && v.LatestEnd >= from);

    protected override IEnumerable<ContactRow> ContactsOf(int a, int from, int to) => Of(_contacts, a).Where(c => c.First <= to && c.Last >= from);

    protected override IEnumerable<PairCoverageRow> PairCoverage(bool encounters, int a, int from, int to)
    {
        var coverage = encounters ? _encounterCoverage : _agreementCoverage;
        return Of(coverage, a).Concat(Of(coverage, 0)).Where(c => c.First <= from && to <= c.Last && c.MemberFirst <= to && to <= c.MemberLast);
    }

    private static Dictionary<TKey, T[]> By<TKey, T>(T[] rows, Func<T, TKey> key)
        where TKey : notnull => rows.GroupBy(key).ToDictionary(g => g.Key, g => g.ToArray());

    private static T[] Of<TKey, T>(Dictionary<TKey, T[]> map, TKey key)
        where TKey : notnull => map.TryGetValue(key, out var rows) ? rows : [];
}
