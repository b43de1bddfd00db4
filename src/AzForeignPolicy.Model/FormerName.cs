using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A name that a bloc bore before.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class FormerName
{
    internal static readonly Shape<FormerName, Draft> Shape = new(
        "formerName",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<FormerName, Draft>.Required("name", Codecs.Text, v => v.Name, (d, v) => d.Name = v),
            ShapeMembers<FormerName, Draft>.Optional("abbreviation", Codecs.Text, v => v.Abbreviation, (d, v) => d.Abbreviation = v),
            ShapeMembers<FormerName, Draft>.OptionalValue("until", RecordCodecs.Date, v => v.Until, (d, v) => d.Until = v),
        ]);

    /// <summary>Makes a name that a bloc bore before.</summary>
    /// <param name="name">The name.</param>
    /// <param name="abbreviation">The abbreviation, if it had another one.</param>
    /// <param name="until">The last day of the name, or null if it is not known.</param>
    /// <exception cref="ArgumentException">A text is empty, not normalized or has space at its ends, or a value is its type's default.</exception>
    public FormerName(string name, string? abbreviation = null, EdtfDate? until = null)
    {
        Name = Guard.Text(name);
        Abbreviation = Guard.OptionalText(abbreviation);
        Until = until;
    }

    private FormerName(ref PackedReader reader)
    {
        var present = reader.UInt64();
        Name = reader.Text();
        Abbreviation = (present & 2) != 0 ? reader.Text() : null;
        Until = (present & 4) != 0 ? RecordPacking.Date(ref reader) : null;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The abbreviation, if it had another one.</summary>
    public string? Abbreviation { get; }

    /// <summary>The last day of the name, or null if it is not known.</summary>
    public EdtfDate? Until { get; }

    /// <summary>The name and until when it was borne.</summary>
    public override string ToString() => Until is { } until ? $"{Name} (until {until})" : Name;

    /// <summary>Reads names from compiled data, as the shape packs them; they were checked when they were compiled.</summary>
    internal static ImmutableArray<FormerName> UnpackList(ref PackedReader reader)
    {
        var list = new FormerName[reader.Length()];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = new FormerName(ref reader);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }

    internal sealed class Draft
    {
        public string Name { get; set; } = "";

        public string? Abbreviation { get; set; }

        public EdtfDate? Until { get; set; }

        public FormerName? Build(IssueCollector issues) => Guard.Try(issues, () => new FormerName(Name, Abbreviation, Until));
    }
}
