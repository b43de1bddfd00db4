using System.Globalization;

namespace AzForeignPolicy.Model.Interop;

/// <summary>Reads roll calls of the United Nations General Assembly, one row a state and roll call.</summary>
/// <remarks>
/// The columns are <c>rcid</c> (roll call), <c>ccode</c> (Correlates of War number) or <c>iso3</c> (or <c>Country_code</c>), <c>vote</c> (1 yes, 2 abstain, 3 no, 8
/// absent, 9 not a member; see <see cref="VoteCodes"/>) and <c>date</c>. A number is converted as of the day of the vote, so <c>date</c> is required with <c>ccode</c>. Absent is not
/// "no", and "not a member" is neither. Stateless; safe for use by several threads. The file is read a row at a time.
/// </remarks>
public static class UnVotes
{
    /// <summary>Reads a file.</summary>
    /// <param name="stream">The file. It is read once, from where it stands, and left open.</param>
    /// <param name="options">The code tables and the like.</param>
    /// <param name="cancellationToken">To give up.</param>
    /// <exception cref="InvalidImportException">Something is wrong with the file; its problems are listed with line and column, up to <see cref="ImportOptions.MaxIssues"/>.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static UnVoteTable Read(Stream stream, ImportOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var context = new ImportContext(options);
        using var rows = new CsvRows(stream, context);
        int rollCall = rows.Require("rcid"), vote = rows.Require("vote"), number = rows.Find("ccode"), alpha3 = number >= 0 ? -1 : rows.Find("iso3", "country_code", "iso3c");
        int date = rows.Find("date");
        if (number < 0 && alpha3 < 0 && rows.Header.Length > 0)
        {
            context.Error(ImportIssueCode.MissingColumn, "A column with the state is required: \"ccode\" or \"iso3\".", rows.Line);
        }

        if (number >= 0 && date < 0)
        {
            context.Error(ImportIssueCode.MissingColumn, "A number means a state as of a day, so the column is required.", rows.Line, null, "date");
        }

        var (rollCalls, countries, choices) = (new List<int>(), new List<CountryCode>(), new List<Vote>());
        var dates = new Dictionary<int, LocalDate>();
        var seen = new HashSet<long>();
        var known = new Dictionary<(int, LocalDate?), CountryCode>();
        var knownTexts = new Dictionary<(string, LocalDate?), CountryCode>();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        while (!(rollCall < 0 || vote < 0 || (number < 0 && alpha3 < 0) || (number >= 0 && date < 0)) && rows.Next(cancellationToken))
        {
            LocalDate? day = null;
            if (date >= 0 && !TryDate(rows, date, number >= 0, out day))
            {
                continue;
            }

            if (!(rows.TryInt(rollCall, out var of) & TryChoice(rows, vote, out var choice)))
            {
                continue;
            }

            if (day is { } on && !dates.TryAdd(of, on) && dates[of] != on)
            {
                rows.Error(ImportIssueCode.Contradiction, string.Create(CultureInfo.InvariantCulture, $"Roll call {of} was on {EdtfDate.OfDay(dates[of])} by an earlier row."), date);
                continue;
            }

            CountryCode country;
            if (number >= 0)
            {
                if (!rows.TryInt(number, out var code))
                {
                    continue;
                }

                if (!known.TryGetValue((code, day), out country))
                {
                    options.Countries.Codes.FromCorrelatesOfWar(code, day).TryGetCountry(out country);
                    known.Add((code, day), country);
                }

                if (country.IsNone)
                {
                    context.NotMapped(CowIgo.NumberKind, code.ToString(CultureInfo.InvariantCulture), rows.Line, number + 1);
                    continue;
                }
            }
            else
            {
                var field = rows.Field(alpha3);
                if (field.IsEmpty)
                {
                    rows.Error(ImportIssueCode.MissingValue, "A state is required.", alpha3);
                    continue;
                }

                if (!texts.TryGetValue(field, out var text))
                {
                    text = field.ToString();
                    texts[field] = text;
                }

                if (!knownTexts.TryGetValue((text, day), out country))
                {
                    options.Countries.Codes.FromAlpha3(text, day).TryGetCountry(out country);
                    knownTexts.Add((text, day), country);
                }

                if (country.IsNone)
                {
                    context.NotMapped("ISO 3166-1 alpha-3 code", text, rows.Line, alpha3 + 1);
                    continue;
                }
            }

            if (!seen.Add(((long)of << 16) | (uint)(country.ToString()[0] << 8 | country.ToString()[1])))
            {
                rows.Error(ImportIssueCode.DuplicateRow, string.Create(CultureInfo.InvariantCulture, $"{country} has a vote in roll call {of} already."), number >= 0 ? number : alpha3);
                continue;
            }

            rollCalls.Add(of);
            countries.Add(country);
            choices.Add(choice);
        }

        context.ThrowIfErrors();
        return new UnVoteTable(rollCalls, countries, choices, dates, context.ToUnmapped(), context.ToWarnings(), rows.Count);
    }

    private static bool TryChoice(CsvRows rows, int column, out Vote choice)
    {
        choice = default;
        if (!rows.TryInt(column, out var code))
        {
            return false;
        }

        if (VoteCodes.TryRead(code, out choice))
        {
            return true;
        }

        rows.Error(ImportIssueCode.InvalidValue, $"\"{ImportContext.Quote(rows.Field(column))}\" is not one of the codes 1, 2, 3, 8, 9.", column);
        return false;
    }

    private static bool TryDate(CsvRows rows, int column, bool isRequired, out LocalDate? day)
    {
        day = null;
        var field = rows.Field(column);
        if (DateOnly.TryParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
        {
            day = LocalDate.FromDateOnly(parsed);
            return true;
        }

        if (field.IsEmpty && !isRequired)
        {
            return true;
        }

        rows.Error(field.IsEmpty ? ImportIssueCode.MissingValue : ImportIssueCode.InvalidValue, field.IsEmpty ? "A day is required." : $"\"{ImportContext.Quote(field)}\" is not a day such as 2001-11-30.", column);
        return false;
    }
}
