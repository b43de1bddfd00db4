namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>One set of parameters, in the form that each peer takes: numbers for tables, the library's types for the library.</summary>
internal readonly struct Question
{
    public required int A { get; init; }

    public required int B { get; init; }

    public required int Bloc { get; init; }

    /// <summary>The day asked for; also the last of a window.</summary>
    public required int Day { get; init; }

    /// <summary>The first day of the window of 365 days that ends on <see cref="Day"/>.</summary>
    public required int From { get; init; }

    public required CountryCode CountryA { get; init; }

    public required CountryCode CountryB { get; init; }

    public required BlocId BlocId { get; init; }

    public required LocalDate Date { get; init; }

    public required LocalDate FromDate { get; init; }

    public override string ToString() => $"A={CountryA} B={CountryB} bloc={BlocId} on={Date:uuuu-MM-dd} from={FromDate:uuuu-MM-dd}";
}
