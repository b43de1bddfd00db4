namespace AzForeignPolicy.Model.Interop.Tests;

/// <summary>The files that the tests read, in the true layouts.</summary>
internal static class Fixtures
{
    public static ForeignPolicyDataset Countries => ForeignPolicyDatasets.Default;

    private static readonly string Folder = FindFolder();

    public static string PathOf(string name) => Path.Combine(Folder, name.Replace('/', Path.DirectorySeparatorChar));

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

    /// <summary>Looks upward from where the tests run: a build server's paths of sources are not those of its files.</summary>
    private static string FindFolder()
    {
        for (var directory = AppContext.BaseDirectory; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (File.Exists(Path.Combine(directory, "AzForeignPolicy.Model.sln")))
            {
                return Path.Combine(directory, "tests", "AzForeignPolicy.Model.Interop.Tests", "Fixtures");
            }
        }

        throw new DirectoryNotFoundException("The root of the repository was not found.");
    }
}
