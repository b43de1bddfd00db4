using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AzForeignPolicy.Model.Interop;

/// <summary>Reads the status table of a treaty in the form of the United Nations Treaty Collection.</summary>
/// <remarks>
/// <para>
/// The columns are the participant, the signature and the consent, such as <c>Participant</c>, <c>Signature</c> and
/// <c>Ratification, Accession(a), Succession(d)</c>. A date is <c>18 Apr 1961</c>, followed by the letters of the act (see <see cref="TreatyActs"/>) where it
/// is no ratification: <c>c</c>, a formal confirmation, is taken as a ratification. A <c>d</c> in the column of signatures is a succession to the signature and binds
/// nobody. Provisional application (<c>n</c>, <c>P</c>) is no consent and becomes a note. A row with other letters is left out with a warning. Numerals of footnotes after a
/// name are taken off; what footnotes say is not in the table and not read.
/// </para>
/// <para>
/// A name in brackets, <c>[Philippines]</c>, is that of one that has withdrawn; the table does not say when. Its status has an unknown end, and its withdrawal lies
/// somewhere after its consent, so that no later day is certain.
/// </para>
/// <para>
/// The result has the agreement with the parties that have consented, each with its acts, and a treaty framework in which they are contracting parties and those that only
/// signed are signatories. A signatory is no party of the agreement here: by its absence from the consents nothing binds it. Dates are those of the acts; the treaty binds a party only
/// some days after its consent, as the treaty itself says. With <see cref="ImportOptions.AsOf"/>, the day of the table, and the day of the text,
/// it is complete, if every row was understood: other states were no parties. Stateless; safe for use by several threads.
/// </para>
/// </remarks>
public static partial class TreatyStatus
{
    private const string NameKind = "name of a participant";

    private static readonly LocalDate LastOfAll = new(9999, 12, 31);

    /// <summary>Reads a file.</summary>
    /// <param name="stream">The file. It is read once, from where it stands, and left open.</param>
    /// <param name="options">The source, the countries and the like.</param>
    /// <param name="treaty">What the table does not say of itself.</param>
    /// <param name="cancellationToken">To give up.</param>
    /// <exception cref="InvalidImportException">Something is wrong with the file; its problems are listed with line and column, up to <see cref="ImportOptions.MaxIssues"/>.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static ImportedDataset Read(Stream stream, ImportOptions options, TreatyStatusOptions treaty, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(treaty);
        var context = new ImportContext(options);
        using var rows = new CsvRows(stream, context);
        int name = rows.Require("Participant", "State", "Party"), signature = StartsWith(rows, "Signature"), consent = -1;
        for (var i = 0; i < rows.Header.Length; i++)
        {
            if (i != name && i != signature && Consent().IsMatch(rows.Header[i]))
            {
                consent = consent < 0 ? i : consent;
            }
        }

        if (consent < 0 && rows.Header.Length > 0)
        {
            context.Error(ImportIssueCode.MissingColumn, "A column with the consents is required, such as \"Ratification, Accession(a)\".", rows.Line);
        }

