using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace AzForeignPolicy.Model;

/// <summary>The memberships of each bloc by member and period, and of each member: sorted once, without a dictionary.</summary>
/// <remarks>Sixteen bytes a membership and four for each bloc and each actor. Built by counting, in time proportional to the number of memberships.</remarks>
internal sealed class MembershipIndex
{
    private readonly BlocNumbers blocs;
    private readonly string[] names;
    private readonly Membership[] sorted;

    // The member of each of them, and where each bloc begins.
    private readonly int[] members;
    private readonly int[] blocStarts;

    // The places in the above by member, and where each member begins.
    private readonly int[] byMember;
    private readonly int[] memberStarts;

    public MembershipIndex(RecordTable<MembershipId, Membership> memberships, BlocNumbers blocs)
    {
        this.blocs = blocs;
        var records = ImmutableCollectionsMarshal.AsArray(memberships.ToImmutableArray())!;
        names = [.. records.Select(m => m.Member.TryGetName(out var name) ? name : null).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var blocOf = new int[records.Length];
        members = new int[records.Length];
        for (var i = 0; i < records.Length; i++)
        {
            blocOf[i] = blocs[records[i].Bloc];
            members[i] = NumberOf(records[i].Member);
        }

        // Twice sorted by counting, each time keeping the order of equals: so by bloc, member and identifier.
        var order = Enumerable.Range(0, records.Length).ToArray();
        order = Sort(order, members, CountryCode.IndexCount + blocs.Blocs.Length + names.Length, out _);
        order = Sort(order, blocOf, blocs.Blocs.Length, out blocStarts);
        sorted = Array.ConvertAll(order, i => records[i]);
        members = Array.ConvertAll(order, i => members[i]);
        for (int i = 0, next; i < sorted.Length; i = next)
        {
            next = i + Run(i);
            if (next - i > 1)
            {
                sorted.AsSpan(i, next - i).Sort(static (a, b) => a.Period.CompareTo(b.Period) is var byPeriod && byPeriod != 0 ? byPeriod : a.Id.CompareTo(b.Id));
            }
        }

        byMember = Sort(Enumerable.Range(0, records.Length).ToArray(), members, CountryCode.IndexCount + blocs.Blocs.Length + names.Length, out memberStarts);
    }

    /// <summary>The memberships of an actor, by bloc and period.</summary>
    public ImmutableArray<Membership> Of(Actor member)
    {
        var number = NumberOf(member);
        return number < 0 ? [] : [.. byMember.AsSpan(memberStarts[number]..memberStarts[number + 1]).ToArray().Select(i => sorted[i])];
    }

    /// <summary>The memberships of an actor in a bloc, by period.</summary>
    public ReadOnlySpan<Membership> Of(Actor member, int bloc)
    {
        var number = NumberOf(member);
        var all = members.AsSpan(blocStarts[bloc]..blocStarts[bloc + 1]);
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (all[middle] < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < all.Length && all[low] == number ? sorted.AsSpan(blocStarts[bloc] + low, Run(blocStarts[bloc] + low)) : [];
    }

    /// <summary>The memberships in a bloc, by member and period.</summary>
    public ReadOnlySpan<Membership> Of(int bloc) => sorted.AsSpan(blocStarts[bloc]..blocStarts[bloc + 1]);

    /// <summary>The first memberships of these that are of one and the same member.</summary>
    public static ReadOnlySpan<Membership> FirstMember(ReadOnlySpan<Membership> memberships)
    {
        var count = 1;
        while (count < memberships.Length && memberships[count].Member == memberships[0].Member)
        {
            count++;
        }

        return memberships[..count];
    }

    /// <summary>How many memberships in the same bloc are of the same member, from a place on.</summary>
    private int Run(int start)
    {
        var next = start + 1;
        while (next < members.Length && members[next] == members[start] && sorted[next].Bloc == sorted[start].Bloc)
        {
            next++;
        }

        return next - start;
    }

    /// <summary>Numbers that sort as actors do: countries, then blocs, then others; -1 for one of whom there is nothing.</summary>
    private int NumberOf(Actor actor)
    {
        if (actor.TryGetCountry(out var country))
        {
            return country.Index;
        }

        if (actor.TryGetBloc(out var bloc))
        {
            return CountryCode.IndexCount + blocs[bloc];
        }

        var place = actor.TryGetName(out var name) ? Array.BinarySearch(names, name, StringComparer.Ordinal) : -1;
        return place < 0 ? -1 : CountryCode.IndexCount + blocs.Blocs.Length + place;
    }

    private static int[] Sort(int[] order, int[] keys, int keyCount, out int[] starts)
    {
        starts = new int[keyCount + 1];
        foreach (var key in keys)
        {
            starts[key + 1]++;
        }

        for (var key = 0; key < keyCount; key++)
        {
            starts[key + 1] += starts[key];
        }

        var next = starts.AsSpan(0, keyCount).ToArray();
        var result = new int[order.Length];
        foreach (var i in order)
        {
            result[next[keys[i]]++] = i;
        }

        return result;
    }
}
