namespace AzForeignPolicy.Model;

/// <summary>
/// A status should lie within the life of its bloc and, for a former polity, of its member. True data break this (members of the
/// European Communities are counted as members of the Union since 1958), so it is a warning.
/// </summary>
internal static class LifetimeRule
{
    public static void Check(DatasetChecks checks)
    {
        var blocs = checks.Content.Of<Bloc>(RecordKind.Bloc).ToDictionary(b => b.Id);
        var countries = checks.Content.Of<Country>(RecordKind.Country).ToDictionary(c => c.Code);
        foreach (var membership in checks.Content.Of<Membership>(RecordKind.Membership))
        {
            checks.Step();
            var bloc = blocs.GetValueOrDefault(membership.Bloc);
            var period = membership.Period;
            if (bloc?.Founded is { } founded && period.LatestStartDay < founded.EarliestDay && period.StartKind == EdtfEndKind.Date)
            {
                checks.At(membership).Warning(IssueCode.OutsideLifetime, $"The status begins before {bloc.Id} was founded ({founded}).", "period");
            }

            if (bloc?.Dissolved is { } dissolved && period.EarliestEndDay > dissolved.LatestDay)
            {
                checks.At(membership).Warning(IssueCode.OutsideLifetime, $"The status goes on after {bloc.Id} ended ({dissolved}).", "period");
            }

            if (membership.Member.TryGetCountry(out var code) && countries.GetValueOrDefault(code)?.Existed is { } existed
                && (period.LatestStartDay < existed.EarliestStartDay || (period.EarliestEndDay > existed.LatestEndDay && period.EndKind != EdtfEndKind.Unknown)))
            {
                checks.At(membership).Warning(IssueCode.OutsideLifetime, $"The status lies outside the life of {code} ({existed}).", "period");
            }
        }
    }
}
