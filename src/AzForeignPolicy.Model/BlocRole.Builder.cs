
namespace AzForeignPolicy.Model;

public sealed partial class BlocRole
{
    internal static readonly RecordDefinition<BlocRole, Builder> Type = new(
        RecordKind.BlocRole,
        "blocRole",
        static () => new Builder(),
        [
            ShapeMembers<BlocRole, Builder>.Required("id", RecordCodecs.BlocRole, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<BlocRole, Builder>.Required("bloc", RecordCodecs.Bloc, r => r.Bloc, (b, v) => b.Bloc = v),
            ShapeMembers<BlocRole, Builder>.Required("actor", RecordCodecs.Actor, r => r.Actor, (b, v) => b.Actor = v),
            ShapeMembers<BlocRole, Builder>.Required("role", Codecs.Name<BlocRoleKind>(), r => r.Role, (b, v) => b.Role = v),
            ShapeMembers<BlocRole, Builder>.Required("period", RecordCodecs.Period, r => r.Period, (b, v) => b.Period = v),
            ShapeMembers<BlocRole, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        [
            new Facet<BlocRole, Builder>("start", FacetForm.Boundary, r => FacetText.Start(r.Period), (b, v) => b.Period = FacetText.WithStart(b.Period, v)),
            new Facet<BlocRole, Builder>("end", FacetForm.Boundary, r => FacetText.End(r.Period), (b, v) => b.Period = FacetText.WithEnd(b.Period, v)),
        ]);

    /// <summary>Collects the members of a <see cref="BlocRole"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<BlocRole>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public BlocRoleId Id { get; set; }

        /// <summary>The bloc. Required.</summary>
        public BlocId Bloc { get; set; }

        /// <summary>Who has the role. Required.</summary>
        public Actor Actor { get; set; }

        /// <summary>The role. Required.</summary>
        public BlocRoleKind Role { get; set; }

        /// <summary>From the first day to the last, both in. Required.</summary>
        public EdtfInterval Period { get; set; }

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override BlocRole? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Present(Bloc, "bloc", issues);
            RecordChecks.Present(Actor, "actor", issues);
            RecordChecks.Defined(Role, "role", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new BlocRole(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
