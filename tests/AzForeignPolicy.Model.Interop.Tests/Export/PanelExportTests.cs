using System.Globalization;
using Sylvan.Data.Csv;

namespace AzForeignPolicy.Model.Interop.Tests;

public class PanelExportTests
{
    [Fact]
    public async Task Every_value_of_a_panel_comes_back_from_csv_and_from_parquet_and_missing_is_empty()
    {
        var data = ForeignPolicyDatasets.Default;
        var panel = new PanelBuilder(data, PanelUnit.Dyad, PeriodUnit.Year)
        {
            From = new LocalDate(1990, 1, 1),
            To = new LocalDate(2014, 12, 31),
            StateList = StateListId.GleditschWard,
            Of = CountrySet.Parse("AZ"),
            With = CountrySet.Parse("RU TR GE"),
            Keys = [StateKey.Iso3, StateKey.CorrelatesOfWar],
            Columns = [PanelColumns.JointMemberships(), PanelColumns.JointMemberships(CountBound.AtLeast), PanelColumns.HasAgreement(AgreementPhase.Standing), PanelColumns.Member(BlocId.Parse("CIS"), side: PanelSide.First)],
        }.Build();
        var rows = panel.ToList();
        rows.Should().Contain(r => r.Values.Any(v => v.IsMissing)).And.Contain(r => !r.Values.Last().IsMissing);

        using var folder = new TemporaryFolder();
        await using (var file = File.Create(folder["panel.csv"]))
        {
            await PanelExport.WriteCsvAsync(panel, file, cancellationToken: TestContext.Current.CancellationToken);
            file.CanWrite.Should().BeTrue("the stream is the caller's");
        }

        await using (var file = File.Create(folder["panel.parquet"]))
        {
            await PanelExport.WriteParquetAsync(panel, file, cancellationToken: TestContext.Current.CancellationToken);
            file.CanWrite.Should().BeTrue("the stream is the caller's");
        }

        using var csv = CsvDataReader.Create(folder["panel.csv"], new CsvDataReaderOptions { Culture = CultureInfo.InvariantCulture });
        using var duck = new Duck(folder.Path);
        var parquet = duck.Query("SELECT * FROM panel");
        parquet.Should().HaveCount(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            (await csv.ReadAsync(TestContext.Current.CancellationToken)).Should().BeTrue();
            for (var c = 0; c < panel.Columns.Length; c++)
            {
                var value = rows[i].Values[c];
                var at = csv.GetOrdinal(panel.Columns[c].Name);
                csv.GetString(at).Should().Be(value.ToString());
                (parquet[i][at] is null).Should().Be(value.IsMissing);
                Convert.ToString(parquet[i][at], CultureInfo.InvariantCulture).Should().Be(value.ToString());
            }
        }
    }
}
