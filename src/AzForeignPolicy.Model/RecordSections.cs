namespace AzForeignPolicy.Model;

/// <summary>The name of the section in which the records of a kind stand.</summary>
internal static class RecordSections
{
    public static string NameOf(RecordKind kind) => kind switch
    {
        RecordKind.Country => "countries",
        RecordKind.Bloc => "blocs",
        RecordKind.Membership => "memberships",
        RecordKind.BlocEvent => "blocEvents",
        RecordKind.BlocRole => "blocRoles",
        RecordKind.Agreement => "agreements",
        RecordKind.Person => "persons",
        RecordKind.OfficeTerm => "officeTerms",
        RecordKind.Visit => "visits",
        RecordKind.Meeting => "meetings",
        RecordKind.Coverage => "coverage",
        RecordKind.StateList => "stateLists",
        RecordKind.Position => "positions",
        RecordKind.Indicator => "indicators",
        RecordKind.Development => "developments",
        RecordKind.Corridor => "corridors",
        RecordKind.Pole => "poles",
        RecordKind.Claim => "claims",
        RecordKind.DiplomaticRelation => "diplomaticRelations",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of record."),
    };

    public static bool TryGetKind(string section, out RecordKind kind)
    {
        foreach (var one in Enum.GetValues<RecordKind>())
        {
            if (NameOf(one) == section)
            {
                kind = one;
                return true;
            }
        }

        kind = default;
        return false;
    }
}
