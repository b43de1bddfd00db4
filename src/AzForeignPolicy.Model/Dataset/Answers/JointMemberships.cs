using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>The blocs of which two states are both members on a day.</summary>
/// <remarks>The counts are there at once; the lists are made when first asked for. Immutable and safe for use by several threads.</remarks>
public sealed class JointMemberships
{
    private readonly DatasetIndex index;
    private ImmutableArray<Bloc> certain;
    private ImmutableArray<Bloc> possible;

    internal JointMemberships(Country first, Country second, LocalDate on, MembershipFilter filter, int certain, int possible, DatasetIndex index)
    {
        First = first;
        Second = second;
        On = on;
        Filter = filter;
        CertainCount = certain;
        PossibleCount = possible;
        this.index = index;
    }

    /// <summary>One state.</summary>
    public Country First { get; }

    /// <summary>The other state.</summary>
    public Country Second { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Which statuses count.</summary>
    public MembershipFilter Filter { get; }

    /// <summary>In how many blocs both certainly are.</summary>
    public int CertainCount { get; }

    /// <summary>In how many blocs of the data set both may be.</summary>
    public int PossibleCount { get; }

    /// <summary>The blocs in which both certainly are, by identifier.</summary>
    public ImmutableArray<Bloc> Certain => certain.IsDefault ? certain = List(CertainCount, isPossible: false) : certain;

    /// <summary>The blocs of the data set in which both may be: the certain ones and those on which the data are silent or imprecise for one of them.</summary>
    public ImmutableArray<Bloc> Possible => possible.IsDefault ? possible = List(PossibleCount, isPossible: true) : possible;

    /// <summary>The two states, the day and the blocs.</summary>
    public override string ToString() => $"{First.Code} and {Second.Code} on {EdtfDate.OfDay(On)}: {string.Join(", ", Certain.Select(b => b.Abbreviation))}";

    private ImmutableArray<Bloc> List(int count, bool isPossible)
    {
        var blocs = new Bloc[count];
        _ = isPossible
            ? index.PossibleJointMemberships(First.Code, Second.Code, On, blocs, Filter)
            : index.JointMemberships(First.Code, Second.Code, On, blocs, Filter);
        return ImmutableCollectionsMarshal.AsImmutableArray(blocs);
    }
}
