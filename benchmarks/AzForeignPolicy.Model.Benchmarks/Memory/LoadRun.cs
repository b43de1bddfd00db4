using System.Diagnostics;
using System.Globalization;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Loads a large file once, as a program would: how long it takes and how much memory the process needs at its peak.</summary>
internal static class LoadRun
{
    internal static async Task Run(RunOptions options)
    {
        await using var file = File.OpenRead(options.Output);
        var clock = Stopwatch.StartNew();
        var data = await DatasetJson.LoadAsync(file, new DatasetLoadOptions { MaxDocumentBytes = Math.Max(file.Length, 1) });
        var records = data.AllRecords().Count();
        var seconds = clock.Elapsed.TotalSeconds;
        var peak = Process.GetCurrentProcess().PeakWorkingSet64;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Length >> 20:#,0} MiB, {records:#,0} records: {seconds:0.0} s, {seconds * 1e9 / records:0} ns a record, {peak >> 20:#,0} MiB at the peak"));
        new MeasurementStore(options.StorePath).Add([new Measurement("LoadFile", "Ours", options.Sizes.Length > 0 ? options.Sizes[0].ToString() : "", seconds * 1e9 / records, 0, peak)]);
    }
}
