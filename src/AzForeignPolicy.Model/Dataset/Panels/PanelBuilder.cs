using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>Collects what a panel is to hold, and makes it.</summary>
/// <remarks>For one thread.</remarks>
public sealed class PanelBuilder
{
    private readonly ForeignPolicyDataset data;

    /// <summary>A builder of a panel.</summary>
    /// <param name="data">The data.</param>
    /// <param name="unit">What a row is about.</param>
    /// <param name="periodUnit">How long a period is.</param>
    /// <exception cref="ArgumentException">A unit is not a defined value.</exception>
    public PanelBuilder(ForeignPolicyDataset data, PanelUnit unit, PeriodUnit periodUnit)
    {
        ArgumentNullException.ThrowIfNull(data);
        this.data = data;
        Unit = Guard.NotDefault(unit);
        PeriodUnit = Guard.NotDefault(periodUnit);
        From = To = data.AsOf;
    }

    private PanelBuilder(PanelBuilder other)
    {
        data = other.data;
        Unit = other.Unit;
        PeriodUnit = other.PeriodUnit;
        From = other.From;
        To = other.To;
        Rule = other.Rule;
        StateList = other.StateList;
        Existence = other.Existence;
        Of = other.Of;
        With = other.With;
        Blocs = other.Blocs;
        Keys = other.Keys;
        Columns = other.Columns;
    }

    /// <summary>What a row is about.</summary>
    public PanelUnit Unit { get; }

    /// <summary>How long a period is.</summary>
    public PeriodUnit PeriodUnit { get; }

    /// <summary>The first day; the period in which it lies is the first. The data's day by default.</summary>
    public LocalDate From { get; set; }

    /// <summary>The last day; the period in which it lies is the last. The data's day by default.</summary>
    public LocalDate To { get; set; }

    /// <summary>Which day of a period is asked. The last by default: for years 31 December.</summary>
    public PeriodRule Rule { get; set; } = PeriodRule.LastDay;

    /// <summary>The list by which states exist. Required for dyads; without one every state of the data has a row in each period.</summary>
    public StateListId? StateList { get; set; }

    /// <summary>Which states count as existing by the list; by default those that it certainly counts, so that a panel ends where the list ends.</summary>
    public StateExistence Existence { get; set; } = StateExistence.Certain;

    /// <summary>The states; for dyads one state of each pair is one of these. All by default.</summary>
    public CountrySet? Of { get; set; }

    /// <summary>For dyads: the other state of each pair is one of these. All by default.</summary>
    public CountrySet? With { get; set; }

    /// <summary>For panels of states and blocs: the blocs. All by default; a bloc has no row in a period in which it certainly did not exist.</summary>
    public ImmutableArray<BlocId> Blocs { get; set; } = [];

    /// <summary>The codes by which a row names its states, at least one; by default <see cref="StateKey.Iso2"/>.</summary>
    public ImmutableArray<StateKey> Keys { get; set; } = [StateKey.Iso2];

    /// <summary>The columns beside those that say what a row is about.</summary>
    public ImmutableArray<PanelColumn> Columns { get; set; } = [];

    /// <summary>Makes the panel. No row is computed.</summary>
    /// <exception cref="ArgumentException">
    /// The window ends before it begins, dyads have no list of states, a column does not fit the unit, two columns have the same name, a key stands twice, or what is given
    /// for one unit is asked for another. The message lists all such problems.
    /// </exception>
    /// <exception cref="KeyNotFoundException">The data set has no such list, state or bloc.</exception>
    public Panel Build()
    {
        var problems = new List<string>();
        void Check(bool isWrong, string problem)
        {
            if (isWrong)
            {
                problems.Add(problem);
            }
        }

        var isOfDyads = Unit is PanelUnit.Dyad or PanelUnit.DirectedDyad;
        Check(To < From, "The last day is before the first.");
        Check(!Enum.IsDefined(Rule), "The rule is not a defined value.");
        Check(!Enum.IsDefined(Existence), "The existence is not a defined value.");
        Check(isOfDyads && StateList is null, "Dyads need a list by which states exist.");
        Check(!isOfDyads && With is not null, "Only a dyad has another state.");
        Check(Unit != PanelUnit.StateBloc && !Blocs.IsDefaultOrEmpty, "Only a panel of states and blocs has blocs.");
        Check(Keys.IsDefaultOrEmpty, "At least one code is needed to name states.");
        ImmutableArray<PanelColumn> own = Columns.IsDefault ? [] : Columns;
        ImmutableArray<StateKey> keys = Keys.IsDefault ? [] : Keys;
        Check(keys.Any(k => !Enum.IsDefined(k)), "A key is not a defined value.");
        foreach (var column in Guard.NoneNull(own, nameof(Columns)).Where(c => !c.Fits(Unit)))
        {
            Check(true, $"The column \"{column.Name}\" does not fit a panel by {EnumNames<PanelUnit>.Name(Unit)}.");
        }

        ImmutableArray<PanelColumn> all = [.. PanelColumns.Keys(Unit, PeriodUnit, keys), .. own];
        foreach (var name in all.GroupBy(c => c.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            Check(true, $"Two columns have the name \"{name}\".");
        }

        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join(" ", problems));
        }

        _ = StateList is { } list ? data.StateLists[list] : null;
        data.RequireStates(Of);
        data.RequireStates(With);

        foreach (var bloc in Blocs.IsDefault ? [] : Blocs)
        {
            _ = data.Blocs[bloc];
        }

        return new Panel(data, new PanelBuilder(this), all);
    }
}
