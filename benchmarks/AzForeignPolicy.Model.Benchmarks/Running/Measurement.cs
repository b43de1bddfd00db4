namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>One measured value: what was asked, who answered, at which size.</summary>
/// <param name="Benchmark">The benchmark, such as <c>IsMember</c>.</param>
/// <param name="Peer">The method, such as <c>Sqlite</c>.</param>
/// <param name="Size">The size of the data or another parameter; empty if there is none.</param>
/// <param name="Nanoseconds">The mean of one operation, or another value if the benchmark says so.</param>
/// <param name="StandardError">Of the mean.</param>
/// <param name="Bytes">Allocated by one operation.</param>
internal sealed record Measurement(string Benchmark, string Peer, string Size, double Nanoseconds, double StandardError, double Bytes);
