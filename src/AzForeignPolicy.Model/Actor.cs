using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace AzForeignPolicy.Model;

/// <summary>Who acts: a country, a bloc, or another party by name.</summary>
/// <remarks>
/// <para>The text is always tagged, since <c>AU</c> is Australia and the African Union: <c>country:AZ</c>, <c>bloc:EU</c>,
/// <c>other:Organisation for Economic Co-operation and Development</c>. Texts are taken as they are: nothing is trimmed, folded or
/// normalised, comparison is ordinal, and format strings and providers are ignored. Countries sort before blocs, and blocs before others.</para>
/// <para><c>default</c> is no actor: <see cref="IsNone"/> is true, it formats as the empty text, sorts first, and no text parses to it.</para>
/// <para>Sixteen bytes, immutable and safe for use by several threads.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<Actor>))]
public readonly struct Actor
    : IEquatable<Actor>, IComparable<Actor>, IComparisonOperators<Actor, Actor, bool>,
      ISpanParsable<Actor>, ISpanFormattable, IUtf8SpanParsable<Actor>, IUtf8SpanFormattable
{
    private const string CountryTag = "country:";
    private const string BlocTag = "bloc:";
    private const string OtherTag = "other:";
    private const int MaxNameLength = 200;
    private const int MaxTextLength = MaxNameLength + 6;
    private const int MaxUtf8Length = 3 * MaxNameLength + 6;
    private const string NameDescription = "1 to 200 characters, without control characters, line breaks or white space at either end";
    private const string Description = "\"country:\" and a country code, \"bloc:\" and a bloc id, or \"other:\" and a name of " + NameDescription;

    // The text of the bloc's id or the name of another party; null for a country. The kind says which.
    private readonly string? _text;
    private readonly ActorKind _kind;
    private readonly CountryCode _country;

    private Actor(ActorKind kind, CountryCode country, string? text)
    {
        _kind = kind;
        _country = country;
        _text = text;
    }

    /// <summary>Gets what sort of actor this is; zero, which is no kind, where <see cref="IsNone"/>.</summary>
    public ActorKind Kind => _kind;

    /// <summary>Gets whether this is <c>default</c>, which is no actor.</summary>
    public bool IsNone => _kind == 0;

    private string Tag => _kind switch
    {
        ActorKind.Country => CountryTag,
        ActorKind.Bloc => BlocTag,
        ActorKind.Other => OtherTag,
        _ => string.Empty,
    };

    // Without the tag.
    private string Text => _text ?? _country.ToString();

    /// <summary>A country as an actor.</summary>
    /// <param name="country">The country; none gives no actor.</param>
    /// <returns>The actor.</returns>
    public static Actor Of(CountryCode country) => country.IsNone ? default : new(ActorKind.Country, country, null);

    /// <summary>A bloc as an actor.</summary>
    /// <param name="bloc">The bloc; none gives no actor.</param>
    /// <returns>The actor.</returns>
    public static Actor Of(BlocId bloc) => bloc.IsNone ? default : new(ActorKind.Bloc, default, bloc.ToString());

    /// <summary>Another party, by its name.</summary>
    /// <param name="name">1 to 200 characters, without control characters, line breaks or white space at either end.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, too long, or holds characters that it must not.</exception>
    public static Actor Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IsName(name)
            ? new(ActorKind.Other, default, name)
            : throw new ArgumentException($"The name of an actor must have {NameDescription}.", nameof(name));
    }

    /// <summary>Reads an actor from its tagged text.</summary>
    /// <param name="s">The text, exactly.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a valid actor.</exception>
    public static Actor Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Actor Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out var actor) ? actor : throw IdText.Refusal(s, nameof(Actor), Description);

    /// <summary>Reads an actor from its tagged UTF-8 text.</summary>
    /// <param name="utf8Text">The text, exactly.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="FormatException">The text is not a valid actor.</exception>
    public static Actor Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out var actor) ? actor : throw IdText.Refusal(utf8Text, nameof(Actor), Description);

    /// <summary>Reads an actor from its tagged text, if it is valid.</summary>
    /// <param name="s">The text, exactly; null is refused.</param>
    /// <param name="result">The actor, or <c>default</c>.</param>
    /// <returns>Whether the text is a valid actor.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Actor result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Actor)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Actor result)
    {
        result = default;
        if (s.StartsWith(CountryTag, StringComparison.Ordinal))
        {
            result = CountryCode.TryParse(s[CountryTag.Length..], out var country) ? Of(country) : default;
        }
        else if (s.StartsWith(BlocTag, StringComparison.Ordinal))
        {
            result = BlocId.TryParse(s[BlocTag.Length..], out var bloc) ? Of(bloc) : default;
        }
        else if (s.StartsWith(OtherTag, StringComparison.Ordinal))
        {
            var name = s[OtherTag.Length..];
            result = IsName(name) ? new(ActorKind.Other, default, name.ToString()) : default;
        }

        return !result.IsNone;
    }

    /// <summary>Reads an actor from its tagged UTF-8 text, if it is valid.</summary>
    /// <param name="utf8Text">The text, exactly.</param>
    /// <param name="result">The actor, or <c>default</c>.</param>
    /// <returns>Whether the text is a valid actor.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Actor result)
    {
        Span<char> buffer = stackalloc char[MaxTextLength];
        if (utf8Text.Length <= MaxUtf8Length
            && Utf8.ToUtf16(utf8Text, buffer, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return TryParse(buffer[..length], out result);
        }

        result = default;
        return false;
    }

    /// <summary>A country as an actor; none gives no actor.</summary>
    public static implicit operator Actor(CountryCode country) => Of(country);

    /// <summary>A bloc as an actor; none gives no actor.</summary>
    public static implicit operator Actor(BlocId bloc) => Of(bloc);

    /// <summary>Whether both are the same actor.</summary>
    public static bool operator ==(Actor left, Actor right) => left.Equals(right);

    /// <summary>Whether these are different actors.</summary>
    public static bool operator !=(Actor left, Actor right) => !left.Equals(right);

    /// <summary>Whether the left one sorts before the right one.</summary>
    public static bool operator <(Actor left, Actor right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one sorts after the right one.</summary>
    public static bool operator >(Actor left, Actor right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is the right one or sorts before it.</summary>
    public static bool operator <=(Actor left, Actor right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is the right one or sorts after it.</summary>
    public static bool operator >=(Actor left, Actor right) => left.CompareTo(right) >= 0;

    /// <summary>The country, if this actor is one.</summary>
    /// <param name="country">The country, or none.</param>
    /// <returns>Whether <see cref="Kind"/> is <see cref="ActorKind.Country"/>.</returns>
    public bool TryGetCountry(out CountryCode country)
    {
        country = _country;
        return _kind == ActorKind.Country;
    }

    /// <summary>The bloc, if this actor is one.</summary>
    /// <param name="bloc">The bloc, or none.</param>
    /// <returns>Whether <see cref="Kind"/> is <see cref="ActorKind.Bloc"/>.</returns>
    public bool TryGetBloc(out BlocId bloc)
    {
        bloc = _kind == ActorKind.Bloc ? BlocId.FromChecked(_text!) : default;
        return _kind == ActorKind.Bloc;
    }

    /// <summary>The name, if this actor is another party.</summary>
    /// <param name="name">The name without its tag, or null.</param>
    /// <returns>Whether <see cref="Kind"/> is <see cref="ActorKind.Other"/>.</returns>
    public bool TryGetName([NotNullWhen(true)] out string? name)
    {
        name = _kind == ActorKind.Other ? _text : null;
        return name is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Actor other) =>
        _kind == other._kind && _country == other._country && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Actor other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_kind, _country, _text);

    /// <inheritdoc/>
    public int CompareTo(Actor other)
    {
        var order = ((int)_kind).CompareTo((int)other._kind);
        if (order == 0)
        {
            order = _country.CompareTo(other._country);
        }

        return order != 0 ? order : string.CompareOrdinal(_text, other._text);
    }

    /// <summary>The tagged text; the empty text for <c>default</c>.</summary>
    public override string ToString() => string.Concat(Tag, Text);

    /// <summary>Writes the tagged text, if there is room for all of it.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many were written; none where there was no room.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        if (IdText.TryFormat(Tag, destination, out var tag) && IdText.TryFormat(Text, destination[tag..], out var rest))
        {
            charsWritten = tag + rest;
            return true;
        }

        charsWritten = 0;
        return false;
    }

    /// <summary>Writes the tagged text as UTF-8, if there is room for all of it.</summary>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many were written; none where there was no room.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        if (IdText.TryFormat(Tag, utf8Destination, out var tag) && IdText.TryFormat(Text, utf8Destination[tag..], out var rest))
        {
            bytesWritten = tag + rest;
            return true;
        }

        bytesWritten = 0;
        return false;
    }

    static Actor IParsable<Actor>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Actor ISpanParsable<Actor>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static Actor IUtf8SpanParsable<Actor>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<Actor>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Actor result) => TryParse(s, out result);

    static bool ISpanParsable<Actor>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Actor result) => TryParse(s, out result);

    static bool IUtf8SpanParsable<Actor>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Actor result) => TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > MaxNameLength || char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1]))
        {
            return false;
        }

        // Half a surrogate pair could not be written as UTF-8.
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]))
            {
                i++;
            }
            else if (char.GetUnicodeCategory(name[i])
                is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate)
            {
                return false;
            }
        }

        return true;
    }
}
