using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace AzForeignPolicy.Model.Tests;

/// <summary>What every value type of the library promises, checked through the interfaces that it implements.</summary>
internal static class ValueContract
{
    /// <summary>Texts that no value type accepts, whatever it stands for.</summary>
    private static readonly string[] NeverValid = [" ", "\t", "\0", "ı", "İ", "ə", "ＡＺ", "\ud800", "𐐀"];

    /// <summary>Checks everything that a key promises.</summary>
    /// <param name="ascending">Texts of different values in their order.</param>
    /// <param name="refused">Texts that are no values, beside those that never are.</param>
    public static void Holds<T>(string[] ascending, params string[] refused)
        where T : struct, IEquatable<T>, IComparable<T>, IComparisonOperators<T, T, bool>,
            ISpanParsable<T>, ISpanFormattable, IUtf8SpanParsable<T>, IUtf8SpanFormattable
    {
        var values = ascending.Select(text => ParseString<T>(text, null)).ToArray();
        Equality(values);
        Order(values);
        Text<T>(ascending, [.. refused, .. NeverValid, string.Empty]);
        NoneFormatsAsEmptyText<T>();
        JsonString(values, [.. refused, .. NeverValid, string.Empty]);
    }

    /// <summary>Values that are all different are equal to themselves only.</summary>
    public static void Equality<T>(IReadOnlyList<T> different)
        where T : struct, IEquatable<T>, IEqualityOperators<T, T, bool>
    {
        T[] all = [default, .. different];
        for (var i = 0; i < all.Length; i++)
        {
            for (var j = 0; j < all.Length; j++)
            {
                var (a, b, same) = (all[i], all[j], i == j);
                a.Equals(b).Should().Be(same, "{0} and {1}", a, b);
                a.Equals((object)b).Should().Be(same);
                (a == b).Should().Be(same);
                (a != b).Should().Be(!same);
                (!same || a.GetHashCode() == b.GetHashCode()).Should().BeTrue();
            }

            all[i].Equals(null).Should().BeFalse();
            all[i].Equals("another type").Should().BeFalse();
        }

        all.ToHashSet().Should().HaveCount(all.Length);
    }

    /// <summary>The order is total, agrees with the operators and puts default first.</summary>
    public static void Order<T>(IReadOnlyList<T> ascending)
        where T : struct, IComparable<T>, IComparisonOperators<T, T, bool>
    {
        T[] all = [default, .. ascending];
        for (var i = 0; i < all.Length; i++)
        {
            for (var j = 0; j < all.Length; j++)
            {
                var (a, b, expected) = (all[i], all[j], i.CompareTo(j));
                Math.Sign(a.CompareTo(b)).Should().Be(expected, "\"{0}\" against \"{1}\"", a, b);
                (a < b).Should().Be(expected < 0);
                (a > b).Should().Be(expected > 0);
                (a <= b).Should().Be(expected <= 0);
                (a >= b).Should().Be(expected >= 0);
            }
        }

        all.Reverse().Order().Should().Equal(all);
    }

    /// <summary>Texts go round as chars and as UTF-8, under every culture, and all others are refused.</summary>
    public static void Text<T>(IReadOnlyList<string> valid, IReadOnlyList<string> refused)
        where T : struct, IEquatable<T>, ISpanParsable<T>, ISpanFormattable, IUtf8SpanParsable<T>, IUtf8SpanFormattable
    {
        foreach (var provider in new IFormatProvider?[] { null, CultureInfo.InvariantCulture, System.Globalization.CultureInfo.GetCultureInfo("az-Latn-AZ") })
        {
            foreach (var text in valid)
            {
                GoesRound<T>(text, provider);
            }

            foreach (var text in refused)
            {
                IsRefused<T>(text, provider);
            }

            TryParseString<T>(null, provider, out var none).Should().BeFalse();
            none.Should().Be(default(T));
            ((Func<T>)(() => ParseString<T>(null!, provider))).Should().Throw<ArgumentNullException>();
        }

        // Not UTF-8 at all.
        T.TryParse([0xC3, 0x28], null, out _).Should().BeFalse();
        T.TryParse([0xFF, 0xFE, 0x41], null, out _).Should().BeFalse();
    }

    /// <summary>The default value formats as the empty text.</summary>
    public static void NoneFormatsAsEmptyText<T>()
        where T : struct, ISpanFormattable, IUtf8SpanFormattable
    {
        T none = default;
        none.ToString().Should().BeEmpty();
        none.TryFormat(Span<char>.Empty, out var chars, default, null).Should().BeTrue();
        none.TryFormat(Span<byte>.Empty, out var bytes, default, null).Should().BeTrue();
        (chars + bytes).Should().Be(0);
    }

