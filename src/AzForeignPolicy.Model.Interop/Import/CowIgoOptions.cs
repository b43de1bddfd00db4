using System.Collections.Immutable;

namespace AzForeignPolicy.Model.Interop;

/// <summary>How the Correlates of War table of intergovernmental organisations is read.</summary>
/// <remarks>Immutable once made; safe for use by several threads.</remarks>
public sealed class CowIgoOptions
{
    /// <summary>What applies if nothing is said.</summary>
    public static CowIgoOptions Default { get; } = new();

    /// <summary>The identifiers of organisations by the abbreviation of the file (<c>ioname</c>, or the name of the column), compared without case; the others get theirs from the abbreviation in capitals.</summary>
    public ImmutableDictionary<string, BlocId> Blocs { get; init; } = ImmutableDictionary<string, BlocId>.Empty;

    /// <summary>
    /// Whether the file is taken to list every member of an organisation in the years in which nothing is missing (-9) and everybody with a status is known here. The file speaks of the members of
    /// the state system only, so by default it says nothing of others, and lists of members are not bounded. That there are no others is the caller's claim.
    /// </summary>
    public bool ListsEveryMember { get; init; }
}
