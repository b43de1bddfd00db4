using System.Globalization;
using System.Text;
using Sylvan.Data.Csv;

namespace AzForeignPolicy.Model.Interop;

/// <summary>The rows of a file of separated values with their lines; one row at a time, so that memory stays flat.</summary>
internal sealed class CsvRows : IDisposable
{
    private const int RowsBetweenReports = 8192;

    /// <summary>So many characters are no row of any of these tables; the time that the reader below takes for one grows with the square of its fields.</summary>
    private const int LongestRow = 1 << 18;

    /// <summary>No text of the data format is longer.</summary>
    private const int LongestText = 1 << 16;

    private readonly ImportContext context;
    private readonly CountingStream stream;
    private readonly ImportText text;
    private readonly string[] names = [];
    private CsvDataReader? reader;
    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);
    private int nextLine = 1;
    private bool isFirstRowPending;

    public CsvRows(Stream source, ImportContext context, char delimiter = ',', string[]? namesWithoutHeader = null)
    {
        this.context = context;
        stream = new CountingStream(source);
        text = new ImportText(stream, context.Options.Encoding);
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = context.Options.Delimiter ?? delimiter,
            Culture = CultureInfo.InvariantCulture,
            BufferSize = 1 << 16,
            MaxBufferSize = LongestRow,

            // No row is a remark, whatever it begins with.
            Comment = ImportText.Never,
        };
        try
        {
            reader = CsvDataReader.Create(text, options);
            if (!Advance())
            {
                context.Error(ImportIssueCode.EmptyFile, "The file holds no row.");
                reader.Dispose();
                reader = null;
                return;
            }
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            Unreadable(e);
            return;
        }

        if (namesWithoutHeader is not null && int.TryParse(Field(0), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            // The first row is one of data: its columns have the names that the format gives them.
            Header = names = namesWithoutHeader;
            for (var i = 0; i < Header.Length; i++)
            {
                columns.Add(Header[i], i);
            }

            isFirstRowPending = true;
            return;
        }

        if (!HasOnlyTexts())
        {
            reader.Dispose();
            reader = null;
            return;
        }

        Header = new string[reader.RowFieldCount];
        names = new string[Header.Length];
        for (var i = 0; i < Header.Length; i++)
        {
            Header[i] = reader.GetString(i).Trim();
            names[i] = ImportContext.Quote(Header[i]);
            if (Header[i].Length > 0 && !columns.TryAdd(Header[i], i))
            {
                context.Error(ImportIssueCode.DuplicateColumn, $"The column is there twice, first as number {(columns[Header[i]] + 1).ToString(CultureInfo.InvariantCulture)}.", Line, i + 1, names[i]);
            }
        }
    }

    /// <summary>The names of the columns, trimmed.</summary>
    public string[] Header { get; } = [];

    /// <summary>The line on which the present row begins, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The rows read so far, the header not counted.</summary>
    public long Count { get; private set; }

    /// <summary>The position of a column by any of its names, or -1.</summary>
    public int Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (columns.TryGetValue(name, out var column))
            {
                return column;
            }
        }

        return -1;
    }

    /// <summary>The position of a column by any of its names; that it is missing is a problem.</summary>
    public int Require(params ReadOnlySpan<string> names)
    {
        var column = Find(names);
        if (column < 0 && Header.Length > 0)
        {
            context.Error(ImportIssueCode.MissingColumn, "The column is required.", Line, null, names[0]);
        }

        return column;
    }

    /// <summary>Moves to the next row that has as many fields as the header; empty lines are skipped.</summary>
    public bool Next(CancellationToken cancellationToken)
    {
        while (reader is not null && !context.IsFull)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (isFirstRowPending)
                {
                    isFirstRowPending = false;
                }
                else if (!Advance())
                {
                    Report(cancellationToken);
                    return false;
                }
            }
            catch (Exception e) when (IsUnreadable(e))
            {
                Unreadable(e);
                return false;
            }

            if (reader.RowFieldCount <= 1 && reader.GetFieldSpan(0).Trim().IsEmpty)
            {
                continue;
            }

            Count++;
            if (Count % RowsBetweenReports == 0)
            {
                Report(cancellationToken);
            }

            if (HasRightCount() && HasOnlyTexts())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A field of the present row without space around it.</summary>
    public ReadOnlySpan<char> Field(int column) => column < 0 || column >= reader!.RowFieldCount ? default : reader.GetFieldSpan(column).Trim();

    /// <summary>A field of the present row as it stands.</summary>
    public ReadOnlySpan<char> Raw(int column) => column < 0 || column >= reader!.RowFieldCount ? default : reader.GetFieldSpan(column);

    /// <summary>A problem with a field of the present row.</summary>
    public void Error(ImportIssueCode code, string message, int column) =>
        context.Error(code, message, Line, column + 1, column < names.Length ? names[column] : null);

    /// <summary>What is worth a look in a field of the present row.</summary>
    public void Warning(ImportIssueCode code, string message, int column) =>
        context.Warning(code, message, Line, column + 1, column < names.Length ? names[column] : null);

    /// <summary>A problem with the present row.</summary>
    public void Error(ImportIssueCode code, string message) => context.Error(code, message, Line);

    /// <summary>Reads a whole number.</summary>
    public bool TryInt(int column, out int value)
    {
        var field = Field(column);
        if (int.TryParse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        Error(field.IsEmpty ? ImportIssueCode.MissingValue : ImportIssueCode.InvalidValue, field.IsEmpty ? "A number is required." : $"\"{ImportContext.Quote(field)}\" is not a whole number.", column);
        return false;
    }

    /// <summary>Reads a year from 1 to 9999.</summary>
    public bool TryYear(int column, out int year)
    {
        if (!TryInt(column, out year))
        {
            return false;
        }

        if (year is >= 1 and <= 9999)
        {
            return true;
        }

        Error(ImportIssueCode.InvalidValue, $"\"{ImportContext.Quote(Field(column))}\" is not a year.", column);
        return false;
    }

    /// <summary>The text of a field as records take it, or null where it is empty or one of the marks of a missing value.</summary>
    public string? Text(int column)
    {
        var field = Field(column);
        return field is "NA" or "N/A" or "." or "-" or "NULL" ? null : ImportContext.CleanText(field);
    }

    public void Dispose() => reader?.Dispose();

    private bool Advance()
    {
        Line = nextLine;
        if (!reader!.Read())
        {
            return false;
        }

        // The record with its end of line: where it begins and where the next one does.
        nextLine += LinesIn(reader.GetRawRecordSpan());
        return true;
    }

    private static int LinesIn(ReadOnlySpan<char> raw)
    {
        var lines = raw.Count('\n');
        if (lines == 0)
        {
            lines = raw.Count('\r');
        }

        // A last line may lack its end, and some readers leave the end of the line out of the record.
        return raw.Length > 0 && raw[^1] is '\n' or '\r' ? lines : lines + 1;
    }

    private bool HasRightCount()
    {
        var fields = reader!.RowFieldCount;
        if (fields == Header.Length)
        {
            return true;
        }

        var isRight = fields > Header.Length;
        for (var i = Header.Length; i < fields && isRight; i++)
        {
            isRight = reader.GetFieldSpan(i).Trim().IsEmpty;
        }

        if (!isRight)
        {
            context.Error(ImportIssueCode.WrongFieldCount, string.Create(CultureInfo.InvariantCulture, $"The row has {fields} fields, the header {Header.Length}."), Line);
        }

        return isRight;
    }

    /// <summary>Whether no field is longer than a text can be.</summary>
    private bool HasOnlyTexts()
    {
        if (reader!.GetRawRecordSpan().Length <= LongestText)
        {
            return true;
        }

        for (var i = 0; i < reader.RowFieldCount; i++)
        {
            if (reader.GetFieldSpan(i).Length > LongestText)
            {
                Error(ImportIssueCode.InvalidValue, $"The text is longer than {LongestText.ToString(CultureInfo.InvariantCulture)} characters.", i);
                return false;
            }
        }

        return true;
    }

    /// <summary>Tells how far it has come; who is told may give up.</summary>
    private void Report(CancellationToken cancellationToken)
    {
        context.Options.Progress?.Report(new ImportProgress(Count, stream.BytesRead, stream.CanSeek ? stream.Length : null));
        cancellationToken.ThrowIfCancellationRequested();
    }

    private static bool IsUnreadable(Exception e) => e is DecoderFallbackException or CsvFormatException;

    private void Unreadable(Exception e)
    {
        // Before the first row there is the first line.
        var line = Math.Max(Line, 1);
        if (e is DecoderFallbackException)
        {
            context.Error(ImportIssueCode.UnreadableText, $"From here on the text is not {text.Name}. If it is in another encoding, such as Latin-1, say so.", line);
        }
        else
        {
            context.Error(ImportIssueCode.MalformedTable, "From here on the text is not a table: a quotation mark is not closed, stands where none may, or a row is too long.", line);
        }

        // Nothing more is read from here on.
        reader?.Dispose();
        reader = null;
    }

    /// <summary>Counts what is read and leaves the stream open.</summary>
    private sealed class CountingStream(Stream inner) : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => inner.CanSeek;

        public override bool CanWrite => false;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            BytesRead += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
