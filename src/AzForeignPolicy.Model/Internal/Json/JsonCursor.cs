using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>
/// Walks over one block of a document and makes located trees. Where the block ends within a value it says so; the caller goes back to
/// a copy of the cursor that it made before, and on with a block that has more.
/// </summary>
internal ref struct JsonCursor
{
    private readonly ReadOnlySpan<byte> block;
    private readonly JsonTrees trees;
    private Utf8JsonReader reader;
    private int counted;

    public JsonCursor(ReadOnlySpan<byte> block, bool isFinal, JsonReaderState state, int line, JsonTrees trees)
    {
        this.block = block;
        this.trees = trees;
        reader = new Utf8JsonReader(block, isFinal, state);
        Line = line;
    }

    /// <summary>The line of the token on which it stands.</summary>
    public int Line { get; private set; }

    public readonly JsonTokenType Token => reader.TokenType;

    /// <summary>How many bytes of the block are behind it.</summary>
    public readonly int Consumed => (int)reader.BytesConsumed;

    public readonly JsonReaderState State => reader.CurrentState;

    /// <summary>Goes to the next token.</summary>
    /// <returns>Whether there is one; else the block or the document ends here.</returns>
    /// <exception cref="JsonException">The document is not well-formed.</exception>
    public bool Read()
    {
        if (!reader.Read())
        {
            return false;
        }

        var start = (int)reader.TokenStartIndex;
        Line += block[counted..start].Count((byte)'\n');
        counted = start;
        return true;
    }

    /// <summary>The line at the end of what is consumed.</summary>
    public readonly int EndLine => Line + block[counted..Consumed].Count((byte)'\n');

    /// <summary>The name of a member, on which it stands. A name that is no text is reported.</summary>
    public readonly string Name()
    {
        if (trees.Text(in reader, out var name) is { } problem)
        {
            trees.Issues.At(Line).Error(IssueCode.InvalidValue, "The name of the member " + problem);
        }

        return name ?? "\uFFFD";
    }

    /// <summary>The value that begins with the token on which it stands, or null where the block ends before it.</summary>
    /// <exception cref="JsonException">The document is not well-formed.</exception>
    public JsonTree? Value()
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return trees.Text(in reader, out var text) is { } problem
                    ? trees.Make(JsonTokenType.None, Line, null, "The text " + problem)
                    : trees.Make(JsonTokenType.String, Line, text);
            case JsonTokenType.Number:
                return trees.Make(JsonTokenType.Number, Line, trees.Number(in reader));
            case JsonTokenType.StartObject:
                return Object(trees.Make(JsonTokenType.StartObject, Line));
            case JsonTokenType.StartArray:
                return List(trees.Make(JsonTokenType.StartArray, Line));
            default:
                return trees.Make(reader.TokenType, Line);
        }
    }

    private JsonTree? List(JsonTree node)
    {
        while (Read())
        {
            if (reader.TokenType == JsonTokenType.EndArray)
            {
                return node;
            }

            if (Value() is not { } item)
            {
                return null;
            }

            node.Add(item);
        }

        return null;
    }

    private JsonTree? Object(JsonTree node)
    {
        const int manyMembers = 16;
        HashSet<string>? seen = null;
        while (Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                return node;
            }

            var (name, line) = (Name(), Line);
            if (!Read() || Value() is not { } value)
            {
                return null;
            }

            var isRepeated = node.Members.Count < manyMembers
                ? node.Find(name) is not null
                : !(seen ??= new HashSet<string>(node.Members.Select(m => m.Name), StringComparer.Ordinal)).Add(name);
            node.Add(new JsonTree.JsonMember(name, line, value), isRepeated);
        }

        return null;
    }
}
