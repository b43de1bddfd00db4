using System.Buffers;
using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>A JSON value that knows the line on which it stands.</summary>
internal sealed class JsonTree
{
    private JsonTree(JsonTokenType kind, int line, string? text)
    {
        Kind = kind;
        Line = line;
        Text = text;
    }

    /// <summary>StartObject, StartArray, String, Number, True, False or Null.</summary>
    public JsonTokenType Kind { get; }

    /// <summary>The line of the value's first character, from 1.</summary>
    public int Line { get; }

    /// <summary>The text of a string, or the characters of a number.</summary>
    public string? Text { get; }

    public List<JsonMember> Members { get; } = [];

    public List<JsonTree> Items { get; } = [];

    public bool IsObject => Kind == JsonTokenType.StartObject;

    public bool IsArray => Kind == JsonTokenType.StartArray;

    public JsonTree? Find(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    /// <summary>How the value is called in a message: "an object", "a string" and so on.</summary>
    public string Describe() => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    /// <summary>
    /// Parses one document. What is not well-formed is reported with its line, and the result is null;
    /// a duplicate member is reported and its first value kept.
    /// </summary>
    public static JsonTree? Parse(ReadOnlySpan<byte> utf8, IssueCollector issues)
    {
        if (utf8.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        var parser = new Parser(utf8, issues);
        try
        {
            return parser.Run();
        }
        catch (JsonException e)
        {
            issues.At(checked((int)((e.LineNumber ?? 0) + 1))).Error(IssueCode.InvalidJson, Shorten(e.Message));
            return null;
        }
    }

    /// <summary>The framework ends its message with line and position in its own count from zero; the issue has its own line.</summary>
    private static string Shorten(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end].TrimEnd();
    }

    public readonly record struct JsonMember(string Name, int Line, JsonTree Value);

    private ref struct Parser
    {
        private readonly ReadOnlySpan<byte> utf8;
        private readonly IssueCollector issues;
        private Utf8JsonReader reader;
        private int line = 1;
        private int counted;

        public Parser(ReadOnlySpan<byte> utf8, IssueCollector issues)
        {
            this.utf8 = utf8;
            this.issues = issues;
            reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 32 });
        }

        public JsonTree? Run()
        {
            if (!Read())
            {
                return null;
            }

            var root = Value();
            // Anything but white space behind the value makes the reader throw.
            while (Read())
            {
            }

            return root;
        }

        private bool Read()
        {
            if (!reader.Read())
            {
                return false;
            }

            var start = (int)reader.TokenStartIndex;
            line += utf8[counted..start].Count((byte)'\n');
            counted = start;
            return true;
        }

        private JsonTree Value()
        {
            var node = new JsonTree(reader.TokenType, line, reader.TokenType switch
            {
                JsonTokenType.String => String(),
                JsonTokenType.Number => Number(),
                _ => null,
            });
            if (node.IsObject)
            {
                HashSet<string>? seen = null;
                while (Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var at = line;
                    var name = String();
                    Read();
                    var value = Value();
                    var twice = node.Members.Count < 16 ? node.Find(name) is not null : !(seen ??= [.. node.Members.Select(m => m.Name)]).Add(name);
                    if (twice)
                    {
                        issues.At(at).Error(IssueCode.DuplicateMember, $"\"{name}\" stands twice in one object.");
                    }
                    else
                    {
                        node.Members.Add(new JsonMember(name, at, value));
                    }
                }
            }
            else if (node.IsArray)
            {
                while (Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    node.Items.Add(Value());
                }
            }

            return node;
        }

        private string String()
        {
            try
            {
                return reader.GetString()!;
            }
            catch (InvalidOperationException)
            {
                issues.At(line).Error(IssueCode.InvalidValue, "The text is not valid Unicode.");
                return "\uFFFD";
            }
        }

        private readonly string Number() => System.Text.Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
    }
}
