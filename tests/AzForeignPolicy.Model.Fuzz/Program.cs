using System.Diagnostics;
using System.Globalization;
using AzForeignPolicy.Model.Fuzz;
using SharpFuzz;

// README.md in this folder says how it is used.
IReadOnlyList<FuzzTarget> targets = [.. FuzzTarget.All, .. ImporterTargets.All];
switch (args)
{
    case ["replay", var name, var folder]:
        Console.WriteLine($"{FuzzRun.Replay(FuzzTarget.Named(name, targets), folder)} inputs, all as promised");
        return 0;

    case ["random", var name, var seconds, var seed]:
        var limit = TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture));
        var started = Stopwatch.GetTimestamp();
        var target = FuzzTarget.Named(name, targets);
        var (cases, slowest) = FuzzRun.Random(target, CorpusOf(name), int.Parse(seed, CultureInfo.InvariantCulture), _ => Stopwatch.GetElapsedTime(started) < limit);
        Console.WriteLine($"{name}: {cases} inputs in {seconds} s, all as promised; the slowest took {slowest.TotalMilliseconds:F0} ms");
        return 0;

    case ["afl", var name]:
        var afl = FuzzTarget.Named(name, targets);
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            afl.Try(input.ToArray());
        });
        return 0;

    case ["libfuzzer", var name]:
        var libFuzzer = FuzzTarget.Named(name, targets);
        Fuzzer.LibFuzzer.Run(input => libFuzzer.Try(input.ToArray()));
        return 0;

    default:
        Console.Error.WriteLine("""
            replay TARGET FOLDER          every file of a folder once
            random TARGET SECONDS SEED    mutations of the corpus; needs nothing but .NET
            afl TARGET                    one input from afl-fuzz
            libfuzzer TARGET              inputs from libfuzzer-dotnet
            """);
        Console.Error.WriteLine("Targets: " + string.Join(", ", targets));
        return 2;
}

static string CorpusOf(string name)
{
    for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
    {
        var corpus = Path.Combine(folder.FullName, "Corpus", name);
        if (Directory.Exists(corpus))
        {
            return corpus;
        }
    }

    throw new DirectoryNotFoundException($"There is no corpus of {name} here.");
}
