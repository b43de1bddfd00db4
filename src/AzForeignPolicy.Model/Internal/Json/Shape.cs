using System.Collections.Immutable;
using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>
/// The one description of an object in JSON: its members in order, each with how it is read into the builder and written
/// from the finished value. Reading, writing, copying back into a builder and the JSON Schema all follow from it.
/// </summary>
/// <typeparam name="T">The immutable value.</typeparam>
/// <typeparam name="TBuilder">Its builder.</typeparam>
internal sealed class Shape<T, TBuilder>(
    string name,
    Func<TBuilder> create,
    Func<TBuilder, IssueCollector, T?> build,
    ImmutableArray<ShapeMember<T, TBuilder>> members) : Codec<T>
    where T : class
    where TBuilder : class
{
    public string Name => name;

    public ImmutableArray<ShapeMember<T, TBuilder>> Members => members;

    public override bool TryRead(JsonTree node, IssueCollector issues, out T value)
    {
        value = null!;
        if (!node.IsObject)
        {
            return WrongType(node, issues, "An object");
        }

        var builder = create();
        var ok = true;
        foreach (var member in node.Members)
        {
            var known = Find(member.Name);
            issues.Push(member.Name);
            if (known is null)
            {
                issues.At(member.Line).Error(IssueCode.UnknownMember, $"The format knows no member of this name here. Known are: {string.Join(", ", members.Select(m => m.Name))}.");
                ok = false;
            }
            else
            {
                ok &= known.Read(member.Value, issues, builder);
            }

            issues.Pop();
        }

        foreach (var member in members)
        {
            if (member.IsRequired && node.Find(member.Name) is null)
            {
                issues.At(node.Line).Error(IssueCode.MissingMember, "The member is required.", member.Name);
                ok = false;
            }
        }

        if (!ok)
        {
            return false;
        }

        var outer = issues.Node;
        issues.At(node.Line).Node = node;
        var built = build(builder, issues);
        issues.Node = outer;
        value = built!;
        return built is not null;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (var member in members)
        {
            member.Write(writer, value);
        }

        writer.WriteEndObject();
    }

    public override void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions) => definitions.Reference(schema, name, WriteDefinition);

    /// <summary>Writes which members there are, one bit each, then the members.</summary>
    public override void Pack(PackedWriter writer, T value)
    {
        var present = 0UL;
        for (var i = 0; i < members.Length; i++)
        {
            present |= members[i].Has(value) ? 1UL << i : 0;
        }

        writer.UInt64(present);
        for (var i = 0; i < members.Length; i++)
        {
            if ((present >> i & 1) != 0)
            {
                members[i].Pack(writer, value);
            }
        }
    }

    public override T Unpack(ref PackedReader reader)
    {
        var builder = create();
        Unpack(ref reader, builder, reader.UInt64(), members.Length);
        return Made(builder);
    }

    /// <summary>Reads the first so many members, those of them that there are.</summary>
    public void Unpack(ref PackedReader reader, TBuilder builder, ulong present, int first)
    {
        for (var i = 0; i < first; i++)
        {
            if ((present >> i & 1) != 0)
            {
                members[i].Unpack(ref reader, builder);
            }
        }
    }

    public TBuilder NewBuilder() => create();

    /// <summary>The value of a builder that was filled from compiled data: it was checked when they were compiled.</summary>
    public T Made(TBuilder builder) => build(builder, new IssueCollector { IsView = true }) ?? throw PackedDocument.Damaged();

    /// <summary>A builder that holds what the value holds.</summary>
    public TBuilder ToBuilder(T value)
    {
        var builder = create();
        foreach (var member in members)
        {
            member.Copy(value, builder);
        }

        return builder;
    }

    private ShapeMember<T, TBuilder>? Find(string memberName)
    {
        foreach (var member in members)
        {
            if (member.Name == memberName)
            {
                return member;
            }
        }

        return null;
    }

    private void WriteDefinition(Utf8JsonWriter schema, SchemaDefinitions definitions)
    {
        schema.WriteString("type", "object");
        schema.WriteStartObject("properties");
        foreach (var member in members)
        {
            schema.WriteStartObject(member.Name);
            member.WriteSchema(schema, definitions);
            schema.WriteEndObject();
        }

        schema.WriteEndObject();
        schema.WriteStartArray("required");
        foreach (var member in members.Where(m => m.IsRequired))
        {
            schema.WriteStringValue(member.Name);
        }

        schema.WriteEndArray();
        schema.WriteBoolean("additionalProperties", false);
    }
}

