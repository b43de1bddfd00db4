namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>The library in its form without allocation (<see cref="ForeignPolicyDataset.Index"/>).</summary>
internal sealed class OursIndex(Facts facts, ForeignPolicyDataset data) : IPeer
{
    private readonly Ours _comfortable = new(facts, data);
    private readonly DatasetIndex _index = data.Index;
    private readonly Agreement[] _certain = new Agreement[facts.Agreements.Length];
    private readonly Agreement[] _open = new Agreement[facts.Agreements.Length];
    private readonly Bloc[] _blocs = new Bloc[facts.Blocs.Length];

    public string Name => "ours, index";

    public int MembersOf(in Question q, Answer? into)
    {
        var isBounded = _index.MembersOf(q.BlocId, q.Date, out var certain, out var possible);
        if (into is not null)
        {
            foreach (var country in possible)
            {
                into.Add(facts.NumberOf(country), certain.Contains(country) ? Answer.Yes : Answer.Unknown);
            }
        }

        return certain.Count + possible.Count + (isBounded ? 1 : 0);
    }

    public int IsMember(in Question q, Answer? into) => Answer.Of(_index.IsMember(q.CountryA, q.BlocId, q.Date));

    public int JointMemberships(in Question q, Answer? into)
    {
        if (into is not null)
        {
            var count = _index.JointMemberships(q.CountryA, q.CountryB, q.Date, _blocs);
            var sure = _blocs.AsSpan(0, count).ToArray();
            var all = _index.PossibleJointMemberships(q.CountryA, q.CountryB, q.Date, _blocs);
            foreach (var bloc in _blocs.AsSpan(0, all))
            {
                into.Add(facts.NumberOf(bloc.Id), sure.Contains(bloc) ? Answer.Yes : Answer.Unknown);
            }

            return count + all;
        }

        return _index.JointMemberships(q.CountryA, q.CountryB, q.Date, out var possible) + possible;
    }

    public int JointPanel(in Question q, Answer? into)
    {
        var sum = 0;
        var last = Panel.LastOther(q.A);
        for (var other = 1; other <= last; other++)
        {
            if (other != q.A)
            {
                foreach (var day in Panel.Dates)
                {
                    sum += _index.JointMemberships(q.CountryA, facts.Countries[other], day, out _, MembershipFilter.Members);
                }
            }
        }

        return sum;
    }

    public int AgreementsBetween(in Question q, Answer? into)
    {
        var count = _index.AgreementsInForce(q.CountryA, q.CountryB, q.Date, _certain, _open);
        Keep(count, into);
        return count.Certain + count.Possible;
    }

    public int Partners(in Question q, Answer? into)
    {
        if (into is not null)
        {
            _index.Partners(q.CountryA, q.BlocId, q.Date, Questions.Kinds, out var certain, out var possible);
            foreach (var country in possible)
            {
                into.Add(facts.NumberOf(country), certain.Contains(country) ? Answer.Yes : Answer.Unknown);
            }

            return certain.Count + possible.Count;
        }

        return _index.PartnerShare(q.CountryA, q.BlocId, q.Date, Questions.Kinds).Low?.Numerator ?? 0;
    }

    public int VisitsFromBloc(in Question q, Answer? into)
    {
        _index.CountVisits(q.CountryA, q.BlocId, q.FromDate, q.Date, out var count);
        return count.Certain + count.Possible;
    }

    public int LeadersNotMet(in Question q, Answer? into)
    {
        _index.LeadersMetWithin(q.CountryA, q.BlocId, q.FromDate, q.Date, Questions.Level, out var met, out var notMet, out var undecided);
        if (into is not null)
        {
            foreach (var country in met | notMet | undecided)
            {
                into.Add(facts.NumberOf(country), met.Contains(country) ? Answer.Met : notMet.Contains(country) ? Answer.NotMet : Answer.Undecided);
            }
        }

        return Answer.Met * met.Count + Answer.NotMet * notMet.Count + Answer.Undecided * undecided.Count;
    }

    public int InForceList(in Question q, Answer? into)
    {
        var count = _index.AgreementsInForce(q.CountryA, q.Date, _certain, _open);
        Keep(count, into);
        return count.Certain + count.Possible;
    }

    public int InForceCount(in Question q, Answer? into)
    {
        var count = _index.CountAgreementsInForce(q.CountryA, q.Date);
        return count.Certain + count.Possible;
    }

    public void Dispose()
    {
    }

    private void Keep(CountRange count, Answer? into)
    {
        if (into is not null)
        {
            foreach (var agreement in _certain.AsSpan(0, count.Certain))
            {
                into.Add(_comfortable.NumberOf(agreement), Answer.Yes);
            }

            foreach (var agreement in _open.AsSpan(0, count.Possible - count.Certain))
            {
                into.Add(_comfortable.NumberOf(agreement), Answer.Unknown);
            }
        }
    }
}
