using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>How one kind of value is read from a located tree, written, and described in the JSON Schema.</summary>
internal abstract class Codec<T>
{
    /// <summary>Reads the value; on failure reports every problem, with its line, and returns false.</summary>
    public abstract bool TryRead(JsonTree node, IssueCollector issues, out T value);

    public abstract void Write(Utf8JsonWriter writer, T value);

    public abstract void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions);

    /// <summary>Writes the value into compiled data.</summary>
    public abstract void Pack(PackedWriter writer, T value);

    /// <summary>Reads what <see cref="Pack"/> wrote. What was compiled was checked before: nothing is checked again but the form.</summary>
    public abstract T Unpack(ref PackedReader reader);

    protected static bool WrongType(JsonTree node, IssueCollector issues, string expected)
    {
        issues.At(node.Line);
        if (node.Problem is { } problem)
        {
            issues.Error(IssueCode.InvalidValue, problem);
        }
        else
        {
            issues.Error(IssueCode.WrongType, $"{expected} is expected here, not {node.Describe()}.");
        }

        return false;
    }
}

/// <summary>The codecs that the shapes of the records are made of.</summary>
internal static class Codecs
{
    /// <summary>A text of people: not empty, NFC, no space at its ends.</summary>
    public static Codec<string> Text { get; } = new TextCodec(null);

    public static Codec<int> Int32 { get; } = new Int32Codec();

    /// <summary>A decimal number; written without a needless point or zeros behind it.</summary>
    public static Codec<decimal> Number { get; } = new NumberCodec();

    /// <summary>What a source says: texts by the name of a member.</summary>
    public static Codec<ImmutableSortedDictionary<string, string>> Says { get; } = new SaysCodec();

    /// <summary>The one text of a number: <c>3.1</c>, not <c>3.10</c>.</summary>
    public static string NumberText(decimal value) => (value / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    /// <summary>A text that must match a pattern known to the schema, such as three capitals.</summary>
    public static Codec<string> Pattern(string pattern, Func<string, bool> isValid, string expected) => new TextCodec((pattern, isValid, expected));

    /// <summary>A value that has one spelling as text.</summary>
    /// <param name="description">What it is, for messages and the schema.</param>
    /// <param name="pattern">The pattern of its texts for the schema, if it has one.</param>
    /// <param name="reason">Says why a text is not a value, where the description is not enough.</param>
    /// <param name="packed">How it stands in compiled data; as text if null.</param>
    public static Codec<T> Value<T>(string description, string? pattern = null, Func<string, string>? reason = null, PackedForm<T>? packed = null)
        where T : struct, ISpanParsable<T>, IUtf8SpanFormattable => new ValueCodec<T>(description, pattern, reason, packed);

    public static Codec<T> Name<T>()
        where T : struct, Enum => NameCodec<T>.Instance;

    public static Codec<ImmutableArray<T>> List<T>(Codec<T> item, int least = 0) => new ListCodec<T>(item, least);

    public static Codec<ImmutableSortedDictionary<TKey, TValue>> Map<TKey, TValue>()
        where TKey : struct, Enum
        where TValue : struct, Enum => new MapCodec<TKey, TValue>();

    private sealed class TextCodec((string Pattern, Func<string, bool> IsValid, string Expected)? rule) : Codec<string>
    {
        public override bool TryRead(JsonTree node, IssueCollector issues, out string value)
        {
            value = node.Text ?? "";
            if (node.Kind != JsonTokenType.String)
            {
                return WrongType(node, issues, "A text");
            }

            if (TextRules.Problem(value) is { } problem)
            {
                issues.At(node.Line).Error(IssueCode.TextNotNormalized, problem);
                return false;
            }

            if (rule is { } r && !r.IsValid(value))
            {
                issues.At(node.Line).Error(IssueCode.InvalidValue, $"\"{value}\" is not {r.Expected}.");
                return false;
            }

            return true;
        }

        public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

        public override void Pack(PackedWriter writer, string value) => writer.Text(value);

        public override string Unpack(ref PackedReader reader) => reader.Text();

        public override void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions)
        {
            schema.WriteString("type", "string");
            if (rule is { } r)
            {
                schema.WriteString("pattern", r.Pattern);
            }
            else
            {
                schema.WriteNumber("minLength", 1);
            }
        }
    }

    private sealed class SaysCodec : Codec<ImmutableSortedDictionary<string, string>>
    {
        public override bool TryRead(JsonTree node, IssueCollector issues, out ImmutableSortedDictionary<string, string> value)
        {
            value = ImmutableSortedDictionary<string, string>.Empty;
            if (!node.IsObject)
            {
                return WrongType(node, issues, "An object");
            }

            var ok = true;
            var says = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            foreach (var member in node.Members)
            {
                issues.Push(member.Name);
                if (Text.TryRead(member.Value, issues, out var text))
                {
                    says[member.Name] = text;
                }
                else
                {
                    ok = false;
                }

                issues.Pop();
            }

            value = says.ToImmutable();
            return ok;
        }