/// <summary>One member of a shape.</summary>
internal abstract class ShapeMember<T, TBuilder>(string name, bool isRequired)
{
    public string Name => name;

    public bool IsRequired => isRequired;

    public abstract bool Read(JsonTree node, IssueCollector issues, TBuilder builder);

    /// <summary>Writes the member with its name, or nothing where it has no value.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);

    public abstract void Copy(T value, TBuilder builder);

    /// <summary>Whether the value has the member.</summary>
    public abstract bool Has(T value);

    public abstract void Pack(PackedWriter writer, T value);

    public abstract void Unpack(ref PackedReader reader, TBuilder builder);

    public abstract void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions);
}

/// <summary>Makes the members of one shape; the type arguments are given once, here.</summary>
internal static class ShapeMembers<T, TBuilder>
{
    public static ShapeMember<T, TBuilder> Required<TValue>(string name, Codec<TValue> codec, Func<T, TValue> get, Action<TBuilder, TValue> set) =>
        new Member<TValue>(name, true, codec, v => (true, get(v)), set);

    public static ShapeMember<T, TBuilder> Optional<TValue>(string name, Codec<TValue> codec, Func<T, TValue?> get, Action<TBuilder, TValue> set)
        where TValue : class =>
        new Member<TValue>(name, false, codec, v => get(v) is { } one ? (true, one) : (false, null!), set);

    public static ShapeMember<T, TBuilder> OptionalValue<TValue>(string name, Codec<TValue> codec, Func<T, TValue?> get, Action<TBuilder, TValue> set)
        where TValue : struct =>
        new Member<TValue>(name, false, codec, v => get(v) is { } one ? (true, one) : (false, default), set);

    /// <summary>A list that is not written when it is empty.</summary>
    public static ShapeMember<T, TBuilder> List<TValue>(string name, Codec<TValue> item, Func<T, ImmutableArray<TValue>> get, Action<TBuilder, ImmutableArray<TValue>> set) =>
        new Member<ImmutableArray<TValue>>(name, false, Codecs.List(item), v => (get(v).Length > 0, get(v)), set);

    /// <summary>A list that must be there and have at least so many items.</summary>
    public static ShapeMember<T, TBuilder> RequiredList<TValue>(string name, Codec<TValue> item, int least, Func<T, ImmutableArray<TValue>> get, Action<TBuilder, ImmutableArray<TValue>> set) =>
        new Member<ImmutableArray<TValue>>(name, true, Codecs.List(item, least), v => (true, get(v)), set);

    private sealed class Member<TValue>(string name, bool isRequired, Codec<TValue> codec, Func<T, (bool Has, TValue Value)> get, Action<TBuilder, TValue> set)
        : ShapeMember<T, TBuilder>(name, isRequired)
    {
        public override bool Read(JsonTree node, IssueCollector issues, TBuilder builder)
        {
            if (!codec.TryRead(node, issues, out var value))
            {
                return false;
            }

            set(builder, value);
            return true;
        }

        public override void Write(Utf8JsonWriter writer, T value)
        {
            if (get(value) is (true, var one))
            {
                writer.WritePropertyName(Name);
                codec.Write(writer, one);
            }
        }

        public override void Copy(T value, TBuilder builder)
        {
            if (get(value) is (true, var one))
            {
                set(builder, one);
            }
        }

        public override bool Has(T value) => get(value).Has;

        public override void Pack(PackedWriter writer, T value) => codec.Pack(writer, get(value).Value);

        public override void Unpack(ref PackedReader reader, TBuilder builder) => set(builder, codec.Unpack(ref reader));

        public override void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions) => codec.WriteSchema(schema, definitions);
    }
}
