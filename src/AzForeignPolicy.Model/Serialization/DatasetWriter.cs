using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>Writes data sets in canonical form.</summary>
internal static class DatasetWriter
{
    /// <summary>Two spaces, line feeds, and letters as they are: "ı", not an escape.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Utf8JsonWriter writer, ForeignPolicyDataset dataset) =>
        Write(writer, dataset.Name, dataset.Version, dataset.AsOf, dataset.Content);

    /// <summary>Writes what a builder holds; a header that is not there is left out.</summary>
    public static void Write(Utf8JsonWriter writer, ForeignPolicyDatasetBuilder builder) =>
        Write(writer, builder.Name, builder.Version, builder.AsOf, builder.ToContent());

    private static void Write(Utf8JsonWriter writer, string? name, string? version, LocalDate? asOf, DatasetContent content)
    {
        writer.WriteStartObject();
        writer.WriteNumber("format", DatasetReader.Format);
        if (name is not null)
        {
            writer.WriteString("name", name);
        }

        if (version is not null)
        {
            writer.WriteString("version", version);
        }

        if (asOf is { } day)
        {
            writer.WritePropertyName("asOf");
            RecordCodecs.Day.Write(writer, day);
        }

        if (content.Sources.Length > 0)
        {
            writer.WriteStartArray("sources");
            foreach (var source in content.Sources)
            {
                Source.Shape.Write(writer, source);
            }

            writer.WriteEndArray();
        }

        foreach (var definition in RecordDefinitions.All)
        {
            var records = content.Of(definition.Kind);
            if (content.Section((int)definition.Kind).Count > 0)
            {
                writer.WriteStartArray(definition.Section);
                foreach (var record in records)
                {
                    definition.Write(writer, record);
                }

                writer.WriteEndArray();
            }
        }

        writer.WriteEndObject();
    }
}
