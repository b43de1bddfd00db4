namespace AzForeignPolicy.Model.Interop;

/// <summary>A panel as CSV and as Parquet. A missing value is an empty field, never 0; yes and no are written as such.</summary>
/// <remarks>Stateless; safe for use by several threads. Rows are written as the panel makes them, so memory does not grow with it.</remarks>
public static class PanelExport
{
    /// <summary>Writes a panel as CSV (RFC 4180, UTF-8).</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="stream">Where to; everything is flushed to it, and it is left open.</param>
    /// <param name="progress">Told the rows written now and then; null for nobody.</param>
    /// <param name="cancellationToken">To give up. What was written stays.</param>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static Task WriteCsvAsync(Panel panel, Stream stream, IProgress<ExportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(stream);
        return TableExport.WriteCsvAsync(new PanelTable(panel), stream, progress, cancellationToken);
    }

    /// <summary>Writes a panel as Parquet.</summary>
    /// <inheritdoc cref="WriteCsvAsync" path="/param"/>
    /// <inheritdoc cref="WriteCsvAsync" path="/exception"/>
    public static Task WriteParquetAsync(Panel panel, Stream stream, IProgress<ExportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(stream);
        return TableExport.WriteParquetAsync(new PanelTable(panel), stream, progress, cancellationToken);
    }
}
