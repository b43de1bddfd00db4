using System.Globalization;
using AzForeignPolicy.Model.Interop;
using static AzForeignPolicy.Model.Fuzz.FuzzFaultException;

namespace AzForeignPolicy.Model.Fuzz;

/// <summary>Both lists of states: a state exists in its spells and in no others, and an end that was not seen denies nothing.</summary>
internal static class StateListTarget
{
    internal static readonly IReadOnlyList<string> Words =
    [
        .. ImportPromises.Words, "stateabb", "ccode", "styear", "endyear", "gwno", "id", "start", "end", "365", "373", "260", "255", "01:01:1816", "31:12:9999", "31:12:2017", "9999-12-31", "1991-12-21", "18:10:1991\t31:12:2017",
        "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n", "AZE,373,Azerbaijan,1991,12,21,2016,12,31,2016\n", "373\tAZE\tAzerbaijan\t30:08:1991\t31:12:2017\n",
    ];

    internal static void Try(byte[] input)
    {
        var isWar = Check(input, StateListFile.ReadCorrelatesOfWar);
        var isWard = Check(input, StateListFile.ReadGleditschWard);
        if (isWar is not null && ImportPromises.SimpleRows(input) is { Count: > 0 } rows)
        {
            Spells(isWar.Build(), StateListId.CorrelatesOfWar, rows.Select(r => (r["ccode"], Day(r, "st"), Day(r, "end"))));
        }

        if (isWard is not null && ImportPromises.SimpleRows(input, '\t') is { Count: > 0 } tabs && tabs.All(r => r.ContainsKey("gwno") && r.ContainsKey("start") && r.ContainsKey("end")))
        {
            Spells(isWard.Build(), StateListId.GleditschWard, tabs.Select(r => (r["gwno"], Day(r["start"]), Day(r["end"]))));
        }
    }

    private static ImportedDataset? Check(byte[] input, Func<Stream, ImportOptions, CancellationToken, ImportedDataset> read)
    {
        ImportPromises.Check(input, read, r => ImportPromises.Describe(r, input.Length), new LocalDate(1990, 1, 1));
        return ImportPromises.Check(input, read, r => ImportPromises.Describe(r, input.Length));
    }

    private static LocalDate Day(Dictionary<string, string> row, string prefix) =>
        new(int.Parse(row[prefix + "year"], CultureInfo.InvariantCulture), int.Parse(row[prefix + "month"], CultureInfo.InvariantCulture), int.Parse(row[prefix + "day"], CultureInfo.InvariantCulture));

    private static LocalDate Day(string text) => LocalDate.FromDateOnly(DateOnly.ParseExact(text, ["dd:MM:yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture));

    private static void Spells(ForeignPolicyDataset data, StateListId list, IEnumerable<(string Number, LocalDate First, LocalDate Last)> rows)
    {
        var spells = rows.Select(r => (Number: int.Parse(r.Number, CultureInfo.InvariantCulture), r.First, r.Last)).ToList();
        foreach (var country in data.Countries)
        {
            var codes = list == StateListId.CorrelatesOfWar ? country.FormerCorrelatesOfWar.Append(country.CorrelatesOfWar) : [country.GleditschWard];
            foreach (var code in codes.OfType<StateSystemCode>())
            {
                Unless(
                    code.Spells.All(s => spells.Exists(r => r.Number == code.Number && r.First <= s.EarliestStart && (s.EndKind == EdtfEndKind.Open ? r.Last >= data.AsOf : s.LatestEnd <= r.Last))),
                    "a state has the spells of the file and no others");
            }
        }

        foreach (var (number, first, last) in spells.Take(20))
        {
            var known = list == StateListId.CorrelatesOfWar ? ImportPromises.Countries.Codes.FromCorrelatesOfWar(number) : ImportPromises.Countries.Codes.FromGleditschWard(number);
            if (known.Candidates.Length == 1 && first <= data.AsOf)
            {
                var on = LocalDate.Min(last, data.AsOf);
                Unless(!data.Existed(known.Candidates[0], on, list).Value.IsNo, "a state exists on the last day of its spell");
            }
        }
    }
}
