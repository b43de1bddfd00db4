using NodaTime.Text;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Reading and writing a period: EDTF beside two days with NodaTime's pattern. One operation is one period.</summary>
[MemoryDiagnoser]
public class IntervalTextBenchmarks
{
    private string[] _plain = [];
    private string[] _mixed = [];
    private EdtfInterval[] _intervals = [];

    [GlobalSetup]
    public void Setup()
    {
        var days = Samples.Days();
        _plain = [.. days.Select((d, i) => EdtfInterval.Of(d, d.PlusDays(i % 3000)).ToString())];
        _intervals = [.. Samples.MixedTexts().Select((t, i) => RelationBenchmarks.Interval(EdtfDate.Parse(t), days[i], i))];
        _mixed = [.. _intervals.Select(i => i.ToString())];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Samples.Count)]
    public int LocalDatePattern_TwoDays()
    {
        var sum = 0;
        foreach (var text in _plain)
        {
            sum += LocalDatePattern.Iso.Parse(text[..10]).Value.Day + LocalDatePattern.Iso.Parse(text[11..]).Value.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int EdtfInterval_TwoDays()
    {
        var sum = 0;
        foreach (var text in _plain)
        {
            sum += (int)EdtfInterval.Parse(text).EndKind;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int EdtfInterval_MixedForms()
    {
        var sum = 0;
        foreach (var text in _mixed)
        {
            sum += (int)EdtfInterval.Parse(text).EndKind;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int EdtfInterval_IntoBuffer()
    {
        Span<char> buffer = stackalloc char[128];
        var sum = 0;
        foreach (var interval in _intervals)
        {
            interval.TryFormat(buffer, out var written);
            sum += written;
        }

        return sum;
    }
}
