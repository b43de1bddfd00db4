using DuckDB.NET.Data;

namespace AzForeignPolicy.Model.Interop.Tests;

/// <summary>A DuckDB in memory with every Parquet file of a folder as a view of its name.</summary>
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public Duck(string folder)
    {
        connection.Open();
        foreach (var file in Directory.EnumerateFiles(folder, "*.parquet"))
        {
            Run($"CREATE TABLE \"{Path.GetFileNameWithoutExtension(file)}\" AS SELECT * FROM read_parquet('{file}')");
        }
    }

    public void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public List<object?[]> Query(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }

            rows.Add(row);
        }

        return rows;
    }

    public void Dispose() => connection.Dispose();
}
