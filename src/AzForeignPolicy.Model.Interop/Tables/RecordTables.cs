using System.Collections.Immutable;
using System.Text.Json;

namespace AzForeignPolicy.Model.Interop;

/// <summary>
/// The tables of a data set, derived from the schema of the data format, so that no member of any kind of record can be left out: one table a
/// kind, an object's members beside each other, a table of its own for each list.
/// </summary>
internal sealed class RecordTables
{
    public const string Header = "dataset";
    public const string Attestations = "attestations";
    public const string RecordId = "record_id";
    public const string RecordKind = "record_kind";
    public const string Ordinal = "ordinal";
    public const string Value = "value";
    public const string Key = "key";

    private static readonly string[] SharedLists = ["attestations", "preferences"];
    private static RecordTables? instance;
    private readonly ImmutableArray<TableSchema>.Builder tables = ImmutableArray.CreateBuilder<TableSchema>();
    private readonly Dictionary<string, TablePlan> shared = [];

    private RecordTables()
    {
        using var schema = JsonDocument.Parse(DatasetJson.Schema());
        var root = schema.RootElement;
        var definitions = root.GetProperty("$defs");
        tables.Add(new TableSchema(
            Header,
            [new TableColumn("name", ColumnType.Text, true), new TableColumn("version", ColumnType.Text, true), new TableColumn("as_of", ColumnType.Date, true)]));
        var kinds = ImmutableArray.CreateBuilder<TablePlan>();
        foreach (var section in root.GetProperty("properties").EnumerateObject())
        {
            if (section.Value.TryGetProperty("items", out var items))
            {
                kinds.Add(Plan(section.Name, Resolve(items, definitions), definitions));
            }
        }

        Kinds = kinds.ToImmutable();
        foreach (var name in SharedLists)
        {
            Register(shared[name]);
        }
    }

    /// <summary>The one set of tables. Building it twice in a race is harmless.</summary>
    public static RecordTables Instance => instance ??= new RecordTables();

    /// <summary>All tables; the position here is the number of a table.</summary>
    public ImmutableArray<TableSchema> Tables => tables.ToImmutable();

    /// <summary>The tables of the kinds of records, by section of the data format, in its order.</summary>
    public ImmutableArray<TablePlan> Kinds { get; }

    /// <summary>The table of a list that records of all kinds have.</summary>
    public TablePlan Shared(string list) => shared[list];

    private TablePlan Plan(string section, JsonElement definition, JsonElement definitions)
    {
        var table = new TablePlan(section, Names.Snake(section), keys: []);
        Fill(table.Members, table, definition, definitions, path: "");
        Register(table);
        return table;
    }

    private void Register(TablePlan table)
    {
        table.Number = tables.Count;
        tables.Add(new TableSchema(table.Name, [.. table.Columns]));
        foreach (var child in table.Children)
        {
            Register(child);
        }
    }

    private void Fill(List<MemberPlan> members, TablePlan table, JsonElement definition, JsonElement definitions, string path)
    {
        var required = definition.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(n => n.GetString()!).ToHashSet() : [];
        foreach (var property in definition.GetProperty("properties").EnumerateObject())
        {
            var member = Resolve(property.Value, definitions);
            var column = path + NameOf(property.Name);
            var isRequired = required.Contains(property.Name) && path.Length == 0;
            if (SharedLists.Contains(property.Name) && path.Length == 0 && table.Keys.Length == 0)
            {
                if (!shared.TryGetValue(property.Name, out var list))
                {
                    shared.Add(property.Name, list = List(property.Name, [RecordKind, RecordId], member, definitions));
                }

                members.Add(new MemberPlan(property.Name) { Child = list });
            }
            else if (member.TryGetProperty("items", out _))
            {
                var child = List($"{table.Name}_{column}", table.KeysOfChildren, member, definitions);
                table.Children.Add(child);
                members.Add(new MemberPlan(property.Name) { Child = child });
            }
            else if (member.TryGetProperty("additionalProperties", out var values) && values.ValueKind == JsonValueKind.Object)
            {
                var child = new TablePlan(property.Name, $"{table.Name}_{column}", table.KeysOfChildren) { IsMap = true };
                child.AddKeys(withPosition: false);
                child.Columns.Add(new TableColumn(Key, ColumnType.Text, true));
                child.Scalar = AddScalar(child, Value, values, true);
                table.Children.Add(child);
                members.Add(new MemberPlan(property.Name) { Child = child });
            }
            else if (member.TryGetProperty("properties", out _))
            {
                var inner = new MemberPlan(property.Name) { Members = [] };
                Fill(inner.Members, table, member, definitions, column + "_");
                members.Add(inner);
            }
            else
            {
                members.Add(new MemberPlan(property.Name) { Scalar = AddScalar(table, column, member, isRequired) });
            }
        }
    }

