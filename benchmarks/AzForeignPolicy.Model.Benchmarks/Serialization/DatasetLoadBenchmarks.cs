using System.Text.Json;
using BenchmarkDotNet.Engines;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>The whole default data set from its JSON to a checked data set, with code that is compiled. The floor is tokenizing the same bytes.</summary>
[MemoryDiagnoser]
public class DatasetLoadBenchmarks
{
    private DatasetDocument[] _documents = [];

    [GlobalSetup]
    public void Setup() => _documents = [OneDocument()];

    private static DatasetDocument OneDocument()
    {
        using var stream = new MemoryStream();
        DatasetJson.Save(ForeignPolicyDatasets.Default, stream);
        return new DatasetDocument("dataset.json", stream.ToArray());
    }

    [Benchmark(Baseline = true)]
    public int JsonDocument_Parse()
    {
        var sum = 0;
        foreach (var document in _documents)
        {
            using var json = JsonDocument.Parse(document.Utf8);
            sum += (int)json.RootElement.ValueKind;
        }

        return sum;
    }

    [Benchmark]
    public int DatasetJson_Load() => DatasetJson.Load(_documents).Countries.Count;

    [Benchmark]
    public long DatasetJson_Save()
    {
        using var stream = new MemoryStream(4 << 20);
        DatasetJson.Save(ForeignPolicyDatasets.Default, stream);
        return stream.Length;
    }
}

/// <summary>The first load in a process, with the compilation of all code that it needs: what a command-line program pays.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 20, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
[MemoryDiagnoser]
public class ColdLoadBenchmarks
{
    [Benchmark]
    public int FirstUse() => ForeignPolicyDatasets.Default.Countries.Count;
}
