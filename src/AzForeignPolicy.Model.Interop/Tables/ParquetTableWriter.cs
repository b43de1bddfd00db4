using Parquet;
using Parquet.Schema;

namespace AzForeignPolicy.Model.Interop;

/// <summary>Writes a table as Parquet, Snappy-compressed, in groups of rows so that memory stays flat.</summary>
internal sealed class ParquetTableWriter : TableWriter
{
    private const int RowsInGroup = 1 << 16;

    private readonly Stream stream;
    private readonly bool leaveOpen;
    private readonly DataField[] fields;
    private readonly List<object?>[] columns;
    private ParquetWriter? writer;

    public ParquetTableWriter(TableSchema schema, Stream stream, bool leaveOpen = false)
        : base(schema)
    {
        this.stream = stream;
        this.leaveOpen = leaveOpen;
        fields = [.. schema.Columns.Select(Field)];
        columns = [.. schema.Columns.Select(_ => new List<object?>())];
    }

    public override async ValueTask WriteAsync(object?[] cells)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i].Add(cells[i]);
        }

        if (columns[0].Count == RowsInGroup)
        {
            await FlushAsync().ConfigureAwait(false);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (columns[0].Count > 0 || writer is null)
        {
            await FlushAsync().ConfigureAwait(false);
        }

        await writer!.DisposeAsync().ConfigureAwait(false);
        await stream.FlushAsync().ConfigureAwait(false);
        if (!leaveOpen)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static DataField Field(TableColumn column) => column.Type switch
    {
        ColumnType.Integer => new DataField(column.Name, typeof(int), !column.IsRequired),
        ColumnType.Number => new DataField(column.Name, typeof(double), !column.IsRequired),
        ColumnType.Date => new DataField(column.Name, typeof(DateOnly), !column.IsRequired),
        _ => new DataField(column.Name, typeof(string), !column.IsRequired),
    };

    private async ValueTask FlushAsync()
    {
        writer ??= await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream).ConfigureAwait(false);
        using var group = writer.CreateRowGroup();
        for (var i = 0; i < fields.Length; i++)
        {
            var (field, column) = (fields[i], columns[i]);
            switch (Schema.Columns[i].Type)
            {
                case ColumnType.Integer:
                    await WriteAsync<int>(group, field, column).ConfigureAwait(false);
                    break;
                case ColumnType.Number:
                    await WriteAsync<double>(group, field, column).ConfigureAwait(false);
                    break;
                case ColumnType.Date:
                    await WriteAsync<DateOnly>(group, field, column).ConfigureAwait(false);
                    break;
                default:
                    await group.WriteAsync(field, column.ConvertAll(c => (string)c!)).ConfigureAwait(false);
                    break;
            }

            column.Clear();
        }

        group.CompleteValidate();
    }

    private static async Task WriteAsync<T>(ParquetRowGroupWriter group, DataField field, List<object?> column)
        where T : struct
    {
        if (field.IsNullable)
        {
            await group.WriteAsync<T>(field, column.Select(c => (T?)c).ToArray().AsMemory()).ConfigureAwait(false);
        }
        else
        {
            await group.WriteAsync<T>(field, column.Select(c => (T)c!).ToArray().AsMemory()).ConfigureAwait(false);
        }
    }
}
