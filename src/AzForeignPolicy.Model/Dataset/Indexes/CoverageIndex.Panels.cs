namespace AzForeignPolicy.Model;

/// <content>Completeness over a whole period, for counts.</content>
internal sealed partial class CoverageIndex
{
    /// <summary>Whether a statement says that the agreements of these kinds between two actors are all listed for every day of a window.</summary>
    /// <param name="of">One actor.</param>
    /// <param name="with">The other actor; none for all others.</param>
    /// <param name="kinds">The kinds asked for.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="isMember">Whether the other actor is certainly a member of a bloc on every day.</param>
    public bool ListsAgreements(Actor of, Actor with, AgreementKindSet kinds, int from, int to, Func<BlocId, bool> isMember) =>
        byFact[FactKind.Agreement].Any(e =>
            e.Holds(from, to) && Between(e.Coverage, of, with, isMember)
            && (e.Coverage.Kinds.IsEmpty || AgreementKindSet.Of(e.Coverage.Kinds.AsSpan()).IsSupersetOf(kinds)));

    /// <summary>Whether a statement says that the trips of leaders of an actor to another are all listed for every day of a window.</summary>
    /// <param name="of">Whose trips.</param>
    /// <param name="to">Where to; none for anywhere.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    public bool ListsTrips(Actor of, Actor to, int first, int last) =>
        byFact[FactKind.Visit].Any(e =>
            e.Holds(first, last) && Directed(e.Coverage, of, to, static _ => false)
            && (e.Coverage.Offices.IsEmpty || (e.Coverage.Offices.Contains(OfficeKind.HeadOfState) && e.Coverage.Offices.Contains(OfficeKind.HeadOfGovernment))));
}
