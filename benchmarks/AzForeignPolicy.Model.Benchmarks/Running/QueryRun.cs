using System.Diagnostics;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>
/// Runs the queries size by size: makes the data and the peers once, checks that all give the same answers, then measures. All peers
/// run in this process, so that none of them pays for the others' data.
/// </summary>
internal sealed class QueryRun(RunOptions options)
{
    internal const string Ours = nameof(MembersOfBenchmarks.OursIndexed);
    internal const string Comfortable = nameof(MembersOfBenchmarks.OursComfortable);

    /// <summary>The queries in the order of the tables.</summary>
    internal static readonly Type[] Queries =
    [
        typeof(MembersOfBenchmarks), typeof(IsMemberBenchmarks), typeof(AgreementsBetweenBenchmarks), typeof(PartnersBenchmarks), typeof(VisitsFromBlocBenchmarks),
        typeof(LeadersNotMetBenchmarks), typeof(JointMembershipsBenchmarks), typeof(InForceListBenchmarks), typeof(InForceCountBenchmarks), typeof(JointPanelBenchmarks),
    ];

    /// <summary>All peers in the order of the tables: the method that measures each, and how it is made.</summary>
    internal static readonly (string Method, Func<World, IPeer> Make)[] Peers =
    [
        (Ours, w => w.Peer(x => new OursIndex(x.Facts, x.Data))),
        (Comfortable, w => w.Peer(x => new Ours(x.Facts, x.Data))),
        (nameof(QueryBenchmarks.Dictionaries), w => w.Peer(x => new DictionaryPeer(x.Facts))),
        (nameof(QueryBenchmarks.Sqlite), w => w.Peer(x => new SqlitePeer(x.Facts))),
        (nameof(QueryBenchmarks.Linq), w => w.Peer(x => new LinqPeer(x.Facts))),
        (nameof(QueryBenchmarks.DuckDb), w => w.Peer(x => new DuckDbPeer(x.Facts))),
        (nameof(QueryBenchmarks.EfCore), w => w.Peer(x => new EfPeer(x.Facts))),
    ];

    /// <summary>What has no peers of its own kind among the queries: dates, codes, loading, importing.</summary>
    private static readonly Type[] Others =
    [
        typeof(EdtfParseBenchmarks), typeof(EdtfFormatBenchmarks), typeof(RelationBenchmarks), typeof(IntervalTextBenchmarks), typeof(CodeBenchmarks),
        typeof(CountrySetBenchmarks), typeof(DatasetLoadBenchmarks), typeof(ImportBenchmarks),
    ];

    private readonly MeasurementStore _store = new(options.StorePath);

    private bool IsShort => options.Mode == "--short";

    /// <summary>The sizes that BenchmarkDotNet sees at the moment.</summary>
    internal static DataSize[] Sizes { get; private set; } = [DataSize.Shipped];

    internal static string NameOf(Type benchmark) => benchmark.Name.Replace("Benchmarks", "", StringComparison.Ordinal);

    internal void Run()
    {
        var clock = Stopwatch.StartNew();
        DataSize[] sizes = options.Sizes.Length > 0 ? options.Sizes : IsShort ? [DataSize.Shipped, DataSize.E5] : [DataSize.Shipped, DataSize.E5, DataSize.E6];
        foreach (var size in sizes)
        {
            Sizes = [size];
            Console.WriteLine($"{size}: making the data");
            var world = World.Of(size);
            Check(world, clock);
            if (options.Mode != "--check")
            {
                Measure(world, clock);
            }
        }

        if (options.Mode == "--full")
        {
            MeasureOthers(clock);
        }

        if (options.Mode != "--check")
        {
            RatioTable.Print(_store.Read(), sizes);
            Console.WriteLine($"{clock.Elapsed.TotalSeconds:0} s. Kept in {_store.Path}");
        }
    }

