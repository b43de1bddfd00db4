namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Visits to A in a year from members of a bloc. One operation is one question.</summary>
public class VisitsFromBlocBenchmarks : QueryBenchmarks
{
    /// <summary>The form that does not allocate.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Questions.Count)]
    public int OursIndexed()
    {
        var index = Index;
        var sum = 0;
        foreach (ref readonly var question in All.AsSpan())
        {
            sum += index.VisitsFromBloc(in question, null);
        }

        return sum;
    }

    /// <summary>The comfortable form.</summary>
    [Benchmark(OperationsPerInvoke = Few)]
    public int OursComfortable()
    {
        var library = Library;
        var sum = 0;
        foreach (ref readonly var question in Next(Few))
        {
            sum += library.VisitsFromBloc(in question, null);
        }

        return sum;
    }

    private protected override int Ask(IPeer peer, in Question question) => peer.VisitsFromBloc(in question, null);
}
