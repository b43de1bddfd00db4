using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A figure as somebody reports it: trade, debt, votes, capacities. Figures of several reporters stand side by side as records of their own.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Indicator : SourcedRecord
{
    private Indicator(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Measure = builder.Measure;
        Subject = builder.Subject;
        Counterpart = builder.Counterpart;
        Corridor = builder.Corridor;
        Person = builder.Person;
        Period = builder.Period;
        Value = builder.Value;
        Unit = builder.Unit;
        Bound = builder.Bound;
        ReportedBy = builder.ReportedBy;
        Note = builder.Note;
    }

    /// <summary>The permanent identifier.</summary>
    public IndicatorId Id { get; }

    /// <summary>What is measured.</summary>
    public IndicatorMeasure Measure { get; }

    /// <summary>Of whom it is a figure.</summary>
    public Actor Subject { get; }

    /// <summary>The other side, for trade and the like; else null.</summary>
    public Actor? Counterpart { get; }

    /// <summary>The route or port it is about, or null.</summary>
    public CorridorId? Corridor { get; }

    /// <summary>The person it is about (a vote share), or null.</summary>
    public PersonId? Person { get; }

    /// <summary>The period that a flow covers, or the day of a stock.</summary>
    public EdtfInterval Period { get; }

    /// <summary>The value in the unit, not in thousands or billions of it.</summary>
    public decimal Value { get; }

    /// <summary>The unit.</summary>
    public IndicatorUnit Unit { get; }

    /// <summary>Whether the value is exact, about right, or a bound.</summary>
    public IndicatorBound Bound { get; }

    /// <summary>Who reports the figure: an office, an institution, a person.</summary>
    public string ReportedBy { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>What, of whom, when, how much, by whom.</summary>
    public override string ToString() => $"{EnumNames<IndicatorMeasure>.Name(Measure)} of {Subject}, {Period}: {(Bound == IndicatorBound.Exact ? "" : EnumNames<IndicatorBound>.Name(Bound) + " ")}{Codecs.NumberText(Value)} {EnumNames<IndicatorUnit>.Name(Unit)} ({ReportedBy})";
}
