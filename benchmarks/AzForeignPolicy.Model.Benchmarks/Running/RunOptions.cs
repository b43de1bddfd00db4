using System.Globalization;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>The command line of the runs that are not BenchmarkDotNet's own.</summary>
internal sealed class RunOptions
{
    internal string Mode { get; private init; } = "";

    internal DataSize[] Sizes { get; private init; } = [];

    internal string[] Queries { get; private init; } = [];

    internal string[] Peers { get; private init; } = [];

    internal bool IsResumed { get; private init; }

    internal bool IsVerbose { get; private init; }

    internal int Questions { get; private init; }

    internal string StorePath { get; private init; } = MeasurementStore.DefaultPath;

    internal string Output { get; private init; } = "BenchmarkDotNet.Artifacts/results";

    /// <summary>Reads it, or null if it is one for BenchmarkDotNet.</summary>
    internal static RunOptions? Read(string[] args)
    {
        if (args is not [("--short" or "--full" or "--check" or "--memory" or "--report" or "--generate" or "--load") and var mode, ..])
        {
            return null;
        }

        return new RunOptions
        {
            Mode = mode,
            Sizes = [.. List("--sizes").Select(Enum.Parse<DataSize>)],
            Queries = [.. List("--queries")],
            Peers = [.. List("--peers")],
            IsResumed = args.Contains("--resume"),
            IsVerbose = args.Contains("--verbose"),
            Questions = int.Parse(Value("--questions") ?? "2000", CultureInfo.InvariantCulture),
            StorePath = Value("--store") ?? MeasurementStore.DefaultPath,
            Output = Value("--output") ?? "BenchmarkDotNet.Artifacts/results",
        };

        string? Value(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

        IEnumerable<string> List(string name) => Value(name)?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];
    }
}
