using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>A JSON value that knows the line on which it stands.</summary>
/// <remarks>Nodes are used again: a tree is good until its <see cref="JsonTrees"/> makes the next one.</remarks>
internal sealed class JsonTree
{
    private static readonly List<JsonMember> NoMembers = [];
    private static readonly List<JsonTree> NoItems = [];

    private List<JsonMember>? members;
    private List<JsonTree>? items;

    /// <summary>The members that repeat the name of one before them; they are not among <see cref="Members"/>.</summary>
    private List<JsonMember>? repeated;

    /// <summary>Whether a name is repeated in the value or anywhere inside it.</summary>
    private bool hasRepeated;

    /// <summary>StartObject, StartArray, String, Number, True, False or Null; None for a string that is no text that can be taken.</summary>
    public JsonTokenType Kind { get; private set; }

    /// <summary>The line of the value's first character, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The text of a string, or the characters of a number.</summary>
    public string? Text { get; private set; }

    /// <summary>For a string that cannot be taken: what is wrong with it.</summary>
    public string? Problem { get; private set; }

    public List<JsonMember> Members => members ?? NoMembers;

    public List<JsonTree> Items => items ?? NoItems;

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
        JsonTokenType.String or JsonTokenType.None => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    /// <summary>Reports the members that stand twice in the object, and in all inside it.</summary>
    public void ReportRepeated(IssueCollector issues)
    {
        if (!hasRepeated)
        {
            return;
        }

        foreach (var member in repeated ?? NoMembers)
        {
            issues.At(member.Line).Error(IssueCode.DuplicateMember, RepeatedMessage(member.Name), member.Name);
        }

        foreach (var member in Members)
        {
            issues.Push(member.Name);
            member.Value.ReportRepeated(issues);
            issues.Pop();
        }

        for (var i = 0; i < Items.Count; i++)
        {
            issues.Push(i);
            Items[i].ReportRepeated(issues);
            issues.Pop();
        }
    }

    public static string RepeatedMessage(string name) => $"\"{name}\" stands twice in one object.";

    /// <summary>
    /// Parses one value that is all there. What is not well-formed is reported with its line, and the result is null. Of a member that
    /// stands twice the first is kept; <see cref="ReportRepeated"/> reports the others.
    /// </summary>
    public static JsonTree? Parse(ReadOnlySpan<byte> utf8, IssueCollector issues)
    {
        var cursor = new JsonCursor(utf8, true, JsonTrees.InitialState(JsonTrees.DefaultDepth), 1, new JsonTrees(new TextCache(), issues));
        try
        {
            cursor.Read();
            var root = cursor.Value();
            // Anything but white space behind the value makes the reader throw.
            while (cursor.Read())
            {
            }

            return root;
        }
        catch (JsonException e)
        {
            JsonTrees.Report(e, issues);
            return null;
        }
    }

    internal void Reset(JsonTokenType kind, int line, string? text, string? problem)
    {
        (Kind, Line, Text, Problem) = (kind, line, text, problem);
        members?.Clear();
        items?.Clear();
        repeated = null;
        hasRepeated = false;
    }

    internal void Add(JsonTree item)
    {
        (items ??= []).Add(item);
        hasRepeated |= item.hasRepeated;
    }

    internal void Add(JsonMember member, bool isRepeated)
    {
        hasRepeated |= isRepeated | member.Value.hasRepeated;
        if (isRepeated)
        {
            (repeated ??= []).Add(member);
        }
        else
        {
            (members ??= []).Add(member);
        }
    }

    public readonly record struct JsonMember(string Name, int Line, JsonTree Value);
}
