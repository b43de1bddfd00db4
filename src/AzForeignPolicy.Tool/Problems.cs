using System.Globalization;

namespace AzForeignPolicy.Tool;

/// <summary>Prints what is wrong with data.</summary>
internal static class Problems
{
    /// <summary>One line a problem, in the form that compilers use, so that an editor can jump to it.</summary>
    public static void Write(IEnumerable<DatasetIssue> issues, TextWriter error)
    {
        foreach (var issue in issues)
        {
            error.WriteLine(issue);
        }
    }

    /// <summary>A number and what it counts: "1 error", "2 errors".</summary>
    public static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");
}