    /// <summary>Values are JSON strings, also as keys of dictionaries, and nothing else is read.</summary>
    public static void JsonString<T>(IReadOnlyList<T> values, IReadOnlyList<string> refused)
        where T : struct, IEquatable<T>, IFormattable
    {
        foreach (var value in values)
        {
            var json = JsonSerializer.Serialize(value);
            JsonSerializer.Deserialize<string>(json).Should().Be(value.ToString());
            JsonSerializer.Deserialize<T>(json).Should().Be(value);
            JsonSerializer.Deserialize<T>(Escaped(value.ToString()!)).Should().Be(value);

            var map = JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 }));
            map.Should().ContainKey(value).And.HaveCount(1);
        }

        foreach (var text in refused.Where(text => !text.Contains('\ud800', StringComparison.Ordinal)))
        {
            var json = JsonSerializer.Serialize(text);
            ((Func<T>)(() => JsonSerializer.Deserialize<T>(json))).Should().Throw<JsonException>("{0} is no {1}", json, typeof(T).Name);
            ((Func<object?>)(() => JsonSerializer.Deserialize<Dictionary<T, int>>($"{{{json}:1}}"))).Should().Throw<JsonException>();
        }

        foreach (var json in new[] { "null", "1", "true", "{}", "[]" })
        {
            ((Func<T>)(() => JsonSerializer.Deserialize<T>(json))).Should().Throw<JsonException>("{0} is no {1}", json, typeof(T).Name);
        }
    }

    private static void GoesRound<T>(string text, IFormatProvider? provider)
        where T : struct, IEquatable<T>, ISpanParsable<T>, ISpanFormattable, IUtf8SpanParsable<T>, IUtf8SpanFormattable
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var value = ParseString<T>(text, provider);
        T.Parse(text.AsSpan(), provider).Should().Be(value);
        T.Parse(utf8, provider).Should().Be(value);
        TryParseString<T>(text, provider, out var fromString).Should().BeTrue();
        T.TryParse(text.AsSpan(), provider, out var fromChars).Should().BeTrue();
        T.TryParse(utf8, provider, out var fromUtf8).Should().BeTrue();
        new[] { fromString, fromChars, fromUtf8 }.Should().AllBeEquivalentTo(value, options => options.ComparingByValue<T>());

        value.ToString().Should().Be(text);
        value.ToString(null, provider).Should().Be(text);
        $"{value}".Should().Be(text);

        var chars = new char[text.Length + 1];
        value.TryFormat(chars, out var charsWritten, default, provider).Should().BeTrue();
        new string(chars, 0, charsWritten).Should().Be(text);
        value.TryFormat(chars.AsSpan(0, text.Length), out _, default, provider).Should().BeTrue();

        var bytes = new byte[utf8.Length + 1];
        value.TryFormat(bytes, out var bytesWritten, default, provider).Should().BeTrue();
        bytes.AsSpan(0, bytesWritten).SequenceEqual(utf8).Should().BeTrue();
        value.TryFormat(bytes.AsSpan(0, utf8.Length), out _, default, provider).Should().BeTrue();

        for (var room = 0; room < text.Length; room++)
        {
            value.TryFormat(chars.AsSpan(0, room), out charsWritten, default, provider).Should().BeFalse();
            charsWritten.Should().Be(0);
        }

        for (var room = 0; room < utf8.Length; room++)
        {
            value.TryFormat(bytes.AsSpan(0, room), out bytesWritten, default, provider).Should().BeFalse();
            bytesWritten.Should().Be(0);
        }
    }

    private static void IsRefused<T>(string text, IFormatProvider? provider)
        where T : struct, IEquatable<T>, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        TryParseString<T>(text, provider, out var value).Should().BeFalse("\"{0}\" is no {1}", text, typeof(T).Name);
        value.Should().Be(default(T));
        T.TryParse(text.AsSpan(), provider, out value).Should().BeFalse();
        value.Should().Be(default(T));
        ((Func<T>)(() => ParseString<T>(text, provider))).Should().Throw<FormatException>().WithMessage($"*{typeof(T).Name}*");
        ((Func<T>)(() => T.Parse(text.AsSpan(), provider))).Should().Throw<FormatException>();

        if (!text.Contains('\ud800', StringComparison.Ordinal))
        {
            T.TryParse(utf8, provider, out value).Should().BeFalse();
            value.Should().Be(default(T));
            ((Func<T>)(() => T.Parse(utf8, provider))).Should().Throw<FormatException>().WithMessage($"*{typeof(T).Name}*");
        }
    }

    // With the other interfaces in sight, a string would go to the overload for spans.
    private static T ParseString<T>(string text, IFormatProvider? provider)
        where T : IParsable<T> => T.Parse(text, provider);

    private static bool TryParseString<T>(string? text, IFormatProvider? provider, out T value)
        where T : struct, IParsable<T> => T.TryParse(text, provider, out value);

    // Every character as an escape: the longest that the same text can be.
    private static string Escaped(string text) =>
        $"\"{string.Concat(text.Select(c => $"\\u{((int)c).ToString("x4", CultureInfo.InvariantCulture)}"))}\"";
}
