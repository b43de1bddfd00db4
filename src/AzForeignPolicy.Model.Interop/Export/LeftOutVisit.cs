namespace AzForeignPolicy.Model.Interop;

/// <summary>A visit that cannot stand in a calendar, and why.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Reason">Why: its days are not known to the day.</param>
public sealed record LeftOutVisit(Visit Visit, string Reason);
