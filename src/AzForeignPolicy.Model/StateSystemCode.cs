using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A state's entry in a list of the state system: its number, abbreviation and the spells in which the list counts it as a state.</summary>
/// <remarks>Immutable and safe for use by several threads. The lists are those of the Correlates of War project and of Gleditsch and Ward.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class StateSystemCode
{
    internal static readonly Shape<StateSystemCode, Draft> Shape = new(
        "stateSystemCode",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<StateSystemCode, Draft>.Required("number", Codecs.Int32, v => v.Number, (d, v) => d.Number = v),
            ShapeMembers<StateSystemCode, Draft>.Optional("abbreviation", Codecs.Text, v => v.Abbreviation, (d, v) => d.Abbreviation = v),
            ShapeMembers<StateSystemCode, Draft>.List("spells", RecordCodecs.Period, v => v.Spells, (d, v) => d.Spells = v),
        ]);

    /// <summary>Makes a state's entry in a list of the state system: its number, abbreviation and the spells in which the list counts it as a state.</summary>
    /// <param name="number">The number that the list gives.</param>
    /// <param name="abbreviation">The abbreviation that the list gives.</param>
    /// <param name="spells">The periods in which the list counts the entity as a state; empty if the list has none.</param>
    /// <exception cref="ArgumentException">A text is empty, not normalized or has space at its ends, or a value is its type's default.</exception>
    public StateSystemCode(int number, string? abbreviation = null, ImmutableArray<EdtfInterval> spells = default)
    {
        Number = Guard.NotDefault(number);
        Abbreviation = Guard.OptionalText(abbreviation);
        Spells = spells.IsDefault ? [] : spells;
    }

    /// <summary>The number that the list gives.</summary>
    public int Number { get; }

    /// <summary>The abbreviation that the list gives.</summary>
    public string? Abbreviation { get; }

    /// <summary>The periods in which the list counts the entity as a state; empty if the list has none.</summary>
    public ImmutableArray<EdtfInterval> Spells { get; }

    /// <summary>The number and abbreviation.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number} {Abbreviation}").TrimEnd();

    internal sealed class Draft
    {
        public int Number { get; set; }

        public string? Abbreviation { get; set; }

        public ImmutableArray<EdtfInterval> Spells { get; set; } = [];

        public StateSystemCode? Build(IssueCollector issues) => Guard.Try(issues, () => new StateSystemCode(Number, Abbreviation, Spells));
    }
}
