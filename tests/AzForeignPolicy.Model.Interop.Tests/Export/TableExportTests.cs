using System.Text;
using CsCheck;
using Parquet;
using Sylvan.Data.Csv;

namespace AzForeignPolicy.Model.Interop.Tests;

public class TableExportTests
{
    [Fact]
    public void Any_text_comes_back_from_csv_by_a_real_reader() =>
        Gen.Char["ab,\"\r\n ;'ıəЖ\t"].Array[0, 12].Select(c => new string(c)).Array[1, 5].Array[1, 20].Sample(rows =>
        {
            var width = rows.Max(r => r.Length);
            var cells = rows.Select(r => Enumerable.Range(0, width).Select(i => i < r.Length ? r[i] : "").ToArray()).ToArray();
            using var stream = new MemoryStream();
            TableExport.WriteCsvAsync(new Rows(Enumerable.Range(0, width).Select(i => new TableColumn($"c{i}", ColumnType.Text)), cells), stream).GetAwaiter().GetResult();
            // Left to itself the reader takes a tab in a file of one column for what separates its fields.
            using var reader = CsvDataReader.Create(new StringReader(Encoding.UTF8.GetString(stream.ToArray())), new CsvDataReaderOptions { Delimiter = ',' });
            foreach (var row in cells)
            {
                // A single empty field is an empty line, which a reader may skip.
                if (width == 1 && row[0].Length == 0)
                {
                    continue;
                }

                reader.Read().Should().BeTrue();
                for (var i = 0; i < width; i++)
                {
                    reader.GetString(i).Should().Be(row[i]);
                }
            }
        });

    [Fact]
    public async Task Typed_cells_come_back_from_parquet_in_several_groups()
    {
        const int Count = 70_000;
        var rows = Enumerable.Range(0, Count).Select(i => new object?[] { i % 3 == 0 ? null : $"t{i}", i, i % 2 == 0 ? null : i / 2.0, i % 5 == 0 ? null : new DateOnly(2000, 1, 1).AddDays(i % 9000) });
        using var folder = new TemporaryFolder();
        TableColumn[] columns = [new("text", ColumnType.Text), new("whole", ColumnType.Integer, true), new("number", ColumnType.Number), new("day", ColumnType.Date)];
        await using (var file = File.Create(folder["t.parquet"]))
        {
            await TableExport.WriteParquetAsync(new Rows(columns, rows), file, cancellationToken: TestContext.Current.CancellationToken);
        }

        await using var reader = await ParquetReader.CreateAsync(folder["t.parquet"], cancellationToken: TestContext.Current.CancellationToken);
        reader.RowGroupCount.Should().Be(2);
        using var duck = new Duck(folder.Path);
        var read = duck.Query("SELECT * FROM t ORDER BY whole");
        read.Should().HaveCount(Count);
        foreach (var (row, expected) in read.Zip(rows))
        {
            row.SequenceEqual(expected).Should().BeTrue();
        }
    }

    private sealed class Rows(IEnumerable<TableColumn> columns, IEnumerable<object?[]> rows) : ITable
    {
        public TableSchema Schema { get; } = new("t", [.. columns]);

        IEnumerable<object?[]> ITable.Rows() => rows;
    }
}
