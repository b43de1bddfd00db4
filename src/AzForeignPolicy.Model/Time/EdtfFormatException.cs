using System.Text;

namespace AzForeignPolicy.Model;

/// <summary>A text is not an <see cref="EdtfDate"/> or <see cref="EdtfInterval"/> of the supported subset.</summary>
public sealed class EdtfFormatException : FormatException
{
    private const int LongestQuote = 60;

    /// <summary>Creates an exception without an error.</summary>
    public EdtfFormatException()
        : base("The text is not valid.")
    {
    }

    /// <summary>Creates an exception with a message and no error.</summary>
    /// <param name="message">What is wrong, in English.</param>
    public EdtfFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message, a cause and no error.</summary>
    /// <param name="message">What is wrong, in English.</param>
    /// <param name="innerException">The cause.</param>
    public EdtfFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    private EdtfFormatException(string text, string kind, EdtfParseError error)
        : base($"\"{(text.Length <= LongestQuote ? text : text[..LongestQuote] + "…")}\" is not an {kind}. {error}") => Error = error;

    /// <summary>What is wrong and where; the default value if the exception was created without it.</summary>
    public EdtfParseError Error { get; }

    internal static EdtfFormatException For(ReadOnlySpan<char> text, string kind, EdtfParseError error) =>
        new(text.ToString(), kind, error);

    internal static EdtfFormatException For(ReadOnlySpan<byte> text, string kind, EdtfParseError error) =>
        new(Encoding.UTF8.GetString(text), kind, error);
}
