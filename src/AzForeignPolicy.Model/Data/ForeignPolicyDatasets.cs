using System.Reflection;

namespace AzForeignPolicy.Model;

/// <summary>The data sets that come with the library.</summary>
/// <remarks>Safe for use by several threads.</remarks>
public static class ForeignPolicyDatasets
{
    private const string Prefix = "data/";

    /// <summary>
    /// The library's own data: Azerbaijan's foreign relations, the memberships of states in the bodies that matter for them, with
    /// sources. Loaded once, on first use.
    /// </summary>
    public static ForeignPolicyDataset Default => LazyDefault.Value;

    /// <summary>The embedded documents that the default data set is made of, in the form in which they are curated.</summary>
    /// <returns>The documents by name, such as <c>agreements.json</c>, ordinal.</returns>
    public static IEnumerable<DatasetDocument> DefaultDocuments()
    {
        var assembly = typeof(ForeignPolicyDatasets).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            yield return new DatasetDocument(name[Prefix.Length..].Replace('\\', '/'), Read(assembly, name));
        }
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A class of its own, so that the data are loaded when they are first asked for and not before.</summary>
    private static class LazyDefault
    {
        public static readonly ForeignPolicyDataset Value = DatasetJson.Load(DefaultDocuments());

        // Without it the runtime may run the initializer before the first use (the type would be marked beforefieldinit).
        static LazyDefault()
        {
        }
    }
}
