using System.Collections.Immutable;
using System.Globalization;

namespace AzForeignPolicy.Model.Interop;

/// <summary>Reads the travel of leaders in the columns of the Country and Organizational Leader Travel data (COLT).</summary>
/// <remarks>
/// <para>
/// Columns: <c>LeaderFullName</c> (or <c>LeaderName</c>), <c>LeaderCountryISO</c>, <c>LeaderRole</c> (S head of state, G of government, GS both, de facto),
/// <c>CountryVisitedISO</c>, <c>TripStartDate</c>, <c>TripEndDate</c>, and where there <c>CityVisited</c>, <c>MetHostHoGS</c>, <c>AttendedMultilatEvent</c>,
/// <c>NameMultilatEvent</c>, <c>SignedAgreement</c>, <c>MetIGOLeader</c>, <c>Confidence</c> and <c>SourceLink1</c> to <c>SourceLink33</c>. Codes are ISO alpha-3.
/// </para>
/// <para>
/// Each row is a trip. Yes/no columns are 1, 0 or nothing: nothing is not "no". That the host's leader was met (<c>MetHostHoGS</c>) says nothing of how closely. An agreement
/// signed and a head of an organisation met are noted, since the file does not say which. Links are sources that were not read themselves. The file claims no
/// completeness here, so the absence of a trip is unknown. Stateless; safe for use by several threads.
/// </para>
/// </remarks>
public static class LeaderTravel
{
    private const int Links = 33;

    /// <summary>So much of a name goes into an identifier of 80 characters, with the states and the day of a trip behind it.</summary>
    private const int LongestName = 55;

