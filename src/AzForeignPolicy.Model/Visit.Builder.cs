using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

public sealed partial class Visit
{
    internal static readonly RecordDefinition<Visit, Builder> Type = new(
        RecordKind.Visit,
        "visit",
        static () => new Builder(),
        [
            ShapeMembers<Visit, Builder>.Required("id", RecordCodecs.Visit, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<Visit, Builder>.Required("visitor", RecordCodecs.Person, r => r.Visitor, (b, v) => b.Visitor = v),
            ShapeMembers<Visit, Builder>.Required("office", Office.Shape, r => r.Office, (b, v) => b.Office = v),
            ShapeMembers<Visit, Builder>.Required("from", RecordCodecs.Actor, r => r.From, (b, v) => b.From = v),
            ShapeMembers<Visit, Builder>.Required("to", RecordCodecs.Actor, r => r.To, (b, v) => b.To = v),
            ShapeMembers<Visit, Builder>.Required("days", RecordCodecs.Period, r => r.Period, (b, v) => b.Period = v),
            ShapeMembers<Visit, Builder>.Required("kind", Codecs.Name<VisitKind>(), r => r.Kind, (b, v) => b.Kind = v),
            ShapeMembers<Visit, Builder>.Optional("place", Codecs.Text, r => r.Place, (b, v) => b.Place = v),
            ShapeMembers<Visit, Builder>.Optional("event", Codecs.Text, r => r.Event, (b, v) => b.Event = v),
            ShapeMembers<Visit, Builder>.OptionalValue("metHostLeader", RecordCodecs.Truth, r => r.MetHostLeader, (b, v) => b.MetHostLeader = v),
            ShapeMembers<Visit, Builder>.List("encounters", VisitEncounter.Shape, r => r.Encounters, (b, v) => b.Encounters = v),
            ShapeMembers<Visit, Builder>.List("agreements", RecordCodecs.Agreement, r => r.Agreements, (b, v) => b.Agreements = v),
            ShapeMembers<Visit, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        [
            new Facet<Visit, Builder>("days", FacetForm.Days, r => r.Period.ToString(), (b, v) => b.Period = FacetText.Period(v)),
            new Facet<Visit, Builder>("kind", FacetForm.Name<VisitKind>(VisitKind.Unspecified), r => EnumNames<VisitKind>.Name(r.Kind), (b, v) => b.Kind = FacetText.Name(v, VisitKind.Unspecified)),
            new Facet<Visit, Builder>("place", FacetForm.Text, r => r.Place, (b, v) => b.Place = v),
        ]);

    /// <summary>Collects the members of a <see cref="Visit"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<Visit>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public VisitId Id { get; set; }

        /// <summary>The person who travels. Required.</summary>
        public PersonId Visitor { get; set; }

        /// <summary>The office in which the person travels. Required.</summary>
        public Office Office { get; set; } = null!;

        /// <summary>The country or body whose office it is. Required.</summary>
        public Actor From { get; set; }

        /// <summary>The country (or body) visited. Required.</summary>
        public Actor To { get; set; }

        /// <summary>From the first day of the stay to the last, both in. Required.</summary>
        public EdtfInterval Period { get; set; }

        /// <summary>The rank, or the kind of trip. Required.</summary>
        public VisitKind Kind { get; set; }

        /// <summary>The place or places, or null.</summary>
        public string? Place { get; set; }

        /// <summary>The summit, conference or other event, or null.</summary>
        public string? Event { get; set; }

        /// <summary>Whether the visitor met a leader of the host; null if no source says. At a summit "yes" is no talk by itself: see <see cref="Encounters"/>.</summary>
        public Truth? MetHostLeader { get; set; }

        /// <summary>Whom the visitor met, and at which level at least.</summary>
        public ImmutableArray<VisitEncounter> Encounters { get; set; } = [];

        /// <summary>Texts concluded on the trip.</summary>
        public ImmutableArray<AgreementId> Agreements { get; set; } = [];

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override Visit? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Present(Visitor, "visitor", issues);
            RecordChecks.Present(Office, "office", issues);
            RecordChecks.Present(From, "from", issues);
            RecordChecks.Present(To, "to", issues);
            RecordChecks.Defined(Kind, "kind", issues);
            RecordChecks.OptionalText(Place, "place", issues);
            RecordChecks.OptionalText(Event, "event", issues);
            RecordChecks.EachPresent(Encounters, "encounters", issues);
            RecordChecks.EachPresent(Agreements, "agreements", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new Visit(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
