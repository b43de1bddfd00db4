using AzForeignPolicy.Model.Tests;

namespace AzForeignPolicy.Tool.Tests;

/// <summary>The files that the tests use: kept ones, and a folder that goes away with the test.</summary>
internal sealed class Files : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("azfp-");

    /// <summary>The folder with the kept files, with slashes, as the tool prints it.</summary>
    public static string Fixtures { get; } = Path.Combine(Repository.Root, "tests", "AzForeignPolicy.Tool.Tests", "Fixtures").Replace('\\', '/');

    /// <summary>The curated data as they lie in the repository.</summary>
    public static string Data { get; } = Path.Combine(Repository.Root, "src", "AzForeignPolicy.Model", "Data");

    public static string Sample => Fixture("valid", "sample.json");

    /// <summary>The folder of this test, with slashes.</summary>
    public string Folder => folder.FullName.Replace('\\', '/');

    public static string Fixture(string kind, string name) => $"{Fixtures}/{kind}/{name}";

    public string Write(string name, string text)
    {
        var path = $"{Folder}/{name}";
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The sample with one piece changed, as a file of its own.</summary>
    public string SampleWith(string piece, string replacement)
    {
        var text = File.ReadAllText(Sample);
        text.Should().Contain(piece);
        return Write("changed.json", text.Replace(piece, replacement, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