    private TablePlan List(string name, ImmutableArray<string> keys, JsonElement list, JsonElement definitions)
    {
        var child = new TablePlan(name, name, keys);
        child.AddKeys(withPosition: true);
        var item = Resolve(list.GetProperty("items"), definitions);
        if (item.TryGetProperty("properties", out _))
        {
            Fill(child.Members, child, item, definitions, path: "");
        }
        else
        {
            child.Scalar = AddScalar(child, Value, item, true);
        }

        return child;
    }

    private static ScalarPlan AddScalar(TablePlan table, string name, JsonElement member, bool isRequired)
    {
        var type = member.TryGetProperty("type", out var t) ? t.GetString() : "string";
        var form = type switch
        {
            "integer" => ScalarForm.Integer,
            "number" => ScalarForm.Number,
            "boolean" => ScalarForm.Boolean,
            _ when member.TryGetProperty("format", out var format) && format.GetString() == "date" => ScalarForm.Day,
            _ when Describes(member, "a date in EDTF") => ScalarForm.Date,
            _ when Describes(member, "a period in EDTF") => ScalarForm.Period,
            _ => ScalarForm.Text,
        };
        var plan = new ScalarPlan(form, table.Columns.Count);
        table.Columns.Add(new TableColumn(name, form == ScalarForm.Integer ? ColumnType.Integer : form == ScalarForm.Day ? ColumnType.Date : ColumnType.Text, isRequired));
        void Derived(string suffix, ColumnType columnType) => table.Columns.Add(new TableColumn(name + suffix, columnType, false, true));
        switch (form)
        {
            case ScalarForm.Number:
                Derived("_number", ColumnType.Number);
                break;
            case ScalarForm.Date:
                Derived("_earliest", ColumnType.Date);
                Derived("_latest", ColumnType.Date);
                break;
            case ScalarForm.Period:
                Derived("_start_kind", ColumnType.Text);
                Derived("_start_earliest", ColumnType.Date);
                Derived("_start_latest", ColumnType.Date);
                Derived("_end_kind", ColumnType.Text);
                Derived("_end_earliest", ColumnType.Date);
                Derived("_end_latest", ColumnType.Date);
                break;
        }

        return plan;
    }

    /// <summary>The name of a column: that of the member, unless it is a word that SQL keeps for itself.</summary>
    private static string NameOf(string member) => member switch
    {
        "from" or "to" or "of" => member + "_actor",
        "on" => "on_day",
        _ => Names.Snake(member),
    };

    private static bool Describes(JsonElement member, string text) =>
        member.TryGetProperty("description", out var description) && description.GetString()!.StartsWith(text, StringComparison.Ordinal);

    private static JsonElement Resolve(JsonElement node, JsonElement definitions) =>
        node.TryGetProperty("$ref", out var reference) ? definitions.GetProperty(reference.GetString()!["#/$defs/".Length..]) : node;
}

/// <summary>How a value is written in JSON and in which columns it stands.</summary>
internal enum ScalarForm
{
    Text,
    Integer,
    Number,
    Boolean,
    Day,
    Date,
    Period,
}

/// <summary>A value and the first of its columns.</summary>
internal readonly record struct ScalarPlan(ScalarForm Form, int Column);

/// <summary>A member of an object: a value, an object whose members stand in the same table, or a list with a table of its own.</summary>
internal sealed class MemberPlan(string name)
{
    public string Name => name;

    public ScalarPlan? Scalar { get; init; }

    public List<MemberPlan>? Members { get; init; }

    public TablePlan? Child { get; init; }
}

/// <summary>A table and what stands in its columns.</summary>
internal sealed class TablePlan(string section, string name, ImmutableArray<string> keys)
{
    /// <summary>The name in JSON: the section, or the list.</summary>
    public string Section => section;

    public string Name => name;

    /// <summary>The columns that say to which row of the table above a row belongs; none for a kind of record.</summary>
    public ImmutableArray<string> Keys => keys;

    public int Number { get; set; }

    public bool IsMap { get; init; }

    public List<TableColumn> Columns { get; } = [];

    public List<MemberPlan> Members { get; } = [];

    public List<TablePlan> Children { get; } = [];

    /// <summary>The value of a list of values or of a map.</summary>
    public ScalarPlan? Scalar { get; set; }

    /// <summary>The keys of the tables below: those of this one, and its own position.</summary>
    public ImmutableArray<string> KeysOfChildren => keys.IsEmpty ? [RecordTables.RecordId] : keys.Add($"{name[(name.LastIndexOf('_') + 1)..]}_{RecordTables.Ordinal}");

    public void AddKeys(bool withPosition)
    {
        foreach (var key in keys)
        {
            Columns.Add(new TableColumn(key, key is RecordTables.RecordId or RecordTables.RecordKind ? ColumnType.Text : ColumnType.Integer, true));
        }

        if (withPosition)
        {
            Columns.Add(new TableColumn(RecordTables.Ordinal, ColumnType.Integer, true));
        }
    }
}
