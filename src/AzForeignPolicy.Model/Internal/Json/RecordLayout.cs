using System.Buffers.Binary;

namespace AzForeignPolicy.Model;

/// <summary>On which lines the members of a record stand, counted from its first line: all that a late message needs of its text.</summary>
/// <remarks>
/// Immutable but for the list of names, which the layouts of one document share. The form is a tree in preorder: 0 for a value without
/// parts; 1, the count, and name, line and value of each member; 2, the count, and line and value of each item. Empty: all on one line.
/// </remarks>
internal sealed class RecordLayout(string file, byte[] code, List<string> names)
{
    private const byte Leaf = 0;
    private const byte Object = 1;
    private const byte List = 2;

    public string File => file;

    /// <summary>How many lines below the record's first the member at a path such as <c>parties[1].actor</c> stands, or the nearest thing around it.</summary>
    public int OffsetOf(string memberPath)
    {
        if (code.Length == 0)
        {
            return 0;
        }

        var (position, at) = (0, 0);
        foreach (var segment in memberPath.Split('.'))
        {
            var bracket = segment.IndexOf('[', StringComparison.Ordinal);
            if (!TryMember(ref position, bracket < 0 ? segment : segment[..bracket], ref at))
            {
                return at;
            }

            if (bracket >= 0 && int.TryParse(segment.AsSpan()[(bracket + 1)..^1], out var index))
            {
                TryItem(ref position, index, ref at);
            }
        }

        return at;
    }

    /// <summary>Goes from an object to the value of a member.</summary>
    private bool TryMember(ref int position, string name, ref int at)
    {
        var next = position;
        if (code[next++] != Object)
        {
            return false;
        }

        for (var left = Number(ref next); left > 0; left--)
        {
            var isIt = names[Number(ref next)] == name;
            var line = Number(ref next);
            if (isIt)
            {
                (position, at) = (next, line);
                return true;
            }

            Skip(ref next);
        }

        return false;
    }

    /// <summary>Goes from a list to one of its items, if it is a list and has so many.</summary>
    private void TryItem(ref int position, int index, ref int at)
    {
        var next = position;
        if (code[next++] != List || index >= Number(ref next))
        {
            return;
        }

        for (var i = 0; i < index; i++)
        {
            Number(ref next);
            Skip(ref next);
        }

        at = Number(ref next);
        position = next;
    }

    private void Skip(ref int position)
    {
        var kind = code[position++];
        if (kind == Leaf)
        {
            return;
        }

        for (var left = Number(ref position); left > 0; left--)
        {
            Number(ref position);
            if (kind == Object)
            {
                Number(ref position);
            }

            Skip(ref position);
        }
    }

    private int Number(ref int position)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var one = code[position++];
            value |= (one & 0x7F) << shift;
            if (one < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>Makes the layouts of one document; those of one form are one object.</summary>
    internal sealed class Maker(string file)
    {
        private const int Slots = 1 << 12;

        private readonly List<string> names = [];
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private RecordLayout? flat;
        private RecordLayout?[]? known;
        private byte[] scratch = new byte[256];
        private int written;

        /// <summary>The origin of a record.</summary>
        /// <param name="record">The record.</param>
        /// <param name="lastLine">The line of its last character.</param>
        public RecordOrigin Origin(JsonTree record, int lastLine)
        {
            if (record.Line == lastLine)
            {
                return new RecordOrigin(flat ??= new RecordLayout(file, [], names), record.Line);
            }

            written = 0;
            Node(record, record.Line);
            var code = scratch.AsSpan(0, written);
            ref var slot = ref (known ??= new RecordLayout?[Slots])[Hash(code) % Slots];
            if (slot is null || !slot.Is(code))
            {
                slot = new RecordLayout(file, code.ToArray(), names);
            }

            return new RecordOrigin(slot, record.Line);
        }

        private static uint Hash(ReadOnlySpan<byte> code)
        {
            var hash = 2166136261u;
            for (; code.Length >= sizeof(uint); code = code[sizeof(uint)..])
            {
                hash = uint.RotateLeft((hash ^ BinaryPrimitives.ReadUInt32LittleEndian(code)) * 0x9E3779B1, 13);
            }

            foreach (var one in code)
            {
                hash = (hash ^ one) * 16777619;
            }

            return hash ^ (hash >> 15);
        }

        private void Node(JsonTree node, int first)
        {
            if (node.IsObject)
            {
                Byte(Object);
                Number(node.Members.Count);
                foreach (var member in node.Members)
                {
                    Number(NumberOf(member.Name));
                    Number(member.Line - first);
                    Node(member.Value, first);
                }
            }
            else if (node.IsArray)
            {
                Byte(List);
                Number(node.Items.Count);
                foreach (var item in node.Items)
                {
                    Number(item.Line - first);
                    Node(item, first);
                }
            }
            else
            {
                Byte(Leaf);
            }
        }

        private int NumberOf(string name)
        {
            if (!numbers.TryGetValue(name, out var number))
            {
                number = names.Count;
                numbers.Add(name, number);
                names.Add(name);
            }

            return number;
        }

        private void Number(int value)
        {
            for (; value >= 0x80; value >>= 7)
            {
                Byte((byte)(value | 0x80));
            }

            Byte((byte)value);
        }

        private void Byte(byte value)
        {
            if (written == scratch.Length)
            {
                Array.Resize(ref scratch, 2 * written);
            }

            scratch[written++] = value;
        }
    }

    private bool Is(ReadOnlySpan<byte> other) => other.SequenceEqual(code);
}
