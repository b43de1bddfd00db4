using BenchmarkDotNet.Configs;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>
/// One query by every peer, over the same facts and the same 2^16 random questions. A slow peer goes through a part of them in an
/// invocation and through the next part in the next.
/// </summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams)]
public abstract class QueryBenchmarks
{
    /// <summary>How many questions a peer that takes microseconds gets in an invocation.</summary>
    protected const int Some = 1024;

    /// <summary>How many questions a peer that takes longer gets in an invocation.</summary>
    protected const int Few = 16;

    private World? _world;
    private int _next;

    /// <summary>The sizes of this run.</summary>
    public static IEnumerable<DataSize> Sizes => QueryRun.Sizes;

    /// <summary>The size of the data.</summary>
    [ParamsSource(nameof(Sizes))]
    public DataSize Size { get; set; }

    private protected World World => _world!;

    private protected Question[] All => World.Questions;

    private protected Ours Library { get; private set; } = null!;

    private protected OursIndex Index { get; private set; } = null!;

    /// <summary>Finds the data set and the peers, which were made before.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _world = World.Of(Size);
        Library = World.Peer(w => new Ours(w.Facts, w.Data));
        Index = World.Peer(w => new OursIndex(w.Facts, w.Data));
    }

    /// <summary>SQLite.</summary>
    [Benchmark(OperationsPerInvoke = Some)]
    public int Sqlite() => Part(World.Peer(w => new SqlitePeer(w.Facts)), Some);

    /// <summary>Dictionaries.</summary>
    [Benchmark(OperationsPerInvoke = Some)]
    public int Dictionaries() => Part(World.Peer(w => new DictionaryPeer(w.Facts)), Some);

    /// <summary>LINQ.</summary>
    [Benchmark(OperationsPerInvoke = Few)]
    public int Linq() => Part(World.Peer(w => new LinqPeer(w.Facts)), Few);

    /// <summary>DuckDB.</summary>
    [Benchmark(OperationsPerInvoke = Few)]
    public int DuckDb() => Part(World.Peer(w => new DuckDbPeer(w.Facts)), Few);

    /// <summary>EF Core.</summary>
    [Benchmark(OperationsPerInvoke = Few)]
    public int EfCore() => Part(World.Peer(w => new EfPeer(w.Facts)), Few);

    private protected abstract int Ask(IPeer peer, in Question question);

    /// <summary>The next part of the questions, from the first again after the last.</summary>
    private protected ReadOnlySpan<Question> Next(int count)
    {
        var first = _next;
        _next = (first + count) & (Questions.Count - 1);
        return All.AsSpan(first, count);
    }

    private int Part(IPeer peer, int count)
    {
        var sum = 0;
        foreach (ref readonly var question in Next(count))
        {
            sum += Ask(peer, in question);
        }

        return sum;
    }
}
