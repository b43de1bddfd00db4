namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>What came first, and what covers a day: the three-valued relations beside the comparisons of plain days. One operation is one relation.</summary>
[MemoryDiagnoser]
public class RelationBenchmarks
{
    private LocalDate[] _days = [];
    private DateOnly[] _dateOnlys = [];
    private EdtfDate[] _dates = [];
    private DateInterval[] _plain = [];
    private EdtfInterval[] _intervals = [];

    [GlobalSetup]
    public void Setup()
    {
        _days = Samples.Days();
        _dateOnlys = [.. _days.Select(d => d.ToDateOnly())];
        _dates = [.. Samples.MixedTexts().Select(t => EdtfDate.Parse(t))];
        _plain = [.. _days.Select((d, i) => new DateInterval(d, d.PlusDays(i % 3000)))];
        _intervals = [.. _dates.Select((d, i) => Interval(d, _days[i], i))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Samples.Count)]
    public int LocalDate_Before()
    {
        var sum = 0;
        for (var i = 0; i < _days.Length; i++)
        {
            sum += _days[i] < _days[^(i + 1)] ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int DateOnly_Before()
    {
        var sum = 0;
        for (var i = 0; i < _dateOnlys.Length; i++)
        {
            sum += _dateOnlys[i] < _dateOnlys[^(i + 1)] ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int EdtfDate_IsBefore()
    {
        var sum = 0;
        for (var i = 0; i < _dates.Length; i++)
        {
            sum += _dates[i].IsBefore(_dates[^(i + 1)]).IsYes ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int EdtfDate_CompareTo()
    {
        var sum = 0;
        for (var i = 0; i < _dates.Length; i++)
        {
            sum += _dates[i].CompareTo(_dates[^(i + 1)]) < 0 ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int DateInterval_Contains()
    {
        var sum = 0;
        for (var i = 0; i < _plain.Length; i++)
        {
            sum += _plain[i].Contains(_days[^(i + 1)]) ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int EdtfInterval_Covers()
    {
        var sum = 0;
        for (var i = 0; i < _intervals.Length; i++)
        {
            sum += _intervals[i].Covers(_days[^(i + 1)]).IsYes ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int EdtfInterval_Overlaps()
    {
        var sum = 0;
        for (var i = 0; i < _intervals.Length; i++)
        {
            sum += _intervals[i].Overlaps(_intervals[^(i + 1)]).IsYes ? 1 : 0;
        }

        return sum;
    }

    internal static EdtfInterval Interval(EdtfDate start, LocalDate day, int number) =>
        start.Precision == EdtfPrecision.OneOfDays ? EdtfInterval.Of(day, day.PlusDays(number % 3000))
        : (number % 4) switch
        {
            0 => EdtfInterval.Since(start),
            1 => EdtfInterval.WithUnknownEnd(start),
            _ => EdtfInterval.Of(start, start.Latest.PlusDays(number % 3000)),
        };
}
