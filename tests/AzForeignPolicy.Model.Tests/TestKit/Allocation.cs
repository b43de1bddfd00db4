namespace AzForeignPolicy.Model.Tests;

/// <summary>Counts what an action allocates once it is warm.</summary>
internal static class Allocation
{
    internal static long Of(Action action)
    {
        for (var i = 0; i < 50; i++)
        {
            action();
        }

        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
