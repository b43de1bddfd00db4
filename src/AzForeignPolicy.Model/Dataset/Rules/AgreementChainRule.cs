namespace AzForeignPolicy.Model;

/// <summary>No agreement follows itself or replaces itself, directly or by way of others.</summary>
internal static class AgreementChainRule
{
    public static void Check(DatasetChecks checks)
    {
        var agreements = checks.Content.Of<Agreement>(RecordKind.Agreement).ToDictionary(a => a.Id);
        foreach (var agreement in agreements.Values)
        {
            if (Reaches(agreement, agreement.Id, a => a.Follows, agreements))
            {
                checks.At(agreement).Error(IssueCode.InvalidRecord, "The text follows itself, directly or by way of others.", "follows");
            }

            if (Reaches(agreement, agreement.Id, a => a.SupersededBy is { } next ? [next] : [], agreements))
            {
                checks.At(agreement).Error(IssueCode.InvalidRecord, "The text is superseded by itself, directly or by way of others.", "supersededBy");
            }
        }
    }

    private static bool Reaches(Agreement start, AgreementId target, Func<Agreement, IEnumerable<AgreementId>> next, Dictionary<AgreementId, Agreement> agreements)
    {
        var seen = new HashSet<AgreementId>();
        var open = new Stack<AgreementId>(next(start));
        while (open.TryPop(out var id))
        {
            if (id == target)
            {
                return true;
            }

            if (seen.Add(id) && agreements.TryGetValue(id, out var agreement))
            {
                foreach (var further in next(agreement))
                {
                    open.Push(further);
                }
            }
        }

        return false;
    }
}
