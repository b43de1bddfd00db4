namespace AzForeignPolicy.Model;

/// <summary>The contacts of one state's leaders with those of all others, in order of time, to collect whom they met in a window.</summary>
/// <remarks>Immutable. Contacts within a month or less take 8 bytes; the few that may lie anywhere in a longer time are kept apart.</remarks>
internal sealed class StateEncounters
{
    private const int LongestShort = 31;

    private readonly int[] firstDays;

    // How many days after the first the last is; the other state, above the two bits of the level.
    private readonly ushort[] lengths;
    private readonly ushort[] others;
    private readonly (EncounterRow Row, int Other)[] longs;

    public StateEncounters(EncounterColumns columns, int country)
    {
        var days = new List<int>();
        var packed = new List<uint>();
        var far = new List<(EncounterRow, int)>();
        for (var other = 0; other < CountryCode.IndexCount; other++)
        {
            foreach (var row in other == country ? default : columns.Between(country, other))
            {
                // In 64 bits, since a day without a limit is far away.
                if ((long)row.Last - row.First <= LongestShort)
                {
                    days.Add(row.First);
                    packed.Add(((uint)(row.Last - row.First) << 16) | ((uint)other << 2) | (uint)row.Level);
                }
                else
                {
                    far.Add((row, other));
                }
            }
        }

        firstDays = [.. days];
        var values = packed.ToArray();
        Array.Sort(firstDays, values);
        lengths = new ushort[values.Length];
        others = new ushort[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            lengths[i] = (ushort)(values[i] >> 16);
            others[i] = (ushort)values[i];
        }

        longs = [.. far];
    }

    /// <summary>How many bytes the columns take.</summary>
    public long Bytes => 8L * firstDays.Length + 16L * longs.Length;

    /// <summary>Adds the states whose leaders were met in a window: certainly at the level, and possibly at any.</summary>
    /// <returns>False, and nothing is added, if more contacts than a limit would have to be looked at.</returns>
    public bool AddMet(int from, int to, EncounterLevel atLeast, int limit, ref CountryWords certain, ref CountryWords possible)
    {
        int start = DayColumn.CountBefore(firstDays, from - LongestShort), count = DayColumn.CountUpTo(firstDays, to) - start;
        if (count + longs.Length > limit)
        {
            return false;
        }

        var days = firstDays.AsSpan(start, count);
        var last = lengths.AsSpan(start, count);
        var with = others.AsSpan(start, count);
        for (var i = 0; i < days.Length; i++)
        {
            int first = days[i], end = first + last[i];
            if (end < from)
            {
                continue;
            }

            int other = with[i] >> 2;
            possible.Set(other);
            if (first >= from && end <= to && (with[i] & 3) >= (int)atLeast)
            {
                certain.Set(other);
            }
        }

        foreach (ref readonly var one in longs.AsSpan())
        {
            if (one.Row.First <= to && one.Row.Last >= from)
            {
                possible.Set(one.Other);
                if (one.Row.First >= from && one.Row.Last <= to && one.Row.Level >= atLeast)
                {
                    certain.Set(one.Other);
                }
            }
        }

        return true;
    }
}
