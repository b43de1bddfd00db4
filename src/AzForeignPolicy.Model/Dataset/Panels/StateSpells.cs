namespace AzForeignPolicy.Model;

/// <summary>On which days a named list certainly counts each state, on which it may, and which days a question takes.</summary>
internal sealed class StateSpells
{
    private readonly ListedDays?[] byCountry = new ListedDays?[CountryCode.IndexCount];

    public StateSpells(ForeignPolicyDataset data, StateListId list, StateExistence existence)
    {
        List = list;
        Existence = Guard.NotDefault(existence);
        var last = Days.Number(data.StateLists[list].AsOf);
        foreach (var country in data.Countries)
        {
            var listed = list == StateListId.IndependenceAct ? ByAct(country.IndependenceDeclared, last) : ByEntries(EntriesOf(country, list), last);
            byCountry[country.Code.Index] = country.Existed is { } period ? listed.Within(period) : listed;
        }
    }

    public StateListId List { get; }

    public StateExistence Existence { get; }

    /// <summary>A state's entries in a list, each with its spells; none for the acts of independence.</summary>
    public static IEnumerable<StateSystemCode> EntriesOf(Country country, StateListId list)
    {
        if (list == StateListId.CorrelatesOfWar)
        {
            return country.CorrelatesOfWar is { } present ? country.FormerCorrelatesOfWar.Add(present) : country.FormerCorrelatesOfWar;
        }

        return list == StateListId.GleditschWard && country.GleditschWard is { } entry ? [entry] : [];
    }

    /// <summary>Whether a state counts on a day of a window.</summary>
    public bool Counts(CountryCode state, int first, int last) => byCountry[state.Index] is { } spells && Overlap(spells.Counted(Existence), All, first, last);

    /// <summary>Whether the list certainly has a state on a day of a window; unknown if it may.</summary>
    public Truth Existed(CountryCode state, int first, int last) =>
        byCountry[state.Index] is not { } spells ? Truth.Unknown : Truth.Decide(Overlap(spells.Certain, All, first, last), !Overlap(spells.Possible, All, first, last));

    /// <summary>Whether two states count on a common day of a window, and whether the list certainly has them on one.</summary>
    public bool CountTogether(CountryCode one, CountryCode other, int first, int last, out Truth existed)
    {
        ListedDays a = byCountry[one.Index]!, b = byCountry[other.Index]!;
        var isCertain = Overlap(a.Certain, b.Certain, first, last);
        existed = isCertain ? Truth.Yes : Truth.Unknown;
        return isCertain || (Existence != StateExistence.Certain && Overlap(a.Counted(Existence), b.Counted(Existence), first, last));
    }

    public override string ToString() => $"by the list {EnumNames<StateListId>.Name(List)} ({EnumNames<StateExistence>.Name(Existence)})";

    private static ReadOnlySpan<DaySpan> All => Always;

    private static readonly DaySpan[] Always = [new(int.MinValue, int.MaxValue)];

    private static ListedDays ByAct(EdtfDate? declared, int last) => declared is { } act
        ? new ListedDays([new(act.LatestDay, last)], [new(act.LatestDay, last), .. After(last, act.LatestDay <= last)], [new(act.EarliestDay, last), new(last + 1, int.MaxValue)])
        : ListedDays.Unlisted;

    private static ListedDays ByEntries(IEnumerable<StateSystemCode> entries, int last)
    {
        var spells = entries.SelectMany(e => e.Spells).ToList();
        if (spells.Count == 0)
        {
            return ListedDays.Unlisted;
        }

        // An open spell holds on the last day of the list, even where its start is imprecise.
        var isOpen = spells.Any(s => s.EndKind == EdtfEndKind.Open && s.EarliestStartDay <= last);
        List<DaySpan> certain = [.. spells.Select(s => new DaySpan(s.LatestStartDay, Math.Min(s.EarliestEndDay, last)))];
        if (isOpen)
        {
            certain.Add(new(last, last));
        }

        return new ListedDays(
            certain,
            [.. certain, .. After(last, isOpen)],
            [.. spells.Select(s => new DaySpan(s.EarliestStartDay, Math.Min(s.LatestEndDay, last))), new(last + 1, int.MaxValue)]);
    }

    private static IEnumerable<DaySpan> After(int last, bool goesOn) => goesOn ? [new(last + 1, int.MaxValue)] : [];

    private static bool Overlap(ReadOnlySpan<DaySpan> one, ReadOnlySpan<DaySpan> other, int first, int last)
    {
        foreach (var a in one)
        {
            foreach (var b in other)
            {
                if (Math.Max(Math.Max(a.First, b.First), first) <= Math.Min(Math.Min(a.Last, b.Last), last))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private readonly record struct DaySpan(int First, int Last);

    private sealed class ListedDays(IEnumerable<DaySpan> certain, IEnumerable<DaySpan> carried, IEnumerable<DaySpan> possible)
    {
        private readonly DaySpan[] carried = Proper(carried);
        private DaySpan[]? countedIfPossible;

        /// <summary>Of a state without an entry the list says nothing.</summary>
        public static ListedDays Unlisted { get; } = new([], [], Always);

        public DaySpan[] Certain { get; } = Proper(certain);

        public DaySpan[] Possible { get; } = Proper(possible);

        public DaySpan[] Counted(StateExistence existence) => existence switch
        {
            StateExistence.Certain => Certain,
            StateExistence.CarriedForward => carried,
            _ => countedIfPossible ?? Possible,
        };

        /// <summary>The same of a former polity, which does not count outside its own period on days that the list leaves open.</summary>
        public ListedDays Within(EdtfInterval period) => new(Certain, carried, Possible)
        {
            countedIfPossible = Proper(
            [
                .. Certain,
                .. Possible.Select(s => new DaySpan(Math.Max(s.First, period.EarliestStartDay), Math.Min(s.Last, period.LatestEndDay))),
            ]),
        };

        private static DaySpan[] Proper(IEnumerable<DaySpan> spans) => [.. spans.Where(s => s.First <= s.Last)];
    }
}
