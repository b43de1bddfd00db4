
namespace AzForeignPolicy.Model;

public sealed partial class Indicator
{
    internal static readonly RecordDefinition<Indicator, Builder> Type = new(
        RecordKind.Indicator,
        "indicator",
        static () => new Builder(),
        [
            ShapeMembers<Indicator, Builder>.Required("id", RecordCodecs.Indicator, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<Indicator, Builder>.Required("measure", Codecs.Name<IndicatorMeasure>(), r => r.Measure, (b, v) => b.Measure = v),
            ShapeMembers<Indicator, Builder>.Required("subject", RecordCodecs.Actor, r => r.Subject, (b, v) => b.Subject = v),
            ShapeMembers<Indicator, Builder>.OptionalValue("counterpart", RecordCodecs.Actor, r => r.Counterpart, (b, v) => b.Counterpart = v),
            ShapeMembers<Indicator, Builder>.OptionalValue("corridor", RecordCodecs.Corridor, r => r.Corridor, (b, v) => b.Corridor = v),
            ShapeMembers<Indicator, Builder>.OptionalValue("person", RecordCodecs.Person, r => r.Person, (b, v) => b.Person = v),
            ShapeMembers<Indicator, Builder>.Required("period", RecordCodecs.Period, r => r.Period, (b, v) => b.Period = v),
            ShapeMembers<Indicator, Builder>.Required("value", Codecs.Number, r => r.Value, (b, v) => b.Value = v),
            ShapeMembers<Indicator, Builder>.Required("unit", Codecs.Name<IndicatorUnit>(), r => r.Unit, (b, v) => b.Unit = v),
            ShapeMembers<Indicator, Builder>.Required("bound", Codecs.Name<IndicatorBound>(), r => r.Bound, (b, v) => b.Bound = v),
            ShapeMembers<Indicator, Builder>.Required("reportedBy", Codecs.Text, r => r.ReportedBy, (b, v) => b.ReportedBy = v),
            ShapeMembers<Indicator, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        [
            new Facet<Indicator, Builder>("value", FacetForm.Number, r => Codecs.NumberText(r.Value), (b, v) => (b.Value, b.LacksValue) = (FacetText.Number(v), v is null)),
        ]);

    /// <summary>Collects the members of a <see cref="Indicator"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<Indicator>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public IndicatorId Id { get; set; }

        /// <summary>What is measured. Required.</summary>
        public IndicatorMeasure Measure { get; set; }

        /// <summary>Of whom it is a figure. Required.</summary>
        public Actor Subject { get; set; }

        /// <summary>The other side, for trade and the like; else null.</summary>
        public Actor? Counterpart { get; set; }

        /// <summary>The route or port it is about, or null.</summary>
        public CorridorId? Corridor { get; set; }

        /// <summary>The person it is about (a vote share), or null.</summary>
        public PersonId? Person { get; set; }

        /// <summary>The period that a flow covers, or the day of a stock. Required.</summary>
        public EdtfInterval Period { get; set; }

        /// <summary>The value in the unit, not in thousands or billions of it. Required.</summary>
        public decimal Value { get; set; }

        /// <summary>The unit. Required.</summary>
        public IndicatorUnit Unit { get; set; }

        /// <summary>Whether the value is exact, about right, or a bound. Required.</summary>
        public IndicatorBound Bound { get; set; }

        /// <summary>Who reports the figure: an office, an institution, a person. Required.</summary>
        public string ReportedBy { get; set; } = "";

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        /// <summary>Set by a view in which no source gives the value: then there is no figure.</summary>
        internal bool LacksValue { get; set; }

        internal override Indicator? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.If(LacksValue, "value", "A value is required.", issues);
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Defined(Measure, "measure", issues);
            RecordChecks.Present(Subject, "subject", issues);
            RecordChecks.Present(Period, "period", issues);

            RecordChecks.Defined(Unit, "unit", issues);
            RecordChecks.Defined(Bound, "bound", issues);
            RecordChecks.Text(ReportedBy, "reportedBy", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new Indicator(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
