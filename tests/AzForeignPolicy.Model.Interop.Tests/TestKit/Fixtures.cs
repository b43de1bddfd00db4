using System.Runtime.CompilerServices;

namespace AzForeignPolicy.Model.Interop.Tests;

/// <summary>The files that the tests read, in the true layouts.</summary>
internal static class Fixtures
{
    public static ForeignPolicyDataset Countries => ForeignPolicyDatasets.Default;

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(path))!, "Fixtures");

    public static string PathOf(string name) => Path.Combine(Folder(), name.Replace('/', Path.DirectorySeparatorChar));

    public static Stream Open(string name) => File.OpenRead(PathOf(name));

    public static Source Source(string id = "the-file", EdtfDate? published = null) => new(SourceId.Parse(id), "The file", SourceKind.Dataset, published: published);

    public static ImportOptions Options(string name) => new() { Source = Source(), Countries = Countries, FileName = name.Split('/')[^1] };

    /// <summary>The broken files of an importer.</summary>
    public static IEnumerable<TheoryDataRow<string>> Broken(string importer) =>
        Directory.EnumerateFiles(PathOf("broken/" + importer))
            .Select(f => Path.GetFileName(f)!)
            .Where(f => !f.EndsWith(".expected.txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => new TheoryDataRow<string>(f));

    /// <summary>Reads a broken file and compares all that is wrong with it with the list beside it.</summary>
    public static void ExpectProblems(string importer, string file, Action<Stream, ImportOptions> read)
    {
        var name = $"broken/{importer}/{file}";
        using var stream = Open(name);
        var problems = ((Action)(() => read(stream, Options(name)))).Should().Throw<InvalidImportException>().Which.Issues;
        var expected = PathOf(Path.ChangeExtension(name, ".expected.txt"));
        string.Join("\n", problems.Select(p => p.ToString())).Should().Be(File.ReadAllText(expected).ReplaceLineEndings("\n").TrimEnd('\n'));
    }
}