        public override void Write(Utf8JsonWriter writer, ImmutableSortedDictionary<string, string> value)
        {
            writer.WriteStartObject();
            foreach (var (member, text) in value)
            {
                writer.WriteString(member, text);
            }

            writer.WriteEndObject();
        }

        public override void Pack(PackedWriter writer, ImmutableSortedDictionary<string, string> value)
        {
            writer.Count(value.Count);
            foreach (var (member, text) in value)
            {
                writer.Text(member);
                writer.Text(text);
            }
        }

        public override ImmutableSortedDictionary<string, string> Unpack(ref PackedReader reader)
        {
            var says = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            for (var rest = reader.Length(); rest > 0; rest--)
            {
                says[reader.Text()] = reader.Text();
            }

            return says.ToImmutable();
        }

        public override void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions)
        {
            schema.WriteString("type", "object");
            schema.WriteStartObject("additionalProperties");
            schema.WriteString("type", "string");
            schema.WriteEndObject();
        }
    }

    private sealed class NumberCodec : Codec<decimal>
    {
        public override bool TryRead(JsonTree node, IssueCollector issues, out decimal value)
        {
            value = 0;
            if (node.Kind != JsonTokenType.Number)
            {
                return WrongType(node, issues, "A number");
            }

            if (decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
            {
                return true;
            }

            issues.At(node.Line).Error(IssueCode.InvalidValue, $"{node.Text} is beyond the range of a decimal number.");
            return false;
        }

        public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteRawValue(NumberText(value));

        public override void Pack(PackedWriter writer, decimal value) => writer.Text(NumberText(value));

        public override decimal Unpack(ref PackedReader reader) => decimal.Parse(reader.Text(), NumberStyles.Float, CultureInfo.InvariantCulture);

        public override void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions) => schema.WriteString("type", "number");
    }

    private sealed class Int32Codec : Codec<int>
    {
        public override bool TryRead(JsonTree node, IssueCollector issues, out int value)
        {
            value = 0;
            if (node.Kind != JsonTokenType.Number)
            {
                return WrongType(node, issues, "A whole number");
            }

            if (int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
            {
                return true;
            }

            issues.At(node.Line).Error(IssueCode.InvalidValue, $"{node.Text} is not a whole number of 32 bits.");
            return false;
        }

        public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

        public override void Pack(PackedWriter writer, int value) => writer.Int32(value);

        public override int Unpack(ref PackedReader reader) => reader.Int32();

        public override void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions) => schema.WriteString("type", "integer");
    }

    private sealed class ValueCodec<T>(string description, string? pattern, Func<string, string>? reason, PackedForm<T>? packed) : Codec<T>
        where T : struct, ISpanParsable<T>, IUtf8SpanFormattable
    {
        public override bool TryRead(JsonTree node, IssueCollector issues, out T value)
        {
            value = default;
            if (node.Kind != JsonTokenType.String)
            {
                return WrongType(node, issues, "A text");
            }

            if (T.TryParse(node.Text, null, out value))
            {
                return true;
            }

            var why = reason is null ? "" : ": " + reason(node.Text!).TrimEnd('.');
            issues.At(node.Line).Error(IssueCode.InvalidValue, $"\"{node.Text}\" is not {description}{why}.");
            return false;
        }

        public override void Write(Utf8JsonWriter writer, T value) => JsonText.WriteValue(writer, value);

        public override void Pack(PackedWriter writer, T value)
        {
            if (packed is null)
            {
                writer.Text(value.ToString()!);
            }
            else
            {
                packed.Pack(writer, value);
            }
        }

        public override T Unpack(ref PackedReader reader) => packed is null ? T.Parse(reader.Text(), null) : packed.Unpack(ref reader);

        public override void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions)
        {
            schema.WriteString("type", "string");
            schema.WriteString("description", description);
            if (pattern is not null)
            {
                schema.WriteString("pattern", pattern);
            }
        }
    }

    private sealed class NameCodec<T> : Codec<T>
        where T : struct, Enum
    {
        public static readonly NameCodec<T> Instance = new();

        public override bool TryRead(JsonTree node, IssueCollector issues, out T value)
        {
            value = default;
            if (node.Kind != JsonTokenType.String)
            {
                return WrongType(node, issues, "A name");
            }

            if (EnumNames<T>.TryParse(node.Text, out value))
            {
                return true;
            }

            issues.At(node.Line).Error(IssueCode.InvalidValue, $"\"{node.Text}\" is not one of: {string.Join(", ", EnumNames<T>.All)}.");
            return false;
        }

        public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(EnumNames<T>.Name(value));

        public override void Pack(PackedWriter writer, T value) => writer.Count(Unsafe.BitCast<T, int>(value));

        public override T Unpack(ref PackedReader reader) => reader.Name<T>();

        public override void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions)
        {
            schema.WriteStartArray("enum");
            foreach (var name in EnumNames<T>.All)
            {
                schema.WriteStringValue(name);
            }

            schema.WriteEndArray();
        }
    }

    private sealed class ListCodec<T>(Codec<T> item, int least) : Codec<ImmutableArray<T>>
    {
        public override bool TryRead(JsonTree node, IssueCollector issues, out ImmutableArray<T> value)
        {
            value = [];
            if (!node.IsArray)
            {
                return WrongType(node, issues, "A list");
            }

            var ok = true;
            var items = ImmutableArray.CreateBuilder<T>(node.Items.Count);
            for (var i = 0; i < node.Items.Count; i++)
            {
                issues.Push(i);
                if (item.TryRead(node.Items[i], issues, out var one))
                {
                    items.Add(one);
                }
                else
                {
                    ok = false;
                }

                issues.Pop();
            }

            if (node.Items.Count < least)
            {
                issues.At(node.Line).Error(IssueCode.InvalidValue, string.Create(CultureInfo.InvariantCulture, $"At least {least} are expected here."));
                ok = false;
            }

            value = items.DrainToImmutable();
            return ok;
        }

        public override void Write(Utf8JsonWriter writer, ImmutableArray<T> value)
        {
            writer.WriteStartArray();
            foreach (var one in value)
            {
                item.Write(writer, one);
            }

            writer.WriteEndArray();
        }

        public override void Pack(PackedWriter writer, ImmutableArray<T> value)
        {
            writer.Count(value.Length);
            foreach (var one in value)
            {
                item.Pack(writer, one);
            }
        }

        public override ImmutableArray<T> Unpack(ref PackedReader reader)
        {
            var items = new T[reader.Length()];
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = item.Unpack(ref reader);
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(items);
        }

        public override void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions)
        {
            schema.WriteString("type", "array");
            schema.WriteStartObject("items");
            item.WriteSchema(schema, definitions);
            schema.WriteEndObject();
            if (least > 0)
            {
                schema.WriteNumber("minItems", least);
            }
        }
    }

    private sealed class MapCodec<TKey, TValue> : Codec<ImmutableSortedDictionary<TKey, TValue>>
        where TKey : struct, Enum
        where TValue : struct, Enum
    {
        public override bool TryRead(JsonTree node, IssueCollector issues, out ImmutableSortedDictionary<TKey, TValue> value)
        {
            value = ImmutableSortedDictionary<TKey, TValue>.Empty;
            if (!node.IsObject)
            {
                return WrongType(node, issues, "An object");
            }

            var ok = true;
            var map = ImmutableSortedDictionary.CreateBuilder<TKey, TValue>();
            foreach (var member in node.Members)
            {
                issues.Push(member.Name);
                if (!EnumNames<TKey>.TryParse(member.Name, out var key))
                {
                    issues.At(member.Line).Error(IssueCode.UnknownMember, $"\"{member.Name}\" is not one of: {string.Join(", ", EnumNames<TKey>.All)}.");
                    ok = false;
                }
                else if (NameCodec<TValue>.Instance.TryRead(member.Value, issues, out var one))
                {
                    map[key] = one;
                }
                else
                {
                    ok = false;
                }

                issues.Pop();
            }

            value = map.ToImmutable();
            return ok;
        }

        public override void Write(Utf8JsonWriter writer, ImmutableSortedDictionary<TKey, TValue> value)
        {
            writer.WriteStartObject();
            foreach (var (key, one) in value)
            {
                writer.WriteString(EnumNames<TKey>.Name(key), EnumNames<TValue>.Name(one));
            }

            writer.WriteEndObject();
        }

        public override void Pack(PackedWriter writer, ImmutableSortedDictionary<TKey, TValue> value)
        {
            writer.Count(value.Count);
            foreach (var (key, one) in value)
            {
                NameCodec<TKey>.Instance.Pack(writer, key);
                NameCodec<TValue>.Instance.Pack(writer, one);
            }
        }

        public override ImmutableSortedDictionary<TKey, TValue> Unpack(ref PackedReader reader)
        {
            var map = ImmutableSortedDictionary.CreateBuilder<TKey, TValue>();
            for (var rest = reader.Length(); rest > 0; rest--)
            {
                map[reader.Name<TKey>()] = reader.Name<TValue>();
            }

            return map.ToImmutable();
        }

        public override void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions)
        {
            schema.WriteString("type", "object");
            schema.WriteStartObject("propertyNames");
            NameCodec<TKey>.Instance.WriteSchema(schema, definitions);
            schema.WriteEndObject();
            schema.WriteStartObject("additionalProperties");
            NameCodec<TValue>.Instance.WriteSchema(schema, definitions);
            schema.WriteEndObject();
        }
    }
}

/// <summary>What a text of people must keep to.</summary>
internal static class TextRules
{
    /// <summary>A sentence that says what is wrong, or null.</summary>
    public static string? Problem(string text)
    {
        if (text.Length == 0)
        {
            return "The text is empty.";
        }

        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return "The text has space at its ends.";
        }

        foreach (var c in text)
        {
            if (char.IsControl(c))
            {
                return "The text has a control character.";
            }
        }

        if (!System.Text.Ascii.IsValid(text))
        {
            try
            {
                if (!text.IsNormalized(NormalizationForm.FormC))
                {
                    return "The text is not in Unicode normal form C.";
                }
            }
            catch (ArgumentException)
            {
                return "The text is not valid Unicode.";
            }
        }

        return null;
    }
}
