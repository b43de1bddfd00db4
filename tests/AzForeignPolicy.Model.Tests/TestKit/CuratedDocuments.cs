namespace AzForeignPolicy.Model.Tests;

/// <summary>The documents that the library's own data are compiled from.</summary>
internal static class CuratedDocuments
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "AzForeignPolicy.Model", "Data");

    /// <summary>All documents, in the order of their names such as <c>memberships/EU.json</c>.</summary>
    public static IReadOnlyList<DatasetDocument> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(file => new DatasetDocument(Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllBytes(file)))
            .OrderBy(d => d.Name, StringComparer.Ordinal),
    ];
}
