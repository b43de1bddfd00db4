namespace AzForeignPolicy.Model.Interop;

/// <summary>Takes the rows of one table and writes them in some format.</summary>
internal abstract class TableWriter(TableSchema schema) : IAsyncDisposable
{
    public TableSchema Schema => schema;

    /// <summary>Writes a row. The cells are copied.</summary>
    public abstract ValueTask WriteAsync(object?[] cells);

    /// <summary>Writes what is left and closes the stream.</summary>
    public abstract ValueTask DisposeAsync();
}
