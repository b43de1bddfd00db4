using System.Globalization;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>A compact table: ours is 1, the peers are multiples of it.</summary>
internal static class RatioTable
{
    internal static void Print(Dictionary<(string Benchmark, string Peer, string Size), Measurement> all, IEnumerable<DataSize> sizes)
    {
        var invariant = CultureInfo.InvariantCulture;
        foreach (var size in sizes)
        {
            var peers = QueryRun.Peers.Select(p => p.Method).Where(p => all.Keys.Any(k => k.Peer == p && k.Size == size.ToString())).ToList();
            Console.WriteLine();
            Console.WriteLine(string.Create(invariant, $"{size,-18} {"ours, index",22}{string.Concat(peers.Skip(1).Select(p => string.Create(invariant, $" {p,22}")))}"));
            foreach (var query in QueryRun.Queries.Select(QueryRun.NameOf))
            {
                if (!all.TryGetValue((query, QueryRun.Ours, size.ToString()), out var ours))
                {
                    continue;
                }

                Console.Write(string.Create(invariant, $"{query,-18} {Time(ours.Nanoseconds) + ", " + Bytes(ours.Bytes),22}"));
                foreach (var peer in peers.Skip(1))
                {
                    Console.Write(all.TryGetValue((query, peer, size.ToString()), out var other)
                        ? string.Create(invariant, $" {Ratio(other.Nanoseconds / ours.Nanoseconds) + "×, " + Bytes(other.Bytes),22}")
                        : string.Create(invariant, $" {"–",22}"));
                }

                Console.WriteLine();
            }
        }
    }

    internal static string Ratio(double ratio) => ratio.ToString(ratio < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    internal static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1_000 => nanoseconds.ToString("0.0 ns", CultureInfo.InvariantCulture),
        < 1_000_000 => (nanoseconds / 1_000).ToString("0.0 µs", CultureInfo.InvariantCulture),
        _ => (nanoseconds / 1_000_000).ToString("0.0 ms", CultureInfo.InvariantCulture),
    };

    internal static string Bytes(double bytes) => bytes < 10_000 ? bytes.ToString("0 B", CultureInfo.InvariantCulture) : (bytes / 1000).ToString("#,0 kB", CultureInfo.InvariantCulture);
}
