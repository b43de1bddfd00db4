using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

public sealed partial class Pole
{
    internal static readonly RecordDefinition<Pole, Builder> Type = new(
        RecordKind.Pole,
        "pole",
        static () => new Builder(),
        [
            ShapeMembers<Pole, Builder>.Required("id", RecordCodecs.Pole, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<Pole, Builder>.Required("name", Codecs.Text, r => r.Name, (b, v) => b.Name = v),
            ShapeMembers<Pole, Builder>.List("otherNames", Codecs.Text, r => r.OtherNames, (b, v) => b.OtherNames = v),
            ShapeMembers<Pole, Builder>.RequiredList("blocs", RecordCodecs.Bloc, 1, r => r.Blocs, (b, v) => b.Blocs = v),
            ShapeMembers<Pole, Builder>.List("anchors", RecordCodecs.Country, r => r.Anchors, (b, v) => b.Anchors = v),
            ShapeMembers<Pole, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        []);

    /// <summary>Collects the members of a <see cref="Pole"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<Pole>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public PoleId Id { get; set; }

        /// <summary>The name in English. Required.</summary>
        public string Name { get; set; } = "";

        /// <summary>Other names.</summary>
        public ImmutableArray<string> OtherNames { get; set; } = [];

        /// <summary>The institutions it is seen in. Required.</summary>
        public ImmutableArray<BlocId> Blocs { get; set; } = [];

        /// <summary>The states that anchor it; empty if there is no single one.</summary>
        public ImmutableArray<CountryCode> Anchors { get; set; } = [];

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override Pole? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Text(Name, "name", issues);
            RecordChecks.AtLeast(Blocs, 1, "blocs", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new Pole(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
