namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>The facts of a data set as rows, the same for all peers. Countries and blocs are numbered from 1 in the order of their codes; 0 is anybody.</summary>
internal sealed class Facts
{
    private readonly ForeignPolicyDataset _data;
    private readonly Dictionary<CountryCode, int> _countryNumbers;
    private readonly Dictionary<BlocId, int> _blocNumbers;
    private readonly int _asOf;

    internal Facts(ForeignPolicyDataset data)
    {
        _data = data;
        _asOf = Days.Number(data.AsOf);
        Countries = [default, .. data.Countries.Select(c => c.Code).Order()];
        BlocIds = [default, .. data.Blocs.Select(b => b.Id).Order()];
        _countryNumbers = Enumerable.Range(1, Countries.Length - 1).ToDictionary(i => Countries[i]);
        _blocNumbers = Enumerable.Range(1, BlocIds.Length - 1).ToDictionary(i => BlocIds[i]);
        Blocs = [.. BlocIds.Skip(1).Select(id => ToRow(data.Blocs[id]))];
        Memberships = [.. MembershipRows()];
        MembershipCoverage = [.. MembershipCoverageRows()];
        Agreements = [.. data.Agreements];
        (Parties, InForce, Standing) = AgreementRows();
        Visits = [.. VisitRows()];
        Contacts = [.. ContactRows()];
        AgreementCoverage = [.. PairCoverageRows(FactKind.Agreement)];
        EncounterCoverage = [.. PairCoverageRows(FactKind.Encounter)];
        Number(Memberships, (r, i) => r.Id = i);
        Number(MembershipCoverage, (r, i) => r.Id = i);
        Number(Parties, (r, i) => r.Id = i);
        Number(InForce, (r, i) => r.Id = i);
        Number(Standing, (r, i) => r.Id = i);
        Number(Visits, (r, i) => r.Id = i);
        Number(Contacts, (r, i) => r.Id = i);
        Number(AgreementCoverage, (r, i) => r.Id = i);
        Number(EncounterCoverage, (r, i) => r.Id = i);
    }

    internal int AsOf => _asOf;

    internal CountryCode[] Countries { get; }

    internal BlocId[] BlocIds { get; }

    internal BlocRow[] Blocs { get; }

    internal MembershipRow[] Memberships { get; }

    internal MembershipCoverageRow[] MembershipCoverage { get; }

    internal Agreement[] Agreements { get; }

    internal PartyRow[] Parties { get; }

    internal PairRow[] InForce { get; }

    internal PairRow[] Standing { get; }

    internal VisitRow[] Visits { get; }

    internal ContactRow[] Contacts { get; }

    internal PairCoverageRow[] AgreementCoverage { get; }

    internal PairCoverageRow[] EncounterCoverage { get; }

    internal int NumberOf(CountryCode code) => _countryNumbers[code];

    internal int NumberOf(BlocId id) => _blocNumbers[id];

    private int NumberOf(Actor actor) => actor.TryGetCountry(out var code) ? _countryNumbers[code] : 0;

