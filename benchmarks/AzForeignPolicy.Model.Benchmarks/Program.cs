using AzForeignPolicy.Model.Benchmarks;
using System.Diagnostics;

if (args is ["--check", ..])
{
    var size = args.Length > 1 ? Enum.Parse<DataSize>(args[1]) : DataSize.Shipped;
    var n = args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 500;
    var w = Stopwatch.StartNew();
    var world = World.Of(size);
    Console.WriteLine($"world {w.Elapsed}");
    var peers = new List<(IPeer, int)> { (new Ours(world.Facts, world.Data), n) };
    foreach (var make in new Func<IPeer>[] { () => new LinqPeer(world.Facts), () => new DictionaryPeer(world.Facts), () => new SqlitePeer(world.Facts), () => new DuckDbPeer(world.Facts), () => new EfPeer(world.Facts) })
    {
        if (size != DataSize.Shipped && peers.Count == 5) break;
        w.Restart();
        var p = make();
        Console.WriteLine($"{p.Name} {w.Elapsed}");
        w.Restart();
        SameAnswers.Require(world, [peers[0], (p, p is DuckDbPeer or EfPeer || size != DataSize.Shipped ? n / 10 : n)]);
        Console.WriteLine($"  {w.Elapsed}");
        peers.Add((p, n));
    }
    return;
}
BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
