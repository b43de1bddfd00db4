using System.Text;
using CsCheck;

namespace AzForeignPolicy.Model.Interop.Tests;

public class RoundTripTests
{
    [Fact]
    public void Any_data_set_comes_back_whole_from_csv() =>
        Gen.Select(Gen.Int[1, 120], Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 1_000_000]).Sample(
            (memberships, agreements, visits, seed) =>
            {
                var data = SyntheticData.Of(memberships, agreements, visits, seed);
                using var folder = new TemporaryFolder();
                DatasetTables.WriteCsvAsync(data, folder.Path).GetAwaiter().GetResult();
                Json(DatasetTables.ReadCsv(folder.Path)).Should().Be(Json(data));
            },
            iter: 15,
            threads: 1);

    [Fact]
    public async Task What_is_wrong_with_a_table_is_told_with_line_and_column()
    {
        using var folder = new TemporaryFolder();
        await DatasetTables.WriteCsvAsync(SyntheticData.Of(3, 2, 0), folder.Path, cancellationToken: TestContext.Current.CancellationToken);
        var path = folder["memberships.csv"];
        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(path, [lines[0] + ",colour", lines[1] + ",red", lines[2] + ",", lines[3] + ","], TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(folder["agreements_parties.csv"], ["record_id,ordinal,actor", "a-0,one,country:AA", ",2,country:AB"], TestContext.Current.CancellationToken);
        var act = () => DatasetTables.ReadCsv(folder.Path, TestContext.Current.CancellationToken);
        act.Should().Throw<InvalidImportException>().Which.Issues.Select(i => i.ToString()).Should().BeEquivalentTo(
            $"memberships.csv(1,{lines[0].Split(',').Length + 1}): error InvalidValue: colour: The table has no column of this name.",
            "agreements_parties.csv(2,2): error InvalidValue: ordinal: \"one\" is not a whole number.",
            "agreements_parties.csv(3,1): error MissingValue: record_id: A value is required.");
    }

    [Fact]
    public async Task What_is_wrong_with_a_record_is_told_with_the_line_of_its_table()
    {
        using var folder = new TemporaryFolder();
        await DatasetTables.WriteCsvAsync(SyntheticData.Of(3, 2, 0), folder.Path, cancellationToken: TestContext.Current.CancellationToken);
        var path = folder["memberships.csv"];
        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(path, [.. lines[..2], lines[2].Replace(",B", ",ZZ", StringComparison.Ordinal), .. lines[3..]], TestContext.Current.CancellationToken);
        var act = () => DatasetTables.ReadCsv(folder.Path, TestContext.Current.CancellationToken);
        act.Should().Throw<InvalidDatasetException>().Which.Issues.Select(i => (i.File, i.Line, i.Code)).Should().Contain(("memberships.csv", 3, IssueCode.UnknownReference));
    }

    [Fact]
    public async Task What_was_imported_survives_the_export()
    {
        using var stream = Fixtures.Open("valid/cow-igo.csv");
        var data = CowIgo.Read(stream, Fixtures.Options("cow-igo.csv"), cancellationToken: TestContext.Current.CancellationToken).Build();
        using var folder = new TemporaryFolder();
        await DatasetTables.WriteCsvAsync(data, folder.Path, cancellationToken: TestContext.Current.CancellationToken);
        Json(DatasetTables.ReadCsv(folder.Path, TestContext.Current.CancellationToken)).Should().Be(Json(data));
    }

    private static string Json(ForeignPolicyDataset data)
    {
        using var stream = new MemoryStream();
        DatasetJson.Save(data, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
