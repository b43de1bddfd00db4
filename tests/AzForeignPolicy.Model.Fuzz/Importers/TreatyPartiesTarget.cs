using AzForeignPolicy.Model.Interop;
using static AzForeignPolicy.Model.Fuzz.FuzzFaultException;

namespace AzForeignPolicy.Model.Fuzz;

/// <summary>Treaties and their parties: an end that is missing, never foreseen or not seen is no end and no withdrawal.</summary>
internal static class TreatyPartiesTarget
{
    internal static readonly IReadOnlyList<string> Words =
    [
        .. ImportPromises.Words, "treatyID", "Title", "Beg", "Force", "End", "stateID", "StateSignature", "StateRat", "StateForce", "StateEnd", "..", "2017-12-31..", "..1920", "1999-01-01..1999-12-31", "XXXX..", "..XXXX", "1999..1998", "20XX",
        "[1999-01-01..1999-12-31]", "2004-21", "1995~", "1992?", "9999", "9998..9999-12-31", "9999-12-31..", "0001..", "..0001", "TUR", "GEO", "SUN", "CSK", "ABC_1992A", "ABC-1992A", "_", "2024-05-24/..",
    ];

    internal static void Try(byte[] input)
    {
        var imported = Check(input, null);
        Check(input, new LocalDate(2000, 1, 1));
        if (imported is null)
        {
            return;
        }

        var data = imported.Build();
        Unless(data.Coverage.Count == 0, "the file does not say that it is complete");
        if (ImportPromises.SimpleRows(input) is { } rows)
        {
            Unless(data.Agreements.SelectMany(a => a.Parties).Sum(p => p.Acts.Count(a => a.Act == TreatyAct.Withdrawal)) <= rows.Count(r => IsEnd(r, "StateEnd")), "an end that was not seen is no withdrawal");
            Unless(data.Agreements.Count(a => a.Ended is not null) <= rows.Count(r => IsEnd(r, "End")), "an end that was not seen is no end");
            if (!rows.Any(r => IsEnd(r, "StateEnd") || IsEnd(r, "End")))
            {
                foreach (var agreement in data.Agreements.Where(a => a.Signed is { } signed && signed.Latest <= data.AsOf).Take(20))
                {
                    Unless(!agreement.StandsOn(data.AsOf, data.AsOf).IsNo, "a text without an end stands on the data's day");
                }
            }
        }
    }

    private static bool IsEnd(Dictionary<string, string> row, string column) =>
        row.TryGetValue(column, out var text) && !ImportPromises.IsMissing(text) && text != "9999-12-31" && !text.EndsWith("..", StringComparison.Ordinal);

    private static ImportedDataset? Check(byte[] input, LocalDate? asOf) =>
        ImportPromises.Check(input, (stream, options, cancellation) => TreatyParties.Read(stream, options, cancellation), read => ImportPromises.Describe(read, input.Length), asOf);
}
