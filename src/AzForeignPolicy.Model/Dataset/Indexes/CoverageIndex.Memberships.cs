namespace AzForeignPolicy.Model;

internal sealed partial class CoverageIndex
{
    private Dictionary<BlocId, List<Entry>>? membershipsByBloc;

    /// <summary>The statements on the lists of members of a bloc, in a form that is asked often.</summary>
    public MembershipCoverage OfMembers(BlocId bloc)
    {
        var byBloc = membershipsByBloc ??= ByBloc();
        var ofBloc = byBloc.TryGetValue(bloc, out var own) ? own : [];
        var ofAll = byBloc[default];
        return new MembershipCoverage([.. ofAll.Concat(ofBloc).Select(e =>
            new MembershipCoverage.Listing(e.Coverage.Statuses.IsEmpty ? ulong.MaxValue : Bits(e.Coverage.Statuses), e.Coverage.Subjects, e.First, e.Last))]);
    }

    private Dictionary<BlocId, List<Entry>> ByBloc()
    {
        var byBloc = new Dictionary<BlocId, List<Entry>> { [default] = [] };
        foreach (var entry in byFact[FactKind.Membership])
        {
            if (entry.Coverage.Blocs.IsEmpty)
            {
                byBloc[default].Add(entry);
            }

            foreach (var bloc in entry.Coverage.Blocs.Distinct())
            {
                if (!byBloc.TryGetValue(bloc, out var list))
                {
                    byBloc.Add(bloc, list = []);
                }

                list.Add(entry);
            }
        }

        return byBloc;
    }
}
