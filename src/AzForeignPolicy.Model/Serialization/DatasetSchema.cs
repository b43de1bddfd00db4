using System.Text;
using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>Writes the JSON Schema from the shapes that read and write the format.</summary>
internal static class DatasetSchema
{
    public static string Write()
    {
        using var buffer = new MemoryStream();
        using (var schema = new Utf8JsonWriter(buffer, DatasetWriter.Options))
        {
            var definitions = new SchemaDefinitions();
            schema.WriteStartObject();
            schema.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.WriteString("title", "A data set of AzForeignPolicy.Model");
            schema.WriteString("type", "object");
            schema.WriteStartObject("properties");
            schema.WriteStartObject("format");
            schema.WriteNumber("const", DatasetReader.Format);
            schema.WriteEndObject();
            Property(schema, "name", Codecs.Text, definitions);
            Property(schema, "version", Codecs.Text, definitions);
            Property(schema, "asOf", RecordCodecs.Day, definitions);
            Property(schema, "sources", Codecs.List(Source.Shape), definitions);
            foreach (var definition in RecordDefinitions.All)
            {
                schema.WriteStartObject(definition.Section);
                schema.WriteString("type", "array");
                schema.WriteStartObject("items");
                definition.WriteSchema(schema, definitions);
                schema.WriteEndObject();
                schema.WriteEndObject();
            }

            schema.WriteEndObject();
            schema.WriteStartArray("required");
            schema.WriteStringValue("format");
            schema.WriteEndArray();
            schema.WriteBoolean("additionalProperties", false);
            schema.WriteStartObject("$defs");
            definitions.WriteAll(schema);
            schema.WriteEndObject();
            schema.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Property<T>(Utf8JsonWriter schema, string name, Codec<T> codec, SchemaDefinitions definitions)
    {
        schema.WriteStartObject(name);
        codec.WriteSchema(schema, definitions);
        schema.WriteEndObject();
    }
}
