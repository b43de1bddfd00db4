using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace AzForeignPolicy.Model.Interop;

/// <summary>Turns records into rows of tables, one record at a time.</summary>
/// <param name="write">Takes a row: the number of the table and its cells, which are used again for the next row.</param>
internal sealed class RecordFlattener(Func<int, object?[], ValueTask> write)
{
    private readonly RecordTables tables = RecordTables.Instance;
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly List<(int Table, object?[] Cells)> pending = [];

    /// <summary>Writes the row of the data set itself.</summary>
    public ValueTask HeaderAsync(ForeignPolicyDataset data) => write(0, [data.Name, data.Version, data.AsOf.ToDateOnly()]);

    /// <summary>Writes the rows of one record.</summary>
    public async ValueTask AddAsync(TablePlan kind, object record)
    {
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            RecordJson.Write(writer, record);
        }

        using (var json = JsonDocument.Parse(buffer.WrittenMemory))
        {
            var id = json.RootElement.EnumerateObject().First().Value.GetString()!;
            var cells = new object?[kind.Columns.Count];
            pending.Add((kind.Number, cells));
            Fill(kind.Members, cells, json.RootElement, kind, [id]);
        }

        foreach (var (table, row) in pending)
        {
            await write(table, row).ConfigureAwait(false);
        }

        pending.Clear();
    }

    private void Fill(List<MemberPlan> members, object?[] cells, JsonElement json, TablePlan kind, object[] keys)
    {
        foreach (var member in members)
        {
            if (!json.TryGetProperty(member.Name, out var value))
            {
                continue;
            }

            if (member.Scalar is { } scalar)
            {
                Set(cells, scalar, value);
            }
            else if (member.Members is { } inner)
            {
                Fill(inner, cells, value, kind, keys);
            }
            else
            {
                var child = member.Child!;
                AddChildren(child, value, kind, child.Keys.Length > 0 && child.Keys[0] == RecordTables.RecordKind && keys.Length == 1 ? [kind.Name, .. keys] : keys);
            }
        }
    }

    private void AddChildren(TablePlan table, JsonElement values, TablePlan kind, object[] keys)
    {
        if (table.IsMap)
        {
            foreach (var pair in values.EnumerateObject())
            {
                var cells = NewRow(table, keys);
                cells[keys.Length] = pair.Name;
                Set(cells, table.Scalar!.Value, pair.Value);
            }

            return;
        }

        var position = 0;
        foreach (var item in values.EnumerateArray())
        {
            var cells = NewRow(table, keys);
            cells[keys.Length] = ++position;
            if (table.Scalar is { } scalar)
            {
                Set(cells, scalar, item);
            }
            else
            {
                Fill(table.Members, cells, item, kind, [.. keys, position]);
            }
        }
    }

    private object?[] NewRow(TablePlan table, object[] keys)
    {
        var cells = new object?[table.Columns.Count];
        keys.CopyTo(cells, 0);
        pending.Add((table.Number, cells));
        return cells;
    }

    private static void Set(object?[] cells, ScalarPlan plan, JsonElement value)
    {
        var column = plan.Column;
        switch (plan.Form)
        {
            case ScalarForm.Integer:
                cells[column] = value.GetInt32();
                break;
            case ScalarForm.Number:
                cells[column] = value.GetRawText();
                cells[column + 1] = value.GetDouble();
                break;
            case ScalarForm.Boolean:
                cells[column] = value.GetRawText();
                break;
            case ScalarForm.Day:
                cells[column] = DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                break;
            case ScalarForm.Date:
                var text = value.GetString()!;
                cells[column] = text;
                var date = EdtfDate.Parse(text);
                if (!date.IsUnspecified)
                {
                    cells[column + 1] = date.Earliest.ToDateOnly();
                    cells[column + 2] = date.Latest.ToDateOnly();
                }

                break;
            case ScalarForm.Period:
                var period = EdtfInterval.Parse(value.GetString()!);
                cells[column] = value.GetString();
                cells[column + 1] = Names.Of(period.StartKind);
                cells[column + 2] = period.EarliestStart?.ToDateOnly();
                cells[column + 3] = period.LatestStart?.ToDateOnly();
                cells[column + 4] = Names.Of(period.EndKind);
                cells[column + 5] = period.EarliestEnd?.ToDateOnly();
                cells[column + 6] = period.LatestEnd?.ToDateOnly();
                break;
            default:
                cells[column] = value.GetString();
                break;
        }
    }
}
