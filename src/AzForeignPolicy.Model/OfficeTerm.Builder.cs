
namespace AzForeignPolicy.Model;

public sealed partial class OfficeTerm
{
    internal static readonly RecordDefinition<OfficeTerm, Builder> Type = new(
        RecordKind.OfficeTerm,
        "officeTerm",
        static () => new Builder(),
        [
            ShapeMembers<OfficeTerm, Builder>.Required("id", RecordCodecs.OfficeTerm, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<OfficeTerm, Builder>.Required("person", RecordCodecs.Person, r => r.Person, (b, v) => b.Person = v),
            ShapeMembers<OfficeTerm, Builder>.Required("office", Office.Shape, r => r.Office, (b, v) => b.Office = v),
            ShapeMembers<OfficeTerm, Builder>.Required("of", RecordCodecs.Actor, r => r.Of, (b, v) => b.Of = v),
            ShapeMembers<OfficeTerm, Builder>.Required("period", RecordCodecs.Period, r => r.Period, (b, v) => b.Period = v),
            ShapeMembers<OfficeTerm, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        [
            new Facet<OfficeTerm, Builder>("start", FacetForm.Boundary, r => FacetText.Start(r.Period), (b, v) => b.Period = FacetText.WithStart(b.Period, v)),
            new Facet<OfficeTerm, Builder>("end", FacetForm.Boundary, r => FacetText.End(r.Period), (b, v) => b.Period = FacetText.WithEnd(b.Period, v)),
        ]);

    /// <summary>Collects the members of a <see cref="OfficeTerm"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<OfficeTerm>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public OfficeTermId Id { get; set; }

        /// <summary>The person. Required.</summary>
        public PersonId Person { get; set; }

        /// <summary>The office. Required.</summary>
        public Office Office { get; set; } = null!;

        /// <summary>The country or body whose office it is. Required.</summary>
        public Actor Of { get; set; }

        /// <summary>From the first day to the last, both in. On the day of a hand-over both hold the office. Required.</summary>
        public EdtfInterval Period { get; set; }

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override OfficeTerm? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Present(Person, "person", issues);
            RecordChecks.Present(Office, "office", issues);
            RecordChecks.Present(Of, "of", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new OfficeTerm(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
