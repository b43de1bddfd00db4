namespace AzForeignPolicy.Model;

/// <summary>Keeps messages short that quote what stands in the data: a text of any length must not come back in every problem with it.</summary>
internal static class ShortText
{
    /// <summary>So many characters of a text are enough to find it by.</summary>
    public const int Quote = 100;

    /// <summary>No message of the library's own is longer.</summary>
    public const int Message = 2000;

    /// <summary>The text, or its beginning with an ellipsis.</summary>
    public static string Begin(string text, int most = Quote) => text.Length <= most ? text : string.Concat(Head(text, most), "…");

    /// <summary>The text, or its beginning and its end with an ellipsis between them: a message that quotes begins with the quotation and ends with what is wrong.</summary>
    public static string Ends(string text, int most = Message) =>
        text.Length <= most ? text : string.Concat(Head(text, most / 2), "…", Tail(text, most / 2));

    // A pair is not cut in two.
    private static ReadOnlySpan<char> Head(string text, int length) => text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);

    private static ReadOnlySpan<char> Tail(string text, int length) => text.AsSpan(char.IsLowSurrogate(text[^length]) ? text.Length - length + 1 : text.Length - length);
}
