using System.Collections.Immutable;
using System.Globalization;

namespace AzForeignPolicy.Model.Interop;

/// <summary>Reads tables of treaties and their parties with dates in EDTF, one row a party.</summary>
/// <remarks>
/// <para>
/// The columns are <c>treatyID</c> (or <c>manyID</c>), <c>Title</c>, <c>stateID</c> (ISO alpha-3), and any of <c>Beg</c> (the text's day), <c>Force</c> (its entry into force),
/// <c>End</c>, <c>StateSignature</c>, <c>StateRat</c>, <c>StateForce</c> and <c>StateEnd</c>. Dates are EDTF, ranges <c>1999-01-01..1999-12-31</c> and the
/// one-sided <c>2017-12-31..</c> and <c>..1920</c> included; <c>NA</c> or nothing is missing.
/// </para>
/// <para>
/// None of these ends is an end or a withdrawal: nothing (the file does not say), <c>9999-12-31</c> (none is foreseen) and <c>2017-12-31..</c> (seen up to that day). With the first two the
/// text, or the party, stands up to the data's day, as wherever no end was seen. The last says up to which day the file looked: the least of these days is the data's day, and of all
/// later days the answers are unknown. Where there is none, the data's day is the last day of a signature or consent in the file. <c>..2010</c> is an end on some day up to then, where the
/// file dates the beginning.
/// </para>
/// <para>
/// What no date of a record can hold is noted with the file's words, as is the day on which the text entered into force for a party, which no act of the party is. Where a party's consent is not
/// dated, the force of the text is left undetermined, so that nothing counts as bound that may not be. Stateless; safe for use by several threads.
/// </para>
/// </remarks>
public static class TreatyParties
{
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
        int id = rows.Require("treatyID", "manyID"), title = rows.Require("Title"), state = rows.Require("stateID", "iso3");
        int signed = rows.Find("Beg", "Signature"), force = rows.Find("Force"), end = rows.Find("End");
        int signature = rows.Find("StateSignature"), ratification = rows.Find("StateRat"), entry = rows.Find("StateForce"), withdrawal = rows.Find("StateEnd");
        var treaties = new Dictionary<string, Treaty>(StringComparer.Ordinal);
        var identifiers = new Dictionary<string, int>(StringComparer.Ordinal);
        while (id >= 0 && title >= 0 && state >= 0 && rows.Next(cancellationToken))
        {
            var (key, name, code) = (rows.Text(id), rows.Text(title), rows.Text(state));
            if (key is null || ImportContext.Slug(key).Length == 0)
            {
                rows.Error(ImportIssueCode.MissingValue, "An identifier of the treaty is required.", id);
            }

            if (name is null)
            {
                rows.Error(ImportIssueCode.MissingValue, "A title is required.", title);
            }

            if (code is null)
            {
                rows.Error(ImportIssueCode.MissingValue, "A state is required.", state);
            }

            if (!(TryDate(rows, signed, out var begun) & TryDate(rows, force, out var inForce) & TryDate(rows, end, out var ended) & TryDate(rows, signature, out var own)
                & TryDate(rows, ratification, out var consent) & TryDate(rows, entry, out var binding) & TryDate(rows, withdrawal, out var left))
                || key is null || name is null || code is null || ImportContext.Slug(key).Length == 0)
            {
                continue;
            }

            if (!treaties.TryGetValue(key, out var treaty))
            {
                var identifier = Short(ImportContext.Slug(key));
                if (!identifiers.TryAdd(identifier, rows.Line))
                {
                    rows.Error(
                        ImportIssueCode.Contradiction,
                        $"\"{ImportContext.Quote(key)}\" would get the identifier \"{identifier}\", which the treaty on line {identifiers[identifier].ToString(CultureInfo.InvariantCulture)} has.",
                        id);
                    continue;
                }

                treaties.Add(key, treaty = new Treaty(key, identifier, name, rows.Line, begun, inForce, ended));
            }
            else if (treaty.Signed != begun || treaty.InForce != inForce || treaty.Ended != ended)
            {
                rows.Error(ImportIssueCode.Contradiction, $"The dates of {ImportContext.Quote(key)} itself differ from those on line {treaty.Line.ToString(CultureInfo.InvariantCulture)}.", id);
                continue;
            }

            var on = (own ?? consent ?? binding ?? begun)?.Date?.Latest;
            var match = options.Countries.Codes.FromAlpha3(code, on is { } day && day.Year < 9999 ? day : null);
            if (!match.TryGetCountry(out var country))
            {
                context.NotMapped(match.IsAmbiguous ? $"ISO 3166-1 alpha-3 code ({match})" : "ISO 3166-1 alpha-3 code", code, rows.Line, state + 1);
                continue;
            }

            if (left?.Date is { } last && (consent ?? own)?.Date is { } first && last.Latest < first.Earliest)
            {
                rows.Error(ImportIssueCode.Contradiction, $"{ImportContext.Quote(code)} left on {last}, before it joined on {first}.", withdrawal);
                continue;
            }

            if (!treaty.Parties.TryAdd(country, new Member(rows.Line, own, consent, binding, left)))
            {
                rows.Error(ImportIssueCode.DuplicateRow, $"{ImportContext.Quote(code)} has a row for {ImportContext.Quote(key)} already on line {treaty.Parties[country].Line.ToString(CultureInfo.InvariantCulture)}.", state);
            }
        }

