using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>Compares two things by their canonical JSON, member by member.</summary>
/// <remarks>
/// Lists are aligned before they are compared: what is equal stays where it is, and of two objects those are taken for the same that agree
/// in their first member (the source of an attestation, the actor of a party). A new first attestation is then one item added, not a
/// change of every one behind it.
/// </remarks>
internal static class JsonDifference
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The members that differ, in the order in which they are written; empty if the two are written alike.</summary>
    public static ImmutableArray<MemberDifference> Between<T>(T older, T newer, Action<Utf8JsonWriter, T> write)
    {
        var (before, after) = (Written(older, write), Written(newer, write));
        if (before.Span.SequenceEqual(after.Span))
        {
            return [];
        }

        using var old = JsonDocument.Parse(before);
        using var now = JsonDocument.Parse(after);
        var comparison = new Comparison();
        comparison.Compare("", old.RootElement, now.RootElement);
        return comparison.Found.ToImmutable();
    }

    /// <summary>A text as it stands in JSON.</summary>
    public static string Quoted(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private static ReadOnlyMemory<byte> Written<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Compact);
        write(writer, value);
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private sealed class Comparison
    {
        public ImmutableArray<MemberDifference>.Builder Found { get; } = ImmutableArray.CreateBuilder<MemberDifference>();

        public void Compare(string path, JsonElement older, JsonElement newer)
        {
            if (older.ValueKind == JsonValueKind.Object && newer.ValueKind == JsonValueKind.Object)
            {
                Objects(path, older, newer);
            }
            else if (older.ValueKind == JsonValueKind.Array && newer.ValueKind == JsonValueKind.Array)
            {
                Lists(path, [.. older.EnumerateArray()], [.. newer.EnumerateArray()]);
            }
            else if (!IsSame(older, newer))
            {
                Found.Add(new MemberDifference(path, older.GetRawText(), newer.GetRawText()));
            }
        }

        /// <summary>Both come in the order of the format, so that one walk over both finds all.</summary>
        private void Objects(string path, JsonElement older, JsonElement newer)
        {
            var before = older.EnumerateObject().ToList();
            var at = 0;
            foreach (var member in newer.EnumerateObject())
            {
                while (at < before.Count && !newer.TryGetProperty(before[at].Name, out _))
                {
                    Gone(Member(path, before[at].Name), before[at++].Value);
                }

                if (older.TryGetProperty(member.Name, out var old))
                {
                    Compare(Member(path, member.Name), old, member.Value);
                    at++;
                }
                else
                {
                    Come(Member(path, member.Name), member.Value);
                }
            }

            for (; at < before.Count; at++)
            {
                Gone(Member(path, before[at].Name), before[at].Value);
            }
        }

        private void Lists(string path, List<JsonElement> older, List<JsonElement> newer)
        {
            var (i, j) = (0, 0);
            foreach (var (nextOld, nextNew) in Aligned(older, newer).Append((older.Count, newer.Count)))
            {
                // Between two items that belong together: as many as before are changed ones, in their order.
                if (nextOld - i == nextNew - j)
                {
                    while (i < nextOld)
                    {
                        Compare(Item(path, j), older[i++], newer[j++]);
                    }
                }

                for (; i < nextOld; i++)
                {
                    Gone(Item(path, i), older[i]);
                }

                for (; j < nextNew; j++)
                {
                    Come(Item(path, j), newer[j]);
                }

                if (i < older.Count && j < newer.Count)
                {
                    Compare(Item(path, j), older[i++], newer[j++]);
                }
            }
        }

        private void Come(string path, JsonElement value) => Found.Add(new MemberDifference(path, null, value.GetRawText()));

        private void Gone(string path, JsonElement value) => Found.Add(new MemberDifference(path, value.GetRawText(), null));
    }

    /// <summary>The pairs of items that belong together, in the order of both lists: as many equal ones as can be, then as many alike.</summary>
    private static List<(int Older, int Newer)> Aligned(List<JsonElement> older, List<JsonElement> newer)
    {
        // best[i, j]: what can be reached with the items from i and j on. The lists are short.
        var best = new int[older.Count + 1, newer.Count + 1];
        for (var i = older.Count - 1; i >= 0; i--)
        {
            for (var j = newer.Count - 1; j >= 0; j--)
            {
                var likeness = Likeness(older[i], newer[j]);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), likeness > 0 ? likeness + best[i + 1, j + 1] : 0);
            }
        }

        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < older.Count && j < newer.Count;)
        {
            var likeness = Likeness(older[i], newer[j]);
            if (likeness > 0 && best[i, j] == likeness + best[i + 1, j + 1])
            {
                pairs.Add((i++, j++));
            }
            else if (best[i, j] == best[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }

    private static int Likeness(JsonElement older, JsonElement newer)
    {
        if (IsSame(older, newer))
        {
            return 3;
        }

        return older.ValueKind == JsonValueKind.Object && newer.ValueKind == JsonValueKind.Object
            && First(older) is { } one && First(newer) is { } other && one.Name == other.Name && IsSame(one.Value, other.Value) ? 2 : 0;
    }

    private static JsonProperty? First(JsonElement value)
    {
        foreach (var member in value.EnumerateObject())
        {
            return member;
        }

        return null;
    }

    private static bool IsSame(JsonElement older, JsonElement newer) => older.GetRawText() == newer.GetRawText();

    private static string Member(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Item(string path, int index) => FormattableString.Invariant($"{path}[{index}]");
}
