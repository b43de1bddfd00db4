using System.Data.Common;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Tables with indexes and prepared statements. The whole three-valued answer comes from one statement where SQL can give it.</summary>
internal abstract class SqlPeer : IPeer
{
    private const string Members =
        """
        SELECT m.member, max(CASE WHEN m.cf <= $d AND m.ct >= $d THEN 2 ELSE 1 END)
        FROM membership m WHERE m.bloc = $b AND m.isfull = 1 AND m.pf <= $d AND m.pt >= $d GROUP BY m.member
        """;

    private const string Bounded =
        """
        SELECT CASE WHEN (SELECT lastday FROM bloc WHERE id = $b) < $d
          OR EXISTS (SELECT 1 FROM membership_coverage c WHERE c.bloc = $b AND c.what = 1 AND c.subject = 0 AND c.first <= $d AND c.last >= $d) THEN 1 ELSE 0 END
        """;

    private const string Is =
        """
        SELECT CASE WHEN (SELECT lastday FROM bloc WHERE id = $b) < $d THEN 0 ELSE coalesce(
          (SELECT max(CASE WHEN m.cf <= $d AND m.ct >= $d THEN 2 ELSE 1 END) FROM membership m
           WHERE m.bloc = $b AND m.member = $a AND m.isfull = 1 AND m.pf <= $d AND m.pt >= $d),
          CASE WHEN $d <= $asof AND EXISTS (SELECT 1 FROM membership_coverage c
             WHERE c.bloc = $b AND c.what = 1 AND c.subject IN (0, $a) AND c.first <= $d AND c.last >= $d) THEN 0 ELSE 1 END) END
        """;

    private const string Between =
        "SELECT agreement, CASE WHEN cf <= $d AND ct >= $d THEN 2 ELSE 1 END FROM in_force WHERE a = $a AND b = $o AND pf <= $d AND pt >= $d";

    private const string Partnership =
        """
        SELECT m.member, max(CASE WHEN m.cf <= $d AND m.ct >= $d THEN 2 ELSE 1 END),
          coalesce((SELECT max(CASE WHEN p.cf <= $d AND p.ct >= $d THEN 2 ELSE 1 END) FROM standing p
                    WHERE p.a = $a AND p.b = m.member AND p.pf <= $d AND p.pt >= $d),
            CASE WHEN $d <= $asof AND EXISTS (SELECT 1 FROM agreement_coverage c WHERE c.a IN (0, $a) AND c.b IN (0, m.member)
              AND c.first <= $d AND c.last >= $d AND c.mf <= $d AND c.mt >= $d) THEN 0 ELSE 1 END)
        FROM membership m WHERE m.bloc = $b AND m.isfull = 1 AND m.pf <= $d AND m.pt >= $d AND m.member <> $a GROUP BY m.member
        """;

    private const string Visited =
        """
        SELECT CAST(coalesce(sum(least), 0) AS INTEGER) FROM (
          SELECT max(CASE WHEN m.cf <= $d AND m.ct >= $d AND v.ls <= $d AND v.ee >= $f THEN 2 ELSE 1 END) AS least
          FROM visit v JOIN membership m ON m.bloc = $b AND m.member = v.home AND m.isfull = 1 AND m.pf <= $d AND m.pt >= $d
          WHERE v.host = $a AND v.es <= $d AND v.le >= $f GROUP BY v.id)
        """;

    private const string Met =
        """
        SELECT m.member, max(CASE WHEN m.cf <= $d AND m.ct >= $d THEN 2 ELSE 1 END),
          coalesce((SELECT max(CASE WHEN k.level >= 2 AND k.first >= $f AND k.last <= $d THEN 2 ELSE 1 END) FROM contact k
                    WHERE k.a = $a AND k.b = m.member AND k.first <= $d AND k.last >= $f),
            CASE WHEN $d <= $asof AND EXISTS (SELECT 1 FROM encounter_coverage c WHERE c.a IN (0, $a) AND c.b IN (0, m.member)
              AND c.first <= $f AND c.last >= $d AND c.mf <= $d AND c.mt >= $d) THEN 0 ELSE 1 END)
        FROM membership m WHERE m.bloc = $b AND m.isfull = 1 AND m.pf <= $d AND m.pt >= $d AND m.member <> $a GROUP BY m.member
        """;