    /// <summary>Whether a peer is measured at a size. What takes milliseconds a question at the small sizes is left out at the large ones.</summary>
    private bool IsAsked(string peer, DataSize size) =>
        options.Peers.Length > 0 ? options.Peers.Contains(peer)
        : IsShort && size != DataSize.Shipped ? peer is Ours or Comfortable or nameof(QueryBenchmarks.Sqlite)
        : peer != nameof(QueryBenchmarks.EfCore) || size == DataSize.Shipped;

    private static bool IsAsked(string query, string peer, DataSize size) =>
        query != NameOf(typeof(JointPanelBenchmarks)) || size == DataSize.Shipped || peer is not nameof(QueryBenchmarks.Linq);

    private void Check(World world, Stopwatch clock)
    {
        var reference = Peers[1].Make(world);
        foreach (var (method, make) in Peers.Where(p => p.Method != Comfortable && IsAsked(p.Method, world.Size)))
        {
            var peer = make(world);
            var isSlow = method is not Ours && (world.Size != DataSize.Shipped || method is nameof(QueryBenchmarks.DuckDb) or nameof(QueryBenchmarks.EfCore));
            var count = Math.Max(10, isSlow ? options.Questions / 20 : options.Questions);
            if (IsShort && world.Size != DataSize.Shipped)
            {
                count = Math.Min(count, 100);
            }

            SameAnswers.Require(world, [(reference, 0), (peer, count)]);
            Console.WriteLine($"{world.Size}: {peer.Name} gives the same answers to {count} sets of parameters for each query ({clock.Elapsed.TotalSeconds:0} s)");
        }
    }

    private void Measure(World world, Stopwatch clock)
    {
        var done = options.IsResumed ? _store.Read() : [];
        foreach (var query in Queries.Where(q => options.Queries.Length == 0 || options.Queries.Contains(NameOf(q))))
        {
            var name = NameOf(query);
            bool IsWanted(string peer) => IsAsked(peer, world.Size) && IsAsked(name, peer, world.Size) && !done.ContainsKey((name, peer, world.Size.ToString()));

            GC.Collect();
            if (!Peers.Any(p => IsWanted(p.Method)))
            {
                continue;
            }

            var summary = BenchmarkRunner.Run(query, Configuration(c => IsWanted(c.Descriptor.WorkloadMethod.Name)));
            var measured = SummaryReader.Read(summary, name).ToList();
            _store.Add(measured);
            Console.WriteLine($"{world.Size}: {name}, {measured.Count} peers ({clock.Elapsed.TotalSeconds:0} s)");
        }
    }

    private void MeasureOthers(Stopwatch clock)
    {
        var done = options.IsResumed ? _store.Read().Keys.Select(k => k.Benchmark).ToHashSet() : [];
        foreach (var type in Others.Where(t => (options.Queries.Length == 0 || options.Queries.Contains(NameOf(t))) && !done.Contains(NameOf(t))))
        {
            _store.Add(SummaryReader.Read(BenchmarkRunner.Run(type, Configuration(_ => true)), NameOf(type)));
            Console.WriteLine($"{NameOf(type)} ({clock.Elapsed.TotalSeconds:0} s)");
        }
    }

    private ManualConfig Configuration(Func<BenchmarkCase, bool> isWanted)
    {
        var job = Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(2), logOutput: options.IsVerbose));
        job = IsShort
            ? job.WithWarmupCount(2).WithIterationCount(3).WithIterationTime(TimeInterval.FromMilliseconds(80))
            : job.WithWarmupCount(4).WithIterationCount(12).WithIterationTime(TimeInterval.FromMilliseconds(250));
        var config = ManualConfig.CreateEmpty()
            .AddJob(job.WithGcForce(false))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(options.IsVerbose ? ConsoleLogger.Default : NullLogger.Instance)
            .AddFilter(new SimpleFilter(isWanted))
            .WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.KeepBenchmarkFiles);
        return IsShort ? config : config.AddExporter(MarkdownExporter.GitHub);
    }
}