        var parties = new Dictionary<CountryCode, Entry>();
        var isWhole = true;
        while (name >= 0 && consent >= 0 && rows.Next(cancellationToken))
        {
            var text = rows.Text(name);
            var hasWithdrawn = text is not null && Brackets().IsMatch(text);
            text = text is null ? null : Footnotes().Replace(hasWithdrawn ? Brackets().Replace(text, "${name}${after}") : text, "");
            if (string.IsNullOrEmpty(text))
            {
                rows.Error(ImportIssueCode.MissingValue, "A participant is required.", name);
                continue;
            }

            if (!(TryAct(rows, signature, isSignature: true, out var signed, out var signature1) & TryAct(rows, consent, isSignature: false, out var bound, out var consent1)))
            {
                continue;
            }

            var reading = new[] { (Letters: signature1, Column: signature), (Letters: consent1, Column: consent) };
            if (Array.Find(reading, r => r.Letters is not null && !IsProvisional(r.Letters) && r.Letters != "d") is { Letters: { } unknown } other)
            {
                rows.Warning(ImportIssueCode.InvalidValue, $"\"{ImportContext.Quote(unknown)}\" is none of the letters s, A, AA, a, c, d, n, P; the row was left out.", other.Column);
                isWhole = false;
                continue;
            }

            var notes = new List<string>();
            if (signature1 == "d")
            {
                notes.Add("Succession to the signature.");
            }

            if (bound is not null && consent1 is not null)
            {
                notes.Add($"Applied provisionally: {bound.Date}.");
                bound = null;
            }

            if (signed is not null && signature1 is not null && signature1 != "d")
            {
                notes.Add($"Applied provisionally: {signed.Date}.");
                signed = null;
            }

            if (notes.Count > 0 && signed is null && bound is null)
            {
                rows.Warning(ImportIssueCode.InvalidValue, $"{ImportContext.Quote(text)} applies the treaty provisionally, which is neither a signature nor a consent; the row was left out.", consent);
                isWhole = false;
                continue;
            }

            // A definitive signature binds, in whichever column it stands.
            if (signed?.Act == TreatyAct.DefinitiveSignature && bound is null)
            {
                (signed, bound) = (null, signed);
            }

            if (signed is null && bound is null)
            {
                rows.Error(ImportIssueCode.MissingValue, $"{ImportContext.Quote(text)} has neither a signature nor a consent.", consent);
                continue;
            }

            if (signed is not null && bound is not null && signed.Date.Earliest > bound.Date.Latest)
            {
                rows.Error(ImportIssueCode.Contradiction, $"{ImportContext.Quote(text)} consented on {bound.Date}, before it signed on {signed.Date}.", consent);
                continue;
            }

            if (hasWithdrawn && bound is not null && bound.Date.Latest > LastOfAll.PlusDays(-2))
            {
                rows.Error(ImportIssueCode.Contradiction, $"{ImportContext.Quote(text)} stands in brackets, as if it had withdrawn, and consented on {bound.Date}, after which no days are left.", consent);
                continue;
            }

            if (!TryCountry(context, rows, treaty, text, name, out var country))
            {
                continue;
            }

            if (hasWithdrawn)
            {
                rows.Warning(ImportIssueCode.MissingValue, $"{ImportContext.Quote(text)} stands in brackets: it has withdrawn, and the table does not say when.", name);
            }

            if (!parties.TryAdd(country, new Entry(rows.Line, signed, bound, hasWithdrawn, notes.Count > 0 ? string.Join(' ', notes) : null)))
            {
                rows.Error(ImportIssueCode.DuplicateRow, $"{ImportContext.Quote(text)} is {country}, which has a row already on line {parties[country].Line.ToString(CultureInfo.InvariantCulture)}.", name);
            }
        }

