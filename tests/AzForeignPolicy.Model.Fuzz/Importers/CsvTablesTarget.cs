using System.Text;
using AzForeignPolicy.Model.Interop;
using static AzForeignPolicy.Model.Fuzz.FuzzFaultException;

namespace AzForeignPolicy.Model.Fuzz;

/// <summary>
/// The tables of a data set: read back with every row, or refused. An input is the tables one after the other, each behind a line with its name:
/// <c>@memberships</c>.
/// </summary>
internal static class CsvTablesTarget
{
    internal static readonly IReadOnlyList<string> Words =
    [
        .. ImportPromises.Words, "@dataset\n", "@countries\n", "@agreements_parties\n", "@attestations\n", "@preferences\n", "@attestations_says\n", "record_id", "record_kind", "ordinal", "code", "id", "status", "period", "2004-05-01/..", "true", "false",
        "True", "null", "{}", "[1]", "1.5", "1e400", ".5", "+1.5", "1,000", "007", "country:AZ", "bloc:EU", "AZ", "agreements", "eu-sk", "svk-2024", "gazette", "read", "high", "\"x\ny\"", "\uD800",
    ];

    private const int MostOutputPerByte = 100;
    private const int OutputOfNothing = 10_000;
    private const int LongestMessage = 2500;

    internal static void Try(byte[] input)
    {
        var tables = Split(input);
        var (data, said) = Outcome(() => new TableReader(name => Open(tables, name, b => new MemoryStream(b))).Read(CancellationToken.None));
        ImportPromises.Same(said, Outcome(() => new TableReader(name => Open(tables, name, b => new Trickle(b, 1))).Read(CancellationToken.None)).Said, "a byte at a time says the same as memory");
        if (data is null)
        {
            return;
        }

        Unless(said.Length <= OutputOfNothing + ((long)MostOutputPerByte * input.Length), "the output is in proportion to the input");
        Unless(data.Warnings.All(w => w.Severity == IssueSeverity.Warning), "a data set has warnings only");
        using (var cancelled = new CancellationTokenSource())
        {
            cancelled.Cancel();
            var act = () => new TableReader(name => Open(tables, name, b => new MemoryStream(b))).Read(cancelled.Token);
            Unless(IsGivenUp(act), "what is cancelled is given up");
        }

        var (again, rows) = Written(data);
        ImportPromises.Same(said, Outcome(() => new TableReader(name => Open(again, name, b => new MemoryStream(b))).Read(CancellationToken.None)).Said, "what is read is written and read the same");
        foreach (var (name, table) in tables)
        {
            if (rows.TryGetValue(name, out var written) && ImportPromises.SimpleRows(table) is { } simple)
            {
                Unless(simple.Count == written, "no row is dropped in silence");
            }
        }
    }

    private static (ForeignPolicyDataset? Data, string Said) Outcome(Func<ForeignPolicyDataset> read)
    {
        ForeignPolicyDataset data;
        try
        {
            data = read();
        }
        catch (InvalidImportException e)
        {
            Unless(e.Issues.Any(i => i.Severity == IssueSeverity.Error && (i.Line > 0 || i.Code == ImportIssueCode.EmptyFile)), "what is refused has an error with its line");
            Unless(e.Issues.All(i => i.Line is null or > 0 && i.Column is null or > 0 && i.File.EndsWith(".csv", StringComparison.Ordinal)), "lines and columns count from 1");
            IsShort(e.Issues.Select(i => i.ToString()));
            return (null, string.Join('\n', e.Issues));
        }
        catch (InvalidDatasetException e)
        {
            Unless(e.Issues.Any(i => i.Severity == IssueSeverity.Error), "what is refused has an error");
            Unless(e.Issues.All(i => i.Line is null or > 0), "lines count from 1");
            IsShort(e.Issues.Select(i => i.ToString()));
            return (null, string.Join('\n', e.Issues));
        }

        var saved = ImportPromises.Saved(data);
        Unless(ImportPromises.Saved(DatasetJson.Load(saved)).AsSpan().SequenceEqual(saved), "what was imported is saved and loaded the same");
        return (data, Encoding.UTF8.GetString(saved));
    }

    private static void IsShort(IEnumerable<string> issues)
    {
        if (issues.FirstOrDefault(i => i.Length > LongestMessage) is { } tooLong)
        {
            throw new FuzzFaultException($"a problem does not repeat a long text: {tooLong[..200]}… ({tooLong.Length} characters)");
        }
    }

    private static bool IsGivenUp(Func<ForeignPolicyDataset> read)
    {
        try
        {
            read();
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private static Stream? Open(Dictionary<string, byte[]> tables, string name, Func<byte[], Stream> open) => tables.TryGetValue(name, out var bytes) ? open(bytes) : null;

    private static Dictionary<string, byte[]> Split(byte[] input)
    {
        var tables = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var part in Encoding.Latin1.GetString(input).Split('@'))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            if (end > 0)
            {
                tables[part[..end].TrimEnd('\r')] = Encoding.Latin1.GetBytes(part[(end + 1)..]);
            }
        }

        return tables;
    }

    /// <summary>The tables of a data set as <see cref="DatasetTables.WriteCsvAsync"/> writes them, and how many rows each has.</summary>
    private static (Dictionary<string, byte[]> Tables, Dictionary<string, int> Rows) Written(ForeignPolicyDataset data)
    {
        var schemas = RecordTables.Instance.Tables;
        var streams = schemas.ToDictionary(s => s.Name, _ => new MemoryStream());
        var rows = schemas.ToDictionary(s => s.Name, _ => 0);
        var writers = schemas.Select(s => new CsvTableWriter(s, streams[s.Name], leaveOpen: true)).ToList();
        var flattener = new RecordFlattener((table, cells) =>
        {
            rows[schemas[table].Name]++;
            return writers[table].WriteAsync(cells);
        });
        flattener.HeaderAsync(data).AsTask().GetAwaiter().GetResult();
        var kinds = RecordTables.Instance.Kinds.ToDictionary(k => k.Section, StringComparer.Ordinal);
        foreach (var source in data.Sources)
        {
            flattener.AddAsync(kinds["sources"], source).AsTask().GetAwaiter().GetResult();
        }

        foreach (var record in data.AllRecords())
        {
            var reference = record.Reference.ToString();
            flattener.AddAsync(kinds[reference[..reference.IndexOf('[', StringComparison.Ordinal)]], record).AsTask().GetAwaiter().GetResult();
        }

        foreach (var writer in writers)
        {
            writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }

        return (streams.ToDictionary(s => s.Key, s => s.Value.ToArray()), rows);
    }
}
