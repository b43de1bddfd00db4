
namespace AzForeignPolicy.Model;

public sealed partial class BlocEvent
{
    internal static readonly RecordDefinition<BlocEvent, Builder> Type = new(
        RecordKind.BlocEvent,
        "blocEvent",
        static () => new Builder(),
        [
            ShapeMembers<BlocEvent, Builder>.Required("id", RecordCodecs.BlocEvent, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<BlocEvent, Builder>.Required("bloc", RecordCodecs.Bloc, r => r.Bloc, (b, v) => b.Bloc = v),
            ShapeMembers<BlocEvent, Builder>.Required("actor", RecordCodecs.Actor, r => r.Actor, (b, v) => b.Actor = v),
            ShapeMembers<BlocEvent, Builder>.Required("kind", Codecs.Name<BlocEventKind>(), r => r.Kind, (b, v) => b.Kind = v),
            ShapeMembers<BlocEvent, Builder>.Required("date", RecordCodecs.Date, r => r.Date, (b, v) => b.Date = v),
            ShapeMembers<BlocEvent, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        [
            new Facet<BlocEvent, Builder>("date", FacetForm.Date, r => r.Date.ToString(), (b, v) => b.Date = FacetText.DateOrDefault(v)),
        ]);

    /// <summary>Collects the members of a <see cref="BlocEvent"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<BlocEvent>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public BlocEventId Id { get; set; }

        /// <summary>The bloc. Required.</summary>
        public BlocId Bloc { get; set; }

        /// <summary>Whose step it is. Required.</summary>
        public Actor Actor { get; set; }

        /// <summary>What kind of step it is. Required.</summary>
        public BlocEventKind Kind { get; set; }

        /// <summary>When it was done. Required.</summary>
        public EdtfDate Date { get; set; }

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override BlocEvent? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Present(Bloc, "bloc", issues);
            RecordChecks.Present(Actor, "actor", issues);
            RecordChecks.Defined(Kind, "kind", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new BlocEvent(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
