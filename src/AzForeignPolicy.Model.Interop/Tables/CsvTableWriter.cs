using System.Globalization;
using System.Text;

namespace AzForeignPolicy.Model.Interop;

/// <summary>Writes a table as RFC 4180 asks for: UTF-8, commas, CRLF, quotation marks where they are needed; an empty field is no value.</summary>
internal sealed class CsvTableWriter : TableWriter
{
    private readonly StreamWriter writer;
    private readonly StringBuilder line = new();

    public CsvTableWriter(TableSchema schema, Stream stream, bool leaveOpen = false)
        : base(schema)
    {
        writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen);
        for (var i = 0; i < schema.Columns.Length; i++)
        {
            Append(i, schema.Columns[i].Name);
        }

        line.Append("\r\n");
    }

    public override async ValueTask WriteAsync(object?[] cells)
    {
        for (var i = 0; i < Schema.Columns.Length; i++)
        {
            Append(i, cells[i] switch
            {
                null => "",
                string text => text,
                DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                double number => number.ToString("R", CultureInfo.InvariantCulture),
                var other => ((IFormattable)other).ToString(null, CultureInfo.InvariantCulture),
            });
        }

        line.Append("\r\n");
        if (line.Length > 1 << 14)
        {
            await FlushAsync().ConfigureAwait(false);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await FlushAsync().ConfigureAwait(false);
        await writer.FlushAsync().ConfigureAwait(false);
        await writer.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask FlushAsync()
    {
        await writer.WriteAsync(line).ConfigureAwait(false);
        line.Clear();
    }

    private void Append(int column, string text)
    {
        if (column > 0)
        {
            line.Append(',');
        }

        if (text.AsSpan().ContainsAny(',', '"', '\r') || text.Contains('\n', StringComparison.Ordinal))
        {
            line.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            line.Append(text);
        }
    }
}
