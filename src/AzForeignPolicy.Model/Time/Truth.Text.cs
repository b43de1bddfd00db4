using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace AzForeignPolicy.Model;

public readonly partial struct Truth : ISpanParsable<Truth>, ISpanFormattable, IUtf8SpanParsable<Truth>, IUtf8SpanFormattable
{
    /// <summary>Reads <c>yes</c>, <c>no</c> or <c>unknown</c>, exactly so.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">It is another text.</exception>
    public static Truth Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)" />
    public static Truth Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value) ? value : throw Invalid(text.ToString());

    /// <inheritdoc cref="Parse(string)" />
    public static Truth Parse(ReadOnlySpan<byte> text) =>
        TryParse(text, out var value) ? value : throw Invalid(Encoding.UTF8.GetString(text));

    /// <summary>Reads <c>yes</c>, <c>no</c> or <c>unknown</c>, exactly so, and reports whether the text is one of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The answer; unknown if the text is not valid.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Truth value) => TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string, out Truth)" />
    public static bool TryParse(ReadOnlySpan<char> text, out Truth value)
    {
        value = text switch { "yes" => Yes, "no" => No, _ => Unknown };
        return value != Unknown || text is "unknown";
    }

    /// <inheritdoc cref="TryParse(string, out Truth)" />
    public static bool TryParse(ReadOnlySpan<byte> text, out Truth value)
    {
        value = text.SequenceEqual("yes"u8) ? Yes : text.SequenceEqual("no"u8) ? No : Unknown;
        return value != Unknown || text.SequenceEqual("unknown"u8);
    }

    /// <summary><c>yes</c>, <c>no</c> or <c>unknown</c>.</summary>
    public override string ToString() => IsYes ? "yes" : IsNo ? "no" : "unknown";

    /// <summary>Writes the text of <see cref="ToString()"/>, and reports whether there is room for it.</summary>
    /// <param name="destination">Where to write; seven characters hold every text.</param>
    /// <param name="charsWritten">The length of the text; 0 if it does not fit.</param>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var text = ToString();
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten != 0;
    }

    /// <summary>Writes the text of <see cref="ToString()"/> as UTF-8, and reports whether there is room for it.</summary>
    /// <param name="utf8Destination">Where to write; seven bytes hold every text.</param>
    /// <param name="bytesWritten">The length of the text; 0 if it does not fit.</param>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        var text = IsYes ? "yes"u8 : IsNo ? "no"u8 : "unknown"u8;
        bytesWritten = text.TryCopyTo(utf8Destination) ? text.Length : 0;
        return bytesWritten != 0;
    }

    static Truth IParsable<Truth>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Truth>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Truth result) => TryParse(s, out result);

    static Truth ISpanParsable<Truth>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Truth>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Truth result) => TryParse(s, out result);

    static Truth IUtf8SpanParsable<Truth>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Truth>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Truth result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        TimeText.CheckFormat(format);
        return ToString();
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        TimeText.CheckFormat(format);
        return TryFormat(destination, out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        TimeText.CheckFormat(format);
        return TryFormat(utf8Destination, out bytesWritten);
    }

    private static FormatException Invalid(string text) => new($"\"{ShortText.Begin(text)}\" is not yes, no or unknown.");
}
