namespace AzForeignPolicy.Model;

/// <summary>How far a load has come.</summary>
/// <param name="Phase">What it is busy with.</param>
/// <param name="BytesRead">How many bytes of all documents it has taken in.</param>
/// <param name="TotalBytes">How many there are, or null where a stream does not know its length.</param>
/// <param name="Records">How many records and sources it has read, refused ones among them.</param>
/// <remarks>From one report to the next of one load no number falls. Immutable and safe for use by several threads.</remarks>
public readonly record struct DatasetLoadProgress(DatasetLoadPhase Phase, long BytesRead, long? TotalBytes, long Records);
