using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>A party to an agreement with its acts.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class Party
{
    internal static readonly Shape<Party, Draft> Shape = new(
        "party",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<Party, Draft>.Required("actor", RecordCodecs.Actor, v => v.Actor, (d, v) => d.Actor = v),
            ShapeMembers<Party, Draft>.List("acts", PartyAct.Shape, v => v.Acts, (d, v) => d.Acts = v),
        ]);

    /// <summary>Makes a party to an agreement with its acts.</summary>
    /// <param name="actor">The country, bloc or other party.</param>
    /// <param name="acts">What it did on the text, where that differs from the others or is dated apart; often empty.</param>
    /// <exception cref="ArgumentException">A text is empty, not normalized or has space at its ends, or a value is its type's default.</exception>
    public Party(Actor actor, ImmutableArray<PartyAct> acts = default)
    {
        Actor = Guard.NotDefault(actor);
        Acts = acts.IsDefault ? [] : Guard.NoneNull(acts);
    }

    /// <summary>The country, bloc or other party.</summary>
    public Actor Actor { get; }

    /// <summary>What it did on the text, where that differs from the others or is dated apart; often empty.</summary>
    public ImmutableArray<PartyAct> Acts { get; }

    /// <summary>
    /// Whether the party had joined the text and not left it on a day: one whose own signature, accession or succession is recorded
    /// belongs to it from that act on, one that withdrew until the day before; the others belong to it from the text's own day.
    /// </summary>
    /// <param name="day">The day.</param>
    public Truth BelongsOn(LocalDate day) => BelongsOn(Days.Number(day));

    /// <summary>The same for a day number.</summary>
    internal Truth BelongsOn(int number)
    {
        var first = true;
        var belongs = Truth.Yes;
        foreach (var act in Acts.Where(a => a.Act is TreatyAct.Withdrawal || Joins(a.Act)).OrderBy(a => a.Date))
        {
            var after = Truth.From(Joins(act.Act));
            if (first && after.IsYes)
            {
                belongs = Truth.No;
            }

            first = false;
            if (act.Date.LatestDay <= number)
            {
                belongs = after;
            }
            else if (act.Date.EarliestDay <= number && belongs != after)
            {
                belongs = Truth.Unknown;
            }
        }

        return belongs;
    }

    /// <summary>Whether an act makes its actor belong to the text.</summary>
    internal static bool Joins(TreatyAct act) =>
        act is TreatyAct.Signature or TreatyAct.DefinitiveSignature or TreatyAct.Accession or TreatyAct.Succession;

    /// <summary>Whether an act is a consent to be bound.</summary>
    internal static bool Consents(TreatyAct act) =>
        act is TreatyAct.Ratification or TreatyAct.Acceptance or TreatyAct.Approval or TreatyAct.Accession or TreatyAct.Succession or TreatyAct.DefinitiveSignature;

    /// <summary>
    /// Whether the party had consented to be bound by a day, where its consent (ratification, acceptance, approval, accession,
    /// succession or definitive signature) is recorded: from the first such act on. Yes where none is recorded; then the text's own day counts.
    /// </summary>
    /// <param name="day">The day.</param>
    public Truth IsBoundOn(LocalDate day) => IsBoundOn(Days.Number(day));

    /// <summary>The same for a day number.</summary>
    internal Truth IsBoundOn(int number)
    {
        var bound = Truth.No;
        var isRecorded = false;
        foreach (var act in Acts)
        {
            if (Consents(act.Act))
            {
                isRecorded = true;
                bound |= Truth.Decide(act.Date.LatestDay <= number, act.Date.EarliestDay > number);
            }
        }

        return isRecorded ? bound : Truth.Yes;
    }

    /// <summary>The actor.</summary>
    public override string ToString() => Actor.ToString();

    internal sealed class Draft
    {
        public Actor Actor { get; set; }

        public ImmutableArray<PartyAct> Acts { get; set; } = [];

        public Party? Build(IssueCollector issues) => Guard.Try(issues, () => new Party(Actor, Acts));
    }
}
