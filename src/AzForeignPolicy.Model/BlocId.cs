using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>The permanent key of a bloc: an international organisation, alliance or grouping, such as <c>OTS</c>, <c>EU</c> or <c>BSEC</c>.</summary>
/// <remarks>
/// <para>1 to 40 characters of <c>A-Z</c>, <c>a-z</c>, <c>0-9</c>, <c>+</c> and <c>-</c>, beginning with a letter or digit; case matters.
/// Texts are taken as they are: nothing is trimmed or folded, comparison is ordinal, and format strings and providers are ignored.</para>
/// <para><c>default</c> is no identifier: <see cref="IsNone"/> is true, it formats as the empty text, sorts first, and no text parses to it.</para>
/// <para>Immutable and safe for use by several threads.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<BlocId>))]
public readonly struct BlocId
    : IEquatable<BlocId>, IComparable<BlocId>, IComparisonOperators<BlocId, BlocId, bool>,
      ISpanParsable<BlocId>, ISpanFormattable, IUtf8SpanParsable<BlocId>, IUtf8SpanFormattable
{
    private readonly string? _text;

    private BlocId(string? text) => _text = text;

    /// <summary>Gets whether this is <c>default</c>, which identifies nothing.</summary>
    public bool IsNone => _text is null;

    /// <summary>The text; the empty text for <c>default</c>.</summary>
    internal string Text => _text ?? string.Empty;

    /// <summary>Reads an identifier from its text.</summary>
    /// <param name="s">The text, exactly.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a valid identifier.</exception>
    public static BlocId Parse(string s) => new(IdText.Parse(s, IdText.Bloc, nameof(BlocId)));

    /// <inheritdoc cref="Parse(string)"/>
    public static BlocId Parse(ReadOnlySpan<char> s) => new(IdText.Parse(s, IdText.Bloc, nameof(BlocId)));

    /// <summary>Reads an identifier from its UTF-8 text.</summary>
    /// <param name="utf8Text">The text, exactly.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is not a valid identifier.</exception>
    public static BlocId Parse(ReadOnlySpan<byte> utf8Text) => new(IdText.Parse(utf8Text, IdText.Bloc, nameof(BlocId)));

    /// <summary>Reads an identifier from its text, if it is valid.</summary>
    /// <param name="s">The text, exactly; null is refused.</param>
    /// <param name="result">The identifier, or <c>default</c>.</param>
    /// <returns>Whether the text is a valid identifier.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out BlocId result) =>
        !(result = new(IdText.Read(s, IdText.Bloc))).IsNone;

    /// <inheritdoc cref="TryParse(string?, out BlocId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out BlocId result) =>
        !(result = new(IdText.Read(s, IdText.Bloc))).IsNone;

    /// <summary>Reads an identifier from its UTF-8 text, if it is valid.</summary>
    /// <param name="utf8Text">The text, exactly.</param>
    /// <param name="result">The identifier, or <c>default</c>.</param>
    /// <returns>Whether the text is a valid identifier.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out BlocId result) =>
        !(result = new(IdText.Read(utf8Text, IdText.Bloc))).IsNone;

    /// <summary>Whether both are the same identifier.</summary>
    public static bool operator ==(BlocId left, BlocId right) => left.Equals(right);

    /// <summary>Whether these are different identifiers.</summary>
    public static bool operator !=(BlocId left, BlocId right) => !left.Equals(right);

    /// <summary>Whether the left one sorts before the right one, ordinally.</summary>
    public static bool operator <(BlocId left, BlocId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one sorts after the right one, ordinally.</summary>
    public static bool operator >(BlocId left, BlocId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is the right one or sorts before it, ordinally.</summary>
    public static bool operator <=(BlocId left, BlocId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is the right one or sorts after it, ordinally.</summary>
    public static bool operator >=(BlocId left, BlocId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(BlocId other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is BlocId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : _text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(BlocId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The text of the identifier; the empty text for <c>default</c>.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>Writes the text, if there is room for all of it.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many were written; none where there was no room.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) =>
        IdText.TryFormat(_text, destination, out charsWritten);

    /// <summary>Writes the text as UTF-8, if there is room for all of it.</summary>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many were written; none where there was no room.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) =>
        IdText.TryFormat(_text, utf8Destination, out bytesWritten);

    static BlocId IParsable<BlocId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static BlocId ISpanParsable<BlocId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static BlocId IUtf8SpanParsable<BlocId>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<BlocId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BlocId result) => TryParse(s, out result);

    static bool ISpanParsable<BlocId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BlocId result) => TryParse(s, out result);

    static bool IUtf8SpanParsable<BlocId>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out BlocId result) => TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);

    /// <summary>An identifier from a text that was one before.</summary>
    internal static BlocId FromChecked(string text) => new(text);
}