        context.ThrowIfErrors();
        var builder = context.NewBuilder();
        Add(context, builder, treaty, parties, isWhole);
        return context.Finish(builder, rows.Count);
    }

    [GeneratedRegex(@"(?:Ratification|Accession|Acceptance|Approval|Succession|Consent|Definitive)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Consent();

    // Neither of these two looks at a text more than once: names come from outside, and may be of any length.
    [GeneratedRegex(@"^\[\s*(?<name>(?=[^\[\]\p{L}]*\p{L})[^\[\]]*)\](?<after>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s*\[?\d{1,2}\]?(?:\s*,\s*\[?\d{1,2}\]?)*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Footnotes();

    [GeneratedRegex(@"^(?<day>\d{1,2})\s+(?<month>[A-Za-z]{3,9})\.?\s+(?<year>\d{4})\s*(?<act>[A-Za-z]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex DatedAct();

    private static int StartsWith(CsvRows rows, string start) =>
        Array.FindIndex(rows.Header, h => h.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static bool IsProvisional(string letters) => letters is "n" or "P";

    /// <summary>Reads a cell.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="column">The column.</param>
    /// <param name="isSignature">Whether it is the column of signatures.</param>
    /// <param name="act">The act, or null where the cell is empty.</param>
    /// <param name="letters">The letters, where they are none of an act that the column can hold.</param>
    private static bool TryAct(CsvRows rows, int column, bool isSignature, out PartyAct? act, out string? letters)
    {
        (act, letters) = (null, null);
        if (rows.Text(column) is not { } text)
        {
            return true;
        }

        text = Footnotes().Replace(text, m => m.Index > 0 && text[..m.Index].Any(char.IsAsciiDigit) && DatedAct().IsMatch(text[..m.Index]) ? "" : m.Value);
        var match = DatedAct().Match(text);
        if (!match.Success
            || !DateOnly.TryParseExact($"{match.Groups["day"].Value} {match.Groups["month"].Value} {match.Groups["year"].Value}", ["d MMM yyyy", "d MMMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            rows.Error(ImportIssueCode.InvalidValue, $"\"{ImportContext.Quote(text)}\" is not a day such as 18 Apr 1961, with the letters of an act where it has any.", column);
            return false;
        }

        var mark = match.Groups["act"].Value;
        var which = isSignature ? TreatyAct.Signature : TreatyAct.Ratification;
        if (isSignature && mark is ("a" or "A" or "AA" or "c"))
        {
            rows.Error(ImportIssueCode.Contradiction, $"\"{ImportContext.Quote(mark)}\" is the letter of a consent, not of a signature.", column);
            return false;
        }

        if (mark is not ("" or "c") && (isSignature && mark == "d" || !TreatyActs.TryFromLetter(mark, out which)))
        {
            (letters, which) = (mark, isSignature ? TreatyAct.Signature : TreatyAct.Ratification);
        }

        act = new PartyAct(which, EdtfDate.FromDateOnly(day));
        return true;
    }

    private static bool TryCountry(ImportContext context, CsvRows rows, TreatyStatusOptions treaty, string name, int column, out CountryCode country)
    {
        if (treaty.Names.TryGetValue(name, out country))
        {
            if (context.Options.Countries.Countries.Contains(country))
            {
                return true;
            }

            context.NotMapped(NameKind, name, rows.Line, column + 1);
            return false;
        }

        var found = context.Options.Countries.FindCountries(name);
        if (found.Length == 1)
        {
            country = found[0].Code;
            return true;
        }

        context.NotMapped(found.IsEmpty ? NameKind : $"{NameKind} ({string.Join(" or ", found.Select(c => c.Code))})", name, rows.Line, column + 1);
        return false;
    }

    /// <summary>The withdrawal of one that stands in brackets: some day after its consent, up to that of the table.</summary>
    private static PartyAct? Withdrawal(ImportContext context, Entry entry)
    {
        if (!entry.HasWithdrawn || entry.Bound is not { } bound)
        {
            return null;
        }

        var first = bound.Date.Latest.PlusDays(1);
        var last = context.Options.AsOf is { } asOf && asOf > first ? asOf : LastOfAll;
        return new PartyAct(TreatyAct.Withdrawal, EdtfDate.OneOfDays(first, last));
    }

    /// <summary>Days that the caller gives and the table does not.</summary>
    private static Attestation Given(ImportContext context, (string Member, string Value)[] dates) => new(
        context.Options.Source.Id,
        Standing.Recalled,
        context.Options.Confidence,
        dates.ToImmutableSortedDictionary(d => d.Member, d => d.Value, StringComparer.Ordinal),
        null,
        "Given by the reader's caller; the table does not say it.");

    private static void Add(ImportContext context, ForeignPolicyDatasetBuilder builder, TreatyStatusOptions treaty, Dictionary<CountryCode, Entry> parties, bool isWhole)
    {
        var acts = parties.Values.SelectMany(p => new[] { p.Signed, p.Bound }).OfType<PartyAct>().ToList();
        builder.AsOf = context.Options.AsOf ?? (acts.Count > 0 ? acts.Max(a => a.Date.Latest) : new LocalDate(1, 1, 1));
        var dates = new[] { ("signed", treaty.Signed), ("inForce", treaty.InForce) }.Where(d => d.Item2 is not null).Select(d => (d.Item1, d.Item2.ToString()!)).ToArray();
        var bound = parties.Where(p => p.Value.Bound is not null).OrderBy(p => p.Key).ToList();
        if (bound.Count < 2)
        {
            context.Warning(ImportIssueCode.InvalidRecord, $"The agreement {treaty.Agreement} was left out: fewer than two participants that are known here have consented.");
        }
        else if (context.Make(
            new Agreement.Builder
            {
                Id = treaty.Agreement,
                Title = treaty.Title,
                Kind = treaty.Kind,
                Force = AgreementForce.Binding,
                Form = AgreementForm.Signed,
                Signed = treaty.Signed,
                InForce = treaty.InForce,
                Parties = [.. bound.Select(p => new Party(Actor.Of(p.Key), [.. new[] { p.Value.Signed, p.Value.Bound, Withdrawal(context, p.Value) }.OfType<PartyAct>()]))],
                Attestations = [context.Says(context.Options.FileName), .. dates.Length > 0 ? ImmutableArray.Create(Given(context, dates)) : []],
            },
            1) is { } agreement)
        {
            builder.Add(agreement);
        }

        if (context.Make(
            new Bloc.Builder
            {
                Id = treaty.Bloc,
                Abbreviation = treaty.Bloc.ToString(),
                Name = treaty.Title,
                Kind = BlocKind.TreatyFramework,
                Weights = ImmutableSortedDictionary<MembershipStatus, MembershipWeight>.Empty.Add(MembershipStatus.ContractingParty, MembershipWeight.Full).Add(MembershipStatus.Signatory, MembershipWeight.None),
                Attestations = [context.Says(context.Options.FileName)],
            },
            1) is { } bloc)
        {
            builder.Add(bloc);
        }

        foreach (var (country, (line, signed, consent, hasWithdrawn, note)) in parties)
        {
            if (signed is not null && (consent is null || signed.Date.Latest < consent.Date.Earliest))
            {
                var end = consent is null ? (EdtfDate?)null : EdtfDate.OfDay(consent.Date.Earliest.PlusDays(-1));
                Member(country, line, MembershipStatus.Signatory, signed.Date, end, MembershipStartReason.Signature, hasWithdrawn && consent is null, note);
            }

            if (consent is not null)
            {
                Member(country, line, MembershipStatus.ContractingParty, consent.Date, null, consent.Act switch
                {
                    TreatyAct.Accession => MembershipStartReason.Accession,
                    TreatyAct.Succession => MembershipStartReason.Succession,
                    TreatyAct.DefinitiveSignature => MembershipStartReason.Signature,
                    TreatyAct.Ratification => MembershipStartReason.Ratification,
                    _ => null,
                }, hasWithdrawn, note);
            }
        }

        // A table of a day before that of the text lists nothing yet.
        if (context.Options.AsOf is { } asOf && treaty.Signed is { } since && since.Latest <= asOf && context.Make(
            new Coverage.Builder
            {
                Id = CoverageId.Parse(ImportContext.Slug(treaty.Bloc.ToString()) + "-status"),
                Fact = FactKind.Membership,
                Blocs = [treaty.Bloc],
                Statuses = [MembershipStatus.ContractingParty, MembershipStatus.Signatory],
                Window = EdtfInterval.Of(EdtfDate.OfDay(since.Latest), EdtfDate.OfDay(asOf)),
                Statement = "The status table lists every participant.",
                Attestations = [context.Says(context.Options.FileName)],
            },
            1) is { } coverage
            && isWhole && context.ToUnmapped().IsEmpty)
        {
            builder.Add(coverage);
        }

        void Member(CountryCode country, int line, MembershipStatus status, EdtfDate start, EdtfDate? end, MembershipStartReason? reason, bool hasWithdrawn, string? note)
        {
            var locator = "line " + line.ToString(CultureInfo.InvariantCulture);
            if (context.Make(
                new Membership.Builder
                {
                    Id = MembershipId.Parse($"{ImportContext.Slug(treaty.Bloc.ToString())}-{country.ToString().ToLowerInvariant()}-{ImportContext.Slug(Names.Snake(status.ToString()))}"),
                    Bloc = treaty.Bloc,
                    Member = Actor.Of(country),
                    Status = status,
                    Period = end is { } last ? EdtfInterval.Of(start, last) : hasWithdrawn ? EdtfInterval.WithUnknownEnd(start) : EdtfInterval.Since(start),
                    StartReason = reason,
                    EndReason = end is not null ? MembershipEndReason.StatusChange : hasWithdrawn ? MembershipEndReason.Withdrawal : null,
                    Note = note,
                    Attestations =
                    [
                        end is { } until
                            ? context.Says(locator, ("status", Names.Of(status)), ("start", start.ToString()), ("end", until.ToString()))
                            : context.Says(locator, ("status", Names.Of(status)), ("start", start.ToString())),
                    ],
                },
                line) is { } membership)
            {
                builder.Add(membership);
            }
        }
    }

    private sealed record Entry(int Line, PartyAct? Signed, PartyAct? Bound, bool HasWithdrawn, string? Note);
}
