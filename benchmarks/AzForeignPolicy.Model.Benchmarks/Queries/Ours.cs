namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>The library in its comfortable form: answers that can be asked for their reason and their records.</summary>
internal sealed class Ours(Facts facts, ForeignPolicyDataset data) : IPeer
{
    private readonly Dictionary<AgreementId, int> _numbers = facts.Agreements.Select((a, i) => (a.Id, i)).ToDictionary(p => p.Id, p => p.i);

    public string Name => "ours";

    public int MembersOf(in Question q, Answer? into)
    {
        var answer = data.MembersOf(q.BlocId, q.Date);
        if (into is not null)
        {
            foreach (var country in answer.Possible)
            {
                into.Add(facts.NumberOf(country), answer.Certain.Contains(country) ? Answer.Yes : Answer.Unknown);
            }
        }

        return answer.Certain.Count + answer.Possible.Count + (answer.IsBounded ? 1 : 0);
    }

    public int IsMember(in Question q, Answer? into) => Answer.Of(data.IsMember(q.CountryA, q.BlocId, q.Date).Value);

    public int AgreementsBetween(in Question q, Answer? into) => Add(into, data.AgreementsInForce(q.CountryA, q.CountryB, q.Date));

    public int Partners(in Question q, Answer? into)
    {
        var partners = data.Partners(q.CountryA, q.BlocId, q.Date, Questions.Kinds);
        if (into is null)
        {
            return partners.Share.Low?.Numerator ?? 0;
        }

        var sum = 0;
        foreach (var member in partners.Members)
        {
            var (belongs, has) = (Answer.Of(member.Membership.Value), Answer.Of(member.Partnership.Value));
            sum += Answer.Take(facts.NumberOf(member.Country.Code), Math.Min(belongs, has), into);
        }

        return sum;
    }

    public int VisitsFromBloc(in Question q, Answer? into)
    {
        var count = data.VisitsTo(q.CountryA, q.BlocId, q.FromDate, q.Date).Count;
        return count.Certain + count.Possible;
    }

    public int LeadersNotMet(in Question q, Answer? into)
    {
        var contacts = data.LeadersMetWithin(q.CountryA, q.BlocId, q.FromDate, q.Date, Questions.Level);
        if (into is null)
        {
            return contacts.IsDecided ? 1 : 0;
        }

        var sum = 0;
        foreach (var member in contacts.Members)
        {
            var (belongs, met) = (Answer.Of(member.Membership.Value), Answer.Of(member.Met.Value));
            sum += Answer.Take(facts.NumberOf(member.Country.Code), Answer.Meeting(belongs, met), into);
        }

        return sum;
    }

    public int JointMemberships(in Question q, Answer? into)
    {
        var joint = data.JointMemberships(q.CountryA, q.CountryB, q.Date);
        if (into is not null)
        {
            foreach (var bloc in joint.Possible)
            {
                into.Add(facts.NumberOf(bloc.Id), joint.Certain.Contains(bloc) ? Answer.Yes : Answer.Unknown);
            }
        }

        return joint.CertainCount + joint.PossibleCount;
    }

    public int InForceList(in Question q, Answer? into) => Add(into, data.AgreementsInForce(q.CountryA, q.Date));

    public int InForceCount(in Question q, Answer? into)
    {
        var count = data.AgreementsInForce(q.CountryA, q.Date).Count;
        return count.Certain + count.Possible;
    }

    public int JointPanel(in Question q, Answer? into)
    {
        var sum = 0;
        var last = Panel.LastOther(q.A);
        for (var other = 1; other <= last; other++)
        {
            if (other == q.A)
            {
                continue;
            }

            foreach (var day in Panel.Dates)
            {
                sum += data.JointMemberships(q.CountryA, facts.Countries[other], day, MembershipFilter.Members).CertainCount;
            }
        }

        return sum;
    }

    public void Dispose()
    {
    }

    internal int NumberOf(Agreement agreement) => _numbers[agreement.Id];

    private int Add(Answer? into, AgreementsInForce found)
    {
        if (into is not null)
        {
            foreach (var agreement in found.Certain)
            {
                into.Add(NumberOf(agreement), Answer.Yes);
            }

            foreach (var agreement in found.Open)
            {
                into.Add(NumberOf(agreement), Answer.Unknown);
            }
        }

        return 2 * found.Certain.Length + found.Open.Length;
    }
}
