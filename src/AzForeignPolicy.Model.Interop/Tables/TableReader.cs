using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AzForeignPolicy.Model.Interop;

/// <summary>Reads the tables of a data set back: rows become the JSON of the data format, which is loaded and checked as any other.</summary>
/// <param name="open">Opens the table of a name, or gives null where there is none.</param>
internal sealed partial class TableReader(Func<string, Stream?> open)
{
    private readonly RecordTables tables = RecordTables.Instance;
    private readonly List<ImportIssue> issues = [];
    private readonly Dictionary<TablePlan, Dictionary<string, List<Row>>> children = [];
    private readonly HashSet<List<Row>> taken = [];

    public ForeignPolicyDataset Read(CancellationToken cancellationToken)
    {
        var documents = new List<DatasetDocument>();
        var header = ReadTable(RecordTables.Header, [], tables.Tables[0], cancellationToken);
        foreach (var kind in tables.Kinds)
        {
            ReadChildren(kind, cancellationToken);
        }

        ReadChildren(tables.Shared("attestations"), cancellationToken, self: true);
        ReadChildren(tables.Shared("preferences"), cancellationToken, self: true);
        var kinds = tables.Kinds.Select(k => (Plan: k, Rows: ReadTable(k.Name, [], tables.Tables[k.Number], cancellationToken))).ToList();
        if (issues.Count > 0)
        {
            throw new InvalidImportException([.. issues]);
        }

        foreach (var row in header)
        {
            documents.Add(new DatasetDocument(RecordTables.Header + ".csv", Header(row)));
        }

        foreach (var (plan, rows) in kinds)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows.Count > 0)
            {
                documents.Add(new DatasetDocument(plan.Name + ".csv", Document(plan, rows)));
            }
        }

        RefuseWhatWasNotTaken();
        return DatasetJson.Load(documents);
    }

    /// <summary>A row of a list whose record, or item, is not there would be lost: that is a problem of the table.</summary>
    private void RefuseWhatWasNotTaken()
    {
        foreach (var (table, byKey) in children)
        {
            foreach (var row in byKey.Values.Where(rows => !taken.Contains(rows)).SelectMany(rows => rows).OrderBy(r => r.Line))
            {
                var key = ImportContext.Quote(string.Join(' ', row.Cells.Take(table.Keys.Length)));
                issues.Add(new ImportIssue(IssueSeverity.Error, ImportIssueCode.Contradiction, $"No row has the key \"{key}\" to which this one belongs.", table.Name + ".csv", row.Line, table.Keys.Length, table.Keys[^1]));
            }
        }

        if (issues.Count > 0)
        {
            throw new InvalidImportException([.. issues]);
        }
    }

    private static byte[] Header(Row row)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteNumber("format", 1);
            string[] names = ["name", "version", "asOf"];
            for (var i = 0; i < names.Length; i++)
            {
                if (row.Cells[i] is { } text)
                {
                    writer.WriteString(names[i], text);
                }
            }

            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>One record a line, on the line of its row: so a problem of a record is told with the line of its table.</summary>
    private byte[] Document(TablePlan plan, List<Row> rows)
    {
        using var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes($"{{\"format\":1,\"{plan.Section}\":["));
        var line = 1;
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0)
            {
                stream.WriteByte((byte)',');
            }

            for (; line < rows[i].Line; line++)
            {
                stream.WriteByte((byte)'\n');
            }

            using var writer = new Utf8JsonWriter(stream);
            var key = rows[i].Cells[0] ?? "";
            Object(writer, plan.Members, rows[i], [key], plan);
        }

        stream.Write("]}"u8);
        return stream.ToArray();
    }

    private void Object(Utf8JsonWriter writer, List<MemberPlan> members, Row row, string[] keys, TablePlan kind)
    {
        writer.WriteStartObject();
        foreach (var member in members)
        {
            if (member.Scalar is { } scalar)
            {
                if (row.Cells[scalar.Column] is { } text)
                {
                    writer.WritePropertyName(member.Name);
                    Scalar(writer, scalar, text);
                }
            }
            else if (member.Members is { } inner)
            {
                if (HasValue(inner, row))
                {
                    writer.WritePropertyName(member.Name);
                    Object(writer, inner, row, keys, kind);
                }
            }
            else
            {
                var child = member.Child!;
                var childKeys = child.Keys.Length > 0 && child.Keys[0] == RecordTables.RecordKind && keys.Length == 1 ? [kind.Name, .. keys] : keys;
                List(writer, member.Name, child, childKeys, kind);
            }
        }

        writer.WriteEndObject();
    }

    private void List(Utf8JsonWriter writer, string name, TablePlan table, string[] keys, TablePlan kind)
    {
        if (!children.TryGetValue(table, out var byKey) || !byKey.TryGetValue(string.Join('\n', keys), out var rows))
        {
            return;
        }

        taken.Add(rows);
        writer.WritePropertyName(name);
        if (table.IsMap)
        {
            writer.WriteStartObject();
            foreach (var row in rows)
            {
                writer.WritePropertyName(row.Cells[keys.Length] ?? "");
                Scalar(writer, table.Scalar!.Value, row.Cells[table.Scalar!.Value.Column] ?? "");
            }

            writer.WriteEndObject();
            return;
        }

        writer.WriteStartArray();
        foreach (var row in rows.OrderBy(r => int.Parse(r.Cells[keys.Length]!, CultureInfo.InvariantCulture)))
        {
            if (table.Scalar is { } scalar)
            {
                Scalar(writer, scalar, row.Cells[scalar.Column] ?? "");
            }
            else
            {
                Object(writer, table.Members, row, [.. keys, row.Cells[keys.Length]!], kind);
            }
        }

        writer.WriteEndArray();
    }

    private static bool HasValue(List<MemberPlan> members, Row row) =>
        members.Any(m => (m.Scalar is { } scalar && row.Cells[scalar.Column] is not null) || (m.Members is { } inner && HasValue(inner, row)));

    private static void Scalar(Utf8JsonWriter writer, ScalarPlan plan, string text)
    {
        if (plan.Form is ScalarForm.Integer or ScalarForm.Number or ScalarForm.Boolean)
        {
            writer.WriteRawValue(text);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    private void ReadChildren(TablePlan table, CancellationToken cancellationToken, bool self = false)
    {
        if (self)
        {
            var rows = ReadTable(table.Name, table.Keys, tables.Tables[table.Number], cancellationToken, isList: !table.IsMap);
            children[table] = rows.GroupBy(r => string.Join('\n', r.Cells.Take(table.Keys.Length))).ToDictionary(g => g.Key, g => g.ToList());
            foreach (var list in children[table].Values)
            {
                // An item has a place of its own, a value of a map a name of its own.
                foreach (var same in list.GroupBy(r => r.Cells[table.Keys.Length]).SelectMany(g => g.Skip(1)))
                {
                    var column = tables.Tables[table.Number].Columns[table.Keys.Length].Name;
                    issues.Add(new ImportIssue(IssueSeverity.Error, ImportIssueCode.DuplicateRow, $"The record has an item \"{ImportContext.Quote(same.Cells[table.Keys.Length])}\" in this list already.", table.Name + ".csv", same.Line, table.Keys.Length + 1, column));
                }
            }
        }

        foreach (var child in table.Children)
        {
            ReadChildren(child, cancellationToken, self: true);
        }
    }

    private List<Row> ReadTable(string name, IReadOnlyCollection<string> keys, TableSchema schema, CancellationToken cancellationToken, bool isList = false)
    {
        var result = new List<Row>();
        using var stream = open(name);
        if (stream is null)
        {
            return result;
        }

        var context = new ImportContext(new ImportOptions { Source = null!, Countries = null!, FileName = name + ".csv" });
        using (var rows = new CsvRows(stream, context))
        {
            var columns = schema.Columns.Select(c => c.IsDerived ? -1 : c.IsRequired ? rows.Require(c.Name) : rows.Find(c.Name)).ToArray();
            for (var i = 0; i < rows.Header.Length; i++)
            {
                if (!schema.Columns.Any(c => string.Equals(c.Name, rows.Header[i], StringComparison.OrdinalIgnoreCase)))
                {
                    context.Error(ImportIssueCode.InvalidValue, "The table has no column of this name.", rows.Line, i + 1, ImportContext.Quote(rows.Header[i]));
                }
            }

            var hasColumns = !context.HasErrors;
            while (rows.Next(cancellationToken) && hasColumns)
            {
                var cells = new string?[columns.Length];
                for (var i = 0; i < columns.Length; i++)
                {
                    // A text of a record has no space at its ends; what the file has is left to the checks of the format.
                    cells[i] = columns[i] < 0 || rows.Raw(columns[i]).IsEmpty ? null : rows.Raw(columns[i]).ToString();
                    if (cells[i] is null && schema.Columns[i].IsRequired)
                    {
                        rows.Error(ImportIssueCode.MissingValue, "A value is required.", columns[i]);
                    }
                    else if (cells[i] is { } text && IsNumber(schema.Columns[i], i, keys.Count, isList))
                    {
                        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
                        {
                            // As JSON writes it, and as the rows below it name it.
                            cells[i] = value.ToString(CultureInfo.InvariantCulture);
                            continue;
                        }

                        rows.Error(ImportIssueCode.InvalidValue, $"\"{ImportContext.Quote(text)}\" is not a whole number.", columns[i]);
                    }
                    else if (cells[i] is { } number && i + 1 < schema.Columns.Length && schema.Columns[i + 1].Type == ColumnType.Number && !(JsonNumber().IsMatch(number) && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _)))
                    {
                        rows.Error(ImportIssueCode.InvalidValue, $"\"{ImportContext.Quote(number)}\" is not a number.", columns[i]);
                    }
                }

                result.Add(new Row(cells, rows.Line));
            }
        }

        issues.AddRange(context.ToWarnings());
        return result;
    }

    /// <summary>A number as JSON has it: without plus sign, leading zeros or bare points.</summary>
    [GeneratedRegex(@"\A-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex JsonNumber();

    private static bool IsNumber(TableColumn column, int index, int keys, bool isList) => column.Type == ColumnType.Integer || (isList && index == keys);

    private sealed record Row(string?[] Cells, int Line);
}
