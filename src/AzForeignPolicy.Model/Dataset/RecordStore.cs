using System.Diagnostics.CodeAnalysis;

namespace AzForeignPolicy.Model;

/// <summary>The records of one kind while a data set is built, each with the place where it stood; found by identifier.</summary>
/// <remarks>
/// Records that come sorted by identifier, as documents in canonical form have them, need no index: a record is then found by bisection.
/// The first that is out of order makes one. Blocks of slots instead of one growing array: nothing is copied as it grows.
/// </remarks>
internal sealed class RecordStore<T>(Func<T, string> keyOf)
    where T : class
{
    private const int BlockBits = 12;
    private const int BlockSize = 1 << BlockBits;
    private const int FirstSize = 64;

    private readonly List<Entry[]> blocks = [];
    private readonly List<(int Slot, Entry Before)> replaced = [];
    private Dictionary<string, int>? index;
    private int used;
    private int removed;
    private int mark = -1;

    /// <summary>How many records there are.</summary>
    public int Count => used - removed;

    /// <summary>The last record in order of adding, and so the one with the last key as long as there is no index.</summary>
    private string LastKey => keyOf(At(used - 1).Record!);

    public bool TryGet(string key, [NotNullWhen(true)] out T? record, out RecordOrigin origin)
    {
        if (!TryFind(key, out var slot))
        {
            (record, origin) = (null, default);
            return false;
        }

        (record, origin) = (At(slot).Record!, At(slot).Origin);
        return true;
    }

    /// <summary>Puts a record in the place of the one with the same key, or behind all others.</summary>
    public void Put(T record, RecordOrigin origin)
    {
        var key = keyOf(record);
        if (TryFind(key, out var slot))
        {
            if (slot < mark)
            {
                replaced.Add((slot, At(slot)));
            }

            At(slot) = new Entry(record, origin);
        }
        else
        {
            Append(key, record, origin);
        }
    }

    /// <summary>Adds a record if there is none with its key.</summary>
    /// <returns>Whether it was added; else where the other stood.</returns>
    public bool TryAdd(T record, RecordOrigin origin, out RecordOrigin other)
    {
        var key = keyOf(record);
        if (TryFind(key, out var slot))
        {
            other = At(slot).Origin;
            return false;
        }

        other = default;
        Append(key, record, origin);
        return true;
    }

    public bool Contains(string key) => TryFind(key, out _);

    public bool Remove(string key)
    {
        if (!TryFind(key, out var slot))
        {
            return false;
        }

        Index().Remove(key);
        At(slot) = default;
        removed++;
        return true;
    }

    /// <summary>Begins what can be taken back: until then only <see cref="Put"/> and <see cref="TryAdd"/> are called.</summary>
    public void Begin()
    {
        mark = used;
        replaced.Clear();
    }

    /// <summary>Takes back what was put since <see cref="Begin"/>.</summary>
    public void TakeBack()
    {
        for (; used > mark; used--)
        {
            index?.Remove(LastKey);
            At(used - 1) = default;
        }

        foreach (var (slot, before) in Enumerable.Reverse(replaced))
        {
            At(slot) = before;
        }

        Commit();
    }

    /// <summary>Keeps what was put since <see cref="Begin"/>.</summary>
    public void Commit()
    {
        mark = -1;
        replaced.Clear();
    }

    /// <summary>All records, sorted by key in ordinal order.</summary>
    /// <param name="all">An array of <see cref="Count"/>; it may be of a derived type.</param>
    public void CopySorted(T[] all)
    {
        var next = 0;
        for (var i = 0; i < used; i++)
        {
            if (At(i).Record is { } record)
            {
                all[next++] = record;
            }
        }

        if (index is not null)
        {
            RecordOrder.Sort(all, keyOf);
        }
    }

    private ref Entry At(int slot) => ref blocks[slot >> BlockBits][slot & (BlockSize - 1)];

    private bool TryFind(string key, out int slot)
    {
        if (index is not null)
        {
            return index.TryGetValue(key, out slot);
        }

        var (low, high) = (0, used - 1);
        if (used > 0 && string.CompareOrdinal(key, LastKey) > 0)
        {
            low = used;
        }

        while (low <= high)
        {
            slot = low + ((high - low) >> 1);
            var order = string.CompareOrdinal(keyOf(At(slot).Record!), key);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (slot + 1, high) : (low, slot - 1);
        }

        slot = -1;
        return false;
    }

    private void Append(string key, T record, RecordOrigin origin)
    {
        if (index is null && used > 0 && string.CompareOrdinal(key, LastKey) < 0)
        {
            Index();
        }

        if (used >> BlockBits == blocks.Count)
        {
            blocks.Add(new Entry[blocks.Count == 0 ? FirstSize : BlockSize]);
        }
        else if (used == blocks[0].Length)
        {
            // Most data sets are small: the first block grows to its size.
            var first = blocks[0];
            Array.Resize(ref first, int.Min(8 * used, BlockSize));
            blocks[0] = first;
        }

        At(used) = new Entry(record, origin);
        index?.Add(key, used);
        used++;
    }

    private Dictionary<string, int> Index()
    {
        if (index is null)
        {
            index = new Dictionary<string, int>(used + 1, StringComparer.Ordinal);
            for (var i = 0; i < used; i++)
            {
                index.Add(keyOf(At(i).Record!), i);
            }
        }

        return index;
    }

    private readonly record struct Entry(T? Record, RecordOrigin Origin);
}
