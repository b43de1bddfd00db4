namespace AzForeignPolicy.Model.Interop;

/// <summary>What one state did in one roll call.</summary>
/// <param name="RollCall">The number of the roll call in the file.</param>
/// <param name="Country">The state.</param>
/// <param name="Choice">What it did.</param>
/// <param name="Date">The day, or null where the file gives none.</param>
public readonly record struct UnVote(int RollCall, CountryCode Country, Vote Choice, LocalDate? Date)
{
    /// <summary>The roll call, the state and what it did.</summary>
    public override string ToString() => FormattableString.Invariant($"{RollCall} {Country} {Choice}") + (Date is { } day ? $" ({EdtfDate.OfDay(day)})" : "");
}
