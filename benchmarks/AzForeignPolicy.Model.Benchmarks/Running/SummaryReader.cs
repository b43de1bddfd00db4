using BenchmarkDotNet.Reports;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Takes the means and the allocations out of what BenchmarkDotNet found.</summary>
internal static class SummaryReader
{
    internal static IEnumerable<Measurement> Read(Summary summary, string name)
    {
        foreach (var report in summary.Reports)
        {
            if (report.ResultStatistics is not { } statistics)
            {
                Console.Error.WriteLine($"No result: {report.BenchmarkCase.DisplayInfo}");
                continue;
            }

            var parameters = string.Join(',', report.BenchmarkCase.Parameters.Items.Select(p => p.Value?.ToString()));
            var bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
            yield return new Measurement(name, report.BenchmarkCase.Descriptor.WorkloadMethod.Name, parameters, statistics.Mean, statistics.StandardError, bytes);
        }
    }
}
