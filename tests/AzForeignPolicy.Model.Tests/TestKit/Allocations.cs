namespace AzForeignPolicy.Model.Tests.TestKit;

/// <summary>Measures what an action allocates on its own thread.</summary>
internal static class Allocations
{
    /// <summary>Bytes allocated by 100 runs, after a first one that may initialise things.</summary>
    public static long Of(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
