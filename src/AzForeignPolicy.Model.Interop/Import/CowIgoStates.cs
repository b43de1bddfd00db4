using System.Collections.Frozen;
using System.Globalization;

namespace AzForeignPolicy.Model.Interop;

/// <summary>The names of states as columns of the Correlates of War table of organisations, with their numbers in the list of states.</summary>
internal static class CowIgoStates
{
    private static FrozenDictionary<string, int>? byName;

    /// <summary>The number of each name; the names are in lower case. Building it twice in a race is harmless.</summary>
    public static FrozenDictionary<string, int> ByName => byName ??= Load();

    private static FrozenDictionary<string, int> Load()
    {
        using var stream = typeof(CowIgoStates).Assembly.GetManifestResourceStream("cow-igo-states.csv")!;
        using var reader = new StreamReader(stream);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        _ = reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var comma = line.IndexOf(',', StringComparison.Ordinal);
            names.Add(line[..comma], int.Parse(line.AsSpan(comma + 1), NumberStyles.None, CultureInfo.InvariantCulture));
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
