using System.Text.Json;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>What was measured so far, a line each, so that a long run can be taken up where it stopped. A later line replaces an earlier one.</summary>
internal sealed class MeasurementStore(string path)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal const string DefaultPath = "BenchmarkDotNet.Artifacts/measurements.jsonl";

    internal string Path => path;

    internal Dictionary<(string Benchmark, string Peer, string Size), Measurement> Read()
    {
        var all = new Dictionary<(string, string, string), Measurement>();
        if (File.Exists(path))
        {
            foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
            {
                var one = JsonSerializer.Deserialize<Measurement>(line, Options)!;
                all[(one.Benchmark, one.Peer, one.Size)] = one;
            }
        }

        return all;
    }

    internal void Add(IEnumerable<Measurement> measured)
    {
        if (System.IO.Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        File.AppendAllLines(path, measured.Select(m => JsonSerializer.Serialize(m, Options)));
    }
}
