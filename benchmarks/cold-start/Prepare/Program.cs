using AzForeignPolicy.Model;
using Microsoft.Data.Sqlite;

// Writes the embedded data as one JSON document and as an SQLite file, for the programs that stand for the alternatives.
var data = ForeignPolicyDatasets.Default;
using (var json = File.Create(args[0]))
{
    DatasetJson.Save(data, json);
}

File.Delete(args[1]);
using var connection = new SqliteConnection($"Data Source={args[1]};Pooling=False");
connection.Open();
Run("CREATE TABLE membership (bloc TEXT NOT NULL, member TEXT NOT NULL, status TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL)");
using (var transaction = connection.BeginTransaction())
{
    using var insert = connection.CreateCommand();
    insert.CommandText = "INSERT INTO membership VALUES ($bloc, $member, $status, $first, $last)";
    var parameters = new[] { "$bloc", "$member", "$status", "$first", "$last" }.Select(n => insert.Parameters.Add(n, SqliteType.Text)).ToArray();
    foreach (var membership in data.Memberships)
    {
        parameters[0].Value = membership.Bloc.ToString();
        parameters[1].Value = membership.Member.ToString();
        parameters[2].Value = membership.ValueOf("status");
        parameters[3].Value = membership.Period.LatestStart?.ToString("uuuu-MM-dd", null) ?? "0000";
        parameters[4].Value = membership.Period.EarliestEnd?.ToString("uuuu-MM-dd", null) ?? "9999";
        insert.ExecuteNonQuery();
    }

    transaction.Commit();
}

Run("CREATE INDEX membership_bloc ON membership (bloc, member, status, first, last)");

void Run(string sql)
{
    using var command = connection.CreateCommand();
#pragma warning disable CA2100 // All texts are constants of this program.
    command.CommandText = sql;
#pragma warning restore CA2100
    command.ExecuteNonQuery();
}