        context.ThrowIfErrors();
        var builder = context.NewBuilder();
        builder.AsOf = AsOf(context, treaties.Values);
        foreach (var treaty in treaties.Values)
        {
            Add(context, builder, treaty);
        }

        return context.Finish(builder, rows.Count);
    }

    /// <summary>The last day of which the file speaks. A planned end or entry into force is none, since it lies ahead of what was seen.</summary>
    private static LocalDate AsOf(ImportContext context, IReadOnlyCollection<Treaty> treaties)
    {
        var seenUpTo = treaties
            .SelectMany(t => t.Parties.Values.Select(p => p.Left).Append(t.Ended))
            .Where(w => w is { IsSeenUpTo: true })
            .Select(w => w!.Value.LastDay!.Value)
            .ToList();
        if (seenUpTo.Count > 0)
        {
            var least = seenUpTo.Min();
            if (context.Options.AsOf is { } asked && asked <= least)
            {
                return asked;
            }

            if (context.Options.AsOf is not null)
            {
                context.Warning(ImportIssueCode.Contradiction, $"The file says of an end that it was not seen up to {EdtfDate.OfDay(least)}: that is the data's day, not the later one that was asked for.");
            }

            return least;
        }

        var days = treaties
            .SelectMany(t => t.Parties.Values.SelectMany(p => new[] { p.Signature, p.Consent }).Append(t.Signed))
            .Select(w => w?.LastDay)
            .OfType<LocalDate>()
            .ToList();
        return context.Options.AsOf ?? (days.Count > 0 ? days.Max() : new LocalDate(1, 1, 1));
    }

    /// <summary>An end that is known to lie on or before a day, as one of the days since the beginning.</summary>
    private static EdtfDate? End(When? when, params ReadOnlySpan<When?> beginnings)
    {
        if (when is not { } end || end.Date is not null || !end.IsUpTo || end.LastDay is not { } last)
        {
            return when?.Date;
        }

        foreach (var beginning in beginnings)
        {
            if (beginning?.Date is { } first)
            {
                return first.Earliest < last ? EdtfDate.OneOfDays(first.Earliest, last) : null;
            }
        }

        return null;
    }

    private static bool TryDate(CsvRows rows, int column, out When? when)
    {
        when = null;
        if (rows.Text(column) is not { } text)
        {
            return true;
        }

        if (text == "9999-12-31")
        {
            when = new When(null, null, text);
            return true;
        }

        if (EdtfDate.TryParse(text, out var date))
        {
            // On some day of which nothing is known: no date of a record can hold that either.
            when = date.IsUnspecified ? new When(null, null, text) : new When(date, date.Latest, text);
            return true;
        }

        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots >= 0)
        {
            var (left, right) = (text[..dots], text[(dots + 2)..]);
            EdtfDate first = default, last = default;
            if ((left.Length == 0 || IsKnown(left, out first)) && (right.Length == 0 || IsKnown(right, out last)) && (left.Length > 0 || right.Length > 0))
            {
                if (left.Length > 0 && right.Length > 0 && first.Earliest < last.Latest)
                {
                    when = new When(EdtfDate.OneOfDays(first.Earliest, last.Latest), last.Latest, text);
                    return true;
                }

                if (left.Length == 0 || right.Length == 0)
                {
                    when = new When(null, left.Length > 0 ? first.Latest : last.Latest, text, IsSeenUpTo: left.Length > 0, IsUpTo: left.Length == 0);
                    return true;
                }
            }
        }

        rows.Error(ImportIssueCode.InvalidValue, $"\"{ImportContext.Quote(text)}\" is none of 1999, 1999-05-01, 1999-01-01..1999-12-31, 2017-12-31.. and their like.", column);
        return false;
    }

    /// <summary>A date of which something is known: nothing was seen up to <c>XXXX</c>.</summary>
    private static bool IsKnown(string text, out EdtfDate date) => EdtfDate.TryParse(text, out date) && !date.IsUnspecified;

    private static void Add(ImportContext context, ForeignPolicyDatasetBuilder builder, Treaty treaty)
    {
        if (treaty.Parties.Count < 2)
        {
            context.Warning(ImportIssueCode.InvalidRecord, $"{ImportContext.Quote(treaty.Key)} has fewer than two parties that are known here, and was left out.", treaty.Line);
            return;
        }

        var notes = new List<string>();
        void Keep(string what, When? when)
        {
            if (when is { } one && one.Date is null)
            {
                notes.Add($"{what} {one.Text}");
            }
        }

        Keep("Beg", treaty.Signed);
        Keep("Force", treaty.InForce);
        Keep("End", treaty.Ended);
        var isDetermined = true;
        var parties = ImmutableArray.CreateBuilder<Party>();
        foreach (var (country, member) in treaty.Parties.OrderBy(p => p.Key))
        {
            Keep($"{country} StateSignature", member.Signature);
            Keep($"{country} StateRat", member.Consent);
            Keep($"{country} StateEnd", member.Left);
            if (member.Binding is { } binding)
            {
                notes.Add($"{country} StateForce {binding.Text}");
            }

            isDetermined &= member.Consent?.Date is not null;
            var acts = ImmutableArray.CreateBuilder<PartyAct>();
            Act(TreatyAct.Signature, member.Signature);
            Act(TreatyAct.Ratification, member.Consent);
            if (End(member.Left, member.Consent, member.Signature, treaty.Signed) is { } left)
            {
                acts.Add(new PartyAct(TreatyAct.Withdrawal, left));
            }

            parties.Add(new Party(Actor.Of(country), acts.ToImmutable()));
            void Act(TreatyAct act, When? when)
            {
                if (when?.Date is { } date)
                {
                    acts.Add(new PartyAct(act, date));
                }
            }
        }

        var ended = End(treaty.Ended, treaty.Signed, treaty.InForce);
        var says = new[] { ("signed", treaty.Signed?.Date), ("inForce", treaty.InForce?.Date), ("ended", ended) }
            .Where(s => s.Item2 is not null)
            .ToImmutableSortedDictionary(s => s.Item1, s => s.Item2.ToString()!, StringComparer.Ordinal);
        var lines = string.Create(CultureInfo.InvariantCulture, $"lines {treaty.Parties.Values.Min(p => p.Line)} to {treaty.Parties.Values.Max(p => p.Line)}");
        if (context.Make(
            new Agreement.Builder
            {
                Id = AgreementId.Parse(treaty.Identifier),
                Title = treaty.Title,
                Kind = treaty.Parties.Count > 2 ? AgreementKind.RegionalConvention : AgreementKind.SectoralAgreement,
                Force = isDetermined ? AgreementForce.Binding : AgreementForce.Undetermined,
                Form = AgreementForm.Signed,
                Signed = treaty.Signed?.Date,
                InForce = treaty.InForce?.Date,
                Ended = ended,
                Parties = parties.ToImmutable(),
                Attestations =
                [
                    new Attestation(context.Options.Source.Id, Standing.Read, context.Options.Confidence, says, lines, notes.Count > 0 ? "The file also gives: " + string.Join("; ", notes) + "." : null),
                ],
            },
            treaty.Line) is { } agreement)
        {
            builder.Add(agreement);
        }
    }

    private static string Short(string slug) => slug.Length <= 80 ? slug : slug[..80].TrimEnd('-');

    /// <summary>A date as the file gives it: a value of EDTF, or something that no date of a record can hold, with the last day of which it speaks.</summary>
    private readonly record struct When(EdtfDate? Date, LocalDate? LastDay, string Text, bool IsSeenUpTo = false, bool IsUpTo = false);

    private sealed record Member(int Line, When? Signature, When? Consent, When? Binding, When? Left);

    private sealed record Treaty(string Key, string Identifier, string Title, int Line, When? Signed, When? InForce, When? Ended)
    {
        public Dictionary<CountryCode, Member> Parties { get; } = [];
    }
}
