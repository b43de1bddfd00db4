using System.Buffers;
using System.Globalization;
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

    /// <summary>StartObject, StartArray, String, Number, True, False or Null; None for a string that is not valid Unicode.</summary>
    public JsonTokenType Kind { get; }

    /// <summary>The line of the value's first character, from 1.</summary>
    public int Line { get; }

    /// <summary>The text of a string, or the characters of a number.</summary>
    public string? Text { get; }

    public List<JsonMember> Members { get; } = [];

    public List<JsonTree> Items { get; } = [];

    public bool IsObject => Kind == JsonTokenType.StartObject;

    public bool IsArray => Kind == JsonTokenType.StartArray;

    /// <summary>Whether it is a string with invalid UTF-8 or half a surrogate pair.</summary>
    public bool IsUndecodable => Kind == JsonTokenType.None;

    /// <summary>The members that repeat the name of one before them; they are not among <see cref="Members"/>.</summary>
    private List<JsonMember>? Repeated { get; set; }

    /// <summary>Whether a name is repeated in the value or anywhere inside it.</summary>
    private bool HasRepeated { get; set; }

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
        JsonTokenType.String or JsonTokenType.None => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    /// <summary>Reports the members that stand twice in an object: of the value alone, or also of all inside it.</summary>
    public void ReportRepeated(IssueCollector issues, bool deep)
    {
        foreach (var member in Repeated ?? [])
        {
            issues.At(member.Line).Error(IssueCode.DuplicateMember, $"\"{member.Name}\" stands twice in one object.", member.Name);
        }

        if (!deep || !HasRepeated)
        {
            return;
        }

        foreach (var member in Members)
        {
            issues.Push(member.Name);
            member.Value.ReportRepeated(issues, deep);
            issues.Pop();
        }

        for (var i = 0; i < Items.Count; i++)
        {
            issues.Push(string.Create(CultureInfo.InvariantCulture, $"[{i}]"));
            Items[i].ReportRepeated(issues, deep);
            issues.Pop();
        }
    }

    /// <summary>
    /// Parses one document. What is not well-formed is reported with its line, and the result is null. Of a member that stands
    /// twice the first is kept; <see cref="ReportRepeated"/> reports the others.
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
            string? text = null;
            var kind = reader.TokenType;
            if (kind == JsonTokenType.String && !TryGetString(out text))
            {
                kind = JsonTokenType.None;
            }
            else if (kind == JsonTokenType.Number)
            {
                text = Number();
            }

            var node = new JsonTree(kind, line, text);
            if (node.IsObject)
            {
                Object(node);
            }
            else if (node.IsArray)
            {
                while (Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    var item = Value();
                    node.Items.Add(item);
                    node.HasRepeated |= item.HasRepeated;
                }
            }

            return node;
        }

        private void Object(JsonTree node)
        {
            HashSet<string>? seen = null;
            while (Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var at = line;
                if (!TryGetString(out var name))
                {
                    issues.At(at).Error(IssueCode.InvalidValue, "The name of the member is not valid Unicode.");
                    name = "\uFFFD";
                }

                Read();
                var value = Value();
                node.HasRepeated |= value.HasRepeated;
                var member = new JsonMember(name!, at, value);
                var isRepeated = node.Members.Count < 16 ? node.Find(member.Name) is not null : !(seen ??= [.. node.Members.Select(m => m.Name)]).Add(member.Name);
                if (isRepeated)
                {
                    node.HasRepeated = true;
                    (node.Repeated ??= []).Add(member);
                }
                else
                {
                    node.Members.Add(member);
                }
            }
        }

        private readonly bool TryGetString(out string? text)
        {
            try
            {
                text = reader.GetString();
                return true;
            }
            catch (InvalidOperationException)
            {
                text = null;
                return false;
            }
        }

        private readonly string Number() => System.Text.Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
    }
}
