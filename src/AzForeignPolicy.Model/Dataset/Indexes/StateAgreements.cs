namespace AzForeignPolicy.Model;

/// <summary>What is kept for the agreements of one state: sorted beginnings and ends to count by, and its partners over time.</summary>
/// <remarks>Immutable but for the partners by set of kinds, which are added when first asked for.</remarks>
internal sealed class StateAgreements
{
    private readonly AgreementColumns columns;
    private readonly int country;
    private readonly int asOf;

    // In force: all certain beginnings; of those rows whose possible beginning differs, that and the certain one; ends before the data's day.
    private readonly int[] certainFrom;
    private readonly int[] otherPossibleFrom;
    private readonly int[] otherCertainFrom;
    private readonly int[] certainTo;
    private readonly int[] possibleTo;
    private PartnerTimeline[] partners = [];

    public StateAgreements(AgreementColumns columns, int country, int asOf)
    {
        this.columns = columns;
        this.country = country;
        this.asOf = asOf;
        List<int> from = [], possible = [], certain = [], to = [], until = [];
        foreach (var row in columns.RowsOf(country))
        {
            var isCertain = row.InForceFrom != int.MaxValue;
            if (isCertain)
            {
                from.Add(row.InForceFrom);
                if (row.CertainTo < asOf)
                {
                    to.Add(row.CertainTo);
                }
            }

            if (!isCertain || row.InForceFrom != row.InForcePossiblyFrom)
            {
                possible.Add(row.InForcePossiblyFrom);
                if (isCertain)
                {
                    certain.Add(row.InForceFrom);
                }
            }

            if (row.PossibleTo != int.MaxValue)
            {
                until.Add(row.PossibleTo);
            }
        }

        certainFrom = Sorted(from);
        otherPossibleFrom = Sorted(possible);
        otherCertainFrom = Sorted(certain);
        certainTo = Sorted(to);
        possibleTo = Sorted(until);
    }

    /// <summary>How many bytes the columns take.</summary>
    public long Bytes => 4L * (certainFrom.Length + otherPossibleFrom.Length + otherCertainFrom.Length + certainTo.Length + possibleTo.Length);

    public CountRange CountInForce(int day)
    {
        var begun = DayColumn.CountUpTo(certainFrom, day);
        var certain = day > asOf ? 0 : begun - DayColumn.CountBefore(certainTo, day);
        var possible = begun + DayColumn.CountUpTo(otherPossibleFrom, day) - DayColumn.CountUpTo(otherCertainFrom, day) - DayColumn.CountBefore(possibleTo, day);
        return new CountRange(certain, possible);
    }

    /// <summary>The states with which agreements of some kinds stand, over time.</summary>
    public PartnerTimeline Partners(AgreementKindSet kinds)
    {
        foreach (var known in partners)
        {
            if (known.Kinds == kinds)
            {
                return known;
            }
        }

        var added = new PartnerTimeline(columns, country, kinds);
        partners = [.. partners, added];
        return added;
    }

    private static int[] Sorted(List<int> days)
    {
        days.Sort();
        return [.. days];
    }
}
