using System.Runtime.CompilerServices;

namespace AzForeignPolicy.Model.Tests;

/// <summary>The files of the repository, for tests that read the sources or the documents.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    internal static string Root { get; } = Above(AppContext.BaseDirectory) ?? Above(ThisFile()) ?? throw new DirectoryNotFoundException("No solution above the tests.");

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>A text file with line feeds, whatever the checkout made of them.</summary>
    internal static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    // On a build server the compiler writes another root into file paths, hence the walk from the binaries first.
    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static string? Above(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AzForeignPolicy.Model.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
