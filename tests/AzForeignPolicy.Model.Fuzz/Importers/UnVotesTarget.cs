using AzForeignPolicy.Model.Interop;
using static AzForeignPolicy.Model.Fuzz.FuzzFaultException;

namespace AzForeignPolicy.Model.Fuzz;

/// <summary>Roll calls: every row is a vote or names no country, absent is not "no", and a missing line is no absence.</summary>
internal static class UnVotesTarget
{
    internal static readonly IReadOnlyList<string> Words =
    [
        .. ImportPromises.Words, "rcid", "ccode", "iso3", "Country_code", "vote", "date", "5001,373,1,1,1993-12-16\n", "5001,365,1,2,1991-12-25\n", "1,AZE,8\n", "1,TUR,9\n", "rcid,iso3,vote\n", "rcid,ccode,vote,date\n", "8", "9", "4", "1993-12-16",
        "TUR", "SUN", "2147483647,AZE,1\n", "-2147483648,TUR,3\n", ",1\n",
    ];

    internal static void Try(byte[] input)
    {
        var table = ImportPromises.Check(input, (stream, options, cancellation) => UnVotes.Read(stream, options, cancellation), Describe);
        if (table is null)
        {
            return;
        }

        Unless(table.Count + table.Unmapped.Sum(u => u.Count) == table.Rows, "every row is a vote or names no country");
        Unless(table.Select(v => (v.RollCall, v.Country)).Distinct().Count() == table.Count, "a state votes once");
        var states = table.Select(v => v.Country).Distinct().Take(3).ToList();
        foreach (var first in states)
        {
            foreach (var second in states)
            {
                var pair = table.Between(first, second);
                Unless(pair.RollCalls.Length == pair.OfFirst.Length && pair.OfFirst.Length == pair.OfSecond.Length, "two series have one length");
                Unless(pair.Missing + (2 * pair.RollCalls.Length) == table.Count(v => v.Country == first) + table.Count(v => v.Country == second), "a missing line is no absence");
                var (one, other) = (pair.Tally(), table.Between(second, first).Tally());
                Unless(one.N == other.N && one.N <= pair.RollCalls.Length, "two states are as alike as one and the other");
                _ = pair.Tally(AbsenceRule.AsAbstention).ToString();
            }
        }

        if (ImportPromises.SimpleRows(input) is { } rows)
        {
            foreach (var (choice, code) in new[] { (Vote.Yes, 1), (Vote.Abstain, 2), (Vote.No, 3), (Vote.Absent, 8), (Vote.NotMember, 9) })
            {
                Unless(table.Count(v => v.Choice == choice) <= rows.Count(r => int.TryParse(r["vote"], out var value) && value == code), "a vote is what its code says");
            }
        }
    }

    private static string Describe(UnVoteTable table)
    {
        ImportPromises.Checked(table.Warnings, table.Unmapped, table.Rows);
        return $"{table}\n{string.Join('\n', table)}\n{string.Join('\n', table.Warnings)}\n{string.Join('\n', table.Unmapped)}\n{table.Rows}";
    }
}
