namespace AzForeignPolicy.Model.Interop;

/// <summary>How far an export has come.</summary>
/// <param name="Records">The records written so far.</param>
/// <param name="TotalRecords">All records.</param>
public readonly record struct ExportProgress(long Records, long TotalRecords);