    private static void Number<T>(T[] rows, Action<T, int> set)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            set(rows[i], i + 1);
        }
    }

    private BlocRow ToRow(Bloc bloc) => new()
    {
        Id = NumberOf(bloc.Id),
        LastDay = bloc.Dissolved is { } last && last.EarliestDay <= _asOf ? last.LatestDay : int.MaxValue,
        KnowsSuspension = bloc.Weights.ContainsKey(MembershipStatus.Suspended),
    };

    private IEnumerable<MembershipRow> MembershipRows()
    {
        var finder = new WindowFinder();
        foreach (var membership in _data.Memberships)
        {
            if (!membership.Member.TryGetCountry(out var country))
            {
                continue;
            }

            var bloc = _data.Blocs[membership.Bloc];
            finder.Clear();
            finder.Add(membership.Period);
            finder.Add(bloc.Dissolved);
            finder.ChangesOn(_asOf + 1);
            if (membership.CheckedOn is { } check)
            {
                finder.Add(EdtfDate.OfDay(check));
            }

            finder.ChangesOn(_asOf);
            foreach (var window in finder.Find(day => Held(membership, bloc, day)))
            {
                yield return new MembershipRow
                {
                    Bloc = NumberOf(bloc.Id),
                    Member = NumberOf(country),
                    Full = bloc.WeightOf(membership.Status) == MembershipWeight.Full,
                    Suspension = membership.Status == MembershipStatus.Suspended,
                    CertainFirst = window.CertainFirst,
                    CertainLast = window.CertainLast,
                    PossibleFirst = window.PossibleFirst,
                    PossibleLast = window.PossibleLast,
                };
            }
        }
    }

    private Truth Held(Membership membership, Bloc bloc, int day)
    {
        var ended = bloc.Dissolved is { } last && last.EarliestDay <= _asOf ? Truth.Decide(last.LatestDay < day, day <= last.EarliestDay) : Truth.No;
        var covers = membership.Covers(Days.Date(day), _data.AsOf);
        return ended.IsYes ? Truth.No : membership.Period.EndKind == EdtfEndKind.Date ? covers : covers & !ended;
    }

    /// <summary>The days on which a statement certainly counts.</summary>
    private (int First, int Last) DaysOf(Coverage coverage)
    {
        var published = coverage.Attestations.Max(a => _data.Sources[a.Source].Published is { } date ? date.EarliestDay : int.MaxValue);
        var end = coverage.Window.EndKind == EdtfEndKind.Open ? int.MaxValue : coverage.Window.EarliestEndDay;
        return (coverage.Window.LatestStartDay, Math.Min(Math.Min(end, _asOf), published));
    }

    private IEnumerable<MembershipCoverageRow> MembershipCoverageRows()
    {
        var statements = _data.Coverage
            .Where(c => c.Fact == FactKind.Membership && c.OnlyInViewOf is null)
            .Select(c => (Coverage: c, Days: DaysOf(c)))
            .Where(s => s.Days.First <= s.Days.Last)
            .ToList();
        foreach (var bloc in _data.Blocs)
        {
            var ofBloc = statements.Where(s => s.Coverage.Blocs.IsEmpty || s.Coverage.Blocs.Contains(bloc.Id)).ToList();
            if (ofBloc.Count == 0)
            {
                continue;
            }

            var full = bloc.Weights.Where(w => w.Value == MembershipWeight.Full).Select(w => w.Key).ToList();
            var subjects = ofBloc.SelectMany(s => s.Coverage.Subjects).Where(a => NumberOf(a) != 0).Distinct().Select(a => (Actor?)a).Prepend(null);
            foreach (var subject in subjects)
            {
                var speaking = ofBloc.Where(s => s.Coverage.Subjects.IsEmpty || (subject is { } one && s.Coverage.Subjects.Contains(one))).ToList();
                foreach (var (what, statuses) in new[] { (MembershipCoverageRow.OfFull, full), (MembershipCoverageRow.OfSuspensions, [MembershipStatus.Suspended]) })
                {
                    foreach (var (first, last) in Complete(speaking, statuses))
                    {
                        yield return new MembershipCoverageRow
                        {
                            Bloc = NumberOf(bloc.Id),
                            Subject = subject is { } s ? NumberOf(s) : 0,
                            What = what,
                            First = first,
                            Last = last,
                        };
                    }
                }
            }
        }
    }

    /// <summary>The stretches of days on which the statements together list all of these statuses.</summary>
    private static List<(int First, int Last)> Complete(List<(Coverage Coverage, (int First, int Last) Days)> statements, List<MembershipStatus> statuses)
    {
        var finder = new WindowFinder();
        foreach (var (_, days) in statements)
        {
            finder.ChangesOn(days.First);
            finder.ChangesOn(days.Last + 1);
        }

        return finder.Find(IsComplete).Where(w => w.CertainFirst <= w.CertainLast).Select(w => (w.CertainFirst, w.CertainLast)).ToList();

        Truth IsComplete(int day)
        {
            var holding = statements.Where(s => s.Days.First <= day && day <= s.Days.Last).Select(s => s.Coverage).ToList();
            return Truth.From(statuses.Count == 0 ? holding.Any(c => c.Statuses.IsEmpty) : statuses.All(status => holding.Any(c => c.Statuses.IsEmpty || c.Statuses.Contains(status))));
        }
    }

    private (PartyRow[], PairRow[], PairRow[]) AgreementRows()
    {
        var parties = new List<PartyRow>();
        var inForce = new List<PairRow>();
        var standing = new List<PairRow>();
        var finder = new WindowFinder();
        for (var number = 0; number < Agreements.Length; number++)
        {
            var agreement = Agreements[number];
            var countries = agreement.Parties.Where(p => p.Actor.Kind == ActorKind.Country).ToList();
            foreach (var party in countries)
            {
                Changes(finder, agreement, [party]);
                var days = finder.Find(day => Questions.IsInForceFor(agreement, party, Days.Date(day), _data.AsOf));
                parties.AddRange(days.Select(w => new PartyRow
                {
                    Party = NumberOf(party.Actor),
                    Agreement = number,
                    CertainFirst = w.CertainFirst,
                    CertainLast = w.CertainLast,
                    PossibleFirst = w.PossibleFirst,
                    PossibleLast = w.PossibleLast,
                }));
            }

            for (var i = 0; i < countries.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var (one, other) = (countries[i], countries[j]);
                    Changes(finder, agreement, [one, other]);
                    AddPairs(inForce, number, one, other, finder.Find(day => agreement.IsInForceBetween(one.Actor, other.Actor, Days.Date(day), _data.AsOf)));
                    if (Questions.Kinds.Contains(agreement.Kind))
                    {
                        Changes(finder, agreement, [one, other]);
                        AddPairs(standing, number, one, other, finder.Find(day => agreement.StandsBetween(one.Actor, other.Actor, Days.Date(day), _data.AsOf)));
                    }
                }
            }
        }

        return ([.. parties], [.. inForce], [.. standing]);
    }

    private void Changes(WindowFinder finder, Agreement agreement, ReadOnlySpan<Party> parties)
    {
        finder.Clear();
        finder.Add(agreement.Signed);
        finder.Add(agreement.InForce);
        finder.Add(agreement.Ended);
        finder.ChangesOn(_asOf + 1);
        foreach (var party in parties)
        {
            foreach (var act in party.Acts)
            {
                finder.Add(act.Date);
            }
        }
    }

    private void AddPairs(List<PairRow> rows, int agreement, Party one, Party other, List<WindowFinder.Window> windows)
    {
        foreach (var w in windows)
        {
            foreach (var (a, b) in new[] { (one, other), (other, one) })
            {
                rows.Add(new PairRow
                {
                    A = NumberOf(a.Actor),
                    B = NumberOf(b.Actor),
                    Agreement = agreement,
                    CertainFirst = w.CertainFirst,
                    CertainLast = w.CertainLast,
                    PossibleFirst = w.PossibleFirst,
                    PossibleLast = w.PossibleLast,
                });
            }
        }
    }

    private IEnumerable<VisitRow> VisitRows() =>
        from visit in _data.Visits
        where NumberOf(visit.From) != 0 && NumberOf(visit.To) != 0
        select new VisitRow
        {
            Home = NumberOf(visit.From),
            Host = NumberOf(visit.To),
            ByLeader = visit.Office.IsLeader,
            EarliestStart = visit.Period.EarliestStartDay,
            LatestStart = visit.Period.LatestStartDay,
            EarliestEnd = visit.Period.EarliestEndDay,
            LatestEnd = visit.Period.LatestEndDay,
        };

    private IEnumerable<ContactRow> ContactRows()
    {
        foreach (var visit in _data.Visits)
        {
            if (!visit.Office.IsLeader)
            {
                continue;
            }

            var met = visit.Encounters.Where(e => e.Office.IsLeader).Select(e => (e.Of, Level: (int)e.Level));
            if (visit.MetHostLeader is { IsYes: true })
            {
                met = met.Append((visit.To, (int)EncounterLevel.SameEvent));
            }

            foreach (var (of, level) in met)
            {
                foreach (var row in BothWays(visit.From, of, level, visit.Period.EarliestStartDay, visit.Period.LatestEndDay))
                {
                    yield return row;
                }
            }
        }

        foreach (var meeting in _data.Meetings)
        {
            var leaders = meeting.Participants.Where(p => p.Office.IsLeader).ToList();
            for (var i = 0; i < leaders.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    foreach (var row in BothWays(leaders[i].Of, leaders[j].Of, (int)meeting.Level, meeting.Date.EarliestDay, meeting.Date.LatestDay))
                    {
                        yield return row;
                    }
                }
            }
        }
    }

    private IEnumerable<ContactRow> BothWays(Actor one, Actor other, int level, int first, int last)
    {
        var (a, b) = (NumberOf(one), NumberOf(other));
        if (a != 0 && b != 0 && a != b)
        {
            yield return new ContactRow { A = a, B = b, Level = level, First = first, Last = last };
            yield return new ContactRow { A = b, B = a, Level = level, First = first, Last = last };
        }
    }

    private IEnumerable<PairCoverageRow> PairCoverageRows(FactKind fact)
    {
        foreach (var coverage in _data.Coverage.Where(c => c.Fact == fact && c.OnlyInViewOf is null && IsRelevant(c)))
        {
            var (first, last) = DaysOf(coverage);
            int[] subjects = coverage.Subjects.IsEmpty ? [0] : [.. coverage.Subjects.Select(NumberOf).Where(n => n != 0)];
            IEnumerable<(int Number, int First, int Last)> others = !coverage.Counterparts.IsEmpty
                ? coverage.Counterparts.Select(NumberOf).Where(n => n != 0).Select(n => (n, 0, int.MaxValue))
                : coverage.Blocs.IsEmpty
                    ? [(0, 0, int.MaxValue)]
                    : coverage.Blocs.SelectMany(b => Memberships.Where(m => m.Full && m.Bloc == NumberOf(b) && m.CertainFirst <= m.CertainLast).Select(m => (m.Member, m.CertainFirst, m.CertainLast)));
            foreach (var (other, memberFirst, memberLast) in others)
            {
                foreach (var subject in subjects)
                {
                    yield return new PairCoverageRow { A = subject, B = other, First = first, Last = last, MemberFirst = memberFirst, MemberLast = memberLast };
                    yield return new PairCoverageRow { A = other, B = subject, First = first, Last = last, MemberFirst = memberFirst, MemberLast = memberLast };
                }
            }
        }
    }

    private static bool IsRelevant(Coverage coverage) => coverage.Fact == FactKind.Agreement
        ? coverage.Kinds.IsEmpty || AgreementKindSet.Of(coverage.Kinds.AsSpan()).IsSupersetOf(Questions.Kinds)
        : (coverage.Level ?? EncounterLevel.SameEvent) <= Questions.Level
            && (coverage.Offices.IsEmpty || (coverage.Offices.Contains(OfficeKind.HeadOfState) && coverage.Offices.Contains(OfficeKind.HeadOfGovernment)));
}
