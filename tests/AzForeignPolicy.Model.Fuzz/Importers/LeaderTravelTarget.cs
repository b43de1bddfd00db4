using AzForeignPolicy.Model.Interop;
using static AzForeignPolicy.Model.Fuzz.FuzzFaultException;

namespace AzForeignPolicy.Model.Fuzz;

/// <summary>Trips of leaders: a trip a row, what is not said is not "no", and nobody is denied to have met.</summary>
internal static class LeaderTravelTarget
{
    internal static readonly IReadOnlyList<string> Words =
    [
        .. ImportPromises.Words, "LeaderFullName", "LeaderCountryISO", "LeaderRole", "CountryVisitedISO", "TripStartDate", "TripEndDate", "MetHostHoGS", "SourceLink1", "SourceLink33", "RUS", "TUR", "SUN", "GS", "de facto", "2018-03-04", "3/4/2018",
        "4 Mar 2018", "2018-03", "20XX", "2018-21", "http://", "https://a", "https://example.org/ü", "http://[::1]:80/%zz", "https://a\u00A0b", "javascript:1", "High", "low", "Ilham Aliyev", "İlham Əliyev", "ﬀ", "한", "Александр",
    ];

    internal static void Try(byte[] input)
    {
        var imported = ImportPromises.Check(input, (stream, options, cancellation) => LeaderTravel.Read(stream, options, cancellation), read => ImportPromises.Describe(read, input.Length));
        ImportPromises.Check(input, (stream, options, cancellation) => LeaderTravel.Read(stream, options, cancellation), read => ImportPromises.Describe(read, input.Length), new LocalDate(2020, 1, 1));
        if (imported is null)
        {
            return;
        }

        var data = imported.Build();
        Unless(data.Coverage.Count == 0, "the file does not say that it is complete");
        Unless(data.Visits.Count <= imported.Rows && data.Visits.Count >= imported.Rows - imported.Unmapped.Sum(u => u.Count), "a row is a trip, or names what means no country");
        foreach (var visit in data.Visits.Take(20))
        {
            if (visit.From.TryGetCountry(out var guest) && visit.To.TryGetCountry(out var host) && guest != host)
            {
                Unless(!data.LeadersMet(guest, host, new LocalDate(1900, 1, 1), data.AsOf, EncounterLevel.OneOnOne).Value.IsNo, "nobody is denied to have met");
            }
        }

        if (ImportPromises.SimpleRows(input) is { } rows)
        {
            Unless(data.Visits.Count(v => v.MetHostLeader == Truth.No) <= rows.Count(r => r.GetValueOrDefault("MetHostHoGS") == "0"), "only a zero says that the host was not met");
            Unless(data.Visits.Count(v => v.MetHostLeader == Truth.Yes) <= rows.Count(r => r.GetValueOrDefault("MetHostHoGS") == "1"), "only a one says that the host was met");
        }
    }
}
