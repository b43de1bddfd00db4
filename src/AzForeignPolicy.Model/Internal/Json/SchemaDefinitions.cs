using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>Collects the named parts of the JSON Schema while it is written.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, Action<Utf8JsonWriter, SchemaDefinitions>> parts = new(StringComparer.Ordinal);

    /// <summary>Writes a reference to the part with this name and remembers how to write the part itself.</summary>
    public void Reference(Utf8JsonWriter schema, string name, Action<Utf8JsonWriter, SchemaDefinitions> write)
    {
        parts.TryAdd(name, write);
        schema.WriteString("$ref", "#/$defs/" + name);
    }

    /// <summary>Writes all parts, also those that other parts bring in.</summary>
    public void WriteAll(Utf8JsonWriter schema)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        while (parts.Keys.FirstOrDefault(k => !written.Contains(k)) is { } next)
        {
            written.Add(next);
            schema.WriteStartObject(next);
            parts[next](schema, this);
            schema.WriteEndObject();
        }
    }
}
