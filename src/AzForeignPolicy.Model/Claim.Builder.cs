using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

public sealed partial class Claim
{
    internal static readonly RecordDefinition<Claim, Builder> Type = new(
        RecordKind.Claim,
        "claim",
        static () => new Builder(),
        [
            ShapeMembers<Claim, Builder>.Required("id", RecordCodecs.Claim, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<Claim, Builder>.Required("kind", Codecs.Name<ClaimKind>(), r => r.Kind, (b, v) => b.Kind = v),
            ShapeMembers<Claim, Builder>.OptionalValue("content", Codecs.Name<ClaimKind>(), r => r.Content, (b, v) => b.Content = v),
            ShapeMembers<Claim, Builder>.Required("text", Codecs.Text, r => r.Text, (b, v) => b.Text = v),
            ShapeMembers<Claim, Builder>.List("said", Check.Shape, r => r.Said, (b, v) => b.Said = v),
            ShapeMembers<Claim, Builder>.List("holds", Check.Shape, r => r.Holds, (b, v) => b.Holds = v),
            ShapeMembers<Claim, Builder>.Optional("unchecked", Codecs.Text, r => r.Unchecked, (b, v) => b.Unchecked = v),
            ShapeMembers<Claim, Builder>.Optional("reason", Codecs.Text, r => r.Reason, (b, v) => b.Reason = v),
            ShapeMembers<Claim, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        []);

    /// <summary>Collects the members of a <see cref="Claim"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<Claim>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public ClaimId Id { get; set; }

        /// <summary>What kind of statement it is. Required.</summary>
        public ClaimKind Kind { get; set; }

        /// <summary>For a reported statement, and required there: what kind of statement was reported.</summary>
        public ClaimKind? Content { get; set; }

        /// <summary>What the source claims, in neutral words. Required.</summary>
        public string Text { get; set; } = "";

        /// <summary>For a reported statement: the checks on whether it was said.</summary>
        public ImmutableArray<Check> Said { get; set; } = [];

        /// <summary>The checks on whether it is so; none for opinions and accusations.</summary>
        public ImmutableArray<Check> Holds { get; set; } = [];

        /// <summary>A part of the claim that no check asks: then it is supported in part at most. Only beside checks in <see cref="Holds"/>.</summary>
        public string? Unchecked { get; set; }

        /// <summary>Why there is no check, or how the checks read the claim. Required where a check is called for and none is given.</summary>
        public string? Reason { get; set; }

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override Claim? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Defined(Kind, "kind", issues);
            RecordChecks.Defined(Content, "content", issues);
            RecordChecks.Text(Text, "text", issues);
            RecordChecks.OptionalText(Unchecked, "unchecked", issues);
            RecordChecks.If(Unchecked is not null && Holds.IsDefaultOrEmpty, "unchecked", "It goes with checks; say in the reason why there are none.", issues);
            RecordChecks.OptionalText(Reason, "reason", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            var isReported = Kind == ClaimKind.ReportedStatement;
            RecordChecks.If(isReported && Content is null, "content", "A reported statement says what kind of statement was made.", issues);
            RecordChecks.If(!isReported && Content is not null, "content", "Only a reported statement has a content.", issues);
            RecordChecks.If(Content is ClaimKind.ReportedStatement, "content", "A report of a report is not known.", issues);
            RecordChecks.If(!isReported && Said is { IsDefaultOrEmpty: false }, "said", "Only a reported statement asks whether it was said.", issues);
            var isJudgement = (Content ?? Kind) is ClaimKind.Opinion or ClaimKind.Accusation;
            RecordChecks.If(isJudgement && Holds is { IsDefaultOrEmpty: false }, "holds", "An opinion or accusation is attributed, not checked.", issues);
            var isOpen = (!isJudgement && Holds.IsDefaultOrEmpty) || (isReported && Said.IsDefaultOrEmpty);
            RecordChecks.If(isOpen && Reason is null, "reason", "Without a check a reason is needed.", issues);
            RecordChecks.If(Attestations is { IsDefault: false, Length: > 1 }, "attestations", "A claim is made by one source.", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new Claim(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
