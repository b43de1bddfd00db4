using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>Decides where silence means "no": the coverage statements that count in a data set, with their certain windows.</summary>
internal sealed partial class CoverageIndex
{
    private readonly ILookup<FactKind, Entry> byFact;

    public CoverageIndex(ForeignPolicyDataset dataset) =>
        byFact = dataset.Coverage
            .Where(c => c.OnlyInViewOf is not { } claimant || claimant == dataset.FollowedSource)
            .Select(c => new Entry(c, dataset))
            .Where(e => e.First <= e.Last)
            .ToLookup(e => e.Coverage.Fact);

    /// <summary>
    /// The statements that together say that the list of holders of these statuses in a bloc is complete on a day, as far as an
    /// actor (or every actor) is concerned; default if they do not suffice.
    /// </summary>
    public ImmutableArray<SourcedRecord> OfMemberships(Bloc bloc, ulong statuses, int day, Actor? member)
    {
        var missing = statuses;
        var used = ImmutableArray.CreateBuilder<SourcedRecord>();
        var all = false;
        foreach (var entry in byFact[FactKind.Membership])
        {
            var coverage = entry.Coverage;
            if (!entry.Holds(day, day) || !(coverage.Blocs.IsEmpty || coverage.Blocs.Contains(bloc.Id)) || !Speaks(coverage.Subjects, member))
            {
                continue;
            }

            var listed = coverage.Statuses.IsEmpty ? ulong.MaxValue : Bits(coverage.Statuses);
            all |= coverage.Statuses.IsEmpty;
            if ((listed & missing) != 0 || (statuses == 0 && coverage.Statuses.IsEmpty))
            {
                missing &= ~listed;
                used.Add(coverage);
            }
        }

        return missing == 0 && (statuses != 0 || all) ? used.ToImmutable() : default;
    }

    /// <summary>The days on which the list of holders of these statuses in a bloc is complete, as far as an actor is concerned.</summary>
    public DaySpans DaysOfMemberships(Bloc bloc, ulong statuses, Actor member, out ImmutableArray<Coverage> statements)
    {
        var entries = byFact[FactKind.Membership]
            .Where(e => (e.Coverage.Blocs.IsEmpty || e.Coverage.Blocs.Contains(bloc.Id)) && Speaks(e.Coverage.Subjects, member))
            .ToList();
        statements = [.. entries.Where(e => e.Coverage.Statuses.IsEmpty || (Bits(e.Coverage.Statuses) & statuses) != 0).Select(e => e.Coverage)];
        DaySpans Days(Func<Coverage, bool> lists) => DaySpans.Of(entries.Where(e => lists(e.Coverage)).Select(e => (e.First, e.Last)));
        if (statuses == 0)
        {
            return Days(c => c.Statuses.IsEmpty);
        }

        DaySpans? complete = null;
        for (var rest = statuses; rest != 0; rest &= rest - 1)
        {
            var status = rest & ~(rest - 1);
            var days = Days(c => c.Statuses.IsEmpty || (Bits(c.Statuses) & status) != 0);
            complete = complete?.Intersect(days) ?? days;
        }

        return complete!;
    }

    /// <summary>The statement that says that the standing agreements of these kinds between two actors are all listed, or null.</summary>
    /// <param name="of">One actor.</param>
    /// <param name="with">The other actor.</param>
    /// <param name="kinds">The kinds asked for.</param>
    /// <param name="day">The day.</param>
    /// <param name="isMember">Whether the other actor is certainly a member of a bloc on the day.</param>
    public Coverage? OfAgreements(Actor of, Actor with, AgreementKindSet kinds, int day, Func<BlocId, bool> isMember) =>
        byFact[FactKind.Agreement].FirstOrDefault(e =>
            e.Holds(day, day) && Between(e.Coverage, of, with, isMember)
            && (e.Coverage.Kinds.IsEmpty || AgreementKindSet.Of(e.Coverage.Kinds.AsSpan()).IsSupersetOf(kinds)))?.Coverage;

    /// <summary>The statement that says that the encounters of leaders of two actors at a level or closer are all listed for a window, or null.</summary>
    public Coverage? OfLeaderEncounters(Actor of, Actor with, EncounterLevel atLeast, int from, int to, Func<BlocId, bool> isMember) =>
        byFact[FactKind.Encounter].FirstOrDefault(e =>
            e.Holds(from, to) && Between(e.Coverage, of, with, isMember)
            && (e.Coverage.Level ?? EncounterLevel.SameEvent) <= atLeast
            && (e.Coverage.Offices.IsEmpty || (e.Coverage.Offices.Contains(OfficeKind.HeadOfState) && e.Coverage.Offices.Contains(OfficeKind.HeadOfGovernment))))?.Coverage;

    private static bool Between(Coverage coverage, Actor of, Actor with, Func<BlocId, bool> isMember) =>
        Directed(coverage, of, with, isMember) || (coverage.Blocs.IsEmpty && Directed(coverage, with, of, isMember));

    private static bool Directed(Coverage coverage, Actor of, Actor with, Func<BlocId, bool> isMember) =>
        Speaks(coverage.Subjects, of)
        && (coverage.Counterparts.IsEmpty ? coverage.Blocs.IsEmpty || coverage.Blocs.Any(isMember) : coverage.Counterparts.Contains(with));

    /// <summary>Whether a statement on these subjects speaks of an actor; of everybody (null) only if it names no subjects.</summary>
    private static bool Speaks(ImmutableArray<Actor> subjects, Actor? actor) => subjects.IsEmpty || (actor is { } one && subjects.Contains(one));

    private static ulong Bits(ImmutableArray<MembershipStatus> statuses)
    {
        var bits = 0UL;
        foreach (var status in statuses)
        {
            bits |= 1UL << (int)status;
        }

        return bits;
    }

    /// <summary>A statement with the days for which it certainly holds: not after the data's day, nor after the first day on which its source can have been published.</summary>
    private sealed class Entry
    {
        public Entry(Coverage coverage, ForeignPolicyDataset dataset)
        {
            Coverage = coverage;
            First = coverage.Window.LatestStartDay;
            var published = coverage.Attestations.Max(a => dataset.Sources[a.Source].Published is { } date ? date.EarliestDay : int.MaxValue);
            var end = coverage.Window.EndKind == EdtfEndKind.Open ? int.MaxValue : coverage.Window.EarliestEndDay;
            Last = Math.Min(Math.Min(end, dataset.AsOfDay), published);
        }

        public Coverage Coverage { get; }

        public int First { get; }

        public int Last { get; }

        public bool Holds(int from, int to) => First <= from && to <= Last;
    }
}
