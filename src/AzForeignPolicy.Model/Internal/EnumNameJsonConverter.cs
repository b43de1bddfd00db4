using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>
/// Reads and writes an enum of this library as its camelCase name, also where it is the key of a dictionary.
/// </summary>
/// <typeparam name="T">A plain enum: not a set of flags.</typeparam>
/// <remarks>
/// Names are exact: integers, other spellings, lists and values without a name are refused.
/// Every enum names this converter on itself, so that it is found by reflection-based serialization and by an application's own
/// source-generated context alike. There is no need to use it directly. Instances are immutable and safe for use by several threads.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumNameJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    // Longer than any name, also where every letter is escaped.
    private const int Limit = 512;

    /// <inheritdoc />
    /// <exception cref="JsonException">The token is not a string, or its text is not a name of the enum.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A JSON string is expected for {typeof(T).Name}, not {reader.TokenType}.");
        }

        return ReadName(ref reader);
    }

    /// <inheritdoc />
    /// <exception cref="JsonException">The text is not a name of the enum.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadName(ref reader);

    /// <inheritdoc />
    /// <exception cref="JsonException">The value has no name.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(NameOf(value));
    }

    /// <inheritdoc />
    /// <exception cref="JsonException">The value has no name.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(NameOf(value));
    }

    private static string NameOf(T value) =>
        EnumNames<T>.TryGetName(value, out var name) ? name : throw new JsonException($"{value:D} is not a defined {typeof(T).Name}.");

    private static T ReadName(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        Span<byte> buffer = stackalloc byte[Limit];
        return length <= Limit && EnumNames<T>.TryParse(buffer[..reader.CopyString(buffer)], out var value)
            ? value
            : throw new JsonException($"\"{reader.GetString()}\" is no {typeof(T).Name}; the names are {string.Join(", ", EnumNames<T>.All)}.");
    }
}
