using System.Globalization;

namespace AzForeignPolicy.Model.Tests;

/// <summary>
/// How many cases a property is tried with: a few thousand in the suite, and as many times more as <c>AZFP_LONG</c> says. 1 stands for 100; a fraction, as
/// in mutation testing, makes them fewer.
/// </summary>
internal static class LongRun
{
    private static readonly double Factor =
        double.TryParse(Environment.GetEnvironmentVariable("AZFP_LONG"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) && factor > 0
            ? factor is 1 ? 100 : factor
            : 1;

    internal static long Cases(long inTheSuite) => Math.Max(1, (long)(inTheSuite * Factor));
}
