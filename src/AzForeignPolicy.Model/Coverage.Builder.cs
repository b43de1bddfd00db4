using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

public sealed partial class Coverage
{
    internal static readonly RecordDefinition<Coverage, Builder> Type = new(
        RecordKind.Coverage,
        "coverage",
        static () => new Builder(),
        [
            ShapeMembers<Coverage, Builder>.Required("id", RecordCodecs.Coverage, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<Coverage, Builder>.Required("fact", Codecs.Name<FactKind>(), r => r.Fact, (b, v) => b.Fact = v),
            ShapeMembers<Coverage, Builder>.List("blocs", RecordCodecs.Bloc, r => r.Blocs, (b, v) => b.Blocs = v),
            ShapeMembers<Coverage, Builder>.List("statuses", Codecs.Name<MembershipStatus>(), r => r.Statuses, (b, v) => b.Statuses = v),
            ShapeMembers<Coverage, Builder>.List("subjects", RecordCodecs.Actor, r => r.Subjects, (b, v) => b.Subjects = v),
            ShapeMembers<Coverage, Builder>.List("counterparts", RecordCodecs.Actor, r => r.Counterparts, (b, v) => b.Counterparts = v),
            ShapeMembers<Coverage, Builder>.List("kinds", Codecs.Name<AgreementKind>(), r => r.Kinds, (b, v) => b.Kinds = v),
            ShapeMembers<Coverage, Builder>.List("offices", Codecs.Name<OfficeKind>(), r => r.Offices, (b, v) => b.Offices = v),
            ShapeMembers<Coverage, Builder>.OptionalValue("level", Codecs.Name<EncounterLevel>(), r => r.Level, (b, v) => b.Level = v),
            ShapeMembers<Coverage, Builder>.Required("window", RecordCodecs.Period, r => r.Window, (b, v) => b.Window = v),
            ShapeMembers<Coverage, Builder>.Required("statement", Codecs.Text, r => r.Statement, (b, v) => b.Statement = v),
            ShapeMembers<Coverage, Builder>.OptionalValue("onlyInViewOf", RecordCodecs.Source, r => r.OnlyInViewOf, (b, v) => b.OnlyInViewOf = v),
            ShapeMembers<Coverage, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        []);

    /// <summary>Collects the members of a <see cref="Coverage"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<Coverage>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public CoverageId Id { get; set; }

        /// <summary>The kind of fact. Required.</summary>
        public FactKind Fact { get; set; }

        /// <summary>The blocs: for memberships those whose lists are complete; otherwise those whose members are the counterparts. Empty: no limit.</summary>
        public ImmutableArray<BlocId> Blocs { get; set; } = [];

        /// <summary>The statuses that are listed completely. Empty: all.</summary>
        public ImmutableArray<MembershipStatus> Statuses { get; set; } = [];

        /// <summary>The actors of whom it speaks. Empty: all.</summary>
        public ImmutableArray<Actor> Subjects { get; set; } = [];

        /// <summary>The actors on the other side. Empty: no limit.</summary>
        public ImmutableArray<Actor> Counterparts { get; set; } = [];

        /// <summary>The kinds of agreement that are listed completely. Empty: all.</summary>
        public ImmutableArray<AgreementKind> Kinds { get; set; } = [];

        /// <summary>The offices whose encounters are listed completely. Empty: all.</summary>
        public ImmutableArray<OfficeKind> Offices { get; set; } = [];

        /// <summary>The least level of encounter that is listed, or null for any.</summary>
        public EncounterLevel? Level { get; set; }

        /// <summary>The days for which the list is complete. Required.</summary>
        public EdtfInterval Window { get; set; }

        /// <summary>What is claimed, in a sentence. Required.</summary>
        public string Statement { get; set; } = "";

        /// <summary>The source that alone makes the claim, or null. Such a claim counts only in a view that follows this source.</summary>
        public SourceId? OnlyInViewOf { get; set; }

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override Coverage? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Defined(Fact, "fact", issues);
            RecordChecks.Defined(Level, "level", issues);
            RecordChecks.Text(Statement, "statement", issues);
            RecordChecks.EachPresent(Blocs, "blocs", issues);
            RecordChecks.EachDefined(Statuses, "statuses", issues);
            RecordChecks.EachPresent(Subjects, "subjects", issues);
            RecordChecks.EachPresent(Counterparts, "counterparts", issues);
            RecordChecks.EachDefined(Kinds, "kinds", issues);
            RecordChecks.EachDefined(Offices, "offices", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new Coverage(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
