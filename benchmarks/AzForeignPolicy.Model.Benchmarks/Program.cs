using AzForeignPolicy.Model.Benchmarks;
using BenchmarkDotNet.Running;

switch (RunOptions.Read(args))
{
    case null:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
    case { Mode: "--memory" } options:
        MemoryRun.Run(options);
        break;
    case { Mode: "--report" } options:
        Report.Write(options);
        break;
    case { Mode: "--generate" } options:
        using (var file = File.Create(options.Output))
        {
            SyntheticJson.Write(World.Synthetic(options.Sizes.Single()), file);
        }

        break;
    case { Mode: "--load" } options:
        await LoadRun.Run(options);
        break;
    case var options:
        new QueryRun(options).Run();
        break;
}
