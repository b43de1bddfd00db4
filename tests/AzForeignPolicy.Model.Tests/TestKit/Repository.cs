using System.Runtime.CompilerServices;

namespace AzForeignPolicy.Model.Tests;

/// <summary>Finds files of the repository from the place of this source file, so that tests can read documents.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    private static string FindRoot([CallerFilePath] string here = "")
    {
        foreach (var start in new[] { Path.GetDirectoryName(here), AppContext.BaseDirectory })
        {
            for (var directory = start; directory is not null; directory = Path.GetDirectoryName(directory))
            {
                if (File.Exists(Path.Combine(directory, "AzForeignPolicy.Model.sln")))
                {
                    return directory;
                }
            }
        }

        throw new DirectoryNotFoundException("The root of the repository was not found.");
    }
}
