namespace AzForeignPolicy.Model;

/// <summary>The shapes of codes that are kept as text.</summary>
internal static class CodeText
{
    public static bool IsThreeDigits(string text) => text.Length == 3 && text.All(char.IsAsciiDigit);

    public static bool IsThreeCapitals(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);

    public static bool IsFourCapitals(string text) => text.Length == 4 && text.All(char.IsAsciiLetterUpper);

    public static bool IsWebAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
