namespace AzForeignPolicy.Model;

/// <summary>No two countries that exist today share a three-letter or numeric code. Former ones may: ISO has used codes again.</summary>
internal static class UniqueCodeRule
{
    public static void Check(DatasetChecks checks)
    {
        var present = checks.Content.Of<Country>(RecordKind.Country).Where(c => c.Status != CountryStatus.Former).ToList();
        Unique(checks, present, c => c.Alpha3, "alpha3");
        Unique(checks, present, c => c.Numeric, "numeric");
    }

    private static void Unique(DatasetChecks checks, List<Country> countries, Func<Country, string?> code, string member)
    {
        foreach (var twins in countries.Where(c => code(c) is not null).GroupBy(code).Where(g => g.Count() > 1))
        {
            foreach (var country in twins.Skip(1))
            {
                checks.At(country).Error(IssueCode.DuplicateId, $"\"{twins.Key}\" is also the code of {twins.First().Code}.", member);
            }
        }
    }
}
