using System.Globalization;
using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>
/// Reads one document into a builder, block by block, and collects what is wrong with it. Of the text it holds one record at a time,
/// as a located tree. A document that turns out not to be one (it breaks off, is of another format, is too large) leaves nothing behind.
/// </summary>
/// <remarks>
/// Problems come in this order, whatever the blocks: names that are no text, what is wrong with the document as a whole, then
/// those of the sections as they stand. For one thread; dispose it, so that a document that was not read to its end is taken back.
/// </remarks>
internal sealed class DatasetReader : IDisposable
{
    public const int Format = 1;

    private const int RecordsBetweenChecks = 1 << 12;

    private readonly ForeignPolicyDatasetBuilder builder;
    private readonly string file;
    private readonly OverlayMode mode;
    private readonly DatasetLoadOptions options;
    private readonly CancellationToken cancellationToken;
    private readonly IssueCollector syntax;
    private readonly IssueCollector head;
    private readonly IssueCollector body;
    private readonly JsonTrees trees;
    private readonly RecordLayout.Maker layouts;
    private readonly HashSet<string> members = new(StringComparer.Ordinal);
    private readonly List<(string Member, Action Set)> header = [];
    private readonly List<string> refused = [];
    private Awaited awaited = Awaited.Document;
    private JsonReaderState state;
    private bool hasBegun;
    private bool hasEnded;
    private int line = 1;
    private int rootLine;
    private string? notAnObject;
    private FormatMember format;
    private OpenSection section;

    public DatasetReader(ForeignPolicyDatasetBuilder builder, string file, OverlayMode mode, DatasetLoadOptions options, CancellationToken cancellationToken)
    {
        this.builder = builder;
        this.file = file;
        this.mode = mode;
        this.options = options;
        this.cancellationToken = cancellationToken;
        syntax = new IssueCollector(options.MaxProblems);
        head = new IssueCollector(options.MaxProblems);
        body = new IssueCollector(options.MaxProblems);
        trees = new JsonTrees(builder.Texts, syntax, options.MaxTextLength);
        layouts = new RecordLayout.Maker(file);
        state = JsonTrees.InitialState(options.MaxDepth);
        syntax.Place(file);
        head.Place(file);
        builder.BeginDocument();
    }

    /// <summary>What comes next.</summary>
    private enum Awaited
    {
        Document,
        Member,
        Item,
        End,
    }

    /// <summary>Whether the document has been read or given up; then there is no use in more of it.</summary>
    public bool IsDone { get; private set; }

    /// <summary>How many records and sources were read.</summary>
    public long Records { get; private set; }

    /// <summary>Reads as much of a block as is whole.</summary>
    /// <param name="block">The document from where the last block was left, at most <see cref="DatasetLoadOptions.MaxRecordBytes"/> and one byte.</param>
    /// <param name="isFinal">Whether it reaches to the end of the document.</param>
    /// <returns>How many bytes were read. If there are none and it is not done, more are needed.</returns>
    public int Read(ReadOnlySpan<byte> block, bool isFinal)
    {
        var mark = 0;
        if (!hasBegun)
        {
            var bom = "\uFEFF"u8;
            if (!isFinal && block.Length < bom.Length)
            {
                return 0;
            }

            hasBegun = true;
            mark = block.StartsWith(bom) ? bom.Length : 0;
        }

        var rest = block[mark..];
        var cursor = new JsonCursor(rest, isFinal, state, line, trees);
        try
        {
            while (true)
            {
                var before = cursor;
                var problems = syntax.Count;
                trees.Clear();
                if (!Step(ref cursor))
                {
                    cursor = before;
                    syntax.Truncate(problems);
                    break;
                }

                if (cursor.Consumed - before.Consumed > options.MaxRecordBytes)
                {
                    TooLarge(before.EndLine, rest[before.Consumed..]);
                    return block.Length;
                }
            }
        }
        catch (JsonException e)
        {
            JsonTrees.Report(e, syntax);
            GiveUp();
            return block.Length;
        }

        line = cursor.EndLine;
        state = cursor.State;
        if (isFinal)
        {
            Finish();
        }
        else if (cursor.Consumed + mark == 0 && block.Length > options.MaxRecordBytes)
        {
            TooLarge(line, block);
        }

        return mark + cursor.Consumed;
    }

