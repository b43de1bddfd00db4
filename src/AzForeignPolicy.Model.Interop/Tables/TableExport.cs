namespace AzForeignPolicy.Model.Interop;

/// <summary>Writes any table row by row. What has rows of its own to export, such as a panel, gives an <see cref="ITable"/> and is done.</summary>
internal static class TableExport
{
    /// <summary>Writes a table as CSV (RFC 4180, UTF-8) and leaves the stream open, with everything flushed to it.</summary>
    public static Task WriteCsvAsync(ITable table, Stream stream, IProgress<ExportProgress>? progress = null, CancellationToken cancellationToken = default) =>
        WriteAsync(table, new CsvTableWriter(table.Schema, stream, leaveOpen: true), progress, cancellationToken);

    /// <summary>Writes a table as Parquet and leaves the stream open, with everything flushed to it.</summary>
    public static Task WriteParquetAsync(ITable table, Stream stream, IProgress<ExportProgress>? progress = null, CancellationToken cancellationToken = default) =>
        WriteAsync(table, new ParquetTableWriter(table.Schema, stream, leaveOpen: true), progress, cancellationToken);

    private static async Task WriteAsync(ITable table, TableWriter to, IProgress<ExportProgress>? progress, CancellationToken cancellationToken)
    {
        await using (to.ConfigureAwait(false))
        {
            long done = 0;
            foreach (var row in table.Rows())
            {
                cancellationToken.ThrowIfCancellationRequested();
                await to.WriteAsync(row).ConfigureAwait(false);
                if (++done % 4096 == 0)
                {
                    progress?.Report(new ExportProgress(done, 0));
                }
            }
        }
    }
}
