namespace AzForeignPolicy.Model.Tests;

/// <summary>How many cases a property is tried with: a few thousand in the suite, and as many times more as <c>AZFP_LONG</c> says (1 stands for 100).</summary>
internal static class LongRun
{
    private static readonly long Factor = Environment.GetEnvironmentVariable("AZFP_LONG") is { Length: > 0 } text && long.TryParse(text, out var factor) && factor > 0
        ? factor == 1 ? 100 : factor
        : 1;

    internal static long Cases(long inTheSuite) => inTheSuite * Factor;
}
