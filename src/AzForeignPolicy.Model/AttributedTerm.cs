using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A name or term for something, with who uses it.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class AttributedTerm
{
    internal static readonly Shape<AttributedTerm, Draft> Shape = new(
        "term",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<AttributedTerm, Draft>.Required("term", Codecs.Text, v => v.Term, (d, v) => d.Term = v),
            ShapeMembers<AttributedTerm, Draft>.Optional("by", Codecs.Text, v => v.By, (d, v) => d.By = v),
        ]);

    /// <summary>Makes a name or term for something, with who uses it.</summary>
    /// <param name="term">The term.</param>
    /// <param name="by">Who uses it, or null if it is in common use.</param>
    /// <exception cref="ArgumentException">A text is empty, not normalized or has space at its ends, or a value is its type's default.</exception>
    public AttributedTerm(string term, string? by = null)
    {
        Term = Guard.Text(term);
        By = Guard.OptionalText(by);
    }

    /// <summary>The term.</summary>
    public string Term { get; }

    /// <summary>Who uses it, or null if it is in common use.</summary>
    public string? By { get; }

    /// <summary>The term and who uses it.</summary>
    public override string ToString() => By is null ? Term : $"{Term} ({By})";

    internal sealed class Draft
    {
        public string Term { get; set; } = "";

        public string? By { get; set; }

        public AttributedTerm? Build(IssueCollector issues) => Guard.Try(issues, () => new AttributedTerm(Term, By));
    }
}
