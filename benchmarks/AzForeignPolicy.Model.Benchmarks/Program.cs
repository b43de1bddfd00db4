using AzForeignPolicy.Model.Benchmarks;
using BenchmarkDotNet.Running;

switch (RunOptions.Read(args))
{
    case null:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
    case var options:
        new QueryRun(options).Run();
        break;
}
