namespace AzForeignPolicy.Model;

/// <summary>Numbers pairs of small numbers from 0 in the order of their first mention: open addressing, one cache line a look-up.</summary>
/// <remarks>For one thread while pairs are added; then safe for use by several.</remarks>
internal sealed class PairTable
{
    private Slot[] slots = new Slot[16];
    private int shift = 60;

    /// <summary>How many pairs there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a pair, or -1.</summary>
    public int Find(int one, int other)
    {
        var key = Key(one, other);
        var table = slots;
        for (var i = Start(key); ; i++)
        {
            ref readonly var slot = ref table[i & (table.Length - 1)];
            if (slot.Key == key)
            {
                return slot.Number;
            }

            if (slot.Key == 0)
            {
                return -1;
            }
        }
    }

    /// <summary>The number of a pair, which is given one if it has none.</summary>
    public int Add(int one, int other)
    {
        var number = Find(one, other);
        if (number >= 0)
        {
            return number;
        }

        if (2 * Count >= slots.Length)
        {
            Grow();
        }

        Put(Key(one, other), Count);
        return Count++;
    }

    // One more, so that no pair is 0.
    private static long Key(int one, int other) => (((long)one << 32) | (uint)other) + 1;

    private int Start(long key) => (int)((ulong)key * 0x9E3779B97F4A7C15 >> shift);

    private void Put(long key, int number)
    {
        var i = Start(key);
        while (slots[i & (slots.Length - 1)].Key != 0)
        {
            i++;
        }

        slots[i & (slots.Length - 1)] = new Slot { Key = key, Number = number };
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[2 * old.Length];
        shift--;
        foreach (var slot in old)
        {
            if (slot.Key != 0)
            {
                Put(slot.Key, slot.Number);
            }
        }
    }

    private struct Slot
    {
        public long Key;
        public int Number;
    }
}
