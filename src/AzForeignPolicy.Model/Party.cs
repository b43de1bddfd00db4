using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

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

    /// <summary>The actor.</summary>
    public override string ToString() => Actor.ToString();

    internal sealed class Draft
    {
        public Actor Actor { get; set; }

        public ImmutableArray<PartyAct> Acts { get; set; } = [];

        public Party? Build(IssueCollector issues) => Guard.Try(issues, () => new Party(Actor, Acts));
    }
}
