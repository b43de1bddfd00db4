using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class StateList
{
    internal static readonly RecordDefinition<StateList, Builder> Type = new(
        RecordKind.StateList,
        "stateList",
        static () => new Builder(),
        [
            ShapeMembers<StateList, Builder>.Required("id", Codecs.Name<StateListId>(), r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<StateList, Builder>.Required("name", Codecs.Text, r => r.Name, (b, v) => b.Name = v),
            ShapeMembers<StateList, Builder>.Required("asOf", RecordCodecs.Day, r => r.AsOf, (b, v) => b.AsOf = v),
            ShapeMembers<StateList, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        []);

    /// <summary>Collects the members of a <see cref="StateList"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<StateList>
    {
        /// <summary>Which list it is. Required.</summary>
        public StateListId Id { get; set; }

        /// <summary>The name of the list. Required.</summary>
        public string Name { get; set; } = "";

        /// <summary>The last day of which the list speaks. Required.</summary>
        public LocalDate AsOf { get; set; }

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override StateList? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Defined(Id, "id", issues);
            RecordChecks.Text(Name, "name", issues);
            RecordChecks.Present(AsOf, "asOf", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new StateList(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
