using System.Globalization;
using System.Text;
using Parquet;
using Sylvan.Data.Csv;

namespace AzForeignPolicy.Model.Interop.Tests;

public class DatasetTablesTests
{
    private static readonly ForeignPolicyDataset Data = ForeignPolicyDatasets.Default;

    [Fact]
    public async Task Csv_gives_back_the_same_data_set()
    {
        using var folder = new TemporaryFolder();
        await DatasetTables.WriteCsvAsync(Data, folder.Path, cancellationToken: TestContext.Current.CancellationToken);
        var back = DatasetTables.ReadCsv(folder.Path, TestContext.Current.CancellationToken);
        Json(back).Should().Be(Json(Data));
    }

    [Fact]
    public async Task Csv_is_read_by_a_real_reader_with_a_line_for_each_row_and_as_many_fields_as_names()
    {
        using var folder = new TemporaryFolder();
        await DatasetTables.WriteCsvAsync(Data, folder.Path, cancellationToken: TestContext.Current.CancellationToken);
        foreach (var schema in DatasetTables.Schemas)
        {
            using var reader = CsvDataReader.Create(folder[schema.Name + ".csv"], new CsvDataReaderOptions { Culture = CultureInfo.InvariantCulture });
            Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).Should().Equal(schema.Columns.Select(c => c.Name), schema.Name);
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            {
                reader.RowFieldCount.Should().Be(reader.FieldCount);
            }
        }

        using var memberships = CsvDataReader.Create(folder["memberships.csv"]);
        var count = 0;
        while (await memberships.ReadAsync(TestContext.Current.CancellationToken))
        {
            count++;
        }

        count.Should().Be(Data.Memberships.Count);
        var text = await File.ReadAllTextAsync(folder["countries.csv"], TestContext.Current.CancellationToken);
        text.Should().StartWith("code,alpha3,").And.Contain("\r\n").And.EndWith("\r\n");
    }

    [Fact]
    public async Task Parquet_holds_what_csv_holds_by_the_account_of_its_own_reader_and_of_duckdb()
    {
        using var folder = new TemporaryFolder();
        await DatasetTables.WriteCsvAsync(Data, folder.Path, cancellationToken: TestContext.Current.CancellationToken);
        await DatasetTables.WriteParquetAsync(Data, folder.Path, cancellationToken: TestContext.Current.CancellationToken);
        using var duck = new Duck(folder.Path);
        foreach (var schema in DatasetTables.Schemas)
        {
            await using var reader = await ParquetReader.CreateAsync(folder[schema.Name + ".parquet"], cancellationToken: TestContext.Current.CancellationToken);
            reader.Schema.DataFields.Select(f => f.Name).Should().Equal(schema.Columns.Select(c => c.Name));
            var rows = Enumerable.Range(0, reader.RowGroupCount).Sum(i => reader.OpenRowGroupReader(i).RowCount);

            // Every cell as text, from both files.
            var columns = string.Join(", ", schema.Columns.Select(c => $"CAST(\"{c.Name}\" AS VARCHAR)"));
            var parquet = duck.Query($"SELECT {columns} FROM \"{schema.Name}\"").ConvertAll(r => string.Join('|', r));
            parquet.Should().HaveCount((int)rows, schema.Name);
            var types = string.Join(", ", schema.Columns.Select(c => $"'{c.Name}': '{c.Type switch { ColumnType.Integer => "INTEGER", ColumnType.Number => "DOUBLE", ColumnType.Date => "DATE", _ => "VARCHAR" }}'"));
            var csv = duck.Query($"SELECT {columns} FROM read_csv('{folder[schema.Name + ".csv"]}', header = true, delim = ',', quote = '\"', escape = '\"', strict_mode = true, columns = {{{types}}})").ConvertAll(r => string.Join('|', r));
            csv.Should().Equal(parquet, schema.Name);
        }
    }

    [Fact]
    public async Task Limits_stand_beside_the_text()
    {
        using var folder = new TemporaryFolder();
        await DatasetTables.WriteParquetAsync(Data, folder.Path, cancellationToken: TestContext.Current.CancellationToken);
        using var duck = new Duck(folder.Path);
        foreach (var row in duck.Query("SELECT id, period, period_start_kind, period_start_earliest, period_start_latest, period_end_kind, period_end_earliest, period_end_latest FROM memberships"))
        {
            var period = Data.Memberships[MembershipId.Parse((string)row[0]!)].Period;
            row[1].Should().Be(period.ToString());
            row[2].Should().Be(Names.Of(period.StartKind));
            ((DateOnly?)row[3], (DateOnly?)row[4]).Should().Be((Day(period.EarliestStart), Day(period.LatestStart)));
            row[5].Should().Be(Names.Of(period.EndKind));
            ((DateOnly?)row[6], (DateOnly?)row[7]).Should().Be((Day(period.EarliestEnd), Day(period.LatestEnd)));
        }
    }

    [Fact]
    public void The_tables_and_columns_are_stable()
    {
        var text = string.Join("\n", DatasetTables.Schemas.Select(s => s.Name + "\n" + string.Join("\n", s.Columns.Select(c => $"  {c.Name} {c.Type}{(c.IsRequired ? "" : "?")}{(c.IsDerived ? " derived" : "")}")))) + "\n";
        var expected = Fixtures.PathOf("tables.verified.txt");
        text.Should().Be(File.ReadAllText(expected));
    }

    private static DateOnly? Day(LocalDate? date) => date?.ToDateOnly();

    private static string Json(ForeignPolicyDataset data)
    {
        using var stream = new MemoryStream();
        DatasetJson.Save(data, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
