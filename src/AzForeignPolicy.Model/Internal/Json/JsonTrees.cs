using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>Makes located trees, one after the other, of the same nodes and with shared texts. For one thread.</summary>
/// <param name="texts">The texts that come again.</param>
/// <param name="issues">Where names that are no text are reported.</param>
/// <param name="maxTextLength">How many UTF-16 code units a text may have.</param>
internal sealed class JsonTrees(TextCache texts, IssueCollector issues, int maxTextLength = int.MaxValue)
{
    public const int DefaultDepth = 64;

    private const string WrongLiteral = " is an invalid JSON literal.";

    private readonly List<JsonTree> nodes = [];
    private int used;

    public IssueCollector Issues => issues;

    public static JsonReaderState InitialState(int maxDepth) => new(new JsonReaderOptions { MaxDepth = maxDepth });

    /// <summary>Reports what is not well-formed. The framework ends its message with line and position in its own count from zero; the issue has its own line.</summary>
    public static void Report(JsonException e, IssueCollector issues)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var message = end < 0 ? e.Message : e.Message[..end].TrimEnd();

        // The framework quotes as much of a wrong literal as is in the buffer, so the quotation would differ with the pieces of a stream.
        var literal = message.IndexOf(WrongLiteral, StringComparison.Ordinal);
        message = literal < 0 ? message : "What stands here" + message[literal..];
        issues.At(checked((int)((e.LineNumber ?? 0) + 1))).Error(IssueCode.InvalidJson, message);
    }

    /// <summary>Takes all nodes back: no tree made before is good any longer.</summary>
    public void Clear() => used = 0;

    public JsonTree Make(JsonTokenType kind, int line, string? text = null, string? problem = null)
    {
        if (used == nodes.Count)
        {
            nodes.Add(new JsonTree());
        }

        var node = nodes[used++];
        node.Reset(kind, line, text, problem);
        return node;
    }

    /// <summary>The text of a string or of a name.</summary>
    /// <param name="reader">Stands on it.</param>
    /// <param name="text">The text, or null.</param>
    /// <returns>What is wrong with it, or null.</returns>
    public string? Text(ref readonly Utf8JsonReader reader, out string? text)
    {
        return !reader.ValueIsEscaped && texts.TryGet(reader.ValueSpan, out text) && text.Length <= maxTextLength ? null : NewText(in reader, out text);
    }

    /// <summary>The characters of a number.</summary>
    public string Number(ref readonly Utf8JsonReader reader)
    {
        if (!texts.TryGet(reader.ValueSpan, out var text))
        {
            text = System.Text.Encoding.ASCII.GetString(reader.ValueSpan);
            texts.Add(reader.ValueSpan, text);
        }

        return text;
    }

    private string? NewText(ref readonly Utf8JsonReader reader, out string? text)
    {
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return "is not valid Unicode.";
        }

        if (text.Length > maxTextLength)
        {
            text = null;
            return FormattableString.Invariant($"is longer than {maxTextLength} characters.");
        }

        if (!reader.ValueIsEscaped)
        {
            texts.Add(reader.ValueSpan, text);
        }

        return null;
    }
}
