using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Reading a day: EDTF beside what a .NET program would use for a plain day. One operation reads one date.</summary>
[MemoryDiagnoser]
public class EdtfParseBenchmarks
{
    private string[] _days = [];
    private byte[][] _utf8Days = [];
    private string[] _mixed = [];

    [GlobalSetup]
    public void Setup()
    {
        _days = Samples.DayTexts();
        _utf8Days = [.. _days.Select(Encoding.UTF8.GetBytes)];
        _mixed = Samples.MixedTexts();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Samples.Count)]
    public int LocalDatePattern_Day()
    {
        var sum = 0;
        foreach (var text in _days)
        {
            sum += LocalDatePattern.Iso.Parse(text).Value.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int DateOnly_Day()
    {
        var sum = 0;
        foreach (var text in _days)
        {
            sum += DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture).Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int EdtfDate_Day()
    {
        var sum = 0;
        foreach (var text in _days)
        {
            sum += EdtfDate.Parse(text).GetHashCode();
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int EdtfDate_DayInUtf8()
    {
        var sum = 0;
        foreach (var text in _utf8Days)
        {
            sum += EdtfDate.Parse(text).GetHashCode();
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int EdtfDate_MixedForms()
    {
        var sum = 0;
        foreach (var text in _mixed)
        {
            sum += EdtfDate.Parse(text).GetHashCode();
        }

        return sum;
    }
}
