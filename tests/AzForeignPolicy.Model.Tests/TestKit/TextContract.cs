using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AzForeignPolicy.Model.Tests;

/// <summary>What every value type with one spelling keeps, whatever the way in and out.</summary>
internal static class TextContract
{
    /// <summary>The text is accepted by every way in, and every way out gives it back.</summary>
    internal static T Round_trips<T>(string text)
        where T : struct, IEquatable<T>, ISpanParsable<T>, ISpanFormattable, IUtf8SpanParsable<T>, IUtf8SpanFormattable
    {
        var value = T.Parse(text, null);
        var utf8 = Encoding.UTF8.GetBytes(text);

        Check(T.TryParse(text, null, out var other) && other.Equals(value), text, "TryParse(string)");
        Check(T.Parse(text.AsSpan(), null).Equals(value), text, "Parse(span)");
        Check(T.TryParse(text.AsSpan(), null, out other) && other.Equals(value), text, "TryParse(span)");
        Check(T.Parse(utf8, null).Equals(value), text, "Parse(UTF-8)");
        Check(T.TryParse(utf8, null, out other) && other.Equals(value), text, "TryParse(UTF-8)");
        Check(other.GetHashCode() == value.GetHashCode(), text, "GetHashCode");

        Check(value.ToString() == text, text, "ToString");
        Check(value.ToString("G", CultureInfo.InvariantCulture) == text, text, "ToString(format)");
        Check(string.Create(CultureInfo.InvariantCulture, $"{value}") == text, text, "interpolation");
        foreach (var length in (int[])[text.Length, text.Length + 1, 100])
        {
            var chars = new char[length];
            Check(value.TryFormat(chars, out var written, default, null) && chars.AsSpan(0, written).SequenceEqual(text), text, "TryFormat");
            var bytes = new byte[length];
            Check(value.TryFormat(bytes, out written, default, null) && bytes.AsSpan(0, written).SequenceEqual(utf8), text, "TryFormat(UTF-8)");
        }

        Check(!value.TryFormat(new char[text.Length - 1], out var none, default, null) && none == 0, text, "TryFormat without room");
        Check(!value.TryFormat(new byte[text.Length - 1], out none, default, null) && none == 0, text, "TryFormat(UTF-8) without room");

        Check(JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)).Equals(value), text, "JSON");
        return value;
    }

    /// <summary>The text is refused by every way in, and leaves the default value behind.</summary>
    internal static void Is_refused<T>(string text)
        where T : struct, IEquatable<T>, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Check(!T.TryParse(text, null, out var value) && value.Equals(default), text, "TryParse(string)");
        Check(!T.TryParse(text.AsSpan(), null, out value) && value.Equals(default), text, "TryParse(span)");
        Check(!T.TryParse(utf8, null, out value) && value.Equals(default), text, "TryParse(UTF-8)");
        Check(Throws(() => T.Parse(text, null)), text, "Parse(string)");
        Check(Throws(() => T.Parse(utf8, null)), text, "Parse(UTF-8)");
    }

    private static bool Throws(Func<object> action)
    {
        try
        {
            action();
            return false;
        }
        catch (FormatException)
        {
            return true;
        }
    }

    // Assertions by the million: the fluent ones are too slow here.
    private static void Check(bool condition, string text, string what)
    {
        if (!condition)
        {
            Assert.Fail($"\"{text}\": {what}");
        }
    }
}
