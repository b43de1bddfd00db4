using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>Writes a value type as one JSON string.</summary>
internal static class JsonText
{
    private const int StackLimit = 256;

    public static void WriteValue<T>(Utf8JsonWriter writer, T value)
        where T : struct, IUtf8SpanFormattable
    {
        Span<byte> buffer = stackalloc byte[StackLimit];
        if (value.TryFormat(buffer, out var written, default, null))
        {
            writer.WriteStringValue(buffer[..written]);
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }
}
