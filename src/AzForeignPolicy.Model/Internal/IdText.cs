using System.Text;

namespace AzForeignPolicy.Model;

/// <summary>What the text identifiers share: which texts are allowed, and how they are read and written.</summary>
internal static class IdText
{
    private const int QuotedLength = 100;

    // Characters of ASCII as bits, those up to 63 and those from 64.
    private const ulong Digits = 0x3FFUL << '0';
    private const ulong Plus = 1UL << '+';
    private const ulong Minus = 1UL << '-';
    private const ulong Point = 1UL << '.';
    private const ulong UpperCase = 0x3FF_FFFFUL << 'A' - 64;
    private const ulong LowerCase = 0x3FF_FFFFUL << 'a' - 64;

    /// <summary>The identifiers that this project assigns: lower case.</summary>
    internal static readonly Shape Lower = new(Digits | Plus | Minus | Point, LowerCase, 80, "1 to 80 characters of a-z, 0-9, '+', '.' and '-', beginning with a letter or digit");

    /// <summary>The identifiers of blocs: abbreviations, where case matters.</summary>
    internal static readonly Shape Bloc = new(Digits | Plus | Minus, LowerCase | UpperCase, 40, "1 to 40 characters of A-Z, a-z, 0-9, '+' and '-', beginning with a letter or digit");

    /// <summary>The text itself where it is allowed, otherwise null.</summary>
    internal static string? Read(string? text, Shape shape) => text is not null && shape.Allows(text) ? text : null;

    /// <summary>The text as a string where it is allowed, otherwise null.</summary>
    internal static string? Read(ReadOnlySpan<char> text, Shape shape) => shape.Allows(text) ? text.ToString() : null;

    /// <summary>The text as a string where it is allowed, otherwise null.</summary>
    internal static string? Read(ReadOnlySpan<byte> utf8Text, Shape shape) => shape.Allows(utf8Text) ? Encoding.ASCII.GetString(utf8Text) : null;

    /// <summary>The text itself, checked.</summary>
    internal static string Parse(string text, Shape shape, string typeName)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, shape) ?? throw Refusal(text, typeName, shape.Description);
    }

    /// <summary>The text as a string, checked.</summary>
    internal static string Parse(ReadOnlySpan<char> text, Shape shape, string typeName) =>
        Read(text, shape) ?? throw Refusal(text, typeName, shape.Description);

    /// <summary>The text as a string, checked.</summary>
    internal static string Parse(ReadOnlySpan<byte> utf8Text, Shape shape, string typeName) =>
        Read(utf8Text, shape) ?? throw Refusal(utf8Text, typeName, shape.Description);

    /// <summary>Copies the text, or nothing when there is no room for all of it.</summary>
    internal static bool TryFormat(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Writes the text as UTF-8, or reports that there is no room for all of it.</summary>
    internal static bool TryFormat(ReadOnlySpan<char> text, Span<byte> utf8Destination, out int bytesWritten)
    {
        if (Encoding.UTF8.TryGetBytes(text, utf8Destination, out bytesWritten))
        {
            return true;
        }

        bytesWritten = 0;
        return false;
    }

    /// <summary>The exception for a text that is not a value of the type; long texts are quoted in part.</summary>
    internal static FormatException Refusal(ReadOnlySpan<char> text, string typeName, string description)
    {
        var quoted = text.Length <= QuotedLength ? text.ToString() : string.Concat(text[..QuotedLength], "…");
        return new FormatException($"\"{quoted}\" is not a valid {typeName}: {description}.");
    }

    /// <inheritdoc cref="Refusal(ReadOnlySpan{char}, string, string)"/>
    internal static FormatException Refusal(ReadOnlySpan<byte> utf8Text, string typeName, string description) =>
        Refusal(Encoding.UTF8.GetString(utf8Text[..int.Min(utf8Text.Length, 4 * QuotedLength)]), typeName, description);

    /// <summary>The characters and the length that a kind of identifier allows.</summary>
    internal sealed class Shape(ulong low, ulong high, int maxLength, string description)
    {
        internal string Description { get; } = description;

        internal bool Allows(ReadOnlySpan<char> text) =>
            (uint)(text.Length - 1) < (uint)maxLength && char.IsAsciiLetterOrDigit(text[0]) && HasOnly(text);

        internal bool Allows(ReadOnlySpan<byte> utf8Text) =>
            (uint)(utf8Text.Length - 1) < (uint)maxLength && char.IsAsciiLetterOrDigit((char)utf8Text[0]) && HasOnly(utf8Text);

        // The texts are short, and this needs far less code to start than a vectorised search.
        private bool HasOnly(ReadOnlySpan<char> text)
        {
            foreach (var c in text)
            {
                if (c >= 128 || ((c < 64 ? low : high) >> c & 1) == 0)
                {
                    return false;
                }
            }

            return true;
        }

        private bool HasOnly(ReadOnlySpan<byte> utf8Text)
        {
            foreach (var c in utf8Text)
            {
                if (c >= 128 || ((c < 64 ? low : high) >> c & 1) == 0)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
