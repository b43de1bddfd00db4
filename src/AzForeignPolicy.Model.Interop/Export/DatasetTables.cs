using System.Collections.Immutable;

namespace AzForeignPolicy.Model.Interop;

/// <summary>A data set as tables: one a kind of record, one a list, one for all attestations; as CSV and as Parquet.</summary>
/// <remarks>
/// <para>
/// The tables follow the data format member by member, so nothing is left out and <see cref="ReadCsv"/> gives back the same data set. Names are those of the
/// format with underscores. A list has a table of its own: <c>agreements_parties</c> with <c>record_id</c> and <c>ordinal</c>, counted from 1. A date
/// stands as EDTF text, and beside it the first and the last day that it may be; a period likewise for both ends, each with its kind (<c>date</c>,
/// <c>open</c>, <c>unknown</c>); a missing limit is empty. docs/parquet.md has the whole and questions to it in SQL.
/// </para>
/// <para>Stateless; safe for use by several threads. Records are written one at a time, so memory does not grow with the data set.</para>
/// </remarks>
public static class DatasetTables
{
    private const int RecordsBetweenReports = 4096;

    /// <summary>The tables of every export, in the order in which they are written.</summary>
    public static ImmutableArray<TableSchema> Schemas => RecordTables.Instance.Tables;

    /// <summary>Writes all tables as files <c>NAME.csv</c> into a folder (RFC 4180, UTF-8).</summary>
    /// <param name="data">The data set.</param>
    /// <param name="folder">The folder; it is made if it is not there. Files of the same names are replaced.</param>
    /// <param name="progress">Told now and then how far it has come; null for nobody.</param>
    /// <param name="cancellationToken">To give up. What was written stays.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static Task WriteCsvAsync(ForeignPolicyDataset data, string folder, IProgress<ExportProgress>? progress = null, CancellationToken cancellationToken = default) =>
        WriteAsync(data, folder, ".csv", (schema, stream) => new CsvTableWriter(schema, stream), progress, cancellationToken);

    /// <summary>Writes all tables as files <c>NAME.parquet</c> into a folder.</summary>
    /// <inheritdoc cref="WriteCsvAsync" path="/param"/>
    /// <inheritdoc cref="WriteCsvAsync" path="/exception"/>
    public static Task WriteParquetAsync(ForeignPolicyDataset data, string folder, IProgress<ExportProgress>? progress = null, CancellationToken cancellationToken = default) =>
        WriteAsync(data, folder, ".parquet", (schema, stream) => new ParquetTableWriter(schema, stream), progress, cancellationToken);

    /// <summary>Reads the data set back from the files that <see cref="WriteCsvAsync"/> wrote. Columns that follow from others are not needed, and not read.</summary>
    /// <param name="folder">The folder. A table that is not there has no rows.</param>
    /// <param name="cancellationToken">To give up.</param>
    /// <exception cref="InvalidImportException">A file is not such a table; its problems are listed with line and column, up to a limit.</exception>
    /// <exception cref="InvalidDatasetException">The rows are no valid data set; its problems are listed with the file and line of the record, up to a limit.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static ForeignPolicyDataset ReadCsv(string folder, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder \"{folder}\".");
        }

        return new TableReader(name => Path.Combine(folder, name + ".csv") is var path && File.Exists(path) ? File.OpenRead(path) : null).Read(cancellationToken);
    }

    private static async Task WriteAsync(
        ForeignPolicyDataset data,
        string folder,
        string extension,
        Func<TableSchema, Stream, TableWriter> create,
        IProgress<ExportProgress>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Directory.CreateDirectory(folder);
        var tables = RecordTables.Instance;
        var writers = new TableWriter[tables.Tables.Length];
        try
        {
            for (var i = 0; i < writers.Length; i++)
            {
                writers[i] = create(tables.Tables[i], File.Create(Path.Combine(folder, tables.Tables[i].Name + extension)));
            }

            var flattener = new RecordFlattener((table, cells) => writers[table].WriteAsync(cells));
            await flattener.HeaderAsync(data).ConfigureAwait(false);
            long done = 0, total = data.Sources.Count + data.AllRecords().LongCount();
            foreach (var (kind, record) in Records(data, tables))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await flattener.AddAsync(kind, record).ConfigureAwait(false);
                if (++done % RecordsBetweenReports == 0)
                {
                    progress?.Report(new ExportProgress(done, total));
                }
            }

            progress?.Report(new ExportProgress(done, total));
        }
        finally
        {
            foreach (var writer in writers)
            {
                if (writer is not null)
                {
                    await writer.DisposeAsync().ConfigureAwait(false);
                }
            }
        }
    }

    private static IEnumerable<(TablePlan Kind, object Record)> Records(ForeignPolicyDataset data, RecordTables tables)
    {
        var kinds = tables.Kinds.ToDictionary(k => k.Section, StringComparer.Ordinal);
        foreach (var source in data.Sources)
        {
            yield return (kinds["sources"], source);
        }

        foreach (var record in data.AllRecords())
        {
            var reference = record.Reference.ToString();
            yield return (kinds[reference[..reference.IndexOf('[', StringComparison.Ordinal)]], record);
        }
    }
}
