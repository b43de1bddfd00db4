namespace AzForeignPolicy.Model.Fuzz;

/// <summary>The library did not keep a promise.</summary>
internal sealed class FuzzFaultException(string message) : Exception(message)
{
    internal static void Unless(bool holds, string promise)
    {
        if (!holds)
        {
            throw new FuzzFaultException(promise);
        }
    }
}
