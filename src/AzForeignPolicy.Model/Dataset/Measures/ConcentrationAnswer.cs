using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>How concentrated a state's contacts are over poles, with all that was counted and what was not, and why.</summary>
/// <remarks>
/// The counts are of recorded contacts: no source claims that all are recorded. The unit is a record for a pole, so a summit with leaders of
/// two poles counts once for each, and n may exceed the number of records. Immutable and safe for use by several threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ConcentrationAnswer
{
    internal ConcentrationAnswer(Country of, PoleAssignment poles, LocalDate from, LocalDate to, string rule, IEnumerable<PoleContact> contacts)
    {
        Of = of;
        Poles = poles;
        From = from;
        To = to;
        var all = contacts.ToLookup(c => !c.Counts.IsYes || (c.Pole is null && c.Counterparts.Any(poles.IsUndecided)) ? (bool?)null : c.Pole is not null);
        Counted = [.. all[true]];
        Unassigned = [.. all[false]];
        Undecided = [.. all[null]];
        var counts = Counted.GroupBy(c => c.Pole!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        Concentration = Concentration.Of([.. poles.Poles.Select(p => (p, counts.GetValueOrDefault(p)))]);
        Rule = string.Create(CultureInfo.InvariantCulture, $"{rule}; poles {poles.Rule}; unassigned {Unassigned.Length}, undecided {Undecided.Length}");
    }

    /// <summary>The state whose contacts are counted.</summary>
    public Country Of { get; }

    /// <summary>The assignment of counterparts to poles.</summary>
    public PoleAssignment Poles { get; }

    /// <summary>The first day of the window, or the day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the window, or the day.</summary>
    public LocalDate To { get; }

    /// <summary>What was counted, in words: kind, level, window, assignment, and how many were left out.</summary>
    public string Rule { get; }

    /// <summary>The measures of what certainly counts, with n and K.</summary>
    public Concentration Concentration { get; }

    /// <summary>What was counted: each record once for each pole.</summary>
    public ImmutableArray<PoleContact> Counted { get; }

    /// <summary>What belongs to the question, with counterparts that are assigned to no pole: not counted. Each record once.</summary>
    public ImmutableArray<PoleContact> Unassigned { get; }

    /// <summary>What may belong to the question: records that may lie outside the window, or whose counterpart's pole the data leave open. Not counted.</summary>
    public ImmutableArray<PoleContact> Undecided { get; }

    /// <summary>Whether every record is decided. It does not say that every contact is recorded.</summary>
    public bool IsExact => Undecided.IsEmpty;

    /// <summary>The measures and the rule.</summary>
    public override string ToString() => $"{Concentration} ({Rule})";
}
