using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class Membership
{
    internal static readonly RecordDefinition<Membership, Builder> Type = new(
        RecordKind.Membership,
        "membership",
        static () => new Builder(),
        [
            ShapeMembers<Membership, Builder>.Required("id", RecordCodecs.Membership, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<Membership, Builder>.Required("bloc", RecordCodecs.Bloc, r => r.Bloc, (b, v) => b.Bloc = v),
            ShapeMembers<Membership, Builder>.Required("member", RecordCodecs.Actor, r => r.Member, (b, v) => b.Member = v),
            ShapeMembers<Membership, Builder>.Required("status", Codecs.Name<MembershipStatus>(), r => r.Status, (b, v) => b.Status = v),
            ShapeMembers<Membership, Builder>.Required("period", RecordCodecs.Period, r => r.Period, (b, v) => b.Period = v),
            ShapeMembers<Membership, Builder>.OptionalValue("startReason", Codecs.Name<MembershipStartReason>(), r => r.StartReason, (b, v) => b.StartReason = v),
            ShapeMembers<Membership, Builder>.OptionalValue("endReason", Codecs.Name<MembershipEndReason>(), r => r.EndReason, (b, v) => b.EndReason = v),
            ShapeMembers<Membership, Builder>.OptionalValue("checkedOn", RecordCodecs.Day, r => r.CheckedOn, (b, v) => b.CheckedOn = v),
            ShapeMembers<Membership, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        [
            new Facet<Membership, Builder>("status", FacetForm.Name<MembershipStatus>(), r => EnumNames<MembershipStatus>.Name(r.Status), (b, v) => b.Status = FacetText.Name(v, default(MembershipStatus))),
            new Facet<Membership, Builder>("start", FacetForm.Boundary, r => FacetText.Start(r.Period), (b, v) => b.Period = FacetText.WithStart(b.Period, v)),
            new Facet<Membership, Builder>("end", FacetForm.Boundary, r => FacetText.End(r.Period), (b, v) => b.SetEnd(v)),
        ]);

    /// <summary>Collects the members of a <see cref="Membership"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<Membership>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public MembershipId Id { get; set; }

        /// <summary>The bloc. Required.</summary>
        public BlocId Bloc { get; set; }

        /// <summary>Who has the status: a country, or a bloc in another bloc. Required.</summary>
        public Actor Member { get; set; }

        /// <summary>The status. Required.</summary>
        public MembershipStatus Status { get; set; }

        /// <summary>From the first day to the last, both in. Required.</summary>
        public EdtfInterval Period { get; set; }

        /// <summary>How it began, or null if that is not known.</summary>
        public MembershipStartReason? StartReason { get; set; }

        /// <summary>How it ended; null if it goes on or that is not known.</summary>
        public MembershipEndReason? EndReason { get; set; }

        /// <summary>The day of which an open end speaks, where that is not the data set's as-of day; else null.</summary>
        public LocalDate? CheckedOn { get; set; }

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        /// <summary>A status whose end is taken away has no reason of its end either.</summary>
        internal void SetEnd(string? text)
        {
            Period = FacetText.WithEnd(Period, text);
            EndReason = Period.EndKind == EdtfEndKind.Open ? null : EndReason;
        }

        internal override Membership? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Present(Bloc, "bloc", issues);
            RecordChecks.Present(Member, "member", issues);
            RecordChecks.Defined(Status, "status", issues);
            RecordChecks.Defined(StartReason, "startReason", issues);
            RecordChecks.Defined(EndReason, "endReason", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            RecordChecks.If(EndReason is not null && Period.EndKind == EdtfEndKind.Open, "endReason", "A status that goes on has no reason of its end.", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new Membership(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
