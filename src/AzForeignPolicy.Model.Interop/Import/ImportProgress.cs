namespace AzForeignPolicy.Model.Interop;

/// <summary>How far the reading of a file has come.</summary>
/// <param name="Rows">The rows read so far, the header not counted.</param>
/// <param name="BytesRead">The bytes taken from the stream so far; a little ahead of the rows.</param>
/// <param name="TotalBytes">The length of the stream, or null where the stream cannot tell.</param>
public readonly record struct ImportProgress(long Rows, long BytesRead, long? TotalBytes);
