namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>The algebra of country sets beside hash sets of the same codes. One operation combines two sets.</summary>
[MemoryDiagnoser]
public class CountrySetBenchmarks
{
    private CountrySet[] _sets = [];
    private HashSet<CountryCode>[] _hashSets = [];
    private CountryCode[] _codes = [];

    [Params(5, 57)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var lists = Samples.CountryLists(Size);
        _sets = [.. lists.Select(l => CountrySet.Of(l))];
        _hashSets = [.. lists.Select(l => l.ToHashSet())];
        _codes = [.. lists.Select(l => l[0])];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Samples.Count)]
    public int HashSet_CountOfIntersection()
    {
        var sum = 0;
        for (var i = 0; i < _hashSets.Length; i++)
        {
            var both = new HashSet<CountryCode>(_hashSets[i]);
            both.IntersectWith(_hashSets[^(i + 1)]);
            sum += both.Count;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int CountrySet_CountOfIntersection()
    {
        var sum = 0;
        for (var i = 0; i < _sets.Length; i++)
        {
            sum += (_sets[i] & _sets[^(i + 1)]).Count;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int HashSet_Overlaps()
    {
        var sum = 0;
        for (var i = 0; i < _hashSets.Length; i++)
        {
            sum += _hashSets[i].Overlaps(_hashSets[^(i + 1)]) ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int CountrySet_Overlaps()
    {
        var sum = 0;
        for (var i = 0; i < _sets.Length; i++)
        {
            sum += _sets[i].Overlaps(in _sets[^(i + 1)]) ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int HashSet_Contains()
    {
        var sum = 0;
        for (var i = 0; i < _hashSets.Length; i++)
        {
            sum += _hashSets[i].Contains(_codes[^(i + 1)]) ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int CountrySet_Contains()
    {
        var sum = 0;
        for (var i = 0; i < _sets.Length; i++)
        {
            sum += _sets[i].Contains(_codes[^(i + 1)]) ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int CountrySet_Enumerate()
    {
        var sum = 0;
        foreach (ref readonly var set in _sets.AsSpan())
        {
            foreach (var country in set)
            {
                sum += country.GetHashCode();
            }
        }

        return sum;
    }
}
