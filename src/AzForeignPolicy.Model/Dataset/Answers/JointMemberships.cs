using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>The blocs of which two states are both members on a day.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class JointMemberships
{
    internal JointMemberships(Country first, Country second, LocalDate on, MembershipFilter filter, ImmutableArray<Bloc> certain, ImmutableArray<Bloc> possible)
    {
        First = first;
        Second = second;
        On = on;
        Filter = filter;
        Certain = certain;
        Possible = possible;
    }

    /// <summary>One state.</summary>
    public Country First { get; }

    /// <summary>The other state.</summary>
    public Country Second { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Which statuses count.</summary>
    public MembershipFilter Filter { get; }

    /// <summary>The blocs in which both certainly are, by identifier.</summary>
    public ImmutableArray<Bloc> Certain { get; }

    /// <summary>The blocs of the data set in which both may be: the certain ones and those on which the data are silent or imprecise for one of them.</summary>
    public ImmutableArray<Bloc> Possible { get; }

    /// <summary>The two states, the day and the blocs.</summary>
    public override string ToString() => $"{First.Code} and {Second.Code} on {EdtfDate.OfDay(On)}: {string.Join(", ", Certain.Select(b => b.Abbreviation))}";
}
