namespace AzForeignPolicy.Model;

/// <summary>A contact between leaders of two states: within which days it lies and how close it was at least. 12 bytes.</summary>
internal readonly struct EncounterRow
{
    // Above the two bits of the level: the place of the visit in its table, or that of the meeting after all visits.
    private readonly uint record;

    public EncounterRow(int first, int last, EncounterLevel level, int place)
    {
        First = first;
        Last = last;
        record = ((uint)place << 2) | (uint)level;
    }

    /// <summary>The first day on which it can have been; <see cref="int.MinValue"/> without a limit.</summary>
    public int First { get; }

    /// <summary>The last day on which it can have been; <see cref="int.MaxValue"/> without a limit.</summary>
    public int Last { get; }

    public EncounterLevel Level => (EncounterLevel)(record & 3);

    public int Place => (int)(record >> 2);
}
