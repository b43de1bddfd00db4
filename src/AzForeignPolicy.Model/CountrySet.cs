using System.Buffers;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>An immutable set of countries, as a value: <c>CountrySet caucasus = [az, ge, am];</c></summary>
/// <remarks>
/// <para>One bit for each possible <see cref="CountryCode"/>, 88 bytes in all: pass it by <c>in</c>. No operation allocates, other than
/// <see cref="ToString()"/> and enumeration through the interface. Two sets are equal when they hold the same countries.</para>
/// <para>The text is the codes in alphabetical order with one space between them, such as <c>AM AZ GE</c>, and empty for the empty set;
/// JSON is an array of codes. Codes may be read in any order, but none twice. Format strings and providers are ignored.</para>
/// <para><c>default</c> is the empty set. A none code is never in a set. Safe for use by several threads.</para>
/// </remarks>
[CollectionBuilder(typeof(CountrySet), nameof(Of))]
[JsonConverter(typeof(CountrySetJsonConverter))]
public readonly struct CountrySet
    : IEquatable<CountrySet>, IReadOnlyCollection<CountryCode>,
      ISpanParsable<CountrySet>, ISpanFormattable, IUtf8SpanParsable<CountrySet>, IUtf8SpanFormattable
{
    private const string Description = "different country codes with one space between them";
    private const int MaxTextLength = 3 * CountryCode.IndexCount;

    /// <summary>The bits.</summary>
    internal readonly CountryWords Words;

    internal CountrySet(in CountryWords words) => Words = words;

    /// <summary>Gets the set without countries, which is also <c>default</c>.</summary>
    public static CountrySet Empty => default;

    /// <summary>Gets how many countries the set holds.</summary>
    public int Count => CountryWords.Count(in Words);

    /// <summary>Gets whether the set holds no country.</summary>
    public bool IsEmpty => CountryWords.IsEmpty(in Words);

    // One letter pair and a space for each country, without the last space.
    private int TextLength => int.Max(0, 3 * Count - 1);

    /// <summary>The set of some countries; repeated ones count once.</summary>
    /// <param name="countries">The countries.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">One of the countries is none.</exception>
    public static CountrySet Of(params ReadOnlySpan<CountryCode> countries)
    {
        var words = default(CountryWords);
        foreach (var country in countries)
        {
            ThrowIfNone(country, nameof(countries));
            words.Set(country.Index);
        }

        return new CountrySet(in words);
    }

    /// <summary>Reads a set from its text.</summary>
    /// <param name="s">Different country codes with one space between them; the empty text is the empty set.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a valid set.</exception>
    public static CountrySet Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static CountrySet Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out var set) ? set : throw IdText.Refusal(s, nameof(CountrySet), Description);

    /// <summary>Reads a set from its UTF-8 text.</summary>
    /// <param name="utf8Text">Different country codes with one space between them; the empty text is the empty set.</param>
    /// <returns>The set.</returns>
    /// <exception cref="FormatException">The text is not a valid set.</exception>
    public static CountrySet Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out var set) ? set : throw IdText.Refusal(utf8Text, nameof(CountrySet), Description);

    /// <summary>Reads a set from its text, if it is valid.</summary>
    /// <param name="s">Different country codes with one space between them; the empty text is the empty set, null is refused.</param>
    /// <param name="result">The set, or the empty set.</param>
    /// <returns>Whether the text is a valid set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out CountrySet result)
    {
        if (s is not null)
        {
            return TryParse(s.AsSpan(), out result);
        }

        result = default;
        return false;
    }

    /// <inheritdoc cref="TryParse(string?, out CountrySet)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out CountrySet result)
    {
        result = default;
        var countries = default(CountrySetBuilder);
        for (var i = 0; i < s.Length; i += 3)
        {
            if (s.Length - i < 2
                || !CountryCode.TryParse(s.Slice(i, 2), out var country)
                || !countries.Add(country)
                || (i + 2 < s.Length && (s[i + 2] != ' ' || i + 3 == s.Length)))
            {
                return false;
            }
        }

        result = countries.ToSet();
        return true;
    }

    /// <summary>Reads a set from its UTF-8 text, if it is valid.</summary>
    /// <param name="utf8Text">Different country codes with one space between them; the empty text is the empty set.</param>
    /// <param name="result">The set, or the empty set.</param>
    /// <returns>Whether the text is a valid set.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out CountrySet result)
    {
        Span<char> chars = stackalloc char[MaxTextLength];
        if (System.Text.Ascii.ToUtf16(utf8Text, chars, out var length) == OperationStatus.Done)
        {
            return TryParse(chars[..length], out result);
        }

        result = default;
        return false;
    }

    /// <summary>The countries that are in either set.</summary>
    public static CountrySet operator |(in CountrySet left, in CountrySet right) => left.Union(in right);

    /// <summary>The countries that are in both sets.</summary>
    public static CountrySet operator &(in CountrySet left, in CountrySet right) => left.Intersect(in right);

    /// <summary>The countries of the left set that are not in the right one.</summary>
    public static CountrySet operator -(in CountrySet left, in CountrySet right) => left.Except(in right);

    /// <summary>The countries that are in exactly one of the sets.</summary>
    public static CountrySet operator ^(in CountrySet left, in CountrySet right) => left.SymmetricExcept(in right);

    /// <summary>Whether both sets hold the same countries.</summary>
    public static bool operator ==(in CountrySet left, in CountrySet right) => left.SetEquals(in right);

    /// <summary>Whether some country is in one of the sets only.</summary>
    public static bool operator !=(in CountrySet left, in CountrySet right) => !left.SetEquals(in right);

    /// <summary>Whether the country is in the set; never so for a none code.</summary>
    /// <param name="country">The country.</param>
    public bool Contains(CountryCode country) => !country.IsNone && CountryWords.Has(in Words, country.Index);

    /// <summary>This set and one more country.</summary>
    /// <param name="country">The country; it may be in the set already.</param>
    /// <returns>A new set; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">The country is none.</exception>
    public CountrySet With(CountryCode country)
    {
        ThrowIfNone(country);
        var words = Words;
        words.Set(country.Index);
        return new CountrySet(in words);
    }

    /// <summary>This set without a country.</summary>
    /// <param name="country">The country; it need not be in the set, and may be none.</param>
    /// <returns>A new set; this one is unchanged.</returns>
    public CountrySet Without(CountryCode country)
    {
        if (!Contains(country))
        {
            return this;
        }

        var words = Words;
        words.Clear(country.Index);
        return new CountrySet(in words);
    }

    /// <summary>The countries that are in this set or the other.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>A new set.</returns>
    public CountrySet Union(in CountrySet other)
    {
        CountryWords.Or(in Words, in other.Words, out var result);
        return new CountrySet(in result);
    }

    /// <summary>The countries that are in both this set and the other.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>A new set.</returns>
    public CountrySet Intersect(in CountrySet other)
    {
        CountryWords.And(in Words, in other.Words, out var result);
        return new CountrySet(in result);
    }

    /// <summary>The countries of this set that are not in the other.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>A new set.</returns>
    public CountrySet Except(in CountrySet other)
    {
        CountryWords.AndNot(in Words, in other.Words, out var result);
        return new CountrySet(in result);
    }

    /// <summary>The countries that are in exactly one of this set and the other.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>A new set.</returns>
    public CountrySet SymmetricExcept(in CountrySet other)
    {
        CountryWords.Xor(in Words, in other.Words, out var result);
        return new CountrySet(in result);
    }

    /// <summary>Whether every country of this set is in the other.</summary>
    /// <param name="other">The other set.</param>
    public bool IsSubsetOf(in CountrySet other) => CountryWords.Includes(in other.Words, in Words);

    /// <summary>Whether every country of the other set is in this one.</summary>
    /// <param name="other">The other set.</param>
    public bool IsSupersetOf(in CountrySet other) => CountryWords.Includes(in Words, in other.Words);

    /// <summary>Whether some country is in both this set and the other.</summary>
    /// <param name="other">The other set.</param>
    public bool Overlaps(in CountrySet other) => CountryWords.Overlap(in Words, in other.Words);

    /// <summary>Whether both sets hold the same countries.</summary>
    /// <param name="other">The other set.</param>
    public bool SetEquals(in CountrySet other) => CountryWords.AreEqual(in Words, in other.Words);

    /// <inheritdoc/>
    public bool Equals(CountrySet other) => SetEquals(in other);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CountrySet other && SetEquals(in other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var word in Words)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }

    /// <summary>Copies the countries in alphabetical order.</summary>
    /// <param name="destination">Where to; at least <see cref="Count"/> long.</param>
    /// <returns>How many were copied: <see cref="Count"/>.</returns>
    /// <exception cref="ArgumentException">The destination is too short; nothing is copied.</exception>
    public int CopyTo(Span<CountryCode> destination)
    {
        var count = Count;
        if (destination.Length < count)
        {
            throw new ArgumentException($"There is room for {destination.Length} of {count} countries.", nameof(destination));
        }

        var next = 0;
        foreach (var country in this)
        {
            destination[next++] = country;
        }

        return count;
    }

    /// <summary>Goes through the countries in alphabetical order, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(in this);

    /// <summary>The codes in alphabetical order with one space between them; the empty text for the empty set.</summary>
    public override string ToString() => IsEmpty ? string.Empty : string.Create(TextLength, this, static (text, set) => set.TryFormat(text, out _));

    /// <summary>Writes the codes in alphabetical order, if there is room for all of it.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many were written; none where there was no room.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        var length = TextLength;
        if (destination.Length < length)
        {
            return false;
        }

        foreach (var country in this)
        {
            if (charsWritten > 0)
            {
                destination[charsWritten++] = ' ';
            }

            country.TryFormat(destination[charsWritten..], out var written);
            charsWritten += written;
        }

        return true;
    }

    /// <summary>Writes the codes in alphabetical order as UTF-8, if there is room for all of it.</summary>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many were written; none where there was no room.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        bytesWritten = 0;
        var length = TextLength;
        if (utf8Destination.Length < length)
        {
            return false;
        }

        foreach (var country in this)
        {
            if (bytesWritten > 0)
            {
                utf8Destination[bytesWritten++] = (byte)' ';
            }

            country.TryFormat(utf8Destination[bytesWritten..], out var written);
            bytesWritten += written;
        }

        return true;
    }

    static CountrySet IParsable<CountrySet>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static CountrySet ISpanParsable<CountrySet>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static CountrySet IUtf8SpanParsable<CountrySet>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<CountrySet>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CountrySet result) => TryParse(s, out result);

    static bool ISpanParsable<CountrySet>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CountrySet result) => TryParse(s, out result);

    static bool IUtf8SpanParsable<CountrySet>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out CountrySet result) => TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);

    IEnumerator<CountryCode> IEnumerable<CountryCode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Refuses the none code.</summary>
    internal static void ThrowIfNone(CountryCode country, [CallerArgumentExpression(nameof(country))] string? paramName = null)
    {
        if (country.IsNone)
        {
            throw new ArgumentException("A none code is no country.", paramName);
        }
    }

    /// <summary>Goes through the countries of a set in alphabetical order.</summary>
    /// <remarks>A mutable struct over a copy of the set; not safe for use by several threads.</remarks>
    public struct Enumerator : IEnumerator<CountryCode>
    {
        private readonly CountryWords _words;
        private ulong _rest;
        private int _word;
        private CountryCode _current;

        internal Enumerator(in CountrySet set)
        {
            _words = set.Words;
            _rest = _words[0];
        }

        /// <summary>Gets the country; <c>default</c> before the first.</summary>
        public readonly CountryCode Current => _current;

        readonly object IEnumerator.Current => _current;

        /// <summary>Goes on to the next country.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            while (_rest == 0)
            {
                if (_word == CountryWords.Length - 1)
                {
                    return false;
                }

                _rest = _words[++_word];
            }

            _current = CountryCode.FromIndex((_word << 6) + BitOperations.TrailingZeroCount(_rest));
            _rest &= _rest - 1;
            return true;
        }

        /// <summary>Does nothing: there is nothing to give back.</summary>
        public readonly void Dispose()
        {
        }

        void IEnumerator.Reset()
        {
            _word = 0;
            _rest = _words[0];
            _current = default;
        }
    }
}