    private const string OfTwo =
        "SELECT bloc, member, isfull, suspension, CASE WHEN cf <= $d AND ct >= $d THEN 1 ELSE 0 END FROM membership WHERE member IN ($a, $o) AND pf <= $d AND pt >= $d";

    private const string CoverageOn =
        "SELECT bloc, subject, what FROM membership_coverage WHERE subject IN (0, $a, $o) AND first <= $d AND last >= $d";

    private const string List = "SELECT agreement, CASE WHEN cf <= $d AND ct >= $d THEN 2 ELSE 1 END FROM party WHERE party = $a AND pf <= $d AND pt >= $d";

    private const string Counted = "SELECT CAST(coalesce(sum(CASE WHEN cf <= $d AND ct >= $d THEN 2 ELSE 1 END), 0) AS INTEGER) FROM party WHERE party = $a AND pf <= $d AND pt >= $d";

    private const string PanelRows =
        """
        SELECT y.day, n.member, count(DISTINCT m.bloc) FROM year y
        JOIN membership m ON m.member = $a AND m.isfull = 1 AND m.cf <= y.day AND m.ct >= y.day
        JOIN membership n ON n.bloc = m.bloc AND n.isfull = 1 AND n.cf <= y.day AND n.ct >= y.day AND n.member <> $a AND n.member <= $o
        GROUP BY y.day, n.member
        """;

    private readonly Facts _facts;
    private readonly Combine.TwoStates _two;
    private readonly Dictionary<string, Statement> _statements = [];

    protected SqlPeer(Facts facts, DbConnection connection)
    {
        _facts = facts;
        _two = new Combine.TwoStates(facts.Blocs.Length);
        Connection = connection;
        connection.Open();
        Run("CREATE TABLE bloc (id INTEGER PRIMARY KEY, lastday INTEGER NOT NULL, suspends INTEGER NOT NULL)");
        Run("CREATE TABLE membership (id INTEGER NOT NULL, bloc INTEGER NOT NULL, member INTEGER NOT NULL, isfull INTEGER NOT NULL, suspension INTEGER NOT NULL, cf INTEGER NOT NULL, ct INTEGER NOT NULL, pf INTEGER NOT NULL, pt INTEGER NOT NULL)");
        Run("CREATE TABLE membership_coverage (bloc INTEGER NOT NULL, subject INTEGER NOT NULL, what INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL)");
        Run("CREATE TABLE party (party INTEGER NOT NULL, agreement INTEGER NOT NULL, cf INTEGER NOT NULL, ct INTEGER NOT NULL, pf INTEGER NOT NULL, pt INTEGER NOT NULL)");
        Run("CREATE TABLE in_force (a INTEGER NOT NULL, b INTEGER NOT NULL, agreement INTEGER NOT NULL, cf INTEGER NOT NULL, ct INTEGER NOT NULL, pf INTEGER NOT NULL, pt INTEGER NOT NULL)");
        Run("CREATE TABLE standing (a INTEGER NOT NULL, b INTEGER NOT NULL, agreement INTEGER NOT NULL, cf INTEGER NOT NULL, ct INTEGER NOT NULL, pf INTEGER NOT NULL, pt INTEGER NOT NULL)");
        Run("CREATE TABLE visit (id INTEGER NOT NULL, home INTEGER NOT NULL, host INTEGER NOT NULL, es INTEGER NOT NULL, ls INTEGER NOT NULL, ee INTEGER NOT NULL, le INTEGER NOT NULL)");
        Run("CREATE TABLE contact (a INTEGER NOT NULL, b INTEGER NOT NULL, level INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL)");
        Run("CREATE TABLE agreement_coverage (a INTEGER NOT NULL, b INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, mf INTEGER NOT NULL, mt INTEGER NOT NULL)");
        Run("CREATE TABLE encounter_coverage (a INTEGER NOT NULL, b INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, mf INTEGER NOT NULL, mt INTEGER NOT NULL)");
        Run("CREATE TABLE year (day INTEGER NOT NULL)");
        Fill();
        Index("membership_bloc", "membership (bloc, isfull, member, pf, pt, cf, ct)");
        Index("membership_member", "membership (member, pf, pt, bloc, isfull, suspension, cf, ct)");
        Index("membership_coverage_bloc", "membership_coverage (bloc, what, subject, first, last)");
        Index("membership_coverage_subject", "membership_coverage (subject, first, last, bloc, what)");
        Index("party_party", "party (party, pf, pt, cf, ct, agreement)");
        Index("in_force_pair", "in_force (a, b, pf, pt, cf, ct, agreement)");
        Index("standing_pair", "standing (a, b, pf, pt, cf, ct)");
        Index("visit_host", "visit (host, es, le, ls, ee, home, id)");
        Index("contact_pair", "contact (a, b, first, last, level)");
        Index("agreement_coverage_pair", "agreement_coverage (a, b, first, last, mf, mt)");
        Index("encounter_coverage_pair", "encounter_coverage (a, b, first, last, mf, mt)");
        Run("ANALYZE");
    }

