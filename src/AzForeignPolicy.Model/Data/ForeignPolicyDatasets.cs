namespace AzForeignPolicy.Model;

/// <summary>The data sets that come with the library.</summary>
/// <remarks>Safe for use by several threads.</remarks>
public static class ForeignPolicyDatasets
{
    /// <summary>
    /// The library's own data: Azerbaijan's foreign relations, the memberships of states in the bodies that matter for them, with
    /// sources. Opened once, on first use, and read in place: a record is made when it is first asked for.
    /// </summary>
    /// <exception cref="InvalidDataException">The assembly is damaged.</exception>
    public static ForeignPolicyDataset Default => LazyDefault.Value;

    /// <summary>A class of its own, so that the data are opened when they are first asked for and not before.</summary>
    private static class LazyDefault
    {
        public static readonly ForeignPolicyDataset Value = new(new DatasetContent(CompiledData.Open()));

        // Without it the runtime may run the initializer before the first use (the type would be marked beforefieldinit).
        static LazyDefault()
        {
        }
    }
}
