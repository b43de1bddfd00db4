using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>The memberships of each bloc by member, and of each member; decides what a set of records says of a day.</summary>
internal sealed class MembershipIndex
{
    private readonly FrozenDictionary<BlocId, BlocMembers> byBloc;
    private readonly FrozenDictionary<Actor, ImmutableArray<Membership>> byMember;

    public MembershipIndex(ForeignPolicyDataset dataset)
    {
        byBloc = dataset.Memberships.GroupBy(m => m.Bloc).Select(g => new BlocMembers(dataset.Blocs[g.Key], g)).ToFrozenDictionary(b => b.Bloc.Id);
        byMember = dataset.Memberships.GroupBy(m => m.Member).ToFrozenDictionary(g => g.Key, g => g.OrderBy(m => m.Bloc).ThenBy(m => m.Period).ToImmutableArray());
    }

    public ImmutableArray<Membership> Of(Actor member) => byMember.TryGetValue(member, out var list) ? list : [];

    public ImmutableArray<Membership> Of(Actor member, BlocId bloc) =>
        byBloc.TryGetValue(bloc, out var members) && members.ByMember.TryGetValue(member, out var list) ? list : [];

    public IEnumerable<KeyValuePair<Actor, ImmutableArray<Membership>>> MembersOf(BlocId bloc) => byBloc.TryGetValue(bloc, out var members) ? members.ByMember : [];

    private sealed class BlocMembers(Bloc bloc, IEnumerable<Membership> memberships)
    {
        public Bloc Bloc => bloc;

        public FrozenDictionary<Actor, ImmutableArray<Membership>> ByMember { get; } =
            memberships.GroupBy(m => m.Member).ToFrozenDictionary(g => g.Key, g => g.OrderBy(m => m.Period).ToImmutableArray());
    }
}