    public abstract string Name { get; }

    protected DbConnection Connection { get; }

    public int MembersOf(in Question q, Answer? into) => Pairs(Prepared(Members), q, into) + Number(Prepared(Bounded), q);

    public int IsMember(in Question q, Answer? into) => Number(Prepared(Is), q);

    public int AgreementsBetween(in Question q, Answer? into) => Pairs(Prepared(Between), q, into);

    public int Partners(in Question q, Answer? into) => Triples(Prepared(Partnership), q, isMeeting: false, into);

    public int VisitsFromBloc(in Question q, Answer? into) => Number(Prepared(Visited), q);

    public int LeadersNotMet(in Question q, Answer? into) => Triples(Prepared(Met), q, isMeeting: true, into);

    public int JointMemberships(in Question q, Answer? into)
    {
        _two.Clear();
        using (var rows = Prepared(OfTwo).Read(q, _facts.AsOf))
        {
            while (rows.Read())
            {
                _two.Row(rows.GetInt32(0), rows.GetInt32(1) == q.B, rows.GetInt32(2) != 0, rows.GetInt32(3) != 0, rows.GetInt32(4) != 0);
            }
        }

        using (var rows = Prepared(CoverageOn).Read(q, _facts.AsOf))
        {
            while (rows.Read())
            {
                var subject = rows.GetInt32(1);
                _two.Covered(rows.GetInt32(0), rows.GetInt32(2), subject == 0 || subject == q.A, subject == 0 || subject == q.B);
            }
        }

        return _two.Joint(_facts.Blocs, q, _facts.AsOf, into);
    }

    public int InForceList(in Question q, Answer? into) => Pairs(Prepared(List), q, into);

    public int InForceCount(in Question q, Answer? into) => Number(Prepared(Counted), q);

    public int JointPanel(in Question q, Answer? into)
    {
        var sum = 0;
        using var rows = Prepared(PanelRows).Read(q, Panel.LastOther(q.A));
        while (rows.Read())
        {
            sum += (int)rows.GetInt64(2);
        }

        return sum;
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        Connection.Dispose();
    }

    protected abstract void BulkInsert(string table, int columns, IEnumerable<int[]> rows);

    protected abstract string ParameterName(char name);

    protected virtual void Index(string name, string columns) => Run($"CREATE INDEX {name} ON {columns}");

    protected void Run(string sql)
    {
        using var command = Connection.CreateCommand();
#pragma warning disable CA2100 // All texts are constants of this program.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static int Int(bool value) => value ? 1 : 0;

    private void Fill()
    {
        BulkInsert("bloc", 3, _facts.Blocs.Select(b => new[] { b.Id, b.LastDay, Int(b.KnowsSuspension) }));
        BulkInsert("membership", 9, _facts.Memberships.Select(m => new[] { m.Id, m.Bloc, m.Member, Int(m.Full), Int(m.Suspension), m.CertainFirst, m.CertainLast, m.PossibleFirst, m.PossibleLast }));
        BulkInsert("membership_coverage", 5, _facts.MembershipCoverage.Select(c => new[] { c.Bloc, c.Subject, c.What, c.First, c.Last }));
        BulkInsert("party", 6, _facts.Parties.Select(p => new[] { p.Party, p.Agreement, p.CertainFirst, p.CertainLast, p.PossibleFirst, p.PossibleLast }));
        BulkInsert("in_force", 7, _facts.InForce.Select(p => new[] { p.A, p.B, p.Agreement, p.CertainFirst, p.CertainLast, p.PossibleFirst, p.PossibleLast }));
        BulkInsert("standing", 7, _facts.Standing.Select(p => new[] { p.A, p.B, p.Agreement, p.CertainFirst, p.CertainLast, p.PossibleFirst, p.PossibleLast }));
        BulkInsert("visit", 7, _facts.Visits.Select(v => new[] { v.Id, v.Home, v.Host, v.EarliestStart, v.LatestStart, v.EarliestEnd, v.LatestEnd }));
        BulkInsert("contact", 5, _facts.Contacts.Select(c => new[] { c.A, c.B, c.Level, c.First, c.Last }));
        BulkInsert("agreement_coverage", 6, _facts.AgreementCoverage.Select(c => new[] { c.A, c.B, c.First, c.Last, c.MemberFirst, c.MemberLast }));
        BulkInsert("encounter_coverage", 6, _facts.EncounterCoverage.Select(c => new[] { c.A, c.B, c.First, c.Last, c.MemberFirst, c.MemberLast }));
        BulkInsert("year", 1, Panel.DayNumbers.Select(d => new[] { d }));
    }

    private Statement Prepared(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            _statements.Add(sql, statement = new Statement(this, sql));
        }

        return statement;
    }