    /// <summary>Reads a file.</summary>
    /// <param name="stream">The file. It is read once, from where it stands, and left open.</param>
    /// <param name="options">The source, the code tables and the like.</param>
    /// <param name="cancellationToken">To give up.</param>
    /// <exception cref="InvalidImportException">Something is wrong with the file; its problems are listed with line and column, up to <see cref="ImportOptions.MaxIssues"/>.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static ImportedDataset Read(Stream stream, ImportOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var context = new ImportContext(options);
        using var rows = new CsvRows(stream, context);
        var reader = new Reader(context, rows);
        reader.Read(cancellationToken);
        context.ThrowIfErrors();
        return context.Finish(reader.Finish(), rows.Count);
    }

    private sealed class Reader(ImportContext context, CsvRows rows)
    {
        private readonly ForeignPolicyDatasetBuilder builder = context.NewBuilder();
        private readonly Dictionary<(string Slug, CountryCode From), string> persons = [];
        private readonly HashSet<string> personIds = new(StringComparer.Ordinal);
        private readonly HashSet<string> visits = new(StringComparer.Ordinal);
        private readonly Dictionary<string, SourceId> links = new(StringComparer.Ordinal);
        private LocalDate lastDay = new(1, 1, 1);

        public void Read(CancellationToken cancellationToken)
        {
            int name = rows.Require("LeaderFullName", "LeaderName", "Leader"), home = rows.Require("LeaderCountryISO", "CountryISO", "HomeCountryISO"), role = rows.Require("LeaderRole");
            int host = rows.Require("CountryVisitedISO"), start = rows.Require("TripStartDate"), end = rows.Require("TripEndDate");
            int city = rows.Find("CityVisited", "City"), met = rows.Find("MetHostHoGS"), multilateral = rows.Find("AttendedMultilatEvent"), eventName = rows.Find("NameMultilatEvent");
            int signed = rows.Find("SignedAgreement"), organisation = rows.Find("MetIGOLeader"), confidence = rows.Find("Confidence");
            var sources = Enumerable.Range(1, Links).Select(i => rows.Find("SourceLink" + i.ToString(CultureInfo.InvariantCulture))).Where(c => c >= 0).ToArray();
            if (context.HasErrors)
            {
                return;
            }

            while (rows.Next(cancellationToken))
            {
                var leader = rows.Text(name);
                if (leader is null || ImportContext.Slug(Plain(leader)).Length == 0)
                {
                    rows.Error(ImportIssueCode.MissingValue, "The name of the leader is required.", name);
                    leader = null;
                }

                var isRight = TryRole(role, out var office) & TryDate(start, out var first) & TryDate(end, out var last) & TryFlag(met, out var metHost) & TryFlag(multilateral, out var atEvent)
                    & TryFlag(signed, out var hasSigned) & TryFlag(organisation, out var metOrganisation) & TryConfidence(confidence, out var sure);
                if (first is null && isRight)
                {
                    rows.Error(ImportIssueCode.MissingValue, "The day on which the trip begins is required.", start);
                    isRight = false;
                }

                if (isRight && first is { } f && last is { } l && l.Latest < f.Earliest)
                {
                    rows.Error(ImportIssueCode.Contradiction, $"The trip ends on {l}, before it begins on {f}.", end);
                    isRight = false;
                }

                if (!isRight || leader is null || !(TryCountry(home, first!.Value, out var from) & TryCountry(host, first.Value, out var to)))
                {
                    continue;
                }

                var begun = first.Value;
                var period = last is { } until ? EdtfInterval.Of(begun, until) : EdtfInterval.WithUnknownEnd(begun);
                var person = PersonOf(leader, from);
                var id = $"{person}-{to.ToString().ToLowerInvariant()}-{ImportContext.Slug(begun.ToString())}";
                if (!visits.Add(id))
                {
                    rows.Error(ImportIssueCode.DuplicateRow, $"{ImportContext.Quote(leader)} has a trip to {to} on {begun} already.", host);
                    continue;
                }

                lastDay = LocalDate.Max(lastDay, (last ?? begun).Latest);
                var kind = atEvent == Truth.Yes ? VisitKind.Multilateral : VisitKind.Unspecified;
                var says = new Dictionary<string, string> { ["days"] = period.ToString(), ["kind"] = Names.Of(kind) };
                var place = rows.Text(city);
                if (place is not null)
                {
                    says.Add("place", place);
                }

                var note = new[] { hasSigned == Truth.Yes ? "an agreement was signed" : null, metOrganisation == Truth.Yes ? "a head of an organisation was met" : null }.OfType<string>().ToList();
                var locator = "line " + rows.Line.ToString(CultureInfo.InvariantCulture);
                var attestations = ImmutableArray.CreateBuilder<Attestation>();
                attestations.Add(new Attestation(context.Options.Source.Id, Standing.Read, sure, says, locator, note.Count > 0 ? "The file says that " + string.Join(" and ", note) + "." : null));
                foreach (var column in sources)
                {
                    if (rows.Text(column) is { } link)
                    {
                        if (!Uri.TryCreate(link, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || SourceOf(link) is not { } source)
                        {
                            rows.Error(ImportIssueCode.InvalidValue, $"\"{ImportContext.Quote(link)}\" is not a web address.", column);
                            continue;
                        }

                        attestations.Add(new Attestation(source, Standing.Recalled, sure));
                    }
                }

                if (context.Make(
                    new Visit.Builder
                    {
                        Id = VisitId.Parse(id.Length > 80 ? id[^80..].TrimStart('-') : id),
                        Visitor = PersonId.Parse(person),
                        Office = office!,
                        From = Actor.Of(from),
                        To = Actor.Of(to),
                        Period = period,
                        Kind = kind,
                        Place = place,
                        Event = rows.Text(eventName),
                        MetHostLeader = metHost,
                        Attestations = attestations.ToImmutable(),
                    },
                    rows.Line) is { } visit)
                {
                    builder.Add(visit);
                }
            }
        }

        public ForeignPolicyDatasetBuilder Finish()
        {
            builder.AsOf = context.Options.AsOf ?? lastDay;
            return builder;
        }

        /// <summary>Without the marks on letters, for identifiers.</summary>
        private static string Plain(string name) =>
            new([.. name.Normalize(System.Text.NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(c => c switch { 'ı' => 'i', 'ə' or 'Ə' => 'e', 'ł' => 'l', 'ø' => 'o', _ => c })]);

        /// <summary>The identifier of a leader; two of one state whose long names begin alike are two persons.</summary>
        private string PersonOf(string name, CountryCode from)
        {
            var slug = ImportContext.Slug(Plain(name));
            if (!persons.TryGetValue((slug, from), out var id))
            {
                var begin = $"{Begin(slug, LongestName)}-{from.ToString().ToLowerInvariant()}";
                id = begin;
                for (var i = 2; !personIds.Add(id); i++)
                {
                    id = begin + "-" + i.ToString(CultureInfo.InvariantCulture);
                }

                persons.Add((slug, from), id);
                if (context.Make(new Person.Builder { Id = PersonId.Parse(id), Name = name, Attestations = [context.Says("line " + rows.Line.ToString(CultureInfo.InvariantCulture))] }, rows.Line) is { } person)
                {
                    builder.Add(person);
                }
            }

            return id;
        }

        /// <summary>The source of a link, or null where it is none that a source can have.</summary>
        private SourceId? SourceOf(string link)
        {
            if (links.TryGetValue(link, out var known))
            {
                return known;
            }

            try
            {
                var id = SourceId.Parse($"{Begin(context.Options.Source.Id.ToString(), LongestName)}-link-{(links.Count + 1).ToString(CultureInfo.InvariantCulture)}");
                builder.Add(new Source(id, link, SourceKind.Other, url: link));
                links.Add(link, id);
                return id;
            }
            catch (ArgumentException)
            {
                return null;
            }
        }

        private static string Begin(string slug, int most) => slug.Length > most ? slug[..most].TrimEnd('-') : slug;

        private bool TryCountry(int column, EdtfDate on, out CountryCode country)
        {
            country = default;
            if (rows.Text(column) is not { } code)
            {
                rows.Error(ImportIssueCode.MissingValue, "A state is required.", column);
                return false;
            }

            var match = context.Options.Countries.Codes.FromAlpha3(code, on.Earliest);
            if (!match.TryGetCountry(out country))
            {
                context.NotMapped("ISO 3166-1 alpha-3 code", code, rows.Line, column + 1);
                return false;
            }

            return true;
        }

        private bool TryRole(int column, out Office? office)
        {
            office = rows.Text(column) switch
            {
                "S" or "HoS" or "Head of State" => new Office(OfficeKind.HeadOfState, "Head of state"),
                "G" or "HoG" or "Head of Government" => new Office(OfficeKind.HeadOfGovernment, "Head of government"),
                "GS" or "HoGS" => new Office(OfficeKind.HeadOfState, "Head of state and of government"),
                "de facto" or "De facto" or "De Facto" => new Office(OfficeKind.HeadOfState, "De facto leader"),
                _ => null,
            };
            if (office is null)
            {
                var field = rows.Field(column);
                rows.Error(field.IsEmpty ? ImportIssueCode.MissingValue : ImportIssueCode.InvalidValue, field.IsEmpty ? "A role is required." : $"\"{ImportContext.Quote(field)}\" is not one of the roles S, G, GS, de facto.", column);
            }

            return office is not null;
        }

        private bool TryDate(int column, out EdtfDate? date)
        {
            date = null;
            if (rows.Text(column) is not { } text)
            {
                return true;
            }

            if (EdtfDate.TryParse(text, out var parsed) && !parsed.IsUnspecified && parsed.Precision != EdtfPrecision.OneOfDays)
            {
                date = parsed;
                return true;
            }

            if (DateOnly.TryParseExact(text, ["M/d/yyyy", "d MMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                date = EdtfDate.FromDateOnly(day);
                return true;
            }

            rows.Error(ImportIssueCode.InvalidValue, $"\"{ImportContext.Quote(text)}\" is not a date such as 2018-03-04.", column);
            return false;
        }

        private bool TryFlag(int column, out Truth? flag)
        {
            var text = rows.Text(column);
            flag = text switch { "1" => Truth.Yes, "0" => Truth.No, _ => null };
            if (text is null || flag is not null)
            {
                return true;
            }

            rows.Error(ImportIssueCode.InvalidValue, $"\"{ImportContext.Quote(text)}\" is neither 1 nor 0.", column);
            return false;
        }

        private bool TryConfidence(int column, out Confidence confidence)
        {
            confidence = context.Options.Confidence;
            switch (rows.Text(column)?.ToUpperInvariant())
            {
                case null:
                    return true;
                case "HIGH" or "3":
                    confidence = Confidence.High;
                    return true;
                case "MEDIUM" or "2":
                    confidence = Confidence.Medium;
                    return true;
                case "LOW" or "1":
                    confidence = Confidence.Low;
                    return true;
                default:
                    rows.Error(ImportIssueCode.InvalidValue, $"\"{ImportContext.Quote(rows.Field(column))}\" is not one of high, medium, low.", column);
                    return false;
            }
        }
    }
}
