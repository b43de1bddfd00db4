using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace AzForeignPolicy.Model;

/// <summary>
/// Two statuses of one actor in one bloc must not certainly overlap, except a suspension beside the status that it suspends.
/// A candidate ends the day before it is a member.
/// </summary>
internal static class OverlapRule
{
    public static void Check(DatasetChecks checks)
    {
        var all = checks.Content.Of<Membership>(RecordKind.Membership);
        var (start, next) = Chains(checks, all);
        var members = new List<Membership>();
        for (var first = 0; first < all.Length; first++)
        {
            checks.Step();
            if (start[first] != first || next[first] < 0 || checks.HasEnough)
            {
                continue;
            }

            members.Clear();
            for (var i = first; i >= 0; i = next[i])
            {
                members.Add(all[i]);
            }

            Check(checks, members);
        }
    }

    /// <summary>
    /// Chains the memberships of one actor in one bloc: for each the first of its chain, and the next in it or -1. Arrays of numbers
    /// instead of a list for each: most chains are short, and there may be as many as records.
    /// </summary>
    private static (int[] First, int[] Next) Chains(DatasetChecks checks, ImmutableArray<Membership> all)
    {
        var (first, next, last) = (new int[all.Length], new int[all.Length], new int[all.Length]);
        var chains = new Dictionary<(BlocId, Actor), int>();
        for (var i = 0; i < all.Length; i++)
        {
            checks.Step();
            ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(chains, (all[i].Bloc, all[i].Member), out var exists);
            if (exists)
            {
                next[last[chain]] = i;
            }
            else
            {
                chain = i;
            }

            (first[i], next[i], last[chain]) = (chain, -1, i);
        }

        return (first, next);
    }

    /// <summary>
    /// Goes through the periods by their start, with those that have begun and not ended beside it: as many steps as there are
    /// records and pairs that overlap. The problems come in the order of the identifiers all the same.
    /// </summary>
    private static void Check(DatasetChecks checks, List<Membership> members)
    {
        var order = Enumerable.Range(0, members.Count).ToArray();
        var starts = members.ConvertAll(m => m.Period.LatestStartDay).ToArray();
        Array.Sort(starts, order);
        var pairs = new List<(int One, int Other)>();
        var open = new List<int>();
        foreach (var i in order)
        {
            checks.Step();
            var start = members[i].Period.LatestStartDay;
            open.RemoveAll(j => members[j].Period.EarliestEndDay < start);
            foreach (var j in open)
            {
                if (!MayOverlap(members[i].Status, members[j].Status) && members[i].Period.Overlaps(members[j].Period).IsYes)
                {
                    pairs.Add((int.Max(i, j), int.Min(i, j)));
                }
            }

            open.Add(i);
            if (pairs.Count > checks.MostProblems)
            {
                break;
            }
        }

        pairs.Sort();
        foreach (var (i, j) in pairs)
        {
            checks.At(members[i]).Error(IssueCode.Overlap, $"The period {members[i].Period} overlaps with {members[j].Period} of \"{members[j].Id}\".", "period");
        }
    }

    private static bool MayOverlap(MembershipStatus one, MembershipStatus other) =>
        one != other && (one == MembershipStatus.Suspended || other == MembershipStatus.Suspended);
}
