namespace AzForeignPolicy.Model.Tests.Data;

/// <summary>
/// Files of the repository that repeat what the data say. With the environment variable <c>UPDATE_DATA_PAGES=1</c> the tests
/// write them anew instead of comparing; look at the difference before you commit it.
/// </summary>
internal static class RepositoryFiles
{
    internal static string PathOf(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AzForeignPolicy.Model.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository."), relative);
    }

    internal static void ShouldEqual(string relative, string expected) =>
        Compare(relative, expected, whole => whole, (_, text) => text);

    /// <summary>Compares the part of a page that stands between two marker lines.</summary>
    internal static void PartShouldEqual(string relative, string marker, string expected)
    {
        var (begin, end) = ($"<!-- {marker}: begin -->\n", $"<!-- {marker}: end -->");
        Compare(
            relative,
            expected,
            page => page[(page.IndexOf(begin, StringComparison.Ordinal) + begin.Length)..page.IndexOf(end, StringComparison.Ordinal)],
            (page, text) => page[..(page.IndexOf(begin, StringComparison.Ordinal) + begin.Length)] + text + page[page.IndexOf(end, StringComparison.Ordinal)..]);
    }

    private static void Compare(string relative, string expected, Func<string, string> read, Func<string, string, string> write)
    {
        var path = PathOf(relative);
        var whole = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (Environment.GetEnvironmentVariable("UPDATE_DATA_PAGES") == "1")
        {
            File.WriteAllText(path, write(whole, expected));
            return;
        }

        read(whole).Should().Be(expected, "{0} repeats what the data say; run the tests with UPDATE_DATA_PAGES=1 and look at the difference", relative);
    }
}
