using System.Globalization;
using System.Text;

namespace AzForeignPolicy.Model.Interop.Tests;

/// <summary>The SQL gives the library's own answers, on the embedded data and on made ones, small and large.</summary>
public sealed class SqlQuestionTests(SqlQuestionTests.Exports exports) : IClassFixture<SqlQuestionTests.Exports>
{
    private const int Questions = 1500;
    private static readonly Dictionary<string, MembershipFilter> Filters = new()
    {
        ["members"] = MembershipFilter.Members,
        ["fullMembers"] = MembershipFilter.FullMembers,
        ["fullOrPartial"] = MembershipFilter.FullOrPartial,
    };

    public static TheoryData<string> Sets => ["embedded", "small", "large"];

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Is_member(string set)
    {
        var (data, duck) = await Open(set);
        using var _ = duck;
        var random = new Random(1);
        var days = Days(data);
        var members = data.Memberships.Select(m => m.Member).Distinct().Concat(data.Countries.Take(10).Select(c => Actor.Of(c.Code))).Distinct().ToArray();
        var blocs = data.Blocs.Select(b => b.Id).ToArray();
        var asked = new List<(Actor Member, BlocId Bloc, LocalDate On, string Filter)>();
        for (var i = 0; i < Questions; i++)
        {
            // Every other question is about somebody who has a status there.
            var membership = data.Memberships.ToImmutableArray()[random.Next(data.Memberships.Count)];
            asked.Add((i % 2 == 0 ? membership.Member : members[random.Next(members.Length)], i % 2 == 0 ? membership.Bloc : blocs[random.Next(blocs.Length)], days[random.Next(days.Count)], Filters.Keys.ElementAt(random.Next(3))));
        }

        Ask(duck, "member VARCHAR, bloc VARCHAR, on_day DATE, filter VARCHAR", asked.Select(a => $"'{a.Member}', '{a.Bloc}', DATE '{Iso(a.On)}', '{a.Filter}'"));
        var answers = duck.Query(SqlQuestions.IsMember);
        answers.Select(r => (string)r[1]!).Should().Equal(asked.Select(a => data.IsMember(a.Member, a.Bloc, a.On, Filters[a.Filter]).Value.ToString()), (sql, library) => sql == library);
        answers.Select(r => (string)r[1]!).Distinct().Should().BeEquivalentTo("yes", "no", "unknown");
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Members_of(string set)
    {
        var (data, duck) = await Open(set);
        using var _ = duck;
        var random = new Random(2);
        var days = Days(data);
        var asked = data.Blocs.SelectMany(b => Filters.Keys.Select(f => (Bloc: b.Id, Filter: f))).OrderBy(_ => random.Next()).Take(120).Select(b => (b.Bloc, b.Filter, On: days[random.Next(days.Count)])).ToList();
        Ask(duck, "bloc VARCHAR, on_day DATE, filter VARCHAR", asked.Select(a => $"'{a.Bloc}', DATE '{Iso(a.On)}', '{a.Filter}'"));
        var sql = duck.Query(SqlQuestions.MembersOf).ConvertAll(r => $"{r[0]} {r[1]} {r[2]} {r[3]}");
        var library = asked.SelectMany((a, i) =>
        {
            var answer = data.MembersOf(a.Bloc, a.On, Filters[a.Filter]);
            var bounded = answer.IsBounded ? "yes" : "no";
            return answer.Possible.IsEmpty
                ? [$"{i}   {bounded}"]
                : answer.Possible.Select(c => Line($"{i} country:{c} {(answer.Certain.Contains(c) ? "yes" : "unknown")} {bounded}"));
        });
        Same(sql, library);
        sql.Should().Contain(l => l.EndsWith("yes", StringComparison.Ordinal)).And.Contain(l => l.EndsWith("no", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Joint_memberships(string set)
    {
        var (data, duck) = await Open(set);
        using var _ = duck;
        var random = new Random(3);
        var days = Days(data);
        var states = data.Memberships.Select(m => m.Member.TryGetCountry(out var c) ? c : default).Where(c => !c.IsNone).Distinct().Take(40).ToArray();
        var asked = Enumerable.Range(0, 25).Select(_ => (First: states[random.Next(20)], Second: states[20 + random.Next(states.Length - 20)], On: days[random.Next(days.Count)])).ToList();
        Ask(duck, "first VARCHAR, second VARCHAR, on_day DATE", asked.Select(a => $"'country:{a.First}', 'country:{a.Second}', DATE '{Iso(a.On)}'"));
        var sql = duck.Query(SqlQuestions.JointMemberships).ConvertAll(r => $"{r[0]} {r[1]} {r[2]}");
        Same(sql, asked.SelectMany((a, i) =>
        {
            var joint = data.JointMemberships(a.First, a.Second, a.On);
            return joint.Possible.Select(b => Line($"{i} {b.Id} {(joint.Certain.Contains(b) ? "yes" : "unknown")}"));
        }));
        sql.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Agreements_between(string set)
    {
        var (data, duck) = await Open(set);
        using var _ = duck;
        var random = new Random(4);
        var days = Days(data);
        var pairs = data.Agreements.Select(a => (First: a.Parties[0].Actor, Second: a.Parties[^1].Actor)).Distinct().OrderBy(_ => random.Next()).Take(150).ToList();
        var asked = pairs.ConvertAll(p => (p.First, p.Second, On: days[random.Next(days.Count)]));
        Ask(duck, "first VARCHAR, second VARCHAR, on_day DATE", asked.Select(a => $"'{Quoted(a.First)}', '{Quoted(a.Second)}', DATE '{Iso(a.On)}'"));
        var sql = duck.Query(SqlQuestions.AgreementsBetween).ConvertAll(r => $"{r[0]} {r[1]} {r[2]} {r[3]}");
        Same(sql, asked.SelectMany((a, i) => data.AgreementsBetween(a.First, a.Second).Select(t =>
            Line($"{i} {t.Id} {t.StandsBetween(a.First, a.Second, a.On, data.AsOf)} {t.IsInForceBetween(a.First, a.Second, a.On, data.AsOf)}"))));
        foreach (var value in set == "embedded" ? new[] { "yes", "no" } : ["yes", "no", "unknown"])
        {
            sql.Should().Contain(l => l.Split(' ', StringSplitOptions.None)[2] == value);
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Partners(string set)
    {
        var (data, duck) = await Open(set);
        using var _ = duck;
        var random = new Random(5);
        var days = Days(data);
        var states = data.Countries.Select(c => c.Code).Take(12).Append(CountryCode.Parse("AZ")).Where(data.Countries.Contains).Distinct().ToArray();
        var blocs = data.Blocs.Select(b => b.Id).ToArray();
        var asked = Enumerable.Range(0, 60).Select(i => (
            Of: set == "embedded" ? CountryCode.Parse("AZ") : states[random.Next(states.Length)],
            Bloc: set != "embedded" && i % 2 == 0 ? blocs[1] : blocs[random.Next(blocs.Length)],
            On: days[random.Next(days.Count)])).ToList();
        asked.Add((asked[0].Of, set == "embedded" ? BlocId.Parse("EU") : blocs[1], new LocalDate(2024, 5, 24)));
        asked.Add((asked[0].Of, set == "embedded" ? BlocId.Parse("EU") : blocs[1], new LocalDate(2010, 5, 24)));
        Ask(duck, "of_actor VARCHAR, bloc VARCHAR, on_day DATE", asked.Select(a => $"'country:{a.Of}', '{a.Bloc}', DATE '{Iso(a.On)}'"));
        var sql = duck.Query(SqlQuestions.Partners).ConvertAll(r => string.Join(' ', r.Select(c => c ?? "-")));
        Same(sql, asked.SelectMany((a, i) =>
        {
            var partners = data.StrategicPartners(a.Of, a.Bloc, a.On);
            var bounded = partners.IsBounded ? "yes" : "no";
            return partners.Members.IsEmpty
                ? [Line($"{i} - - - - - - - {bounded}")]
                : partners.Members.Select(m => Line($"{i} country:{m.Country.Code} {m.Membership.Value} {m.Partnership.Value} {Parts(partners.Share.Low)} {Parts(partners.Share.High)} {bounded}"));
        }));
        sql.Should().Contain(l => l.Split(' ', StringSplitOptions.None)[3] == "yes").And.Contain(l => l.Split(' ', StringSplitOptions.None)[3] == "unknown");
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Leaders_met(string set)
    {
        var (data, duck) = await Open(set);
        using var _ = duck;
        var random = new Random(6);
        var blocs = data.Blocs.Select(b => b.Id).ToArray();
        var countries = data.Countries.Select(c => c.Code).Take(3).ToArray();
        var persons = set == "embedded" ? new[] { PersonId.Parse("ilham-aliyev") } : [PersonId.Parse("p-0"), PersonId.Parse("p-1")];
        var asked = Enumerable.Range(0, 60).Select(i =>
        {
            var from = new LocalDate(2001 + random.Next(20), 1 + random.Next(12), 1 + random.Next(28));
            return (
                Of: set == "embedded" ? CountryCode.Parse("AZ") : countries[random.Next(3)],
                Bloc: set == "embedded" && i % 3 == 0 ? BlocId.Parse("EAEU") : i % 3 == 0 ? blocs[1] : blocs[random.Next(blocs.Length)],
                From: from,
                To: from.PlusDays(random.Next(1500)),
                Level: 1 + random.Next(3),
                Person: random.Next(3) == 0 ? persons[random.Next(persons.Length)] : (PersonId?)null);
        }).ToList();
        Ask(duck, "of_actor VARCHAR, bloc VARCHAR, from_day DATE, to_day DATE, least_level INTEGER, person VARCHAR", asked.Select(a =>
            $"'country:{a.Of}', '{a.Bloc}', DATE '{Iso(a.From)}', DATE '{Iso(a.To)}', {a.Level.ToString(CultureInfo.InvariantCulture)}, {(a.Person is { } p ? $"'{p}'" : "NULL")}"));
        var sql = duck.Query(SqlQuestions.LeadersMet).ConvertAll(r => string.Join(' ', r.Select(c => c ?? "-")));
        Same(sql, asked.SelectMany((a, i) =>
        {
            var met = data.LeadersMetWithin(a.Of, a.Bloc, a.From, a.To, (EncounterLevel)a.Level, a.Person);
            var bounded = met.IsBounded ? "yes" : "no";
            return met.Members.IsEmpty
                ? [Line($"{i} - - - {bounded}")]
                : met.Members.Select(m => Line($"{i} country:{m.Country.Code} {m.Membership.Value} {m.Met.Value} {bounded}"));
        }));
        sql.Should().Contain(l => l.Split(' ', StringSplitOptions.None)[3] == "yes").And.Contain(l => l.Split(' ', StringSplitOptions.None)[3] == "unknown");
    }

    [Fact]
    public async Task Who_is_not_in_the_data_has_no_row_instead_of_a_no()
    {
        var (data, duck) = await Open("small");
        using var _ = duck;
        var bloc = data.Coverage.First(c => c.Fact == FactKind.Membership && c.Subjects.IsEmpty && !c.Blocs.IsEmpty).Blocs[0];
        const string Day = "DATE '2005-01-01'";
        Rows("member VARCHAR, bloc VARCHAR, on_day DATE, filter VARCHAR", SqlQuestions.IsMember, $"'country:ZZ', '{bloc}', {Day}, 'members'", $"'bloc:NONE', '{bloc}', {Day}, 'members'", $"'country:AA', 'NONE', {Day}, 'members'").Should().BeEmpty();
        Rows("member VARCHAR, bloc VARCHAR, on_day DATE, filter VARCHAR", SqlQuestions.IsMember, $"'country:AA', '{bloc}', {Day}, 'members'").Should().HaveCount(1);
        Rows("bloc VARCHAR, on_day DATE, filter VARCHAR", SqlQuestions.MembersOf, $"'NONE', {Day}, 'members'").Should().BeEmpty();
        Rows("first VARCHAR, second VARCHAR, on_day DATE", SqlQuestions.JointMemberships, $"'country:AA', 'country:ZZ', {Day}", $"'country:ZZ', 'country:AA', {Day}").Should().BeEmpty();
        Rows("of_actor VARCHAR, bloc VARCHAR, on_day DATE", SqlQuestions.Partners, $"'country:ZZ', '{bloc}', {Day}", $"'country:AA', 'NONE', {Day}").Should().BeEmpty();
        const string Met = "of_actor VARCHAR, bloc VARCHAR, from_day DATE, to_day DATE, least_level INTEGER, person VARCHAR";
        Rows(Met, SqlQuestions.LeadersMet, $"'country:ZZ', '{bloc}', {Day}, {Day}, 1, NULL", $"'country:AA', 'NONE', {Day}, {Day}, 1, NULL", $"'country:AA', '{bloc}', {Day}, {Day}, 1, 'nobody'").Should().BeEmpty();

        List<object?[]> Rows(string columns, string sql, params string[] rows)
        {
            Ask(duck, columns, rows);
            var answers = duck.Query(sql);
            duck.Run("DROP TABLE question");
            return answers;
        }
    }

    [Fact]
    public void The_texts_use_no_function_that_only_one_engine_has()
    {
        string[] known = ["LEAST", "GREATEST", "COALESCE", "MAX", "MIN", "COUNT", "SUM", "ROW_NUMBER", "CAST", "VARCHAR", "AS", "IN", "EXISTS", "AND", "OR", "OVER", "FROM", "JOIN", "WHERE", "WHEN", "SELECT", "THEN", "NOT", "CASE", "ON"];
        foreach (var (name, sql) in SqlQuestions.All)
        {
            var code = string.Join('\n', sql.Split('\n').Select(l => l.Split("--")[0]));
            var calls = System.Text.RegularExpressions.Regex.Matches(code, @"([A-Za-z_]+)\s*\(").Select(m => m.Groups[1].Value).Distinct();
            calls.Where(c => !c.Any(char.IsAsciiLetterLower)).Should().BeSubsetOf(known, name);
            sql.Should().NotContain("-- part:", name);
            code.Should().NotContain("::").And.NotContain("ILIKE").And.NotContain("QUALIFY").And.NotContain("`");
        }
    }

    private static void Same(IEnumerable<string> sql, IEnumerable<string> library) =>
        sql.Order(StringComparer.Ordinal).Should().Equal(library.Order(StringComparer.Ordinal));

    private static string Line(FormattableString text) => FormattableString.Invariant(text);

    private static string Parts(Fraction? fraction) => fraction is { } f ? f.ToString().Replace('/', ' ') : "- -";

    private static string Quoted(Actor actor) => actor.ToString().Replace("'", "''", StringComparison.Ordinal);

    private static string Iso(LocalDate date) => EdtfDate.OfDay(date).ToString();

    /// <summary>Days on which something changes, the days beside them, and days after the data's day.</summary>
    private static List<LocalDate> Days(ForeignPolicyDataset data) =>
    [
        .. data.Memberships.Select(m => m.Period).SelectMany(p => new[] { p.EarliestStart, p.LatestStart, p.EarliestEnd, p.LatestEnd })
            .OfType<LocalDate>().Distinct().SelectMany(d => new[] { d.PlusDays(-1), d, d.PlusDays(1) })
            .Append(data.AsOf).Append(data.AsOf.PlusDays(1)).Append(data.AsOf.PlusYears(3)).Append(new LocalDate(2017, 3, 1)).Append(new LocalDate(2017, 3, 2))
            .Distinct().Order(),
    ];

    private static void Ask(Duck duck, string columns, IEnumerable<string> rows)
    {
        duck.Run($"CREATE TABLE question (question_id INTEGER, {columns})");
        var sql = new StringBuilder("INSERT INTO question VALUES ");
        sql.AppendJoin(", ", rows.Select((r, i) => Line($"({i}, {r})")));
        duck.Run(sql.ToString());
    }

    private async Task<(ForeignPolicyDataset Data, Duck Duck)> Open(string set)
    {
        var (data, folder) = await exports.Of(set);
        return (data, new Duck(folder));
    }

    /// <summary>The data sets with their tables, each made once for the class.</summary>
    public sealed class Exports : IDisposable
    {
        private readonly List<IDisposable> folders = [];
        private readonly Dictionary<string, (ForeignPolicyDataset, string)> made = [];

        public async Task<(ForeignPolicyDataset Data, string Folder)> Of(string set)
        {
            if (!made.TryGetValue(set, out var one))
            {
                var data = set switch
                {
                    "small" => SyntheticData.Of(600, 300, 300),
                    "large" => SyntheticData.Of(60_000, 20_000, 20_000),
                    _ => ForeignPolicyDatasets.Default,
                };
                var folder = new TemporaryFolder();
                folders.Add(folder);
                await DatasetTables.WriteParquetAsync(data, folder.Path, cancellationToken: TestContext.Current.CancellationToken);
                made.Add(set, one = (data, folder.Path));
            }

            return one;
        }

        public void Dispose() => folders.ForEach(f => f.Dispose());
    }
}
