using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace AzForeignPolicy.Model;

/// <summary>A table with a row for each state, dyad, or state and bloc in each period. Made by <see cref="PanelBuilder"/>.</summary>
/// <remarks>
/// The columns are known before the first row. Rows are made one by one as the panel is enumerated, by period and then by code, and are not held; each enumeration
/// computes anew. Immutable and safe for use by several threads, unless a column of the caller's own is not.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Panel : IEnumerable<PanelRow>
{
    private readonly ForeignPolicyDataset data;
    private readonly PanelBuilder settings;
    private readonly FrozenDictionary<string, int> places;
    private readonly ImmutableArray<BlocId> blocs;
    private readonly CountrySet of;
    private readonly CountrySet with;

    internal Panel(ForeignPolicyDataset data, PanelBuilder settings, ImmutableArray<PanelColumn> columns)
    {
        this.data = data;
        this.settings = settings;
        Columns = columns;
        places = Enumerable.Range(0, columns.Length).ToFrozenDictionary(i => columns[i].Name, i => i, StringComparer.Ordinal);
        blocs = settings.Blocs.IsDefaultOrEmpty ? [.. data.Blocs.Select(b => b.Id)] : [.. settings.Blocs.Distinct().Order()];
        of = settings.Of ?? data.AllStates;
        with = settings.With ?? data.AllStates;
    }

    /// <summary>What a row is about.</summary>
    public PanelUnit Unit => settings.Unit;

    /// <summary>How long a period is.</summary>
    public PeriodUnit PeriodUnit => settings.PeriodUnit;

    /// <summary>Which day of a period is asked.</summary>
    public PeriodRule Rule => settings.Rule;

    /// <summary>The list by which states exist; null if every state of the data has a row in each period.</summary>
    public StateListId? StateList => settings.StateList;

    /// <summary>The columns, those that say what a row is about first.</summary>
    public ImmutableArray<PanelColumn> Columns { get; }

    /// <summary>The place of a column.</summary>
    /// <param name="column">The name.</param>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public int IndexOf(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return places.TryGetValue(column, out var index) ? index : throw new KeyNotFoundException($"The panel has no column \"{column}\".");
    }

    /// <summary>Goes through the rows, making each when it is asked for.</summary>
    public IEnumerator<PanelRow> GetEnumerator()
    {
        var context = new PanelContext(data, Rule, StateList);
        var values = Columns.Select(c => c.Bind(context)).ToArray();
        foreach (var subject in Subjects())
        {
            var row = new PanelValue[values.Length];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = Columns[i].Check(values[i](subject));
            }

            yield return new PanelRow(this, subject, ImmutableCollectionsMarshal.AsImmutableArray(row));
        }
    }

    /// <summary>What the panel holds, in words: the unit, the window, the rules.</summary>
    public override string ToString() =>
        $"{EnumNames<PanelUnit>.Name(Unit)} by {EnumNames<PeriodUnit>.Name(PeriodUnit)}, {EdtfDate.OfDay(settings.From)} to {EdtfDate.OfDay(settings.To)}, rule {EnumNames<PeriodRule>.Name(Rule)}, "
        + (StateList is { } list ? $"by the list {EnumNames<StateListId>.Name(list)} ({EnumNames<StateExistence>.Name(settings.Existence)})" : "every state of the data");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<PanelSubject> Subjects()
    {
        var spells = StateList is { } list ? new StateSpells(data, list, settings.Existence) : null;
        foreach (var period in PanelPeriod.Between(PeriodUnit, settings.From, settings.To))
        {
            if (Unit is PanelUnit.Dyad or PanelUnit.DirectedDyad)
            {
                foreach (var dyad in new DyadSequence(spells!, of, with, period.FirstDay, period.LastDay, Unit == PanelUnit.DirectedDyad))
                {
                    yield return new PanelSubject(period, dyad.First, dyad.Second, default, dyad.Existed);
                }

                continue;
            }

            foreach (var state in of)
            {
                if (spells is not null && !spells.Counts(state, period.FirstDay, period.LastDay))
                {
                    continue;
                }

                var existed = spells is null ? Truth.Unknown : spells.Existed(state, period.FirstDay, period.LastDay);
                if (Unit == PanelUnit.State)
                {
                    yield return new PanelSubject(period, state, default, default, existed);
                    continue;
                }

                foreach (var bloc in blocs)
                {
                    var body = data.Blocs[bloc];
                    var isOutside = body.Founded is { } founded && founded.EarliestDay > period.LastDay || body.Dissolved is { } last && last.LatestDay < period.FirstDay;
                    if (!isOutside)
                    {
                        yield return new PanelSubject(period, state, default, bloc, existed);
                    }
                }
            }
        }
    }
}
