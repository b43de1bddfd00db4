namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Compares the whole answers of all peers over many random questions. A timing of wrong answers is worth nothing, so a difference ends the run.</summary>
internal static class SameAnswers
{
    private delegate int Query(IPeer peer, in Question q, Answer into);

    private static readonly (string Name, Query Ask)[] Queries =
    [
        ("members of a bloc", static (IPeer p, in Question q, Answer a) => p.MembersOf(q, a)),
        ("is X a member of Y", static (IPeer p, in Question q, Answer a) => p.IsMember(q, a)),
        ("agreements between A and B", static (IPeer p, in Question q, Answer a) => p.AgreementsBetween(q, a)),
        ("partners within a bloc", static (IPeer p, in Question q, Answer a) => p.Partners(q, a)),
        ("visits from a bloc", static (IPeer p, in Question q, Answer a) => p.VisitsFromBloc(q, a)),
        ("leaders not met", static (IPeer p, in Question q, Answer a) => p.LeadersNotMet(q, a)),
        ("joint memberships", static (IPeer p, in Question q, Answer a) => p.JointMemberships(q, a)),
        ("in force, list", static (IPeer p, in Question q, Answer a) => p.InForceList(q, a)),
        ("in force, count", static (IPeer p, in Question q, Answer a) => p.InForceCount(q, a)),
    ];

    /// <summary>Asks every peer the same; the peer says how many questions it gets.</summary>
    internal static void Require(World world, IReadOnlyList<(IPeer Peer, int Questions)> peers)
    {
        var reference = peers[0].Peer;
        foreach (var (name, ask) in Queries)
        {
            foreach (var (peer, count) in peers.Skip(1))
            {
                for (var i = 0; i < count; i++)
                {
                    ref readonly var q = ref world.Questions[i];
                    Compare(name, world, reference, peer, q, ask);
                }
            }
        }

        foreach (var (peer, _) in peers.Skip(1))
        {
            Compare("dyad-year panel", world, reference, peer, world.Questions[0], static (IPeer p, in Question q, Answer a) => p.JointPanel(q, a));
        }
    }

    private static void Compare(string name, World world, IPeer reference, IPeer peer, in Question q, Query ask)
    {
        var (one, other) = (new Answer(), new Answer());
        var expected = one.Text(ask(reference, q, one));
        var actual = other.Text(ask(peer, q, other));
        if (expected != actual)
        {
            throw new InvalidOperationException($"{name}, {world.Size}, {q}:\n  {reference.Name}: {expected}\n  {peer.Name}: {actual}");
        }
    }
}