    /// <summary>Gives the document up because it is longer than is allowed.</summary>
    public void RefuseLength()
    {
        syntax.At(null).Error(IssueCode.TooLarge, string.Create(CultureInfo.InvariantCulture, $"The document is longer than the {options.MaxDocumentBytes} bytes that a load of it allows."));
        GiveUp();
    }

    /// <inheritdoc />
    public void Dispose() => End(keep: false);

    private static string? KeyOf(JsonTree node) => (node.Find("id") ?? node.Find("code"))?.Text;

    private static bool IsHeader(string name) => name is "format" or "name" or "version" or "asOf";

    private void TooLarge(int at, ReadOnlySpan<byte> text)
    {
        var start = text.IndexOfAnyExcept(" \t\r\n,"u8);
        syntax.At(at + text[..(start < 0 ? text.Length : start)].Count((byte)'\n'))
            .Error(IssueCode.TooLarge, string.Create(CultureInfo.InvariantCulture, $"What stands here is longer than the {options.MaxRecordBytes} bytes that a load allows for one record."));
        GiveUp();
    }

    /// <summary>Reads one thing: the begin of the document, a member or the begin of its list, a record, an end.</summary>
    /// <returns>Whether it was there as a whole. If not, nothing has been taken from it.</returns>
    private bool Step(ref JsonCursor cursor)
    {
        if (!cursor.Read())
        {
            return false;
        }

        switch (awaited)
        {
            case Awaited.Document:
                return Document(ref cursor);
            case Awaited.Member when cursor.Token == JsonTokenType.EndObject:
                awaited = Awaited.End;
                return true;
            case Awaited.Member:
                return Member(ref cursor);
            case Awaited.Item when cursor.Token == JsonTokenType.EndArray:
                awaited = notAnObject is null ? Awaited.Member : Awaited.End;
                return true;
            case Awaited.Item:
                return Item(ref cursor);
            default:
                // The reader of the framework has refused what stands behind the document.
                return true;
        }
    }

    private bool Document(ref JsonCursor cursor)
    {
        rootLine = cursor.Line;
        if (cursor.Token == JsonTokenType.StartObject)
        {
            awaited = Awaited.Member;
            return true;
        }

        if (cursor.Token == JsonTokenType.StartArray)
        {
            notAnObject = "a list";
            section = default;
            awaited = Awaited.Item;
            return true;
        }

        if (cursor.Value() is not { } value)
        {
            return false;
        }

        notAnObject = value.Describe();
        awaited = Awaited.End;
        return true;
    }

    private bool Member(ref JsonCursor cursor)
    {
        var (name, at) = (cursor.Name(), cursor.Line);
        if (!cursor.Read())
        {
            return false;
        }

        var isList = cursor.Token == JsonTokenType.StartArray && !IsHeader(name);
        JsonTree? value = null;
        if (!isList && (value = cursor.Value()) is null)
        {
            return false;
        }

        section = default;
        awaited = isList ? Awaited.Item : Awaited.Member;
        if (!members.Add(name))
        {
            head.At(at).Error(IssueCode.DuplicateMember, JsonTree.RepeatedMessage(name), name);
        }
        else if (IsHeader(name))
        {
            Header(name, at, value!);
        }
        else
        {
            Begin(name, at, value);
        }

        return true;
    }

