using System.Text.Json;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Writes a synthetic data set as one JSON document, record by record, so that its size is no matter of memory.</summary>
internal static class SyntheticJson
{
    internal static void Write(SyntheticData data, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream);
        writer.WriteStartObject();
        writer.WriteNumber("format", 1);
        writer.WriteString("name", "synthetic");
        writer.WriteString("version", "1");
        writer.WriteString("asOf", NodaTime.Text.LocalDatePattern.Iso.Format(SyntheticData.AsOf));
        Section(writer, "sources", SyntheticData.Sources());
        Section(writer, "countries", SyntheticData.Countries());
        Section(writer, "blocs", data.Blocs());
        Section(writer, "memberships", data.MembershipRecords());
        Section(writer, "agreements", data.AgreementRecords());
        Section(writer, "persons", SyntheticData.Persons());
        Section(writer, "visits", data.VisitRecords());
        Section(writer, "coverage", data.CoverageRecords());
        writer.WriteEndObject();
    }

    private static void Section<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            JsonSerializer.Serialize(writer, item);
            if (writer.BytesPending > 1 << 16)
            {
                writer.Flush();
            }
        }

        writer.WriteEndArray();
    }
}
