namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Is X a member of Y on a day. One operation is one question.</summary>
public class IsMemberBenchmarks : QueryBenchmarks
{
    /// <summary>The form that does not allocate.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Questions.Count)]
    public int OursIndexed()
    {
        var index = Index;
        var sum = 0;
        foreach (ref readonly var question in All.AsSpan())
        {
            sum += index.IsMember(in question, null);
        }

        return sum;
    }

    /// <summary>The comfortable form.</summary>
    [Benchmark(OperationsPerInvoke = Some)]
    public int OursComfortable()
    {
        var library = Library;
        var sum = 0;
        foreach (ref readonly var question in Next(Some))
        {
            sum += library.IsMember(in question, null);
        }

        return sum;
    }

    private protected override int Ask(IPeer peer, in Question question) => peer.IsMember(in question, null);
}
