using CsCheck;
using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

/// <summary>Periods and windows around the as-of day of <see cref="TestData"/>, so that everything happens near everything.</summary>
internal static class MembershipGen
{
    internal static readonly int First = new DateOnly(2025, 4, 20).DayNumber;

    internal static readonly Gen<LocalDate> Days = Gen.Int[0, 90].Select(i => Date(First + i));

    /// <summary>Both ends exact days, or the end open, which says that it goes on as of the data's day.</summary>
    internal static readonly Gen<string> Precise = Gen.Select(Gen.Int[0, 80], Gen.Int[0, 30], Gen.Bool, (start, length, open) =>
        $"{EdtfGen.Iso(First + start)}/{(open && start <= 71 ? ".." : EdtfGen.Iso(First + start + length))}");

    internal static readonly Gen<string> Periods = Gen.OneOf(
        Precise,
        Precise,
        Gen.Select(Precise, Gen.Int[1, 15], Widen),
        EdtfGen.OneOf("/..", "/", "2025-05/..", "2025-05/2025-06", "2025/2025", "2025-06/", "/2025-05", "../2025-05", "2025-07/.."));

    internal static readonly Gen<string> Windows = Gen.OneOf(Precise, Gen.Select(Precise, Gen.Int[1, 15], Widen));

    /// <summary>Makes the start or the end coarser or unknown.</summary>
    internal static string Widen(string period, int how)
    {
        var (start, end) = (period.Split('/')[0], period.Split('/')[1]);
        return $"{Coarser(start, how & 3)}/{(end == ".." ? (how >= 12 ? "" : end) : Coarser(end, how >> 2))}";
    }

    /// <summary>One bloc X, one country AA with some statuses, and coverage windows.</summary>
    internal static ForeignPolicyDataset Data(IEnumerable<string> periods, IEnumerable<string> windows)
    {
        var data = new TestData().Bloc("X").Country("AA");
        var seen = new List<EdtfInterval>();
        foreach (var period in periods)
        {
            var days = EdtfInterval.Parse(period);
            if (seen.TrueForAll(s => !s.Overlaps(days).IsYes))
            {
                data.Member("X", "AA", period);
                seen.Add(days);
            }
        }

        foreach (var window in windows)
        {
            data.Covers("X", window);
        }

        return data.Build();
    }

    private static string Coarser(string day, int how) => how switch
    {
        0 => day,
        1 => day[..7],
        2 => day[..4],
        _ => "",
    };

    private static LocalDate Date(int number)
    {
        var day = DateOnly.FromDayNumber(number);
        return new LocalDate(day.Year, day.Month, day.Day);
    }
}
