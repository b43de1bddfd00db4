namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>SplitMix64: random numbers that are the same on every machine and in every version of the runtime.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    internal ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }

    /// <summary>From 0 to below the limit.</summary>
    internal int Below(int limit) => (int)((Next() >> 32) * (ulong)limit >> 32);

    /// <summary>Both in.</summary>
    internal int Between(int first, int last) => first + Below(last - first + 1);

    internal bool Percent(int chance) => Below(100) < chance;

    internal T Of<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];
}
