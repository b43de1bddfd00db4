using System.Diagnostics.CodeAnalysis;

namespace AzForeignPolicy.Model;

public readonly partial struct EdtfInterval : ISpanParsable<EdtfInterval>, ISpanFormattable, IUtf8SpanParsable<EdtfInterval>, IUtf8SpanFormattable
{
    private const string Kind = "EDTF interval";

    /// <summary>Reads the one spelling of a value. Nothing is trimmed and no culture matters.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="EdtfFormatException">The text is outside the supported subset; the exception says what is wrong and where.</exception>
    public static EdtfInterval Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)" />
    public static EdtfInterval Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out EdtfInterval value) ? value : throw EdtfFormatException.For(text, Kind, EdtfDiagnosis.OfInterval(text));

    /// <inheritdoc cref="Parse(string)" />
    public static EdtfInterval Parse(ReadOnlySpan<byte> text) =>
        TryParse(text, out EdtfInterval value) ? value : throw EdtfFormatException.For(text, Kind, EdtfDiagnosis.OfInterval(text));

    /// <summary>Reads the one spelling of a value and reports whether the text is in the supported subset. Allocates nothing.</summary>
    /// <param name="text">The text; <see langword="null"/> is no value.</param>
    /// <param name="value">The value; the default value if the text is not valid.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfInterval value) => TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string, out EdtfInterval)" />
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfInterval value)
    {
        var valid = EdtfReader.TryReadInterval(text, out var start, out var end);
        value = new(start, end);
        return valid;
    }

    /// <inheritdoc cref="TryParse(string, out EdtfInterval)" />
    public static bool TryParse(ReadOnlySpan<byte> text, out EdtfInterval value)
    {
        var valid = EdtfReader.TryReadInterval(text, out var start, out var end);
        value = new(start, end);
        return valid;
    }

    /// <summary>Reads the one spelling of a value, or says what is wrong with the text and where. Allocates nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; the default value if the text is not valid.</param>
    /// <param name="error">What is wrong; the default value if the text is valid.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfInterval value, out EdtfParseError error)
    {
        var valid = TryParse(text, out value);
        error = valid ? default : EdtfDiagnosis.OfInterval(text);
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out EdtfInterval, out EdtfParseError)" />
    public static bool TryParse(ReadOnlySpan<byte> text, out EdtfInterval value, out EdtfParseError error)
    {
        var valid = TryParse(text, out value);
        error = valid ? default : EdtfDiagnosis.OfInterval(text);
        return valid;
    }

    /// <summary>The one spelling of the value. No culture matters.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[40];
        return new string(buffer[..EdtfWriter.WriteInterval(buffer, _start, _end)]);
    }

    /// <summary>Writes the text of <see cref="ToString()"/> and reports whether there is room for it. Allocates nothing.</summary>
    /// <param name="destination">Where to write; 40 characters hold every text.</param>
    /// <param name="charsWritten">The length of the text; 0 if it does not fit.</param>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        if (destination.Length >= 40)
        {
            charsWritten = EdtfWriter.WriteInterval(destination, _start, _end);
            return true;
        }

        Span<char> buffer = stackalloc char[40];
        var text = buffer[..EdtfWriter.WriteInterval(buffer, _start, _end)];
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Writes the text of <see cref="ToString()"/> as UTF-8 and reports whether there is room for it. Allocates nothing.</summary>
    /// <param name="utf8Destination">Where to write; 40 bytes hold every text.</param>
    /// <param name="bytesWritten">The length of the text; 0 if it does not fit.</param>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        if (utf8Destination.Length >= 40)
        {
            bytesWritten = EdtfWriter.WriteInterval(utf8Destination, _start, _end);
            return true;
        }

        Span<byte> buffer = stackalloc byte[40];
        var text = buffer[..EdtfWriter.WriteInterval(buffer, _start, _end)];
        var fits = text.TryCopyTo(utf8Destination);
        bytesWritten = fits ? text.Length : 0;
        return fits;
    }

    static EdtfInterval IParsable<EdtfInterval>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfInterval>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfInterval result) => TryParse(s, out result);

    static EdtfInterval ISpanParsable<EdtfInterval>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfInterval>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfInterval result) => TryParse(s, out result);

    static EdtfInterval IUtf8SpanParsable<EdtfInterval>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<EdtfInterval>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out EdtfInterval result) =>
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
