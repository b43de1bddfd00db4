using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

public sealed partial class Person
{
    internal static readonly RecordDefinition<Person, Builder> Type = new(
        RecordKind.Person,
        "person",
        static () => new Builder(),
        [
            ShapeMembers<Person, Builder>.Required("id", RecordCodecs.Person, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<Person, Builder>.Required("name", Codecs.Text, r => r.Name, (b, v) => b.Name = v),
            ShapeMembers<Person, Builder>.List("otherNames", Codecs.Text, r => r.OtherNames, (b, v) => b.OtherNames = v),
            ShapeMembers<Person, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        []);

    /// <summary>Collects the members of a <see cref="Person"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<Person>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public PersonId Id { get; set; }

        /// <summary>The name as commonly written in English. Required.</summary>
        public string Name { get; set; } = "";

        /// <summary>Other spellings.</summary>
        public ImmutableArray<string> OtherNames { get; set; } = [];

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override Person? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Text(Name, "name", issues);
            RecordChecks.EachText(OtherNames, "otherNames", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new Person(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
