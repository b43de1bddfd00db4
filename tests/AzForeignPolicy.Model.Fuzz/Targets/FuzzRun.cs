using System.Diagnostics;
using System.Security.Cryptography;

namespace AzForeignPolicy.Model.Fuzz;

/// <summary>Runs a target over the files of a folder, or over what comes out of mutations, and names the input that broke a promise.</summary>
internal static class FuzzRun
{
    /// <summary>The corpus: the files of a folder in the order of their names.</summary>
    internal static IReadOnlyList<(string Name, byte[] Bytes)> Corpus(string folder) =>
        [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))];

    /// <summary>Every file once.</summary>
    internal static int Replay(FuzzTarget target, string folder)
    {
        var corpus = Corpus(folder);
        foreach (var (name, bytes) in corpus)
        {
            Try(target, bytes, name);
        }

        return corpus.Count;
    }

    /// <summary>Inputs out of a seed for as long as one is wanted.</summary>
    internal static (long Cases, TimeSpan Slowest) Random(FuzzTarget target, string folder, int seed, Func<long, bool> goesOn)
    {
        var mutator = new Mutator([.. Corpus(folder).Select(c => c.Bytes)], target.Words, seed);
        var slowest = TimeSpan.Zero;
        long cases = 0;
        for (; goesOn(cases); cases++)
        {
            var started = Stopwatch.GetTimestamp();
            Try(target, mutator.Next(), FormattableString.Invariant($"seed {seed}, case {cases}"));
            var taken = Stopwatch.GetElapsedTime(started);
            slowest = taken > slowest ? taken : slowest;
        }

        return (cases, slowest);
    }

    private static void Try(FuzzTarget target, byte[] input, string name)
    {
        try
        {
            target.Try(input);
        }
        catch (Exception e)
        {
            // The input goes into a file of its own, ready to be replayed and to join the corpus.
            var file = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"azfp-{target.Name}-{Convert.ToHexStringLower(SHA256.HashData(input).AsSpan(0, 6))}"));
            File.WriteAllBytes(file, input);
            throw new FuzzFaultException($"{target.Name}, {name}: {e.GetType().Name}: {e.Message}\nThe input of {input.Length} bytes is in {file}\n{e.StackTrace}");
        }
    }
}
