namespace AzForeignPolicy.Model;

/// <summary>The states with which agreements of some kinds certainly and possibly stand between them and one state, as sets over time.</summary>
/// <remarks>
/// Immutable. The sets of a day are those of a checkpoint and some changes: a timeline of few changes has a checkpoint at each, a long one at
/// every sixteenth, so that a change costs about 20 bytes. What silence says is not in it.
/// </remarks>
internal sealed class PartnerTimeline
{
    private const int FewChanges = 64;

    private readonly int shift;
    private readonly int[] days;

    // For each day of change where its changes end; a change is the country and its new value, 0 to 2 for no, possibly and certainly.
    private readonly int[] changeEnds;
    private readonly ushort[] changes;
    private readonly (CountrySet Certain, CountrySet Possible)[] checkpoints;

    public PartnerTimeline(AgreementColumns columns, int country, AgreementKindSet kinds)
    {
        Kinds = kinds;
        var all = new List<(int Day, ushort Change)>();
        var events = new List<(int Day, int Possible, int Certain)>();
        for (var other = 0; other < CountryCode.IndexCount; other++)
        {
            if (other != country)
            {
                AddChanges(columns.Between(country, other), kinds, other, events, all);
            }
        }

        all.Sort();
        changes = new ushort[all.Count];
        var dayList = new List<int>();
        var ends = new List<int>();
        for (var i = 0; i < all.Count; i++)
        {
            if (dayList.Count == 0 || dayList[^1] != all[i].Day)
            {
                dayList.Add(all[i].Day);
                ends.Add(i);
            }

            changes[i] = all[i].Change;
            ends[^1] = i + 1;
        }

        days = [.. dayList];
        changeEnds = [.. ends];
        shift = days.Length <= FewChanges ? 0 : 4;
        checkpoints = new (CountrySet, CountrySet)[(days.Length + (1 << shift) - 1) >> shift];
        CountryWords certainly = default, possibly = default;
        for (var i = 0; i < days.Length; i++)
        {
            Apply(i, ref certainly, ref possibly);
            if ((i & ((1 << shift) - 1)) == 0)
            {
                checkpoints[i >> shift] = (new CountrySet(in certainly), new CountrySet(in possibly));
            }
        }
    }

    public AgreementKindSet Kinds { get; }

    /// <summary>The states with which agreements certainly and possibly stand on a day, by the records alone.</summary>
    public void On(int day, out CountryWords certainly, out CountryWords possibly)
    {
        var last = DayColumn.CountUpTo(days, day) - 1;
        if (last < 0)
        {
            certainly = default;
            possibly = default;
            return;
        }

        ref readonly var checkpoint = ref checkpoints[last >> shift];
        certainly = checkpoint.Certain.Words;
        possibly = checkpoint.Possible.Words;
        for (var i = (last >> shift << shift) + 1; i <= last; i++)
        {
            Apply(i, ref certainly, ref possibly);
        }
    }

    private static void AddChanges(
        ReadOnlySpan<AgreementRow> rows, AgreementKindSet kinds, int other, List<(int Day, int Possible, int Certain)> events, List<(int Day, ushort Change)> all)
    {
        events.Clear();
        foreach (ref readonly var row in rows)
        {
            if ((kinds.Bits & row.KindBit) == 0 || row.StandsPossiblyFrom == int.MaxValue)
            {
                continue;
            }

            events.Add((row.StandsPossiblyFrom, 1, 0));
            if (row.PossibleTo != int.MaxValue)
            {
                events.Add((row.PossibleTo + 1, -1, 0));
            }

            if (row.StandsFrom != int.MaxValue)
            {
                events.Add((row.StandsFrom, 0, 1));
                events.Add((row.CertainTo + 1, 0, -1));
            }
        }

        events.Sort();
        int possible = 0, certain = 0, value = 0;
        for (var i = 0; i < events.Count; i++)
        {
            possible += events[i].Possible;
            certain += events[i].Certain;
            if (i + 1 == events.Count || events[i + 1].Day != events[i].Day)
            {
                var now = certain > 0 ? 2 : possible > 0 ? 1 : 0;
                if (now != value)
                {
                    all.Add((events[i].Day, (ushort)(other << 2 | now)));
                    value = now;
                }
            }
        }
    }

    private void Apply(int day, ref CountryWords certainly, ref CountryWords possibly)
    {
        for (var i = day == 0 ? 0 : changeEnds[day - 1]; i < changeEnds[day]; i++)
        {
            int country = changes[i] >> 2, value = changes[i] & 3;
            if (value == 2)
            {
                certainly.Set(country);
            }
            else
            {
                certainly.Clear(country);
            }

            if (value != 0)
            {
                possibly.Set(country);
            }
            else
            {
                possibly.Clear(country);
            }
        }
    }
}
