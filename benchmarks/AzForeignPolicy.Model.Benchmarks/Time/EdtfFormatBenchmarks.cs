using System.Globalization;
using NodaTime.Text;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Writing a day, as a string and into a buffer. One operation writes one date.</summary>
[MemoryDiagnoser]
public class EdtfFormatBenchmarks
{
    private LocalDate[] _days = [];
    private DateOnly[] _dateOnlys = [];
    private EdtfDate[] _edtfDays = [];
    private EdtfDate[] _mixed = [];

    [GlobalSetup]
    public void Setup()
    {
        _days = Samples.Days();
        _dateOnlys = [.. _days.Select(d => d.ToDateOnly())];
        _edtfDays = [.. _days.Select(d => (EdtfDate)d)];
        _mixed = [.. Samples.MixedTexts().Select(EdtfDate.Parse)];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Samples.Count)]
    public int LocalDatePattern_Day()
    {
        var sum = 0;
        foreach (var day in _days)
        {
            sum += LocalDatePattern.Iso.Format(day).Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int DateOnly_Day()
    {
        var sum = 0;
        foreach (var day in _dateOnlys)
        {
            sum += day.ToString("O", CultureInfo.InvariantCulture).Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int EdtfDate_Day()
    {
        var sum = 0;
        foreach (var day in _edtfDays)
        {
            sum += day.ToString().Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int EdtfDate_MixedForms()
    {
        var sum = 0;
        foreach (var date in _mixed)
        {
            sum += date.ToString().Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int DateOnly_DayIntoBuffer()
    {
        Span<char> buffer = stackalloc char[64];
        var sum = 0;
        foreach (var day in _dateOnlys)
        {
            day.TryFormat(buffer, out var written, "O", CultureInfo.InvariantCulture);
            sum += written;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int EdtfDate_DayIntoBuffer()
    {
        Span<char> buffer = stackalloc char[64];
        var sum = 0;
        foreach (var day in _edtfDays)
        {
            day.TryFormat(buffer, out var written);
            sum += written;
        }

        return sum;
    }
}
