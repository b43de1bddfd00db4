namespace AzForeignPolicy.Model.Benchmarks;

// The rows that all peers hold: what a careful user would put into tables. Days are numbers, and what the dates leave open is told by
// two windows: the days on which it certainly held (none if the first is after the last) and those on which it possibly did.

/// <summary>A status of a country in a bloc. After the end of the bloc nothing holds.</summary>
internal sealed class MembershipRow
{
    public int Id { get; set; }

    public int Bloc { get; set; }

    public int Member { get; set; }

    /// <summary>Whether the status counts as full in this bloc.</summary>
    public bool Full { get; set; }

    public bool Suspension { get; set; }

    public int CertainFirst { get; set; }

    public int CertainLast { get; set; }

    public int PossibleFirst { get; set; }

    public int PossibleLast { get; set; }

    public bool IsCertain(int day) => CertainFirst <= day && day <= CertainLast;

    public bool IsPossible(int day) => PossibleFirst <= day && day <= PossibleLast;
}

internal sealed class BlocRow
{
    public int Id { get; set; }

    /// <summary>The last day on which it can have existed.</summary>
    public int LastDay { get; set; }

    public bool KnowsSuspension { get; set; }
}

/// <summary>Days on which a list of a bloc is complete for a subject, or for everybody (0).</summary>
internal sealed class MembershipCoverageRow
{
    internal const int OfFull = 1;
    internal const int OfSuspensions = 2;

    public int Id { get; set; }

    public int Bloc { get; set; }

    public int Subject { get; set; }

    public int What { get; set; }

    public int First { get; set; }

    public int Last { get; set; }
}

/// <summary>A text in force, by party.</summary>
internal sealed class PartyRow
{
    public int Id { get; set; }

    public int Party { get; set; }

    public int Agreement { get; set; }

    public int CertainFirst { get; set; }

    public int CertainLast { get; set; }

    public int PossibleFirst { get; set; }

    public int PossibleLast { get; set; }

    public bool IsCertain(int day) => CertainFirst <= day && day <= CertainLast;

    public bool IsPossible(int day) => PossibleFirst <= day && day <= PossibleLast;
}

/// <summary>A text in force between two parties (either order), or a text of strategic partnership that stands between them.</summary>
internal sealed class PairRow
{
    public int Id { get; set; }

    public int A { get; set; }

    public int B { get; set; }

    public int Agreement { get; set; }

    public int CertainFirst { get; set; }

    public int CertainLast { get; set; }

    public int PossibleFirst { get; set; }

    public int PossibleLast { get; set; }

    public bool IsCertain(int day) => CertainFirst <= day && day <= CertainLast;

    public bool IsPossible(int day) => PossibleFirst <= day && day <= PossibleLast;
}

/// <summary>A trip with the limits of its first and its last day.</summary>
internal sealed class VisitRow
{
    public int Id { get; set; }

    public int Home { get; set; }

    public int Host { get; set; }

    public bool ByLeader { get; set; }

    public int EarliestStart { get; set; }

    public int LatestStart { get; set; }

    public int EarliestEnd { get; set; }

    public int LatestEnd { get; set; }
}

/// <summary>That leaders of two states met (either order), on some day of a trip or meeting.</summary>
internal sealed class ContactRow
{
    public int Id { get; set; }

    public int A { get; set; }

    public int B { get; set; }

    public int Level { get; set; }

    public int First { get; set; }

    public int Last { get; set; }
}

/// <summary>Days for which the texts or the encounters of two states (either order, 0 for any) are all listed, if the question's last day lies in the second window.</summary>
internal sealed class PairCoverageRow
{
    public int Id { get; set; }

    public int A { get; set; }

    public int B { get; set; }

    public int First { get; set; }

    public int Last { get; set; }

    public int MemberFirst { get; set; }

    public int MemberLast { get; set; }
}
