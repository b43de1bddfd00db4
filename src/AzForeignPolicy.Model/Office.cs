using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>An office that a person holds.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class Office
{
    internal static readonly Shape<Office, Draft> Shape = new(
        "office",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<Office, Draft>.Required("kind", Codecs.Name<OfficeKind>(), v => v.Kind, (d, v) => d.Kind = v),
            ShapeMembers<Office, Draft>.Required("title", Codecs.Text, v => v.Title, (d, v) => d.Title = v),
        ]);

    /// <summary>Makes an office that a person holds.</summary>
    /// <param name="kind">What kind of office it is.</param>
    /// <param name="title">The title in English.</param>
    /// <exception cref="ArgumentException">A text is empty, not normalized or has space at its ends, or a value is its type's default.</exception>
    public Office(OfficeKind kind, string title)
    {
        Kind = Guard.NotDefault(kind);
        Title = Guard.Text(title);
    }

    /// <summary>What kind of office it is.</summary>
    public OfficeKind Kind { get; }

    /// <summary>The title in English.</summary>
    public string Title { get; }

    /// <summary>Whether the holder is a leader: a head of state or of government.</summary>
    public bool IsLeader => Kind is OfficeKind.HeadOfState or OfficeKind.HeadOfGovernment;

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    internal sealed class Draft
    {
        public OfficeKind Kind { get; set; }

        public string Title { get; set; } = "";

        public Office? Build(IssueCollector issues) => Guard.Try(issues, () => new Office(Kind, Title));
    }
}
