namespace AzForeignPolicy.Model;

/// <summary>
/// Two statuses of one actor in one bloc must not certainly overlap, except a suspension beside the status that it suspends.
/// A candidate ends the day before it is a member.
/// </summary>
internal static class OverlapRule
{
    public static void Check(DatasetChecks checks)
    {
        var groups = checks.Content.Of<Membership>(RecordKind.Membership).GroupBy(m => (m.Bloc, m.Member)).Where(g => g.Count() > 1);
        foreach (var group in groups)
        {
            var all = group.ToList();
            for (var i = 0; i < all.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (!MayOverlap(all[i].Status, all[j].Status) && all[i].Period.Overlaps(all[j].Period).IsYes)
                    {
                        checks.At(all[i]).Error(IssueCode.Overlap, $"The period {all[i].Period} overlaps with {all[j].Period} of \"{all[j].Id}\".", "period");
                    }
                }
            }
        }
    }

    private static bool MayOverlap(MembershipStatus one, MembershipStatus other) =>
        one != other && (one == MembershipStatus.Suspended || other == MembershipStatus.Suspended);
}
