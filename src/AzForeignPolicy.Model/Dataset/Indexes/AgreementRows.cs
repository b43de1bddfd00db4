namespace AzForeignPolicy.Model;

/// <summary>Solves the rules of an agreement for the day: makes its rows for two parties or for one.</summary>
/// <remarks>For one thread. Nothing is allocated but for parties that come and go.</remarks>
internal sealed class AgreementRows
{
    private readonly int asOf;
    private readonly List<AgreementRow> rows = [];
    private readonly SortedSet<int> changes = [];

    public AgreementRows(int asOf) => this.asOf = asOf;

    /// <summary>The rows of the last agreement asked for.</summary>
    public List<AgreementRow> Found => rows;

    /// <summary>Makes the rows for two parties towards each other, or (other null) for one; in that case only what is in force.</summary>
    public void Solve(Agreement text, in AgreementDays days, int place, Party one, Party? other)
    {
        rows.Clear();
        if (one.Acts.IsEmpty && (other is null || other.Acts.IsEmpty))
        {
            Add(AgreementRow.Of(place, text.Kind), in days.Stands, other is null ? days.InForce : days.InForce.And(days.Stands));
            return;
        }

        if (AgreementDays.ComesAndGoes(one) || (other is not null && AgreementDays.ComesAndGoes(other)))
        {
            SolveByChanges(in days, AgreementRow.Of(place, text.Kind), one, other);
            return;
        }

        var belongs = AgreementDays.Belonging(one);
        var bound = AgreementDays.Bound(one);
        if (other is not null)
        {
            belongs = belongs.And(AgreementDays.Belonging(other));
            bound = bound.And(AgreementDays.Bound(other));
        }

        var stands = days.Stands.And(belongs);
        Add(AgreementRow.Of(place, text.Kind), stands, days.InForce.And(other is null ? belongs : stands).And(bound));
    }

    private static bool Same(in HeldDays stands, in HeldDays inForce) =>
        inForce.IsNever || (stands.PossibleTo == inForce.PossibleTo && (stands.IsNeverCertain || inForce.IsNeverCertain || stands.CertainTo == inForce.CertainTo));

    private void Add(AgreementRow row, in HeldDays stands, in HeldDays inForce)
    {
        if (Same(in stands, in inForce))
        {
            if (!stands.IsNever)
            {
                rows.Add(Filled(row, in stands, in inForce));
            }
        }
        else
        {
            if (!stands.IsNever)
            {
                rows.Add(Filled(row, in stands, HeldDays.Never));
            }

            rows.Add(Filled(row, HeldDays.Never, in inForce));
        }
    }

    private static AgreementRow Filled(AgreementRow row, in HeldDays stands, in HeldDays inForce)
    {
        row.StandsPossiblyFrom = stands.IsNever ? int.MaxValue : stands.PossibleFrom;
        row.StandsFrom = stands.IsNeverCertain ? int.MaxValue : stands.CertainFrom;
        row.InForcePossiblyFrom = inForce.IsNever ? int.MaxValue : inForce.PossibleFrom;
        row.InForceFrom = inForce.IsNeverCertain ? int.MaxValue : inForce.CertainFrom;
        row.PossibleTo = stands.IsNever ? inForce.PossibleTo : stands.PossibleTo;
        row.CertainTo = !stands.IsNeverCertain ? stands.CertainTo : !inForce.IsNeverCertain ? inForce.CertainTo : int.MinValue;
        return row;
    }

    /// <summary>Goes through the days on which anything changes.</summary>
    private void SolveByChanges(in AgreementDays days, AgreementRow row, Party one, Party? other)
    {
        changes.Clear();
        changes.Add(int.MinValue);
        AddChanges(in days.Stands);
        AddChanges(in days.InForce);
        AddChanges(one);
        AddChanges(other);
        int[] from = [.. changes];
        Runs(from, row, isForce: false, in days, one, other);
        Runs(from, row, isForce: true, in days, one, other);
    }

    private void Runs(int[] from, AgreementRow row, bool isForce, in AgreementDays days, Party one, Party? other)
    {
        // What is open around what is certain: each row takes one stretch of certain days at most.
        int possibleFrom = int.MaxValue, certainFrom = int.MaxValue, certainTo = int.MinValue;
        for (var i = 0; i <= from.Length; i++)
        {
            var day = i < from.Length ? from[i] : int.MaxValue;
            var value = i < from.Length ? Value(day, isForce, in days, one, other) : Truth.No;
            var isCertainOver = certainFrom != int.MaxValue && certainTo != int.MinValue;
            if (certainFrom != int.MaxValue && !value.IsYes && !isCertainOver)
            {
                certainTo = i < from.Length ? day - 1 : int.MaxValue;
                isCertainOver = true;
            }

            if (possibleFrom != int.MaxValue && (value.IsNo || (value.IsYes && isCertainOver)))
            {
                var held = new HeldDays(possibleFrom, certainFrom, certainTo, i < from.Length ? day - 1 : int.MaxValue);
                rows.Add(isForce ? Filled(row, HeldDays.Never, in held) : Filled(row, in held, HeldDays.Never));
                (possibleFrom, certainFrom, certainTo) = (int.MaxValue, int.MaxValue, int.MinValue);
            }

            if (!value.IsNo && possibleFrom == int.MaxValue)
            {
                possibleFrom = day;
            }

            if (value.IsYes && certainFrom == int.MaxValue)
            {
                certainFrom = day;
            }
        }
    }

    private static Truth Value(int day, bool isForce, in AgreementDays days, Party one, Party? other)
    {
        var belongs = one.BelongsOn(day) & (other?.BelongsOn(day) ?? Truth.Yes);
        if (!isForce)
        {
            return days.Stands.On(day) & belongs;
        }

        var inForce = days.InForce.On(day) & belongs & one.IsBoundOn(day) & (other?.IsBoundOn(day) ?? Truth.Yes);
        return other is null ? inForce : inForce & days.Stands.On(day);
    }

    private void AddChanges(in HeldDays held)
    {
        if (!held.IsNever)
        {
            Add(held.PossibleFrom, 0);
            Add(held.PossibleTo, 1);
        }

        if (!held.IsNeverCertain)
        {
            Add(held.CertainFrom, 0);
            Add(held.CertainTo, 1);
        }
    }

    private void AddChanges(Party? party)
    {
        if (party is not null)
        {
            foreach (var act in party.Acts)
            {
                changes.Add(act.Date.EarliestDay);
                changes.Add(act.Date.LatestDay);
            }
        }
    }

    private void Add(int day, int after)
    {
        if (day is not (int.MinValue or int.MaxValue))
        {
            changes.Add(day + after);
        }
    }
}