    private int Number(Statement statement, in Question q)
    {
        using var rows = statement.Read(q, _facts.AsOf);
        rows.Read();
        return rows.GetInt32(0);
    }

    private int Pairs(Statement statement, in Question q, Answer? into)
    {
        var sum = 0;
        using var rows = statement.Read(q, _facts.AsOf);
        while (rows.Read())
        {
            var (key, truth) = (rows.GetInt32(0), rows.GetInt32(1));
            sum += truth;
            into?.Add(key, truth);
        }

        return sum;
    }

    private int Triples(Statement statement, in Question q, bool isMeeting, Answer? into)
    {
        var sum = 0;
        using var rows = statement.Read(q, _facts.AsOf);
        while (rows.Read())
        {
            var (key, member, property) = (rows.GetInt32(0), rows.GetInt32(1), rows.GetInt32(2));
            sum += Answer.Take(key, isMeeting ? Answer.Meeting(member, property) : Math.Min(member, property), into);
        }

        return sum;
    }

    /// <summary>A prepared command with those of the parameters that it uses.</summary>
    private sealed class Statement : IDisposable
    {
        private readonly DbCommand _command;
        private readonly DbParameter? _a;
        private readonly DbParameter? _other;
        private readonly DbParameter? _bloc;
        private readonly DbParameter? _day;
        private readonly DbParameter? _from;
        private readonly DbParameter? _asOf;
        private readonly bool _isPanel;

        public Statement(SqlPeer peer, string sql)
        {
            _command = peer.Connection.CreateCommand();
#pragma warning disable CA2100 // All texts are constants of this program.
            _command.CommandText = sql.Replace("$asof", "$z", StringComparison.Ordinal);
#pragma warning restore CA2100
            _isPanel = sql == PanelRows;
            _a = Parameter(peer, 'a');
            _other = Parameter(peer, 'o');
            _bloc = Parameter(peer, 'b');
            _day = Parameter(peer, 'd');
            _from = Parameter(peer, 'f');
            _asOf = Parameter(peer, 'z');
            _command.Prepare();
        }

        /// <summary>Runs it. The limit is the as-of day, or the last state of a panel.</summary>
        public DbDataReader Read(in Question q, int limit)
        {
            Set(_a, q.A);
            Set(_other, _isPanel ? limit : q.B);
            Set(_bloc, q.Bloc);
            Set(_day, q.Day);
            Set(_from, q.From);
            Set(_asOf, limit);
            return _command.ExecuteReader();
        }

        public void Dispose() => _command.Dispose();

        private static void Set(DbParameter? parameter, int value)
        {
            if (parameter is not null)
            {
                parameter.Value = value;
            }
        }

        private DbParameter? Parameter(SqlPeer peer, char name)
        {
            if (!_command.CommandText.Contains("$" + name, StringComparison.Ordinal))
            {
                return null;
            }

            var parameter = _command.CreateParameter();
            parameter.ParameterName = peer.ParameterName(name);
            parameter.DbType = System.Data.DbType.Int32;
            parameter.Value = 0;
            _command.Parameters.Add(parameter);
            return parameter;
        }
    }
}
