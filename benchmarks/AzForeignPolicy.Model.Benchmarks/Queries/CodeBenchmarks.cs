using Microsoft.Data.Sqlite;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Conversions of codes and as-of checks, a million of which should take well under a second. One operation is one of them.</summary>
[MemoryDiagnoser]
public class CodeBenchmarks
{
    private SqliteConnection _connection = null!;
    private ForeignPolicyDataset _data = null!;
    private CodeTable _codes = null!;
    private string[] _alpha3 = [];
    private int[] _numbers = [];
    private LocalDate[] _days = [];
    private CountryCode[] _countries = [];
    private Membership[] _memberships = [];
    private Dictionary<string, string> _byAlpha3 = [];
    private SqliteCommand _command = null!;

    [GlobalSetup]
    public void Setup()
    {
        _data = ForeignPolicyDatasets.Default;
        _codes = _data.Codes;
        var dice = new Dice(1);
        var alpha3 = _data.Countries.Where(c => c.Alpha3 is not null).ToArray();
        var numbers = _data.Countries.Where(c => c.CorrelatesOfWar is not null).ToArray();
        _days = Samples.Days();
        _alpha3 = [.. _days.Select(_ => dice.Of<Country>(alpha3).Alpha3!)];
        var counted = _days.Select(_ => dice.Of<Country>(numbers)).ToArray();
        _numbers = [.. counted.Select(c => c.CorrelatesOfWar!.Number)];
        _countries = [.. counted.Select(c => c.Code)];
        var memberships = _data.Memberships.ToArray();
        _memberships = [.. _days.Select(_ => dice.Of<Membership>(memberships))];
        _byAlpha3 = alpha3.DistinctBy(c => c.Alpha3).ToDictionary(c => c.Alpha3!, c => c.Code.ToString());
        _connection = Connect();
        using var create = _connection.CreateCommand();
        create.CommandText = "CREATE TABLE code (alpha3 TEXT PRIMARY KEY, alpha2 TEXT NOT NULL) WITHOUT ROWID";
        create.ExecuteNonQuery();
        foreach (var (key, value) in _byAlpha3)
        {
            using var insert = _connection.CreateCommand();
            insert.CommandText = "INSERT INTO code VALUES ($key, $value)";
            insert.Parameters.AddWithValue("$key", key);
            insert.Parameters.AddWithValue("$value", value);
            insert.ExecuteNonQuery();
        }

        _command = _connection.CreateCommand();
        _command.CommandText = "SELECT alpha2 FROM code WHERE alpha3 = $key";
        _command.Parameters.Add("$key", SqliteType.Text);
        _command.Prepare();
    }

    [GlobalCleanup]
    public void Cleanup() => _connection.Dispose();

    private static SqliteConnection Connect()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Samples.Count)]
    public int Alpha3_Ours()
    {
        var sum = 0;
        foreach (var code in _alpha3)
        {
            sum += _codes.FromAlpha3(code).TryGetCountry(out _) ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int Alpha3_OnDay_Ours()
    {
        var sum = 0;
        for (var i = 0; i < _alpha3.Length; i++)
        {
            sum += _codes.FromAlpha3(_alpha3[i], _days[i]).TryGetCountry(out _) ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int Number_OnDay_Ours()
    {
        var sum = 0;
        for (var i = 0; i < _numbers.Length; i++)
        {
            sum += _codes.FromCorrelatesOfWar(_numbers[i], _days[i]).TryGetCountry(out _) ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int ToNumber_OnDay_Ours()
    {
        var sum = 0;
        for (var i = 0; i < _numbers.Length; i++)
        {
            sum += _codes.ToCorrelatesOfWar(_countries[i], _days[i]) ?? 0;
        }

        return sum;
    }

    /// <summary>Without days, without candidates: the least that a user would write.</summary>
    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int Alpha3_Dictionary()
    {
        var sum = 0;
        foreach (var code in _alpha3)
        {
            sum += _byAlpha3.TryGetValue(code, out var found) ? found.Length : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = 1024)]
    public int Alpha3_Sqlite()
    {
        var sum = 0;
        foreach (var code in _alpha3.AsSpan(0, 1024))
        {
            _command.Parameters[0].Value = code;
            sum += ((string)_command.ExecuteScalar()!).Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int AsOf_Ours()
    {
        var sum = 0;
        for (var i = 0; i < _memberships.Length; i++)
        {
            sum += _memberships[i].Covers(_days[i], _data.AsOf).IsYes ? 1 : 0;
        }

        return sum;
    }
}
