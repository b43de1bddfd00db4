using System.Globalization;
using AzForeignPolicy.Model.Interop;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>A file of a million rows: the votes of a thousand-odd roll calls, and organisations by year. Memory is that of the result, not of the file.</summary>
[MemoryDiagnoser]
public class ImportBenchmarks
{
    private const int Rows = 1_000_000;
    private static readonly string[] States = ["usa", "uk", "france", "turkey", "azerbaijan", "china", "japan", "india"];

    private string votes = "";
    private string organisations = "";

    [GlobalSetup]
    public void Setup()
    {
        votes = Path.GetTempFileName();
        organisations = Path.GetTempFileName();
        var numbers = ForeignPolicyDatasets.Default.Countries.Where(c => c.CorrelatesOfWar is { } code && code.Spells.Any(s => s.EndKind == EdtfEndKind.Open)).Select(c => c.CorrelatesOfWar!.Number).ToArray();
        using (var writer = new StreamWriter(votes))
        {
            writer.Write("rcid,ccode,member,vote,date\n");
            for (var i = 0; i < Rows; i++)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{i / numbers.Length},{numbers[i % numbers.Length]},1,{1 + i % 3},2014-11-{1 + i / numbers.Length % 28:00}\n"));
            }
        }

        using (var writer = new StreamWriter(organisations))
        {
            writer.Write($"ioname,orgname,year,{string.Join(',', States)}\n");
            for (var i = 0; i < Rows; i++)
            {
                var (of, year) = (i / 100, 1915 + i % 100);
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"O{of},Organisation {of},{year},1,1,{(year < 1960 ? 2 : 1)},0,{(year < 1992 ? -1 : 1)},0,-9,3\n"));
            }
        }
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        File.Delete(votes);
        File.Delete(organisations);
    }

    [Benchmark]
    public int Votes()
    {
        using var stream = File.OpenRead(votes);
        return UnVotes.Read(stream, Options()).Count;
    }

    [Benchmark]
    public long Organisations()
    {
        using var stream = File.OpenRead(organisations);
        return CowIgo.Read(stream, Options()).Rows;
    }

    private static ImportOptions Options() => new() { Source = new Source(SourceId.Parse("file"), "File", SourceKind.Dataset), Countries = ForeignPolicyDatasets.Default };
}
