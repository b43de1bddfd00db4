using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Newtonsoft.Json.Serialization;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>
/// A whole data set from its JSON, checked, with code that is compiled; beside it the ways to read the same bytes without a check, and
/// an SQLite file of the same records. The floor is tokenizing the same bytes.
/// </summary>
[MemoryDiagnoser]
public class DatasetLoadBenchmarks
{
    private static readonly Newtonsoft.Json.JsonSerializerSettings NewtonsoftSettings = new() { ContractResolver = new CamelCasePropertyNamesContractResolver() };

    private byte[] _json = [];
    private string _database = "";
    private ForeignPolicyDataset? _data;

    /// <summary>The sizes.</summary>
    public static IEnumerable<DataSize> Sizes => [DataSize.Shipped, DataSize.E5];

    /// <summary>The size of the data.</summary>
    [ParamsSource(nameof(Sizes))]
    public DataSize Size { get; set; }

    /// <summary>Writes the JSON and the SQLite file.</summary>
    [GlobalSetup]
    public void Setup()
    {
        using var stream = new MemoryStream();
        if (Size == DataSize.Shipped)
        {
            DatasetJson.Save(ForeignPolicyDatasets.Default, stream);
        }
        else
        {
            SyntheticJson.Write(World.Synthetic(Size), stream);
        }

        _json = stream.ToArray();
        _data = DatasetJson.Load(_json);
        _database = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"azfp-benchmark-{Environment.ProcessId}-{Size}.db"));
        PlainDatabase.Write(_data, _database);
    }

    /// <summary>Takes the file away.</summary>
    [GlobalCleanup]
    public void Cleanup() => File.Delete(_database);

    [Benchmark(Baseline = true)]
    public int JsonDocument_Parse()
    {
        using var json = JsonDocument.Parse(_json);
        return (int)json.RootElement.ValueKind;
    }

    [Benchmark]
    public int SystemTextJson_Generated() => JsonSerializer.Deserialize(_json, PlainJson.Default.PlainDataset)!.Visits.Count;

    [Benchmark]
    public int Newtonsoft_Json()
    {
        using var reader = new StreamReader(new MemoryStream(_json));
        using var json = new Newtonsoft.Json.JsonTextReader(reader);
        return Newtonsoft.Json.JsonSerializer.Create(NewtonsoftSettings).Deserialize<PlainDataset>(json)!.Visits.Count;
    }

    [Benchmark]
    public int Sqlite_File() => PlainDatabase.Read(_database).Visits.Count;

    [Benchmark]
    public int DatasetJson_Load() => DatasetJson.Load(_json).Countries.Count;

    [Benchmark]
    public long DatasetJson_Save()
    {
        using var stream = new MemoryStream(_json.Length);
        DatasetJson.Save(_data!, stream);
        return stream.Length;
    }
}
