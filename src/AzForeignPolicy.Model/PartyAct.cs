using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What a party did on a treaty, and when.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class PartyAct
{
    internal static readonly Shape<PartyAct, Draft> Shape = new(
        "partyAct",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<PartyAct, Draft>.Required("act", Codecs.Name<TreatyAct>(), v => v.Act, (d, v) => d.Act = v),
            ShapeMembers<PartyAct, Draft>.Required("date", RecordCodecs.Date, v => v.Date, (d, v) => d.Date = v),
        ]);

    /// <summary>Makes what a party did on a treaty, and when.</summary>
    /// <param name="act">The act.</param>
    /// <param name="date">When it was done.</param>
    /// <exception cref="ArgumentException">A text is empty, not normalized or has space at its ends, or a value is its type's default.</exception>
    public PartyAct(TreatyAct act, EdtfDate date)
    {
        Act = Guard.NotDefault(act);
        Date = Guard.NotDefault(date);
    }

    /// <summary>The act.</summary>
    public TreatyAct Act { get; }

    /// <summary>When it was done.</summary>
    public EdtfDate Date { get; }

    /// <summary>The act and its date.</summary>
    public override string ToString() => $"{EnumNames<TreatyAct>.Name(Act)} {Date}";

    internal sealed class Draft
    {
        public TreatyAct Act { get; set; }

        public EdtfDate Date { get; set; }

        public PartyAct? Build(IssueCollector issues) => Guard.Try(issues, () => new PartyAct(Act, Date));
    }
}
