using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>SQLite in memory, prepared statements, covering indexes.</summary>
internal sealed class SqlitePeer(Facts facts) : SqlPeer(facts, new SqliteConnection("Data Source=:memory:"))
{
    public override string Name => "SQLite in memory";

    protected override string ParameterName(char name) => "$" + name;

    protected override void BulkInsert(string table, int columns, IEnumerable<int[]> rows)
    {
        using var transaction = Connection.BeginTransaction();
        using var command = Connection.CreateCommand();
        command.Transaction = transaction;
        var parameters = new SqliteParameter[columns];
        for (var i = 0; i < columns; i++)
        {
            parameters[i] = new SqliteParameter(string.Create(CultureInfo.InvariantCulture, $"$p{i}"), SqliteType.Integer);
            command.Parameters.Add(parameters[i]);
        }

#pragma warning disable CA2100 // All texts are constants of this program.
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", parameters.Select(p => p.ParameterName))})";
#pragma warning restore CA2100
        foreach (var row in rows)
        {
            for (var i = 0; i < columns; i++)
            {
                parameters[i].Value = row[i];
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
