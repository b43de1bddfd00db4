using System.Collections.Immutable;

namespace AzForeignPolicy.Model.Interop;

/// <summary>The questions of the library as SQL over the tables of <see cref="DatasetTables"/>, for data that are larger than one machine.</summary>
/// <remarks>
/// Each text is one query in standard SQL without functions of a vendor; it is written for DuckDB, Spark and Trino, and tested on DuckDB. It reads the tables under their names and one
/// more, <c>question</c>, with a row for each question asked, so that many are answered at once. The head of each text names the columns of that table.
/// Stateless; safe for use by several threads.
/// </remarks>
public static class SqlQuestions
{
    private static readonly string[] FileNames = ["is_member", "members_of", "joint_memberships", "agreements_between", "partners", "leaders_met"];

    // What several questions have in common; SQL has no way to include it. A line "-- part: NAME" stands for it.
    private static readonly string[] Parts = ["membership_answer", "between_answer"];

    /// <summary>Was an actor a member of a bloc on a day: yes, no or unknown.</summary>
    public static string IsMember => Load("is_member");

    /// <summary>The members of a bloc on a day, certain and possible, and whether there can be no others.</summary>
    public static string MembersOf => Load("members_of");

    /// <summary>The blocs of which two states were both full members on a day.</summary>
    public static string JointMemberships => Load("joint_memberships");

    /// <summary>The agreements between two actors, and whether each stood and was in force on a day.</summary>
    public static string AgreementsBetween => Load("agreements_between");

    /// <summary>The strategic partners of a state among the members of a bloc on a day, and their share.</summary>
    public static string Partners => Load("partners");

    /// <summary>The members of a bloc whose leaders were met by those of a state in a window of days.</summary>
    public static string LeadersMet => Load("leaders_met");

    /// <summary>All questions by name.</summary>
    public static ImmutableSortedDictionary<string, string> All =>
        FileNames.ToImmutableSortedDictionary(n => n, Load, StringComparer.Ordinal);

    private static string Load(string name) =>
        Parts.Aggregate(Read(name), static (text, part) => text.Replace($"-- part: {part}", Read(part).TrimEnd(), StringComparison.Ordinal));

    private static string Read(string name)
    {
        using var stream = typeof(SqlQuestions).Assembly.GetManifestResourceStream($"sql/{name}.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
