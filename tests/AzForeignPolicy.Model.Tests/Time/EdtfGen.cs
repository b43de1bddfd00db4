using CsCheck;

namespace AzForeignPolicy.Model.Tests;

/// <summary>Generators of accepted texts, of every form.</summary>
internal static class EdtfGen
{
    internal static readonly int NearFirst = new DateOnly(2023, 12, 20).DayNumber;

    internal static readonly Gen<string> Day = Gen.Int[0, 3_652_058].Select(Iso);

    internal static readonly Gen<string> Century = Gen.Int[1, 99].Select(c => $"{c:00}XX");
    internal static readonly Gen<string> Decade = Gen.Int[1, 999].Select(d => $"{d:000}X");
    internal static readonly Gen<string> Year = Gen.Int[1, 9999].Select(y => $"{y:0000}");
    internal static readonly Gen<string> Month = Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], (y, m) => $"{y:0000}-{m:00}");
    internal static readonly Gen<string> Division = Gen.Select(Gen.Int[1, 9998], Gen.Int[21, 41], (y, d) => $"{y:0000}-{d:00}");

    internal static readonly Gen<string> Unqualified = Gen.OneOf(
        Century, Decade, Year, Month, Division, Day,
        Year.Select(y => y + "-XX"),
        Year.Select(y => y + "-XX-XX"),
        Month.Select(m => m + "-XX"));

    internal static readonly Gen<string> PlainDate =
        Gen.Select(Unqualified, OneOf("", "", "?", "~", "%"), (text, qualifier) => text + qualifier);

    internal static readonly Gen<string> OneOfDays =
        Gen.Select(Gen.Int[0, 3_652_057], Gen.Int[1, 1000], (first, more) => $"[{Iso(first)}..{Iso(Math.Min(first + more, 3_652_058))}]");

    internal static readonly Gen<string> Date = Gen.Frequency((8, PlainDate), (1, OneOfDays), (1, Gen.Const("XXXX")));

    internal static readonly Gen<string> Interval = Gen.Select(End(PlainDate), End(PlainDate), (start, end) => (start, end))
        .Where(x => Ordered(x.start, x.end))
        .Select(x => $"{x.start}/{x.end}");

    /// <summary>Dates that lie within a few weeks of one another, so that relations have something to decide.</summary>
    internal static readonly Gen<EdtfDate> NearDate = Gen.OneOf(
        Gen.Int[0, 70].Select(i => Iso(NearFirst + i)),
        Gen.Int[0, 69].SelectMany(i => Gen.Int[1, 20].Select(n => $"[{Iso(NearFirst + i)}..{Iso(NearFirst + i + n)}]")),
        OneOf("2023-12", "2024-01", "2024-02", "2024-02-XX", "2024-01~", "2024-03"))
        .Select(text => EdtfDate.Parse(text));

    internal static readonly Gen<EdtfInterval> NearInterval = Gen.Select(
            End(NearDate.Where(d => d.Precision != EdtfPrecision.OneOfDays).Select(d => d.ToString())),
            End(NearDate.Where(d => d.Precision != EdtfPrecision.OneOfDays).Select(d => d.ToString())),
            (start, end) => (start, end))
        .Where(x => Ordered(x.start, x.end))
        .Select(x => EdtfInterval.Parse($"{x.start}/{x.end}"));


    internal static string Iso(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    internal static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string> End(Gen<string> date) => Gen.Frequency((4, date), (1, Gen.Const("..")), (1, Gen.Const("")));

    private static bool Ordered(string start, string end) =>
        start is "" or ".." || end is "" or ".." || EdtfDate.Parse(start).EarliestDay <= EdtfDate.Parse(end).LatestDay;
}
