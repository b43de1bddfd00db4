using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

public sealed partial class Bloc
{
    internal static readonly RecordDefinition<Bloc, Builder> Type = new(
        RecordKind.Bloc,
        "bloc",
        static () => new Builder(),
        [
            ShapeMembers<Bloc, Builder>.Required("id", RecordCodecs.Bloc, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<Bloc, Builder>.Required("name", Codecs.Text, r => r.Name, (b, v) => b.Name = v),
            ShapeMembers<Bloc, Builder>.Required("abbreviation", Codecs.Text, r => r.Abbreviation, (b, v) => b.Abbreviation = v),
            ShapeMembers<Bloc, Builder>.Required("kind", Codecs.Name<BlocKind>(), r => r.Kind, (b, v) => b.Kind = v),
            ShapeMembers<Bloc, Builder>.OptionalValue("founded", RecordCodecs.Date, r => r.Founded, (b, v) => b.Founded = v),
            ShapeMembers<Bloc, Builder>.OptionalValue("dissolved", RecordCodecs.Date, r => r.Dissolved, (b, v) => b.Dissolved = v),
            ShapeMembers<Bloc, Builder>.Optional("seat", Codecs.Text, r => r.Seat, (b, v) => b.Seat = v),
            ShapeMembers<Bloc, Builder>.Optional("website", Codecs.Pattern("^https?://.+", CodeText.IsWebAddress, "a web address"), r => r.Website, (b, v) => b.Website = v),
            ShapeMembers<Bloc, Builder>.List("formerNames", FormerName.Shape, r => r.FormerNames, (b, v) => b.FormerNames = v),
            ShapeMembers<Bloc, Builder>.List("predecessors", RecordCodecs.Bloc, r => r.Predecessors, (b, v) => b.Predecessors = v),
            ShapeMembers<Bloc, Builder>.List("successors", RecordCodecs.Bloc, r => r.Successors, (b, v) => b.Successors = v),
            ShapeMembers<Bloc, Builder>.Required("weights", Codecs.Map<MembershipStatus, MembershipWeight>(), r => r.Weights, (b, v) => b.Weights = v),
            ShapeMembers<Bloc, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        [
            new Facet<Bloc, Builder>("founded", FacetForm.Date, r => r.Founded?.ToString(), (b, v) => b.Founded = FacetText.Date(v)),
            new Facet<Bloc, Builder>("dissolved", FacetForm.Date, r => r.Dissolved?.ToString(), (b, v) => b.Dissolved = FacetText.Date(v)),
        ]);

    /// <summary>Collects the members of a <see cref="Bloc"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<Bloc>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public BlocId Id { get; set; }

        /// <summary>The full name in English. Required.</summary>
        public string Name { get; set; } = "";

        /// <summary>The usual short form, for display. Required.</summary>
        public string Abbreviation { get; set; } = "";

        /// <summary>What kind of body it is. Required.</summary>
        public BlocKind Kind { get; set; }

        /// <summary>When it was founded, or null.</summary>
        public EdtfDate? Founded { get; set; }

        /// <summary>Its last day, or null if it goes on.</summary>
        public EdtfDate? Dissolved { get; set; }

        /// <summary>Where it has its seat, or null.</summary>
        public string? Seat { get; set; }

        /// <summary>Its web address, or null.</summary>
        public string? Website { get; set; }

        /// <summary>Names that it bore before.</summary>
        public ImmutableArray<FormerName> FormerNames { get; set; } = [];

        /// <summary>Blocs that it replaced.</summary>
        public ImmutableArray<BlocId> Predecessors { get; set; } = [];

        /// <summary>Blocs that replaced it.</summary>
        public ImmutableArray<BlocId> Successors { get; set; } = [];

        /// <summary>The statuses that this bloc uses, and what each counts for. Required.</summary>
        public ImmutableSortedDictionary<MembershipStatus, MembershipWeight> Weights { get; set; } = ImmutableSortedDictionary<MembershipStatus, MembershipWeight>.Empty;

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override Bloc? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Text(Name, "name", issues);
            RecordChecks.Text(Abbreviation, "abbreviation", issues);
            RecordChecks.Defined(Kind, "kind", issues);
            RecordChecks.OptionalText(Seat, "seat", issues);
            RecordChecks.OptionalCode(Website, CodeText.IsWebAddress, "a web address", "website", issues);
            RecordChecks.EachPresent(FormerNames, "formerNames", issues);
            RecordChecks.EachPresent(Predecessors, "predecessors", issues);
            RecordChecks.EachPresent(Successors, "successors", issues);
            RecordChecks.AtLeastOne(Weights, "weights", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new Bloc(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
