using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Reads and writes a <see cref="CountrySet"/> as a JSON array of country codes.</summary>
/// <remarks>
/// Codes may come in any order and are written in alphabetical order; null, anything but a string, an invalid code and a repeated code
/// are refused. <see cref="CountrySet"/> names this converter on itself: there is no need to use it directly.
/// Instances are immutable and safe for use by several threads.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CountrySetJsonConverter : JsonConverter<CountrySet>
{
    private static readonly TextJsonConverter<CountryCode> Element = new();

    /// <inheritdoc />
    /// <exception cref="JsonException">The value is not an array of different country codes.</exception>
    public override CountrySet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"A JSON array is expected for {nameof(CountrySet)}, not {reader.TokenType}.");
        }

        var countries = default(CountrySetBuilder);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var country = Element.Read(ref reader, typeof(CountryCode), options);
            if (!countries.Add(country))
            {
                throw new JsonException($"\"{country}\" stands more than once in a {nameof(CountrySet)}.");
            }
        }

        return countries.ToSet();
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, CountrySet value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (var country in value)
        {
            Element.Write(writer, country, options);
        }

        writer.WriteEndArray();
    }
}
