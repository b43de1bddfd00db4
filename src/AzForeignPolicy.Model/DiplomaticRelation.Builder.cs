namespace AzForeignPolicy.Model;

public sealed partial class DiplomaticRelation
{
    internal static readonly RecordDefinition<DiplomaticRelation, Builder> Type = new(
        RecordKind.DiplomaticRelation,
        "diplomaticRelation",
        static () => new Builder(),
        [
            ShapeMembers<DiplomaticRelation, Builder>.Required("id", RecordCodecs.DiplomaticRelation, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<DiplomaticRelation, Builder>.Required("first", RecordCodecs.Actor, r => r.First, (b, v) => b.First = v),
            ShapeMembers<DiplomaticRelation, Builder>.Required("second", RecordCodecs.Actor, r => r.Second, (b, v) => b.Second = v),
            ShapeMembers<DiplomaticRelation, Builder>.OptionalValue("established", RecordCodecs.Date, r => r.Established, (b, v) => b.Established = v),
            ShapeMembers<DiplomaticRelation, Builder>.OptionalValue("ended", RecordCodecs.Date, r => r.Ended, (b, v) => b.Ended = v),
            ShapeMembers<DiplomaticRelation, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        [
            new Facet<DiplomaticRelation, Builder>("established", FacetForm.Date, r => r.Established?.ToString(), (b, v) => b.Established = FacetText.Date(v)),
            new Facet<DiplomaticRelation, Builder>("ended", FacetForm.Date, r => r.Ended?.ToString(), (b, v) => b.Ended = FacetText.Date(v)),
        ]);

    /// <summary>Collects the members of a <see cref="DiplomaticRelation"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<DiplomaticRelation>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public DiplomaticRelationId Id { get; set; }

        /// <summary>One side. Required.</summary>
        public Actor First { get; set; }

        /// <summary>The other side. Required.</summary>
        public Actor Second { get; set; }

        /// <summary>When relations were established, or null if no source gives it.</summary>
        public EdtfDate? Established { get; set; }

        /// <summary>The last day before relations were severed or suspended, or null if no end was seen.</summary>
        public EdtfDate? Ended { get; set; }

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override DiplomaticRelation? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Present(First, "first", issues);
            RecordChecks.Present(Second, "second", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            RecordChecks.If(First == Second && First != default, "second", "Relations are between two different actors.", issues);
            RecordChecks.If(
                Established is { } start && Ended is { } end && start.EarliestDay > end.LatestDay, "ended", "The relations ended before they were established.", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new DiplomaticRelation(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
