using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>Writes an audit in the form in which fact checks are exchanged: schema.org's ClaimReview, as JSON-LD.</summary>
/// <remarks>
/// One <c>ClaimReview</c> for each finding, in a <c>@graph</c>: the claim (<c>claimReviewed</c>), who made it, when and where
/// (<c>itemReviewed</c>), the verdict by its name (<c>reviewRating.alternateName</c>), the reason (<c>reviewBody</c>) and the sources that
/// decide it (<c>citation</c>). Opinions and accusations are written, too, with the verdict <c>attributed</c>; no number is given, since
/// the verdicts are no scale. Stateless; safe for use by several threads.
/// </remarks>
public static class ClaimReviewJson
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="author">Who answers for the review: the caller's organisation, not the library.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="published">The day on which the review is published, or null to leave it out.</param>
    /// <exception cref="ArgumentException">The author is empty.</exception>
    public static void Write(AuditReport report, string author, Stream stream, EdtfDate? published = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrWhiteSpace(author);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream, DatasetWriter.Options);
        writer.WriteStartObject();
        writer.WriteString("@context", "https://schema.org");
        writer.WriteStartArray("@graph");
        foreach (var finding in report.Findings)
        {
            Review(writer, report.Source, finding, author, published);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Review(Utf8JsonWriter writer, Source source, ClaimFinding finding, string author, EdtfDate? published)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "ClaimReview");
        writer.WriteString("identifier", finding.Claim.Id.ToString());
        writer.WriteString("claimReviewed", finding.Claim.Text);
        Day(writer, published);
        Named(writer, "author", "Organization", author);
        writer.WriteStartObject("itemReviewed");
        writer.WriteString("@type", "Claim");
        if ((source.Author ?? source.Publisher) is { } claimant)
        {
            Named(writer, "author", source.Author is null ? "Organization" : "Person", claimant);
        }

        Day(writer, source.Published);
        Work(writer, "appearance", source);
        writer.WriteEndObject();
        writer.WriteStartObject("reviewRating");
        writer.WriteString("@type", "Rating");
        writer.WriteString("alternateName", EnumNames<Verdict>.Name(finding.Holds));
        if (finding.Said is { } said)
        {
            writer.WriteString("ratingExplanation", $"Whether it was said: {EnumNames<Verdict>.Name(said)}. Whether it is so: {EnumNames<Verdict>.Name(finding.Holds)}.");
        }

        writer.WriteEndObject();
        writer.WriteString("reviewBody", finding.Reason);
        if (finding.Sources.Length > 0)
        {
            writer.WriteStartArray("citation");
            foreach (var one in finding.Sources)
            {
                Work(writer, null, one);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter writer, string member, string type, string name)
    {
        writer.WriteStartObject(member);
        writer.WriteString("@type", type);
        writer.WriteString("name", name);
        writer.WriteEndObject();
    }

    private static void Work(Utf8JsonWriter writer, string? member, Source source)
    {
        if (member is not null)
        {
            writer.WritePropertyName(member);
        }

        writer.WriteStartObject();
        writer.WriteString("@type", "CreativeWork");
        writer.WriteString("name", source.Title);
        if (source.Url is { } url)
        {
            writer.WriteString("url", url);
        }

        writer.WriteEndObject();
    }

    /// <summary>A day is written; what is less precise has no form in schema.org.</summary>
    private static void Day(Utf8JsonWriter writer, EdtfDate? date)
    {
        if (date is { } one && one.TryGetDay(out var day))
        {
            writer.WriteString("datePublished", EdtfDate.OfDay(day).ToString());
        }
    }
}
