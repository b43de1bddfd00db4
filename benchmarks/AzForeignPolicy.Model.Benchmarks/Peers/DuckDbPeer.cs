using DuckDB.NET.Data;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>DuckDB in memory, prepared statements. It keeps minima and maxima of each block of rows by itself; an index on two columns of a key helps it too.</summary>
internal sealed class DuckDbPeer(Facts facts) : SqlPeer(facts, new DuckDBConnection("DataSource=:memory:"))
{
    public override string Name => "DuckDB in memory";

    protected override string ParameterName(char name) => name.ToString();

    protected override void BulkInsert(string table, int columns, IEnumerable<int[]> rows)
    {
        using var appender = ((DuckDBConnection)Connection).CreateAppender(table);
        foreach (var row in rows)
        {
            var line = appender.CreateRow();
            for (var i = 0; i < columns; i++)
            {
                line.AppendValue(row[i]);
            }

            line.EndRow();
        }
    }

    /// <summary>An index of DuckDB finds equal keys only; ranges are found by the minima and maxima.</summary>
    protected override void Index(string name, string columns)
    {
        var open = columns.IndexOf('(', StringComparison.Ordinal);
        var first = columns[(open + 1)..].Split(',')[0].Trim().TrimEnd(')');
        Run($"CREATE INDEX {name} ON {columns[..open]} ({first})");
    }
}
