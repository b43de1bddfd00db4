using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What a route can carry.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class Capacity
{
    internal static readonly Shape<Capacity, Draft> Shape = new(
        "capacity",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<Capacity, Draft>.Required("value", Codecs.Number, v => v.Value, (d, v) => d.Value = v),
            ShapeMembers<Capacity, Draft>.Required("unit", Codecs.Name<IndicatorUnit>(), v => v.Unit, (d, v) => d.Unit = v),
            ShapeMembers<Capacity, Draft>.Required("state", Codecs.Name<CapacityState>(), v => v.State, (d, v) => d.State = v),
            ShapeMembers<Capacity, Draft>.OptionalValue("year", RecordCodecs.Date, v => v.Year, (d, v) => d.Year = v),
        ]);

    /// <summary>Makes what a route can carry.</summary>
    /// <param name="value">The value in the unit, not in thousands or millions of it.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="state">Whether it is there, was there, or is planned.</param>
    /// <param name="year">The year or day of which it is said, or null.</param>
    /// <exception cref="ArgumentException">A text is empty, not normalized or has space at its ends, or a value is its type's default.</exception>
    public Capacity(decimal value, IndicatorUnit unit, CapacityState state, EdtfDate? year = null)
    {
        Value = Guard.NotDefault(value);
        Unit = Guard.NotDefault(unit);
        State = Guard.NotDefault(state);
        Year = year;
    }

    /// <summary>The value in the unit, not in thousands or millions of it.</summary>
    public decimal Value { get; }

    /// <summary>The unit.</summary>
    public IndicatorUnit Unit { get; }

    /// <summary>Whether it is there, was there, or is planned.</summary>
    public CapacityState State { get; }

    /// <summary>The year or day of which it is said, or null.</summary>
    public EdtfDate? Year { get; }

    /// <summary>The value, unit and state.</summary>
    public override string ToString() => $"{Codecs.NumberText(Value)} {EnumNames<IndicatorUnit>.Name(Unit)} ({EnumNames<CapacityState>.Name(State)})";

    internal sealed class Draft
    {
        public decimal Value { get; set; }

        public IndicatorUnit Unit { get; set; }

        public CapacityState State { get; set; }

        public EdtfDate? Year { get; set; }

        public Capacity? Build(IssueCollector issues) => Guard.Try(issues, () => new Capacity(Value, Unit, State, Year));
    }
}
