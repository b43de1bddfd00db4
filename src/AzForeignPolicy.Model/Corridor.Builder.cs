using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

public sealed partial class Corridor
{
    internal static readonly RecordDefinition<Corridor, Builder> Type = new(
        RecordKind.Corridor,
        "corridor",
        static () => new Builder(),
        [
            ShapeMembers<Corridor, Builder>.Required("id", RecordCodecs.Corridor, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<Corridor, Builder>.Required("name", Codecs.Text, r => r.Name, (b, v) => b.Name = v),
            ShapeMembers<Corridor, Builder>.List("otherNames", AttributedTerm.Shape, r => r.OtherNames, (b, v) => b.OtherNames = v),
            ShapeMembers<Corridor, Builder>.Required("kind", Codecs.Name<CorridorKind>(), r => r.Kind, (b, v) => b.Kind = v),
            ShapeMembers<Corridor, Builder>.List("participants", RecordCodecs.Actor, r => r.Participants, (b, v) => b.Participants = v),
            ShapeMembers<Corridor, Builder>.List("parts", RecordCodecs.Corridor, r => r.Parts, (b, v) => b.Parts = v),
            ShapeMembers<Corridor, Builder>.OptionalValue("opened", RecordCodecs.Date, r => r.Opened, (b, v) => b.Opened = v),
            ShapeMembers<Corridor, Builder>.OptionalValue("planned", RecordCodecs.Date, r => r.Planned, (b, v) => b.Planned = v),
            ShapeMembers<Corridor, Builder>.OptionalValue("lengthInKilometres", Codecs.Number, r => r.LengthInKilometres, (b, v) => b.LengthInKilometres = v),
            ShapeMembers<Corridor, Builder>.List("capacities", Capacity.Shape, r => r.Capacities, (b, v) => b.Capacities = v),
            ShapeMembers<Corridor, Builder>.List("agreements", RecordCodecs.Agreement, r => r.Agreements, (b, v) => b.Agreements = v),
            ShapeMembers<Corridor, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        [
            new Facet<Corridor, Builder>("opened", FacetForm.Date, r => r.Opened?.ToString(), (b, v) => b.Opened = FacetText.Date(v)),
            new Facet<Corridor, Builder>("lengthInKilometres", FacetForm.Number, r => r.LengthInKilometres is { } n ? Codecs.NumberText(n) : null, (b, v) => b.LengthInKilometres = v is null ? null : FacetText.Number(v)),
        ]);

    /// <summary>Collects the members of a <see cref="Corridor"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<Corridor>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public CorridorId Id { get; set; }

        /// <summary>The name in English. Required.</summary>
        public string Name { get; set; } = "";

        /// <summary>Other names, with who uses them where that matters.</summary>
        public ImmutableArray<AttributedTerm> OtherNames { get; set; } = [];

        /// <summary>What kind of route it is. Required.</summary>
        public CorridorKind Kind { get; set; }

        /// <summary>The states and bodies that take part.</summary>
        public ImmutableArray<Actor> Participants { get; set; } = [];

        /// <summary>Routes, ports and lines that are part of it.</summary>
        public ImmutableArray<CorridorId> Parts { get; set; } = [];

        /// <summary>When it opened, or null if it has not or that is not known.</summary>
        public EdtfDate? Opened { get; set; }

        /// <summary>When it is to open by plan, or null.</summary>
        public EdtfDate? Planned { get; set; }

        /// <summary>Its length, or null.</summary>
        public decimal? LengthInKilometres { get; set; }

        /// <summary>What it can carry, by year and state of building.</summary>
        public ImmutableArray<Capacity> Capacities { get; set; } = [];

        /// <summary>Agreements on it.</summary>
        public ImmutableArray<AgreementId> Agreements { get; set; } = [];

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override Corridor? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Text(Name, "name", issues);
            RecordChecks.Defined(Kind, "kind", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new Corridor(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
