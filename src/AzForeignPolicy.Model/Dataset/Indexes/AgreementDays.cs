namespace AzForeignPolicy.Model;

/// <summary>The days of an agreement as day numbers, once for all: when it stands and is in force, as a whole and for a party.</summary>
/// <remarks>The same rules as <see cref="Agreement.StandsOn"/> and <see cref="Agreement.IsInForceOn"/>, solved for the day.</remarks>
internal readonly struct AgreementDays
{
    public readonly HeldDays Stands;
    public readonly HeldDays InForce;

    public AgreementDays(Agreement text, int asOf)
    {
        if (text.Form is AgreementForm.Initialled or AgreementForm.Announced)
        {
            Stands = HeldDays.Never;
            InForce = HeldDays.Never;
            return;
        }

        Stands = Days(text.Signed, text, asOf);
        InForce = text.Force == AgreementForce.Political ? HeldDays.Never
            : text.InForce is not { } start ? Stands.Open
            : Days(start, text, asOf).And(new HeldDays(Stands.PossibleFrom, Stands.PossibleFrom, Stands.PossibleTo, Stands.PossibleTo));
        if (text.Force != AgreementForce.Binding)
        {
            InForce = InForce.Open;
        }
    }

    /// <summary>Whether the acts of a party join or leave more than once, so that the days on which it belongs are no single stretch.</summary>
    public static bool ComesAndGoes(Party party)
    {
        var count = 0;
        foreach (var act in party.Acts)
        {
            count += act.Act == TreatyAct.Withdrawal || Party.Joins(act.Act) ? 1 : 0;
        }

        return count > 1;
    }

    /// <summary>The days on which a party that joined or left once at most belongs to its text.</summary>
    public static HeldDays Belonging(Party party)
    {
        foreach (var act in party.Acts)
        {
            if (Party.Joins(act.Act))
            {
                return new HeldDays(act.Date.EarliestDay, act.Date.LatestDay, int.MaxValue, int.MaxValue);
            }

            if (act.Act == TreatyAct.Withdrawal)
            {
                return new HeldDays(int.MinValue, int.MinValue, act.Date.EarliestDay - 1, act.Date.LatestDay - 1);
            }
        }

        return HeldDays.Always;
    }

    /// <summary>The days on which a party is bound: from its first consent on, whichever that is.</summary>
    public static HeldDays Bound(Party party)
    {
        int possible = int.MaxValue, certain = int.MaxValue;
        foreach (var act in party.Acts)
        {
            if (Party.Consents(act.Act))
            {
                possible = Math.Min(possible, act.Date.EarliestDay);
                certain = Math.Min(certain, act.Date.LatestDay);
            }
        }

        return possible == int.MaxValue ? HeldDays.Always : new HeldDays(possible, certain, int.MaxValue, int.MaxValue);
    }

    private static HeldDays Days(EdtfDate? start, Agreement text, int asOf)
    {
        var end = text.Ended;
        var possibleFrom = start is { } s ? Math.Min(s.EarliestDay, asOf + 1) : int.MinValue;
        var possibleTo = end is { } e && e.LatestDay <= asOf ? e.LatestDay : int.MaxValue;
        return start is not { } begun || (text.SupersededBy is not null && end is null)
            ? new HeldDays(possibleFrom, int.MaxValue, int.MinValue, possibleTo)
            : new HeldDays(possibleFrom, begun.LatestDay, Math.Min(asOf, end is { } over ? Math.Max(over.EarliestDay, begun.EarliestDay) : int.MaxValue), possibleTo);
    }
}
