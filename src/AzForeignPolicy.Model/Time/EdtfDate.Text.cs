using System.Diagnostics.CodeAnalysis;

namespace AzForeignPolicy.Model;

public readonly partial struct EdtfDate : ISpanParsable<EdtfDate>, ISpanFormattable, IUtf8SpanParsable<EdtfDate>, IUtf8SpanFormattable
{
    private const string Kind = "EDTF date";

    /// <summary>Reads the one spelling of a value. Nothing is trimmed and no culture matters.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="EdtfFormatException">The text is outside the supported subset; the exception says what is wrong and where.</exception>
    public static EdtfDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)" />
    public static EdtfDate Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out EdtfDate value) ? value : throw EdtfFormatException.For(text, Kind, EdtfDiagnosis.OfDate(text));

    /// <inheritdoc cref="Parse(string)" />
    public static EdtfDate Parse(ReadOnlySpan<byte> text) =>
        TryParse(text, out EdtfDate value) ? value : throw EdtfFormatException.For(text, Kind, EdtfDiagnosis.OfDate(text));

    /// <summary>Reads the one spelling of a value and reports whether the text is in the supported subset. Allocates nothing.</summary>
    /// <param name="text">The text; <see langword="null"/> is no value.</param>
    /// <param name="value">The value; the default value if the text is not valid.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate value) => TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string, out EdtfDate)" />
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate value)
    {
        var valid = EdtfReader.TryReadDate(text, out var word);
        value = new(word);
        return valid;
    }

    /// <inheritdoc cref="TryParse(string, out EdtfDate)" />
    public static bool TryParse(ReadOnlySpan<byte> text, out EdtfDate value)
    {
        var valid = EdtfReader.TryReadDate(text, out var word);
        value = new(word);
        return valid;
    }

    /// <summary>Reads the one spelling of a value, or says what is wrong with the text and where. Allocates nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; the default value if the text is not valid.</param>
    /// <param name="error">What is wrong; the default value if the text is valid.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate value, out EdtfParseError error)
    {
        var valid = TryParse(text, out value);
        error = valid ? default : EdtfDiagnosis.OfDate(text);
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out EdtfDate, out EdtfParseError)" />
    public static bool TryParse(ReadOnlySpan<byte> text, out EdtfDate value, out EdtfParseError error)
    {
        var valid = TryParse(text, out value);
        error = valid ? default : EdtfDiagnosis.OfDate(text);
        return valid;
    }

    /// <summary>The one spelling of the value. No culture matters.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[24];
        return new string(buffer[..EdtfWriter.WriteDate(buffer, _word)]);
    }

    /// <summary>Writes the text of <see cref="ToString()"/> and reports whether there is room for it. Allocates nothing.</summary>
    /// <param name="destination">Where to write; 24 characters hold every text.</param>
    /// <param name="charsWritten">The length of the text; 0 if it does not fit.</param>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        if (destination.Length >= 24)
        {
            charsWritten = EdtfWriter.WriteDate(destination, _word);
            return true;
        }

        Span<char> buffer = stackalloc char[24];
        var text = buffer[..EdtfWriter.WriteDate(buffer, _word)];
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Writes the text of <see cref="ToString()"/> as UTF-8 and reports whether there is room for it. Allocates nothing.</summary>
    /// <param name="utf8Destination">Where to write; 24 bytes hold every text.</param>
    /// <param name="bytesWritten">The length of the text; 0 if it does not fit.</param>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        if (utf8Destination.Length >= 24)
        {
            bytesWritten = EdtfWriter.WriteDate(utf8Destination, _word);
            return true;
        }

        Span<byte> buffer = stackalloc byte[24];
        var text = buffer[..EdtfWriter.WriteDate(buffer, _word)];
        var fits = text.TryCopyTo(utf8Destination);
        bytesWritten = fits ? text.Length : 0;
        return fits;
    }

    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    static EdtfDate ISpanParsable<EdtfDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    static EdtfDate IUtf8SpanParsable<EdtfDate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<EdtfDate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out EdtfDate result) =>
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
}
