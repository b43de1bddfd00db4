using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>No agreement follows itself or replaces itself, directly or by way of others.</summary>
internal static class AgreementChainRule
{
    public static void Check(DatasetChecks checks)
    {
        var agreements = checks.Content.Of<Agreement>(RecordKind.Agreement);
        var following = OnCircle(checks, agreements, static a => a.Follows);
        var superseded = OnCircle(checks, agreements, static a => a.SupersededBy is { } next ? [next] : []);
        if (following.Count + superseded.Count == 0)
        {
            return;
        }

        foreach (var agreement in agreements)
        {
            if (following.Contains(agreement.Id))
            {
                checks.At(agreement).Error(IssueCode.InvalidRecord, "The text follows itself, directly or by way of others.", "follows");
            }

            if (superseded.Contains(agreement.Id))
            {
                checks.At(agreement).Error(IssueCode.InvalidRecord, "The text is superseded by itself, directly or by way of others.", "supersededBy");
            }
        }
    }

    /// <summary>
    /// The agreements from which a walk along a relation leads back to them: those that form a strongly connected component with others
    /// or name themselves. R. Tarjan's algorithm ("Depth-First Search and Linear Graph Algorithms", 1972) without recursion; linear.
    /// </summary>
    private static HashSet<AgreementId> OnCircle(DatasetChecks checks, ImmutableArray<Agreement> agreements, Func<Agreement, ImmutableArray<AgreementId>> next)
    {
        var found = new HashSet<AgreementId>();
        var nodes = new List<(Agreement Agreement, ImmutableArray<AgreementId> Next)>();
        foreach (var agreement in agreements)
        {
            checks.Step();
            if (next(agreement) is { IsEmpty: false } edges)
            {
                nodes.Add((agreement, edges));
            }
        }

        if (nodes.Count == 0)
        {
            return found;
        }

        var numberOf = new Dictionary<AgreementId, int>(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            numberOf.Add(nodes[i].Agreement.Id, i);
        }

        var (seen, lowest, edge, isOpen) = (new int[nodes.Count], new int[nodes.Count], new int[nodes.Count], new bool[nodes.Count]);
        var (path, component, count) = (new Stack<int>(), new Stack<int>(), 0);
        for (var start = 0; start < nodes.Count; start++)
        {
            if (seen[start] == 0)
            {
                Enter(start);
            }

            while (path.TryPeek(out var node))
            {
                checks.Step();
                if (edge[node] < nodes[node].Next.Length)
                {
                    Follow(node, nodes[node].Next[edge[node]++]);
                }
                else
                {
                    Leave(node);
                }
            }
        }

        return found;

        void Enter(int node)
        {
            seen[node] = lowest[node] = ++count;
            isOpen[node] = true;
            path.Push(node);
            component.Push(node);
        }

        void Follow(int node, AgreementId id)
        {
            if (!numberOf.TryGetValue(id, out var other))
            {
                return;
            }

            if (seen[other] == 0)
            {
                Enter(other);
            }
            else if (isOpen[other])
            {
                lowest[node] = int.Min(lowest[node], seen[other]);
                if (other == node)
                {
                    found.Add(id);
                }
            }
        }

        void Leave(int node)
        {
            path.Pop();
            if (path.TryPeek(out var before))
            {
                lowest[before] = int.Min(lowest[before], lowest[node]);
            }

            if (lowest[node] < seen[node])
            {
                return;
            }

            var isAlone = component.Peek() == node;
            int one;
            do
            {
                one = component.Pop();
                isOpen[one] = false;
                if (!isAlone)
                {
                    found.Add(nodes[one].Agreement.Id);
                }
            }
            while (one != node);
        }
    }
}
