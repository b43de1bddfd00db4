using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

public sealed partial class Development
{
    internal static readonly RecordDefinition<Development, Builder> Type = new(
        RecordKind.Development,
        "development",
        static () => new Builder(),
        [
            ShapeMembers<Development, Builder>.Required("id", RecordCodecs.Development, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<Development, Builder>.Required("title", Codecs.Text, r => r.Title, (b, v) => b.Title = v),
            ShapeMembers<Development, Builder>.Required("kind", Codecs.Name<DevelopmentKind>(), r => r.Kind, (b, v) => b.Kind = v),
            ShapeMembers<Development, Builder>.List("actors", RecordCodecs.Actor, r => r.Actors, (b, v) => b.Actors = v),
            ShapeMembers<Development, Builder>.List("persons", RecordCodecs.Person, r => r.Persons, (b, v) => b.Persons = v),
            ShapeMembers<Development, Builder>.Required("days", RecordCodecs.Period, r => r.Period, (b, v) => b.Period = v),
            ShapeMembers<Development, Builder>.Optional("place", Codecs.Text, r => r.Place, (b, v) => b.Place = v),
            ShapeMembers<Development, Builder>.List("terms", AttributedTerm.Shape, r => r.Terms, (b, v) => b.Terms = v),
            ShapeMembers<Development, Builder>.List("agreements", RecordCodecs.Agreement, r => r.Agreements, (b, v) => b.Agreements = v),
            ShapeMembers<Development, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        [
            new Facet<Development, Builder>("days", FacetForm.Days, r => r.Period.ToString(), (b, v) => b.Period = FacetText.Period(v)),
            new Facet<Development, Builder>("place", FacetForm.Text, r => r.Place, (b, v) => b.Place = v),
        ]);

    /// <summary>Collects the members of a <see cref="Development"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<Development>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public DevelopmentId Id { get; set; }

        /// <summary>What happened, in neutral words. Required.</summary>
        public string Title { get; set; } = "";

        /// <summary>What kind of thing it is. Required.</summary>
        public DevelopmentKind Kind { get; set; }

        /// <summary>Who took part.</summary>
        public ImmutableArray<Actor> Actors { get; set; } = [];

        /// <summary>Persons in whose name it stands.</summary>
        public ImmutableArray<PersonId> Persons { get; set; } = [];

        /// <summary>From the first day to the last, both in. Required.</summary>
        public EdtfInterval Period { get; set; }

        /// <summary>Where, or null.</summary>
        public string? Place { get; set; }

        /// <summary>What the sides call it, each with who uses the term.</summary>
        public ImmutableArray<AttributedTerm> Terms { get; set; } = [];

        /// <summary>Agreements it belongs to.</summary>
        public ImmutableArray<AgreementId> Agreements { get; set; } = [];

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override Development? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Text(Title, "title", issues);
            RecordChecks.Defined(Kind, "kind", issues);
            RecordChecks.OptionalText(Place, "place", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new Development(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
