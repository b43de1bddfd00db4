using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

public sealed partial class Position
{
    internal static readonly RecordDefinition<Position, Builder> Type = new(
        RecordKind.Position,
        "position",
        static () => new Builder(),
        [
            ShapeMembers<Position, Builder>.Required("id", RecordCodecs.Position, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<Position, Builder>.Required("holder", RecordCodecs.Actor, r => r.Holder, (b, v) => b.Holder = v),
            ShapeMembers<Position, Builder>.List("towards", RecordCodecs.Actor, r => r.Towards, (b, v) => b.Towards = v),
            ShapeMembers<Position, Builder>.List("corridors", RecordCodecs.Corridor, r => r.Corridors, (b, v) => b.Corridors = v),
            ShapeMembers<Position, Builder>.Required("topic", Codecs.Text, r => r.Topic, (b, v) => b.Topic = v),
            ShapeMembers<Position, Builder>.Required("stance", Codecs.Name<Stance>(), r => r.Stance, (b, v) => b.Stance = v),
            ShapeMembers<Position, Builder>.Required("kind", Codecs.Name<PositionKind>(), r => r.Kind, (b, v) => b.Kind = v),
            ShapeMembers<Position, Builder>.Required("speaker", Codecs.Text, r => r.Speaker, (b, v) => b.Speaker = v),
            ShapeMembers<Position, Builder>.OptionalValue("person", RecordCodecs.Person, r => r.Person, (b, v) => b.Person = v),
            ShapeMembers<Position, Builder>.Required("date", RecordCodecs.Date, r => r.Date, (b, v) => b.Date = v),
            ShapeMembers<Position, Builder>.Required("statement", Codecs.Text, r => r.Statement, (b, v) => b.Statement = v),
            ShapeMembers<Position, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        [
            new Facet<Position, Builder>("date", FacetForm.Date, r => r.Date.ToString(), (b, v) => b.Date = FacetText.DateOrDefault(v)),
        ]);

    /// <summary>Collects the members of a <see cref="Position"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<Position>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public PositionId Id { get; set; }

        /// <summary>Whose position it is. Required.</summary>
        public Actor Holder { get; set; }

        /// <summary>Towards whom; empty if the matter has no addressee.</summary>
        public ImmutableArray<Actor> Towards { get; set; } = [];

        /// <summary>The transport or energy routes it is about.</summary>
        public ImmutableArray<CorridorId> Corridors { get; set; } = [];

        /// <summary>The matter, in a few words. Required.</summary>
        public string Topic { get; set; } = "";

        /// <summary>The stance. Required.</summary>
        public Stance Stance { get; set; }

        /// <summary>Whether it was stated, laid down in a document, or is what a commentator reports. Required.</summary>
        public PositionKind Kind { get; set; }

        /// <summary>Who says it, or which document. Required.</summary>
        public string Speaker { get; set; } = "";

        /// <summary>The speaker, if there is a record of the person.</summary>
        public PersonId? Person { get; set; }

        /// <summary>When it was stated or laid down. Required.</summary>
        public EdtfDate Date { get; set; }

        /// <summary>What it comes to, in neutral words and attributed. Required.</summary>
        public string Statement { get; set; } = "";

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override Position? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Present(Holder, "holder", issues);
            RecordChecks.Text(Topic, "topic", issues);
            RecordChecks.Defined(Stance, "stance", issues);
            RecordChecks.Defined(Kind, "kind", issues);
            RecordChecks.Text(Speaker, "speaker", issues);
            RecordChecks.Text(Statement, "statement", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new Position(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
