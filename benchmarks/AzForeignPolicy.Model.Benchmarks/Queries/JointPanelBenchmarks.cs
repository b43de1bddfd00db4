using BenchmarkDotNet.Configs;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>A panel of dyad-years: the certain joint memberships of a state with 128 others in each of 32 years. One operation is one row.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams)]
public class JointPanelBenchmarks
{
    private World? _world;
    private int _next;

    /// <summary>The sizes of this run.</summary>
    public static IEnumerable<DataSize> Sizes => QueryRun.Sizes;

    /// <summary>The size of the data.</summary>
    [ParamsSource(nameof(Sizes))]
    public DataSize Size { get; set; }

    /// <summary>Finds the data set and the peers, which were made before.</summary>
    [GlobalSetup]
    public void Setup() => _world = World.Of(Size);

    /// <summary>The form that does not allocate.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Panel.Rows)]
    public int OursIndexed() => One(_world!.Peer(w => new OursIndex(w.Facts, w.Data)));

    /// <summary>The comfortable form.</summary>
    [Benchmark(OperationsPerInvoke = Panel.Rows)]
    public int OursComfortable() => One(_world!.Peer(w => new Ours(w.Facts, w.Data)));

    /// <summary>SQLite.</summary>
    [Benchmark(OperationsPerInvoke = Panel.Rows)]
    public int Sqlite() => One(_world!.Peer(w => new SqlitePeer(w.Facts)));

    /// <summary>Dictionaries.</summary>
    [Benchmark(OperationsPerInvoke = Panel.Rows)]
    public int Dictionaries() => One(_world!.Peer(w => new DictionaryPeer(w.Facts)));

    /// <summary>LINQ.</summary>
    [Benchmark(OperationsPerInvoke = Panel.Rows)]
    public int Linq() => One(_world!.Peer(w => new LinqPeer(w.Facts)));

    /// <summary>DuckDB.</summary>
    [Benchmark(OperationsPerInvoke = Panel.Rows)]
    public int DuckDb() => One(_world!.Peer(w => new DuckDbPeer(w.Facts)));

    private int One(IPeer peer)
    {
        _next = (_next + 1) & (Questions.Count - 1);
        return peer.JointPanel(in _world!.Questions[_next], null);
    }
}
