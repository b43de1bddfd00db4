namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>The dyad-years of one question: state A with the first others of the list, on the last day of each year.</summary>
internal static class Panel
{
    internal const int States = 128;
    internal const int Years = 32;
    internal const int Rows = States * Years;
    private const int FirstYear = 1994;

    internal static LocalDate[] Dates { get; } = [.. Enumerable.Range(FirstYear, Years).Select(y => new LocalDate(y, 12, 31))];

    internal static int[] DayNumbers { get; } = [.. Dates.Select(Days.Number)];

    /// <summary>The other states: the first <see cref="States"/> of the list, without A.</summary>
    internal static int LastOther(int a) => a <= States ? States + 1 : States;
}
