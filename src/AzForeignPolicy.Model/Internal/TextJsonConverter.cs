using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>
/// Reads and writes a value type of this library as one JSON string, also where it is the key of a dictionary.
/// </summary>
/// <typeparam name="T">A value type that parses from and formats to UTF-8 text.</typeparam>
/// <remarks>
/// Every identifier and date type names this converter on itself, so that it is found by reflection-based serialization
/// and by an application's own source-generated context alike. There is no need to use it directly.
/// Instances are immutable and safe for use by several threads.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : struct, IUtf8SpanParsable<T>, IUtf8SpanFormattable
{
    private const int StackLimit = 256;

    /// <inheritdoc />
    /// <exception cref="JsonException">The token is not a string, or its text is not a valid value.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A JSON string is expected for {typeof(T).Name}, not {reader.TokenType}.");
        }

        return ReadText(ref reader);
    }

    /// <inheritdoc />
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonText.WriteValue(writer, value);
    }

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> buffer = stackalloc byte[StackLimit];
        if (value.TryFormat(buffer, out var written, default, null))
        {
            writer.WritePropertyName(buffer[..written]);
        }
        else
        {
            writer.WritePropertyName(value.ToString()!);
        }
    }

    private static T ReadText(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        byte[]? rented = null;
        var buffer = length <= StackLimit ? stackalloc byte[StackLimit] : (rented = ArrayPool<byte>.Shared.Rent(length));
        try
        {
            var text = buffer[..reader.CopyString(buffer)];
            return T.TryParse(text, null, out var value)
                ? value
                : throw new JsonException($"\"{reader.GetString()}\" is not a valid {typeof(T).Name}.");
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }
}
