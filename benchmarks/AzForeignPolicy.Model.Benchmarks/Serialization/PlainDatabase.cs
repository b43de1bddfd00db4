using Microsoft.Data.Sqlite;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Memberships, agreements and visits in an SQLite file, with an attestation each, and the same read back into plain classes.</summary>
internal static class PlainDatabase
{
    private static readonly string[] Memberships = ["id", "bloc", "member", "status", "period", "source"];
    private static readonly string[] Agreements = ["id", "title", "kind", "force", "signed", "in_force", "ended", "source"];
    private static readonly string[] Parties = ["agreement", "actor"];
    private static readonly string[] Visits = ["id", "visitor", "office", "home", "host", "days", "kind", "place", "source"];

    internal static void Write(ForeignPolicyDataset data, string path)
    {
        File.Delete(path);
        using var connection = Open(path);
        using var transaction = connection.BeginTransaction();
        Fill(connection, "membership", Memberships, data.Memberships.Select(m => new[]
        {
            m.Id.ToString(), m.Bloc.ToString(), m.Member.ToString(), m.ValueOf("status"), m.Period.ToString(), m.Attestations[0].Source.ToString(),
        }));
        Fill(connection, "agreement", Agreements, data.Agreements.Select(a => new[]
        {
            a.Id.ToString(), a.Title, a.Kind.ToString(), a.Force.ToString(), a.Signed?.ToString(), a.InForce?.ToString(), a.Ended?.ToString(), a.Attestations[0].Source.ToString(),
        }));
        Fill(connection, "party", Parties, data.Agreements.SelectMany(a => a.Parties.Select(p => new[] { a.Id.ToString(), p.Actor.ToString() })));
        Fill(connection, "visit", Visits, data.Visits.Select(v => new[]
        {
            v.Id.ToString(), v.Visitor.ToString(), v.Office.Title, v.From.ToString(), v.To.ToString(), v.Period.ToString(), v.Kind.ToString(), v.Place, v.Attestations[0].Source.ToString(),
        }));
        transaction.Commit();
    }

    internal static PlainDataset Read(string path)
    {
        using var connection = Open(path);
        var data = new PlainDataset();
        Each(connection, "membership", r => data.Memberships.Add(new PlainMembership
        {
            Id = r.GetString(0),
            Bloc = r.GetString(1),
            Member = r.GetString(2),
            Status = r.GetString(3),
            Period = r.GetString(4),
            Attestations = [new PlainAttestation { Source = r.GetString(5) }],
        }));
        Each(connection, "agreement", r => data.Agreements.Add(new PlainAgreement
        {
            Id = r.GetString(0),
            Title = r.GetString(1),
            Kind = r.GetString(2),
            Force = r.GetString(3),
            Signed = Text(r, 4),
            InForce = Text(r, 5),
            Ended = Text(r, 6),
            Attestations = [new PlainAttestation { Source = r.GetString(7) }],
        }));
        var byId = data.Agreements.ToDictionary(a => a.Id);
        Each(connection, "party", r => byId[r.GetString(0)].Parties.Add(new PlainParty { Actor = r.GetString(1) }));
        Each(connection, "visit", r => data.Visits.Add(new PlainVisit
        {
            Id = r.GetString(0),
            Visitor = r.GetString(1),
            Office = new PlainOffice { Title = r.GetString(2) },
            From = r.GetString(3),
            To = r.GetString(4),
            Days = r.GetString(5),
            Kind = r.GetString(6),
            Place = Text(r, 7),
            Attestations = [new PlainAttestation { Source = r.GetString(8) }],
        }));
        return data;
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static string? Text(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

#pragma warning disable CA2100 // All names are constants of this program.
    private static void Each(SqliteConnection connection, string table, Action<SqliteDataReader> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM " + table;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            read(reader);
        }
    }

    private static void Fill(SqliteConnection connection, string table, string[] columns, IEnumerable<string?[]> rows)
    {
        using (var create = connection.CreateCommand())
        {
            create.CommandText = $"CREATE TABLE {table} ({string.Join(", ", columns.Select(c => c + " TEXT"))})";
            create.ExecuteNonQuery();
        }

        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", columns.Select(c => "$" + c))})";
        var parameters = columns.Select(c => insert.Parameters.Add("$" + c, SqliteType.Text)).ToArray();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                parameters[i].Value = (object?)row[i] ?? DBNull.Value;
            }

            insert.ExecuteNonQuery();
        }
    }
#pragma warning restore CA2100
}
