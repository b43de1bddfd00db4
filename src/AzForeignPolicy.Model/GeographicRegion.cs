using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A region of the United Nations' M49 standard.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class GeographicRegion
{
    internal static readonly Shape<GeographicRegion, Draft> Shape = new(
        "region",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<GeographicRegion, Draft>.Optional("code", Codecs.Pattern("^[0-9]{3}$", CodeText.IsThreeDigits, "a code of three digits"), v => v.Code, (d, v) => d.Code = v),
            ShapeMembers<GeographicRegion, Draft>.Required("name", Codecs.Text, v => v.Name, (d, v) => d.Name = v),
        ]);

    /// <summary>Makes a region of the United Nations' M49 standard.</summary>
    /// <param name="code">The M49 code, three digits, where known.</param>
    /// <param name="name">The name in English.</param>
    /// <exception cref="ArgumentException">A text is empty, not normalized or has space at its ends, or a value is its type's default.</exception>
    public GeographicRegion(string? code, string name)
    {
        Code = Guard.OptionalCode(code, CodeText.IsThreeDigits, "a code of three digits");
        Name = Guard.Text(name);
    }

    /// <summary>The M49 code, three digits, where known.</summary>
    public string? Code { get; }

    /// <summary>The name in English.</summary>
    public string Name { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal sealed class Draft
    {
        public string? Code { get; set; }

        public string Name { get; set; } = "";

        public GeographicRegion? Build(IssueCollector issues) => Guard.Try(issues, () => new GeographicRegion(Code, Name));
    }
}
