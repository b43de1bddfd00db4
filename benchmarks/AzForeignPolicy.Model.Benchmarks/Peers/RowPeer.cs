namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Answers out of rows that a derived peer finds in its own way.</summary>
internal abstract class RowPeer(Facts facts) : IPeer
{
    public abstract string Name { get; }

    protected Facts Facts => facts;

    /// <summary>Rows of a bloc that possibly hold on the day.</summary>
    protected abstract IEnumerable<MembershipRow> Members(int bloc, int day);

    protected abstract IEnumerable<MembershipRow> Member(int bloc, int member, int day);

    protected abstract IEnumerable<MembershipRow> OfTwo(int a, int b, int day);

    /// <summary>Full statuses that certainly hold, of one state.</summary>
    protected abstract IEnumerable<MembershipRow> CertainOf(int member, int day);

    /// <summary>Full statuses that certainly hold, of all states, by bloc.</summary>
    protected abstract IEnumerable<MembershipRow> CertainIn(int bloc, int day);

    protected abstract bool IsCovered(int bloc, int what, int subject, int day);

    protected abstract IEnumerable<MembershipCoverageRow> CoverageOn(int day);

    protected abstract BlocRow BlocOf(int bloc);

    protected abstract IEnumerable<PairRow> InForceBetween(int a, int b, int day);

    protected abstract IEnumerable<PairRow> StandingOf(int a, int day);

    protected abstract IEnumerable<PartyRow> InForceOf(int party, int day);

    protected abstract IEnumerable<VisitRow> VisitsTo(int host, int from, int to);

    protected abstract IEnumerable<ContactRow> ContactsOf(int a, int from, int to);

    /// <summary>The statements that make silence a no between a state and others (0: all others) in a window.</summary>
    protected abstract IEnumerable<PairCoverageRow> PairCoverage(bool encounters, int a, int from, int to);

    public int MembersOf(in Question q, Answer? into)
    {
        var members = MembersAndTruth(q.Bloc, q.Day);
        var isBounded = BlocOf(q.Bloc).LastDay < q.Day || IsCovered(q.Bloc, MembershipCoverageRow.OfFull, 0, q.Day);
        var sum = isBounded ? 1 : 0;
        foreach (var (member, truth) in members)
        {
            sum += truth;
            into?.Add(member, truth);
        }

        return sum;
    }

    public int IsMember(in Question q, Answer? into)
    {
        if (BlocOf(q.Bloc).LastDay < q.Day)
        {
            return Answer.No;
        }

        var day = q.Day;
        var held = Member(q.Bloc, q.A, day).Where(m => m.Full).Aggregate(Answer.No, (t, m) => Combine.Or(t, m.IsCertain(day)));
        return held != Answer.No ? held
            : day <= facts.AsOf && IsCovered(q.Bloc, MembershipCoverageRow.OfFull, q.A, day) ? Answer.No
            : Answer.Unknown;
    }

    public int AgreementsBetween(in Question q, Answer? into)
    {
        var sum = 0;
        foreach (var row in InForceBetween(q.A, q.B, q.Day))
        {
            var truth = row.IsCertain(q.Day) ? Answer.Yes : Answer.Unknown;
            sum += truth;
            into?.Add(row.Agreement, truth);
        }

        return sum;
    }

    public int Partners(in Question q, Answer? into)
    {
        var day = q.Day;
        var partners = Best(StandingOf(q.A, day).Select(p => (p.B, p.IsCertain(day))));
        var covered = PairCoverage(false, q.A, day, day).Select(c => c.B).ToHashSet();
        var sum = 0;
        foreach (var (member, truth) in MembersAndTruth(q.Bloc, day))
        {
            if (member == q.A)
            {
                continue;
            }

            var partner = partners.TryGetValue(member, out var found) ? found
                : day > facts.AsOf || !(covered.Contains(0) || covered.Contains(member)) ? Answer.Unknown
                : Answer.No;
            sum += Answer.Take(member, Math.Min(truth, partner), into);
        }

        return sum;
    }

    public int VisitsFromBloc(in Question q, Answer? into)
    {
        var members = MembersAndTruth(q.Bloc, q.Day);
        var sum = 0;
        foreach (var visit in VisitsTo(q.A, q.From, q.Day))
        {
            if (members.TryGetValue(visit.Home, out var member))
            {
                sum += Math.Min(member, visit.LatestStart <= q.Day && visit.EarliestEnd >= q.From ? Answer.Yes : Answer.Unknown);
            }
        }

        return sum;
    }

    public int LeadersNotMet(in Question q, Answer? into)
    {
        var (from, to) = (q.From, q.Day);
        var met = Best(ContactsOf(q.A, from, to).Select(c => (c.B, c.Level >= (int)Questions.Level && c.First >= from && c.Last <= to)));
        var covered = PairCoverage(true, q.A, from, to).Select(c => c.B).ToHashSet();
        var sum = 0;
        foreach (var (member, truth) in MembersAndTruth(q.Bloc, to))
        {
            if (member == q.A)
            {
                continue;
            }

            var contact = met.TryGetValue(member, out var found) ? found
                : to > facts.AsOf || !(covered.Contains(0) || covered.Contains(member)) ? Answer.Unknown
                : Answer.No;
            sum += Answer.Take(member, Answer.Meeting(truth, contact), into);
        }

        return sum;
    }

    public int JointMemberships(in Question q, Answer? into)
    {
        var two = new Combine.TwoStates(facts.Blocs.Length);
        foreach (var row in OfTwo(q.A, q.B, q.Day))
        {
            two.Row(row.Bloc, row.Member == q.B, row.Full, row.Suspension, row.IsCertain(q.Day));
        }

        foreach (var row in CoverageOn(q.Day))
        {
            two.Covered(row.Bloc, row.What, row.Subject == 0 || row.Subject == q.A, row.Subject == 0 || row.Subject == q.B);
        }

        return two.Joint(facts.Blocs, q, facts.AsOf, into);
    }

    public int InForceList(in Question q, Answer? into)
    {
        var list = InForceOf(q.A, q.Day).ToList();
        var sum = 0;
        foreach (var row in list)
        {
            var truth = row.IsCertain(q.Day) ? Answer.Yes : Answer.Unknown;
            sum += truth;
            into?.Add(row.Agreement, truth);
        }

        return sum;
    }

    public int InForceCount(in Question q, Answer? into)
    {
        var day = q.Day;
        return InForceOf(q.A, day).Sum(row => row.IsCertain(day) ? Answer.Yes : Answer.Unknown);
    }

    public int JointPanel(in Question q, Answer? into)
    {
        var last = Panel.LastOther(q.A);
        var a = q.A;
        var sum = 0;
        foreach (var day in Panel.DayNumbers)
        {
            sum += CertainOf(a, day)
                .Select(m => m.Bloc)
                .Distinct()
                .SelectMany(bloc => CertainIn(bloc, day).Where(m => m.Member != a && m.Member <= last).Select(m => (m.Bloc, m.Member)))
                .Distinct()
                .GroupBy(m => m.Member)
                .Sum(g => g.Count());
        }

        return sum;
    }

    public virtual void Dispose()
    {
    }

    private static Dictionary<int, int> Best(IEnumerable<(int Key, bool IsCertain)> found)
    {
        var best = new Dictionary<int, int>();
        foreach (var (key, isCertain) in found)
        {
            best[key] = Combine.Or(best.GetValueOrDefault(key), isCertain);
        }

        return best;
    }

    private Dictionary<int, int> MembersAndTruth(int bloc, int day) => Best(Members(bloc, day).Where(m => m.Full).Select(m => (m.Member, m.IsCertain(day))));
}
