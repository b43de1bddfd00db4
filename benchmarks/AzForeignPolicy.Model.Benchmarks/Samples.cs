namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Random arguments, the same in every run; so many that no branch predictor learns them.</summary>
internal static class Samples
{
    /// <summary>How many argument sets one invocation goes through.</summary>
    internal const int Count = 1 << 16;

    private const int Seed = 19911018;

    private static readonly string[] Forms = ["uuuu-MM-dd", "uuuu-MM", "uuuu", "uuuu'~'", "uuuu-MM'?'", "uuuu-MM-dd'%'"];

    internal static LocalDate[] Days()
    {
        var random = new Random(Seed);
        var first = new LocalDate(1900, 1, 1);
        return Make(() => first.PlusDays(random.Next(50_000)));
    }

    internal static string[] DayTexts() => [.. Days().Select(NodaTime.Text.LocalDatePattern.Iso.Format)];

    /// <summary>Days, months and years with and without qualifiers, decades and sets of days.</summary>
    internal static string[] MixedTexts()
    {
        var random = new Random(Seed + 1);
        return [.. Days().Select(day => random.Next(8) switch
        {
            6 => $"{day.Year / 10}X",
            7 => $"[{Iso(day)}..{Iso(day.PlusDays(1))}]",
            var form => day.ToString(Forms[form], System.Globalization.CultureInfo.InvariantCulture),
        })];
    }

    /// <summary>Sets of a given number of two-letter codes.</summary>
    internal static CountryCode[][] CountryLists(int size)
    {
        var random = new Random(Seed + 2);
        return Make(() => Enumerable.Range(0, size).Select(_ => CountryCode.Parse([(char)('A' + random.Next(26)), (char)('A' + random.Next(26))])).ToArray());
    }

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static T[] Make<T>(Func<T> next)
    {
        var values = new T[Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = next();
        }

        return values;
    }
}
