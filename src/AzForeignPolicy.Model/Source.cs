using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Something that was consulted, or is the natural place to check: a text, a page, a data set, an article.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class Source
{
    internal static readonly Shape<Source, Draft> Shape = new(
        "source",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<Source, Draft>.Required("id", RecordCodecs.Source, v => v.Id, (d, v) => d.Id = v),
            ShapeMembers<Source, Draft>.Required("title", Codecs.Text, v => v.Title, (d, v) => d.Title = v),
            ShapeMembers<Source, Draft>.Required("kind", Codecs.Name<SourceKind>(), v => v.Kind, (d, v) => d.Kind = v),
            ShapeMembers<Source, Draft>.Optional("author", Codecs.Text, v => v.Author, (d, v) => d.Author = v),
            ShapeMembers<Source, Draft>.Optional("publisher", Codecs.Text, v => v.Publisher, (d, v) => d.Publisher = v),
            ShapeMembers<Source, Draft>.Optional("url", Codecs.Pattern("^https?://.+", CodeText.IsWebAddress, "a web address"), v => v.Url, (d, v) => d.Url = v),
            ShapeMembers<Source, Draft>.OptionalValue("published", RecordCodecs.Date, v => v.Published, (d, v) => d.Published = v),
            ShapeMembers<Source, Draft>.Optional("note", Codecs.Text, v => v.Note, (d, v) => d.Note = v),
        ]);

    /// <summary>Makes a source.</summary>
    /// <param name="id">The permanent identifier.</param>
    /// <param name="title">The title, or a description where it has none.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="author">The author, or null.</param>
    /// <param name="publisher">The publisher, or null.</param>
    /// <param name="url">The web address, or null.</param>
    /// <param name="published">When it was published, or null if that is not known.</param>
    /// <param name="note">A remark, or null.</param>
    /// <exception cref="ArgumentException">A text is empty, not normalized or has space at its ends, or a value is its type's default.</exception>
    public Source(
        SourceId id,
        string title,
        SourceKind kind,
        string? author = null,
        string? publisher = null,
        string? url = null,
        EdtfDate? published = null,
        string? note = null)
    {
        Id = Guard.NotDefault(id);
        Title = Guard.Text(title);
        Kind = Guard.NotDefault(kind);
        Author = Guard.OptionalText(author);
        Publisher = Guard.OptionalText(publisher);
        Url = Guard.OptionalCode(url, CodeText.IsWebAddress, "a web address");
        Published = published;
        Note = Guard.OptionalText(note);
    }

    /// <summary>Reads a source from compiled data, as its shape packs it; it was checked when they were compiled.</summary>
    internal Source(ref PackedReader reader)
    {
        var present = reader.UInt64();
        Id = SourceId.Unpack(ref reader);
        Title = reader.Text();
        Kind = (SourceKind)reader.Count();
        Author = (present & 1 << 3) != 0 ? reader.Text() : null;
        Publisher = (present & 1 << 4) != 0 ? reader.Text() : null;
        Url = (present & 1 << 5) != 0 ? reader.Text() : null;
        Published = (present & 1 << 6) != 0 ? RecordPacking.Date(ref reader) : null;
        Note = (present & 1 << 7) != 0 ? reader.Text() : null;
    }

    /// <summary>The permanent identifier.</summary>
    public SourceId Id { get; }

    /// <summary>The title, or a description where it has none.</summary>
    public string Title { get; }

    /// <summary>What it is.</summary>
    public SourceKind Kind { get; }

    /// <summary>The author, or null.</summary>
    public string? Author { get; }

    /// <summary>The publisher, or null.</summary>
    public string? Publisher { get; }

    /// <summary>The web address, or null.</summary>
    public string? Url { get; }

    /// <summary>When it was published, or null if that is not known.</summary>
    public EdtfDate? Published { get; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; }

    /// <summary>The title, with author and day where known.</summary>
    public override string ToString() => (Author is null ? "" : Author + ": ") + Title + (Published is { } published ? $" ({published})" : "");

    internal sealed class Draft
    {
        public SourceId Id { get; set; }

        public string Title { get; set; } = "";

        public SourceKind Kind { get; set; }

        public string? Author { get; set; }

        public string? Publisher { get; set; }

        public string? Url { get; set; }

        public EdtfDate? Published { get; set; }

        public string? Note { get; set; }

        public Source? Build(IssueCollector issues) => Guard.Try(issues, () => new Source(Id, Title, Kind, Author, Publisher, Url, Published, Note));
    }
}
