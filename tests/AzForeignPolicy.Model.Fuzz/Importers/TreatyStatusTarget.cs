using AzForeignPolicy.Model.Interop;
using static AzForeignPolicy.Model.Fuzz.FuzzFaultException;

namespace AzForeignPolicy.Model.Fuzz;

/// <summary>Status tables: who signed and who is bound; without the day of the table silence denies nothing.</summary>
internal static class TreatyStatusTarget
{
    internal static readonly IReadOnlyList<string> Words =
    [
        .. ImportPromises.Words, "Participant", "Signature", "Ratification", "Accession(a)", "13 Aug 1992", "13 Aug 1992 a", "1 Jan 0001 a", "31 Dec 9999", "31 December 9999 s", " d", " n", " P", " AA", " c", " x", "[Georgia]", "[", "]", "[Georgia] 3",
        "Türkiye 2, 3", "Congo", "Georgia,18 Apr 1990,1 Jan 1995 n\n", "Participant,Signature,Ratification\n", "[Armenia],,31 Dec 9999\n", "0 Jan 2000", "29 Feb 1900", "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
    ];

    private static readonly TreatyStatusOptions Treaty = new()
    {
        Agreement = AgreementId.Parse("treaty"),
        Bloc = BlocId.Parse("TREATY"),
        Title = "A treaty",
        Signed = EdtfDate.Parse("1961-04-18"),
        InForce = EdtfDate.Parse("1964-04-24"),
    };

    internal static void Try(byte[] input)
    {
        var open = Check(input, null);
        var dated = Check(input, new LocalDate(2024, 5, 24));
        Check(input, new LocalDate(1950, 1, 1));
        if (open is null)
        {
            return;
        }

        var data = open.Build();
        Unless(data.Coverage.Count == 0, "without the day of the table nothing is complete");
        Unless(dated is not null && (dated.Unmapped.IsEmpty || dated.Build().Coverage.Count == 0), "a table with names of nobody is not complete");
        foreach (var membership in data.Memberships.Take(20))
        {
            Unless(!data.IsMember(membership.Member, Treaty.Bloc, LocalDate.Min(membership.Period.LatestStart!.Value, data.AsOf), MembershipFilter.Of(MembershipStatus.ContractingParty, MembershipStatus.Signatory)).Value.IsNo, "who signed or consented is denied nothing on that day");
        }

        foreach (var country in data.Countries.Where(c => data.HistoryOf(c.Code, Treaty.Bloc).IsEmpty).Take(5))
        {
            Unless(data.IsMember(country.Code, Treaty.Bloc, data.AsOf).Value.IsUnknown, "of whom the table does not speak nothing is known");
        }

        if (ImportPromises.SimpleRows(input) is { } rows)
        {
            Unless(data.Memberships.Count(m => m.EndReason == MembershipEndReason.Withdrawal) <= 2 * rows.Count(r => r.Values.Any(v => v.StartsWith('['))), "only brackets mean a withdrawal");
        }
    }

    private static ImportedDataset? Check(byte[] input, LocalDate? asOf) =>
        ImportPromises.Check(input, (stream, options, cancellation) => TreatyStatus.Read(stream, options, Treaty, cancellation), read => ImportPromises.Describe(read, input.Length), asOf);
}
