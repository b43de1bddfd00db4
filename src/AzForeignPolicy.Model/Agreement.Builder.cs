using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

public sealed partial class Agreement
{
    internal static readonly RecordDefinition<Agreement, Builder> Type = new(
        RecordKind.Agreement,
        "agreement",
        static () => new Builder(),
        [
            ShapeMembers<Agreement, Builder>.Required("id", RecordCodecs.Agreement, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<Agreement, Builder>.Required("title", Codecs.Text, r => r.Title, (b, v) => b.Title = v),
            ShapeMembers<Agreement, Builder>.Required("kind", Codecs.Name<AgreementKind>(), r => r.Kind, (b, v) => b.Kind = v),
            ShapeMembers<Agreement, Builder>.Required("force", Codecs.Name<AgreementForce>(), r => r.Force, (b, v) => b.Force = v),
            ShapeMembers<Agreement, Builder>.Required("form", Codecs.Name<AgreementForm>(), r => r.Form, (b, v) => b.Form = v),
            ShapeMembers<Agreement, Builder>.RequiredList("parties", Party.Shape, 2, r => r.Parties, (b, v) => b.Parties = v),
            ShapeMembers<Agreement, Builder>.OptionalValue("signed", RecordCodecs.Date, r => r.Signed, (b, v) => b.Signed = v),
            ShapeMembers<Agreement, Builder>.OptionalValue("inForce", RecordCodecs.Date, r => r.InForce, (b, v) => b.InForce = v),
            ShapeMembers<Agreement, Builder>.OptionalValue("ended", RecordCodecs.Date, r => r.Ended, (b, v) => b.Ended = v),
            ShapeMembers<Agreement, Builder>.OptionalValue("endReason", Codecs.Name<AgreementEndReason>(), r => r.EndReason, (b, v) => b.EndReason = v),
            ShapeMembers<Agreement, Builder>.Optional("place", Codecs.Text, r => r.Place, (b, v) => b.Place = v),
            ShapeMembers<Agreement, Builder>.List("follows", RecordCodecs.Agreement, r => r.Follows, (b, v) => b.Follows = v),
            ShapeMembers<Agreement, Builder>.OptionalValue("supersededBy", RecordCodecs.Agreement, r => r.SupersededBy, (b, v) => b.SupersededBy = v),
            ShapeMembers<Agreement, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        [
            new Facet<Agreement, Builder>("signed", FacetForm.Date, r => r.Signed?.ToString(), (b, v) => b.Signed = FacetText.Date(v)),
            new Facet<Agreement, Builder>("inForce", FacetForm.Date, r => r.InForce?.ToString(), (b, v) => b.InForce = FacetText.Date(v)),
            new Facet<Agreement, Builder>("ended", FacetForm.Date, r => r.Ended?.ToString(), (b, v) => b.SetEnd(v)),
            new Facet<Agreement, Builder>("place", FacetForm.Text, r => r.Place, (b, v) => b.Place = v),
        ]);

    /// <summary>Collects the members of a <see cref="Agreement"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<Agreement>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public AgreementId Id { get; set; }

        /// <summary>The title in English. Required.</summary>
        public string Title { get; set; } = "";

        /// <summary>What kind of text it is. Required.</summary>
        public AgreementKind Kind { get; set; }

        /// <summary>Whether it creates obligations under international law. Required.</summary>
        public AgreementForce Force { get; set; }

        /// <summary>How it came about. Required.</summary>
        public AgreementForm Form { get; set; }

        /// <summary>The parties, two or more. Required.</summary>
        public ImmutableArray<Party> Parties { get; set; } = [];

        /// <summary>The day on which it was signed, adopted or issued (see <see cref="Form"/>), or null if no source gives it.</summary>
        public EdtfDate? Signed { get; set; }

        /// <summary>When it entered into force as a whole, or null if no source gives it.</summary>
        public EdtfDate? InForce { get; set; }

        /// <summary>Its last day, or null if no end was seen.</summary>
        public EdtfDate? Ended { get; set; }

        /// <summary>How it ended, or null.</summary>
        public AgreementEndReason? EndReason { get; set; }

        /// <summary>Where it was concluded, or null.</summary>
        public string? Place { get; set; }

        /// <summary>Texts that it builds upon.</summary>
        public ImmutableArray<AgreementId> Follows { get; set; } = [];

        /// <summary>The text that replaced it, or null.</summary>
        public AgreementId? SupersededBy { get; set; }

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        /// <summary>A text whose end is taken away has no reason of its end either.</summary>
        internal void SetEnd(string? text)
        {
            Ended = FacetText.Date(text);
            EndReason = Ended is null ? null : EndReason;
        }

        internal override Agreement? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Text(Title, "title", issues);
            RecordChecks.Defined(Kind, "kind", issues);
            RecordChecks.Defined(Force, "force", issues);
            RecordChecks.Defined(Form, "form", issues);
            RecordChecks.AtLeast(Parties, 2, "parties", issues);
            RecordChecks.EachPresent(Parties, "parties", issues);
            RecordChecks.EachPresent(Follows, "follows", issues);
            RecordChecks.Defined(EndReason, "endReason", issues);
            RecordChecks.OptionalText(Place, "place", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            RecordChecks.If(Signed is { } s && Ended is { } e && s.EarliestDay > e.LatestDay, "ended", "The text ended before it was signed.", issues);
            RecordChecks.If(InForce is { } f && Ended is { } l && f.EarliestDay > l.LatestDay, "ended", "The text ended before it entered into force.", issues);
            RecordChecks.If(EndReason is not null && Ended is null, "endReason", "A reason of the end needs an end.", issues);
            RecordChecks.Distinct(Parties, p => p.Actor, "parties", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new Agreement(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
