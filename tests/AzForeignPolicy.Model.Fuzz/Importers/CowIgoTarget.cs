using System.Collections.Immutable;
using System.Globalization;
using AzForeignPolicy.Model.Interop;
using static AzForeignPolicy.Model.Fuzz.FuzzFaultException;

namespace AzForeignPolicy.Model.Fuzz;

/// <summary>The table of organisations, in both layouts: what a cell says is what is answered, and -9 and -1 deny nothing.</summary>
internal static class CowIgoTarget
{
    internal static readonly IReadOnlyList<string> Words =
    [
        .. ImportPromises.Words, "ioname", "orgname", "year", "sdate", "deaddate", "ccode", "state", "azerbaijan", "russia", "wgermany", "egermany", "germany", "bavariaelect", "un", "UN", "A+B", "A-B", "+", "373", "365", "260", "255", "265",
        "ccode,year,x\n", "ioname,orgname,year,azerbaijan,turkey\n", "X,X,2000,1,0\n", "X,X,9999,1,-9\n", "2000,1,0", "1990", "1989",
    ];

    /// <summary>So many cells are asked for at most.</summary>
    private const int MostCells = 60;

    private static readonly CowIgoOptions Every = new() { ListsEveryMember = true, Blocs = ImmutableDictionary<string, BlocId>.Empty.Add("XORG", BlocId.Parse("Xorg-renamed")) };

    internal static void Try(byte[] input)
    {
        var imported = ImportPromises.Check(
            input,
            (stream, options, cancellation) => CowIgo.Read(stream, options, cancellationToken: cancellation),
            read => ImportPromises.Describe(read, input.Length));
        ImportPromises.Check(
            input,
            (stream, options, cancellation) => CowIgo.Read(stream, options, Every, cancellation),
            read => ImportPromises.Describe(read, input.Length),
            new LocalDate(1991, 12, 26));
        if (imported is not null && ImportPromises.SimpleRows(input) is { } rows)
        {
            Cells(imported.Build(), rows);
        }
    }

    /// <summary>What the cells say, read by another reader, against the answers in the middle of the year.</summary>
    private static void Cells(ForeignPolicyDataset data, IReadOnlyList<Dictionary<string, string>> rows)
    {
        var codes = ImportPromises.Countries.Codes;
        var said = new Dictionary<(BlocId Bloc, CountryCode State, int Year), List<int>>();
        foreach (var row in rows)
        {
            var isByState = row.ContainsKey("ccode");
            foreach (var (column, text) in row)
            {
                var organisation = isByState ? column : row["ioname"];
                var number = isByState ? int.Parse(row["ccode"], CultureInfo.InvariantCulture) : CowIgoStates.ByName.GetValueOrDefault(column.ToLowerInvariant(), -1);
                if (number < 0 || column is "ccode" or "year" or "state" || organisation.Length == 0 || !organisation.All(char.IsAsciiLetterUpper) || !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
                {
                    continue;
                }

                var year = int.Parse(row["year"], CultureInfo.InvariantCulture);
                foreach (var on in new[] { new LocalDate(year, 1, 1), new LocalDate(year, 6, 30), new LocalDate(year, 12, 31) })
                {
                    if (codes.FromCorrelatesOfWar(number, on).TryGetCountry(out var state) && data.Blocs.Contains(BlocId.Parse(organisation)))
                    {
                        var key = (BlocId.Parse(organisation), state, year);
                        said.TryAdd(key, []);
                        said[key].Add(value);
                    }
                }
            }
        }

        foreach (var ((bloc, state, year), values) in said.OrderBy(s => s.Key.Year).ThenBy(s => s.Key.State).Take(MostCells))
        {
            var on = new LocalDate(year, 6, 30);
            var answer = data.IsMember(state, bloc, on, MembershipFilter.Of(MembershipStatus.Member, MembershipStatus.Associate, MembershipStatus.Observer)).Value;
            Unless(values.Exists(v => v == 0) || !answer.IsNo, "only a zero says no");
            Unless(values.Exists(v => v > 0) || !answer.IsYes, "only a status says yes");
        }
    }
}
