namespace AzForeignPolicy.Model;

/// <summary>A bloc says what each status counts for that its memberships use.</summary>
internal static class WeightRule
{
    public static void Check(DatasetChecks checks)
    {
        var blocs = checks.Content.Of<Bloc>(RecordKind.Bloc).ToDictionary(b => b.Id);
        foreach (var membership in checks.Content.Of<Membership>(RecordKind.Membership))
        {
            checks.Step();
            if (blocs.TryGetValue(membership.Bloc, out var bloc) && !bloc.Uses(membership.Status))
            {
                checks.At(membership).Error(
                    IssueCode.MissingWeight,
                    $"{membership.Bloc} does not say what the status \"{EnumNames<MembershipStatus>.Name(membership.Status)}\" counts for (member \"weights\" of the bloc).",
                    "status");
            }
        }
    }
}
