using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What one source says of a record, how it was consulted, and how sure the statement is.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class Attestation
{
    internal static readonly Shape<Attestation, Draft> Shape = new(
        "attestation",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<Attestation, Draft>.Required("source", RecordCodecs.Source, v => v.Source, (d, v) => d.Source = v),
            ShapeMembers<Attestation, Draft>.Required("standing", Codecs.Name<Standing>(), v => v.Standing, (d, v) => d.Standing = v),
            ShapeMembers<Attestation, Draft>.Required("confidence", Codecs.Name<Confidence>(), v => v.Confidence, (d, v) => d.Confidence = v),
            ShapeMembers<Attestation, Draft>.Optional("locator", Codecs.Text, v => v.Locator, (d, v) => d.Locator = v),
            ShapeMembers<Attestation, Draft>.Optional("says", Codecs.Says, v => v.Says.IsEmpty ? null : v.Says, (d, v) => d.Says = v),
            ShapeMembers<Attestation, Draft>.Optional("note", Codecs.Text, v => v.Note, (d, v) => d.Note = v),
        ]);

    private static readonly ImmutableSortedDictionary<string, string> Silent = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>Makes an attestation.</summary>
    /// <param name="source">The source.</param>
    /// <param name="standing">How the source was consulted.</param>
    /// <param name="confidence">How sure the statement is.</param>
    /// <param name="says">What the source says of the record's attestable members, each in the form it has in JSON; null or empty if it only supports that the record exists.</param>
    /// <param name="locator">Where in the source, such as a paragraph.</param>
    /// <param name="note">A remark.</param>
    /// <exception cref="ArgumentException">A text is empty, not normalized or has space at its ends, or a value is its type's default.</exception>
    public Attestation(
        SourceId source,
        Standing standing,
        Confidence confidence,
        IReadOnlyDictionary<string, string>? says = null,
        string? locator = null,
        string? note = null)
    {
        Source = Guard.NotDefault(source);
        Standing = Guard.NotDefault(standing);
        Confidence = Guard.NotDefault(confidence);
        Says = says switch
        {
            null => Silent,
            ImmutableSortedDictionary<string, string> sorted when sorted.KeyComparer == StringComparer.Ordinal => sorted,
            _ => says.ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
        foreach (var (member, text) in Says)
        {
            Guard.Text(member, nameof(says));
            Guard.Text(text, nameof(says));
        }

        Locator = Guard.OptionalText(locator);
        Note = Guard.OptionalText(note);
    }

    /// <summary>Reads an attestation from compiled data, as its shape packs it; it was checked when they were compiled.</summary>
    internal Attestation(ref PackedReader reader)
    {
        var present = reader.UInt64();
        Source = SourceId.Unpack(ref reader);
        Standing = (Standing)reader.Count();
        Confidence = (Confidence)reader.Count();
        Locator = (present & 8) != 0 ? reader.Text() : null;
        Says = (present & 16) != 0 ? Codecs.Says.Unpack(ref reader) : Silent;
        Note = (present & 32) != 0 ? reader.Text() : null;
    }

    /// <summary>The source.</summary>
    public SourceId Source { get; }

    /// <summary>How the source was consulted.</summary>
    public Standing Standing { get; }

    /// <summary>How sure the statement is.</summary>
    public Confidence Confidence { get; }

    /// <summary>
    /// What the source says of the record's attestable members (such as <c>signed</c>), each in the form it has in JSON.
    /// Empty if the source only supports that the record exists.
    /// </summary>
    public ImmutableSortedDictionary<string, string> Says { get; }

    /// <summary>Where in the source, or null.</summary>
    public string? Locator { get; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; }

    /// <summary>The source, how it was consulted, and what it says.</summary>
    public override string ToString() =>
        $"{Source} ({EnumNames<Standing>.Name(Standing)}, {EnumNames<Confidence>.Name(Confidence)})"
        + (Says.IsEmpty ? "" : ": " + string.Join(", ", Says.Select(s => $"{s.Key} {s.Value}")));

    internal sealed class Draft
    {
        public SourceId Source { get; set; }

        public Standing Standing { get; set; }

        public Confidence Confidence { get; set; }

        public string? Locator { get; set; }

        public ImmutableSortedDictionary<string, string>? Says { get; set; }

        public string? Note { get; set; }

        public Attestation? Build(IssueCollector issues) => Guard.Try(issues, () => new Attestation(Source, Standing, Confidence, Says, Locator, Note));
    }
}
