using Microsoft.EntityFrameworkCore;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>EF Core with its in-memory store; queries without tracking.</summary>
internal sealed class EfPeer : RowPeer
{
    private static int s_count;

    private readonly Context _db = new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref s_count)}"));

    internal EfPeer(Facts facts)
        : base(facts)
    {
        _db.ChangeTracker.AutoDetectChangesEnabled = false;
        _db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        Add(facts.Memberships);
        Add(facts.MembershipCoverage);
        Add(facts.Blocs);
        Add(facts.Parties);
        Add(facts.Visits);
        Add(facts.Contacts);
        Add(facts.InForce, Context.InForceName);
        Add(facts.Standing, Context.StandingName);
        Add(facts.AgreementCoverage, Context.AgreementCoverageName);
        Add(facts.EncounterCoverage, Context.EncounterCoverageName);
    }

    public override string Name => "EF Core InMemory";

    protected override IEnumerable<MembershipRow> Members(int bloc, int day) => _db.Memberships.Where(m => m.Bloc == bloc && m.PossibleFirst <= day && day <= m.PossibleLast);

    protected override IEnumerable<MembershipRow> Member(int bloc, int member, int day) =>
        _db.Memberships.Where(m => m.Bloc == bloc && m.Member == member && m.PossibleFirst <= day && day <= m.PossibleLast);

    protected override IEnumerable<MembershipRow> OfTwo(int a, int b, int day) =>
        _db.Memberships.Where(m => (m.Member == a || m.Member == b) && m.PossibleFirst <= day && day <= m.PossibleLast);

    protected override IEnumerable<MembershipRow> CertainOf(int member, int day) =>
        _db.Memberships.Where(m => m.Member == member && m.Full && m.CertainFirst <= day && day <= m.CertainLast).ToList();

    protected override IEnumerable<MembershipRow> CertainIn(int bloc, int day) => _db.Memberships.Where(m => m.Bloc == bloc && m.Full && m.CertainFirst <= day && day <= m.CertainLast).ToList();

    protected override bool IsCovered(int bloc, int what, int subject, int day) =>
        _db.MembershipCoverage.Any(c => c.Bloc == bloc && c.What == what && (c.Subject == 0 || c.Subject == subject) && c.First <= day && day <= c.Last);

    protected override IEnumerable<MembershipCoverageRow> CoverageOn(int day) => _db.MembershipCoverage.Where(c => c.First <= day && day <= c.Last);

    protected override BlocRow BlocOf(int bloc) => _db.Blocs.First(b => b.Id == bloc);

    protected override IEnumerable<PairRow> InForceBetween(int a, int b, int day) => _db.InForce.Where(p => p.A == a && p.B == b && p.PossibleFirst <= day && day <= p.PossibleLast);

    protected override IEnumerable<PairRow> StandingOf(int a, int day) => _db.Standing.Where(p => p.A == a && p.PossibleFirst <= day && day <= p.PossibleLast);

    protected override IEnumerable<PartyRow> InForceOf(int party, int day) => _db.Parties.Where(p => p.Party == party && p.PossibleFirst <= day && day <= p.PossibleLast);

    protected override IEnumerable<VisitRow> VisitsTo(int host, int from, int to) => _db.Visits.Where(v => v.Host == host && v.EarliestStart <= to && v.LatestEnd >= from);

    protected override IEnumerable<ContactRow> ContactsOf(int a, int from, int to) => _db.Contacts.Where(c => c.A == a && c.First <= to && c.Last >= from);

    protected override IEnumerable<PairCoverageRow> PairCoverage(bool encounters, int a, int from, int to) =>
        (encounters ? _db.EncounterCoverage : _db.AgreementCoverage).Where(c =>
            (c.A == 0 || c.A == a) && c.First <= from && to <= c.Last && c.MemberFirst <= to && to <= c.MemberLast);

    public override void Dispose()
    {
        _db.Dispose();
        base.Dispose();
    }

    private void Add<T>(T[] rows, string? name = null)
        where T : class
    {
        (name is null ? _db.Set<T>() : _db.Set<T>(name)).AddRange(rows);
        _db.SaveChanges();
        _db.ChangeTracker.Clear();
    }

    private sealed class Context(string name) : DbContext
    {
        internal const string InForceName = "InForce";
        internal const string StandingName = "Standing";
        internal const string AgreementCoverageName = "AgreementCoverage";
        internal const string EncounterCoverageName = "EncounterCoverage";

        public DbSet<MembershipRow> Memberships => Set<MembershipRow>();

        public DbSet<MembershipCoverageRow> MembershipCoverage => Set<MembershipCoverageRow>();

        public DbSet<BlocRow> Blocs => Set<BlocRow>();

        public DbSet<PartyRow> Parties => Set<PartyRow>();

        public DbSet<VisitRow> Visits => Set<VisitRow>();

        public DbSet<ContactRow> Contacts => Set<ContactRow>();

        public DbSet<PairRow> InForce => Set<PairRow>(InForceName);

        public DbSet<PairRow> Standing => Set<PairRow>(StandingName);

        public DbSet<PairCoverageRow> AgreementCoverage => Set<PairCoverageRow>(AgreementCoverageName);

        public DbSet<PairCoverageRow> EncounterCoverage => Set<PairCoverageRow>(EncounterCoverageName);

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseInMemoryDatabase(name);

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<MembershipRow>();
            model.Entity<MembershipCoverageRow>();
            model.Entity<BlocRow>();
            model.Entity<PartyRow>();
            model.Entity<VisitRow>();
            model.Entity<ContactRow>();
            model.SharedTypeEntity<PairRow>(InForceName);
            model.SharedTypeEntity<PairRow>(StandingName);
            model.SharedTypeEntity<PairCoverageRow>(AgreementCoverageName);
            model.SharedTypeEntity<PairCoverageRow>(EncounterCoverageName);
        }
    }
}
