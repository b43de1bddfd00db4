using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>The reason why, of several values that sources give for a member, the record has the one it has.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class ValuePreference
{
    internal static readonly Shape<ValuePreference, Draft> Shape = new(
        "preference",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<ValuePreference, Draft>.Required("member", Codecs.Text, v => v.Member, (d, v) => d.Member = v),
            ShapeMembers<ValuePreference, Draft>.Required("reason", Codecs.Text, v => v.Reason, (d, v) => d.Reason = v),
        ]);

    /// <summary>Makes the reason why, of several values that sources give for a member, the record has the one it has.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="reason">Why the recorded value was chosen, in a sentence.</param>
    /// <exception cref="ArgumentException">A text is empty, not normalized or has space at its ends, or a value is its type's default.</exception>
    public ValuePreference(string member, string reason)
    {
        Member = Guard.Text(member);
        Reason = Guard.Text(reason);
    }

    /// <summary>The name of the member.</summary>
    public string Member { get; }

    /// <summary>Why the recorded value was chosen, in a sentence.</summary>
    public string Reason { get; }

    /// <summary>The member and the reason.</summary>
    public override string ToString() => $"{Member}: {Reason}";

    internal sealed class Draft
    {
        public string Member { get; set; } = "";

        public string Reason { get; set; } = "";

        public ValuePreference? Build(IssueCollector issues) => Guard.Try(issues, () => new ValuePreference(Member, Reason));
    }
}
