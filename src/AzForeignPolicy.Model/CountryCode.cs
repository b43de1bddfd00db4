using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>
/// The two-letter key of a country, such as <c>AZ</c>: ISO 3166-1 alpha-2, with user-assigned codes (<c>XK</c>) and the codes of
/// states of the past (<c>SU</c>, <c>DD</c>).
/// </summary>
/// <remarks>
/// <para>Only the shape is checked, exactly two of <c>A-Z</c>: which codes are countries, and when, is for a data set to say.
/// Texts are taken as they are: nothing is trimmed or folded, order is alphabetical, and format strings and providers are ignored.</para>
/// <para><c>default</c> is no country: <see cref="IsNone"/> is true, it formats as the empty text, sorts first, and no text parses to it.</para>
/// <para>Two bytes, immutable and safe for use by several threads.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<CountryCode>))]
public readonly struct CountryCode
    : IEquatable<CountryCode>, IComparable<CountryCode>, IComparisonOperators<CountryCode, CountryCode, bool>,
      ISpanParsable<CountryCode>, ISpanFormattable, IUtf8SpanParsable<CountryCode>, IUtf8SpanFormattable
{
    /// <summary>How many codes there can be.</summary>
    internal const int IndexCount = Letters * Letters;

    private const int Letters = 26;
    private const string Description = "two upper-case letters A-Z";

    // Filled as codes are printed; a race writes the same text twice.
    private static readonly string?[] Texts = new string?[IndexCount];

    // 0 is none, otherwise 1 + 26 * first letter + second letter.
    private readonly ushort _value;

    private CountryCode(int value) => _value = (ushort)value;

    /// <summary>Gets whether this is <c>default</c>, which is no country.</summary>
    public bool IsNone => _value == 0;

    /// <summary>The place of the code in the alphabet of codes, 0 to 675; -1 for <c>default</c>.</summary>
    internal int Index => _value - 1;

    private char First => (char)('A' + Index / Letters);

    private char Second => (char)('A' + Index % Letters);

    /// <summary>Reads a code from its text.</summary>
    /// <param name="s">Exactly two upper-case letters.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not two upper-case letters.</exception>
    public static CountryCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static CountryCode Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out var code) ? code : throw IdText.Refusal(s, nameof(CountryCode), Description);

    /// <summary>Reads a code from its UTF-8 text.</summary>
    /// <param name="utf8Text">Exactly two upper-case letters.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is not two upper-case letters.</exception>
    public static CountryCode Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out var code) ? code : throw IdText.Refusal(utf8Text, nameof(CountryCode), Description);

    /// <summary>Reads a code from its text, if it is valid.</summary>
    /// <param name="s">Exactly two upper-case letters; null is refused.</param>
    /// <param name="result">The code, or <c>default</c>.</param>
    /// <returns>Whether the text is two upper-case letters.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out CountryCode result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out CountryCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out CountryCode result)
    {
        result = s.Length == 2 ? FromLetters(s[0], s[1]) : default;
        return !result.IsNone;
    }

    /// <summary>Reads a code from its UTF-8 text, if it is valid.</summary>
    /// <param name="utf8Text">Exactly two upper-case letters.</param>
    /// <param name="result">The code, or <c>default</c>.</param>
    /// <returns>Whether the text is two upper-case letters.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out CountryCode result)
    {
        result = utf8Text.Length == 2 ? FromLetters(utf8Text[0], utf8Text[1]) : default;
        return !result.IsNone;
    }

    /// <summary>Whether both are the same code.</summary>
    public static bool operator ==(CountryCode left, CountryCode right) => left._value == right._value;

    /// <summary>Whether these are different codes.</summary>
    public static bool operator !=(CountryCode left, CountryCode right) => left._value != right._value;

    /// <summary>Whether the left one comes before the right one in the alphabet.</summary>
    public static bool operator <(CountryCode left, CountryCode right) => left._value < right._value;

    /// <summary>Whether the left one comes after the right one in the alphabet.</summary>
    public static bool operator >(CountryCode left, CountryCode right) => left._value > right._value;

    /// <summary>Whether the left one is the right one or comes before it in the alphabet.</summary>
    public static bool operator <=(CountryCode left, CountryCode right) => left._value <= right._value;

    /// <summary>Whether the left one is the right one or comes after it in the alphabet.</summary>
    public static bool operator >=(CountryCode left, CountryCode right) => left._value >= right._value;

    /// <inheritdoc/>
    public bool Equals(CountryCode other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CountryCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <inheritdoc/>
    public int CompareTo(CountryCode other) => _value.CompareTo(other._value);

    /// <summary>The two letters; the empty text for <c>default</c>. The same code always gives the same string.</summary>
    public override string ToString() => IsNone ? string.Empty : Texts[Index] ??= string.Create(2, this, static (text, code) => code.TryFormat(text, out _));

    /// <summary>Writes the two letters, if there is room for all of it.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many were written; none where there was no room.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (IsNone)
        {
            return true;
        }

        if (destination.Length < 2)
        {
            return false;
        }

        destination[0] = First;
        destination[1] = Second;
        charsWritten = 2;
        return true;
    }

    /// <summary>Writes the two letters as UTF-8, if there is room for all of it.</summary>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many were written; none where there was no room.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        bytesWritten = 0;
        if (IsNone)
        {
            return true;
        }

        if (utf8Destination.Length < 2)
        {
            return false;
        }

        utf8Destination[0] = (byte)First;
        utf8Destination[1] = (byte)Second;
        bytesWritten = 2;
        return true;
    }

    static CountryCode IParsable<CountryCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static CountryCode ISpanParsable<CountryCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static CountryCode IUtf8SpanParsable<CountryCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<CountryCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CountryCode result) => TryParse(s, out result);

    static bool ISpanParsable<CountryCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CountryCode result) => TryParse(s, out result);

    static bool IUtf8SpanParsable<CountryCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out CountryCode result) => TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);

    /// <summary>The code at a place in the alphabet of codes.</summary>
    /// <param name="index">0 to 675.</param>
    internal static CountryCode FromIndex(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)IndexCount, nameof(index));
        return new CountryCode(index + 1);
    }

    private static CountryCode FromLetters(int first, int second)
    {
        var a = (uint)(first - 'A');
        var b = (uint)(second - 'A');
        return a < Letters && b < Letters ? new CountryCode((int)(1 + Letters * a + b)) : default;
    }
}