    private bool Item(ref JsonCursor cursor)
    {
        if (cursor.Value() is not { } node)
        {
            return false;
        }

        if (section.Name is not null)
        {
            if ((++Records & (RecordsBetweenChecks - 1)) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Record(node, cursor.EndLine);
        }

        section.Count++;
        return true;
    }

    private void Begin(string name, int at, JsonTree? value)
    {
        var definition = DefinitionOf(name);
        body.Place(file).At(at);
        if (definition is null && name != "sources")
        {
            var known = string.Join(", ", RecordDefinitions.All.Select(d => d.Section).Prepend("sources"));
            body.Error(IssueCode.UnknownMember, $"The format knows no section of this name. Known are: {known}.", name);
        }
        else if (value is not null)
        {
            body.Error(IssueCode.WrongType, $"A list of records is awaited, not {value.Describe()}.", name);
        }
        else
        {
            section = new OpenSection { Name = name, Definition = definition };
        }
    }

    private void Record(JsonTree node, int lastLine)
    {
        var key = KeyOf(node) ?? section.Count.ToString(CultureInfo.InvariantCulture);
        body.Place(file, section.Name, key).At(node.Line);
        node.ReportRepeated(body);
        bool isRead;
        if (section.Definition is null)
        {
            isRead = Source.Shape.TryRead(node, body, out var source);
            if (isRead)
            {
                builder.Put(source, mode, layouts.Origin(node, lastLine), body);
            }
        }
        else
        {
            isRead = section.Definition.TryRead(node, body, out var record);
            if (isRead)
            {
                builder.Put(record, mode, layouts.Origin(node, lastLine), body);
            }
        }

        if (!isRead)
        {
            refused.Add($"{section.Name}[{KeyOf(node)}]");
        }
    }

    private void Header(string name, int at, JsonTree value)
    {
        switch (name)
        {
            case "format":
                format = new FormatMember(value.Kind, value.Text, value.Line);
                break;
            case "name":
                Header(name, at, value, Codecs.Text, text => builder.Name = text);
                break;
            case "version":
                Header(name, at, value, Codecs.Text, text => builder.Version = text);
                break;
            default:
                Header(name, at, value, RecordCodecs.Day, day => builder.AsOf = day);
                break;
        }
    }

    private void Header<T>(string name, int at, JsonTree value, Codec<T> codec, Action<T> set)
    {
        body.Place(file).At(at).Push(name);
        if (builder.HeaderMembers.TryGetValue(name, out var other))
        {
            body.Error(IssueCode.DuplicateHeader, $"It is given in {other} already.");
        }
        else
        {
            header.Add((name, codec.TryRead(value, body, out var read) ? () => set(read) : static () => { }));
        }

        body.Pop();
    }

    /// <summary>All was there. What the document says counts if it is of the format.</summary>
    private void Finish()
    {
        if (notAnObject is not null)
        {
            syntax.At(rootLine).Error(IssueCode.WrongType, $"The document is {notAnObject}, not an object.");
            GiveUp();
            return;
        }

        builder.Pending.AddRange(syntax);
        head.At(rootLine);
        if (!members.Contains("format"))
        {
            // The rest is read as if it were there: its problems are reported as well.
            head.Error(IssueCode.MissingMember, "The member is required.", "format");
        }
        else if (format.Kind != JsonTokenType.Number || format.Text != Format.ToString(CultureInfo.InvariantCulture))
        {
            head.At(format.Line).Error(IssueCode.UnsupportedFormat, string.Create(CultureInfo.InvariantCulture, $"Only format {Format} is known."), "format");
            builder.Pending.AddRange(head);
            builder.HasUnreadDocument = true;
            End(keep: false);
            return;
        }

        builder.Pending.AddRange(head);
        builder.Pending.AddRange(body);
        foreach (var (member, set) in header)
        {
            builder.HeaderMembers.Add(member, file);
            set();
        }

        builder.Refused.UnionWith(refused);
        End(keep: true);
    }

    private void GiveUp()
    {
        builder.Pending.AddRange(syntax);
        builder.HasUnreadDocument = true;
        End(keep: false);
    }

    private void End(bool keep)
    {
        IsDone = true;
        if (!hasEnded)
        {
            hasEnded = true;
            builder.EndDocument(keep);
        }
    }

    private static RecordDefinition? DefinitionOf(string name)
    {
        foreach (var definition in RecordDefinitions.All)
        {
            if (definition.Section == name)
            {
                return definition;
            }
        }

        return null;
    }

    /// <summary>What is left of the member "format" when its tree is gone.</summary>
    private readonly record struct FormatMember(JsonTokenType Kind, string? Text, int Line);

    /// <summary>The section whose records come; without a name they are passed over.</summary>
    private struct OpenSection
    {
        public string? Name;
        public RecordDefinition? Definition;
        public int Count;
    }
}
