using System.Collections.Immutable;
using System.Globalization;

namespace AzForeignPolicy.Model.Interop;

/// <summary>Reads lists of states: that of the Correlates of War project and that of Gleditsch and Ward.</summary>
/// <remarks>
/// <para>
/// Correlates of War: <c>stateabb</c>, <c>ccode</c>, <c>statenme</c>, <c>styear</c>, <c>stmonth</c>, <c>stday</c>, <c>endyear</c>, <c>endmonth</c>, <c>endday</c>, separated by
/// commas. Gleditsch and Ward: number, abbreviation, name, start and end as <c>dd:mm:yyyy</c>, separated by tabs, with or without a line of names.
/// Both give the last day of the list as the end of a state that goes on: that is an open end here.
/// </para>
/// <para>
/// The spells of the file take the place of those that the countries in use have: a country that the file does not list has no number of this list any more. A spell that is one in the file and several polities here (Russia and the
/// Soviet Union) is divided where theirs are. Stateless; safe for use by several threads.
/// </para>
/// </remarks>
public static class StateListFile
{
    private static readonly string[] GleditschWardNames = ["gwno", "id", "name", "start", "end"];

    /// <summary>Reads a file of the Correlates of War state system.</summary>
    /// <param name="stream">The file. It is read once, from where it stands, and left open.</param>
    /// <param name="options">The source, the code tables and the like. <see cref="ImportOptions.AsOf"/> is the last day of the list if no row says it.</param>
    /// <param name="cancellationToken">To give up.</param>
    /// <exception cref="InvalidImportException">Something is wrong with the file; its problems are listed with line and column, up to <see cref="ImportOptions.MaxIssues"/>.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static ImportedDataset ReadCorrelatesOfWar(Stream stream, ImportOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var context = new ImportContext(options);
        using var rows = new CsvRows(stream, context);
        int number = rows.Require("ccode"), abbreviation = rows.Require("stateabb");
        int[] start = [rows.Require("styear"), rows.Require("stmonth"), rows.Require("stday")], end = [rows.Require("endyear"), rows.Require("endmonth"), rows.Require("endday")];
        var list = new Reader(context, rows, StateListId.CorrelatesOfWar);
        while (number >= 0 && abbreviation >= 0 && start.Min() >= 0 && end.Min() >= 0 && rows.Next(cancellationToken))
        {
            if (rows.TryInt(number, out var of) & TryDay(rows, start, out var first) & TryDay(rows, end, out var last))
            {
                list.Add(of, rows.Text(abbreviation), first, last, number, end[0]);
            }
        }

        return list.Finish();
    }

    /// <summary>Reads a file of the list of independent states by Gleditsch and Ward.</summary>
    /// <inheritdoc cref="ReadCorrelatesOfWar" path="/param"/>
    /// <inheritdoc cref="ReadCorrelatesOfWar" path="/exception"/>
    public static ImportedDataset ReadGleditschWard(Stream stream, ImportOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var context = new ImportContext(options);
        using var rows = new CsvRows(stream, context, '\t', GleditschWardNames);
        int number = rows.Require("gwno", "statenumber"), abbreviation = rows.Require("id", "stateid"), start = rows.Require("start", "startdate"), end = rows.Require("end", "enddate");
        var list = new Reader(context, rows, StateListId.GleditschWard);
        while (number >= 0 && abbreviation >= 0 && start >= 0 && end >= 0 && rows.Next(cancellationToken))
        {
            if (rows.TryInt(number, out var of) & TryDay(rows, start, out var first) & TryDay(rows, end, out var last))
            {
                list.Add(of, rows.Text(abbreviation), first, last, number, end);
            }
        }

        return list.Finish();
    }

    private static bool TryDay(CsvRows rows, int[] columns, out LocalDate day)
    {
        day = default;
        if (!(rows.TryYear(columns[0], out var year) & rows.TryInt(columns[1], out var month) & rows.TryInt(columns[2], out var of)))
        {
            return false;
        }

        if (month is < 1 or > 12 || of < 1 || of > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            rows.Error(ImportIssueCode.InvalidValue, string.Create(CultureInfo.InvariantCulture, $"{year}-{month}-{of} is not a day."), columns[month is < 1 or > 12 ? 1 : 2]);
            return false;
        }

        day = new LocalDate(year, month, of);
        return true;
    }

    private static bool TryDay(CsvRows rows, int column, out LocalDate day)
    {
        var field = rows.Field(column);
        if (DateOnly.TryParseExact(field, ["dd:MM:yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
        {
            day = LocalDate.FromDateOnly(parsed);
            return true;
        }

        day = default;
        rows.Error(field.IsEmpty ? ImportIssueCode.MissingValue : ImportIssueCode.InvalidValue, field.IsEmpty ? "A day is required." : $"\"{ImportContext.Quote(field)}\" is not a day such as 18:10:1991.", column);
        return false;
    }

    private sealed record Entry(int Number, string? Abbreviation, LocalDate First, LocalDate Last, int Line, int Column);

    private sealed class Reader(ImportContext context, CsvRows rows, StateListId list)
    {
        private static readonly Comparer<Entry> ByFirst = Comparer<Entry>.Create((x, y) => x.First.CompareTo(y.First));

        private readonly List<Entry> entries = [];
        private readonly Dictionary<int, List<Entry>> byNumber = [];

        public void Add(int number, string? abbreviation, LocalDate first, LocalDate last, int column, int endColumn)
        {
            if (last < first)
            {
                rows.Error(ImportIssueCode.Contradiction, $"The state ends on {Iso(last)}, before it begins on {Iso(first)}.", endColumn);
                return;
            }

            if (!byNumber.TryGetValue(number, out var spells))
            {
                byNumber.Add(number, spells = []);
            }

            // The spells of a number lie apart and in order, so only the neighbours can overlap.
            var entry = new Entry(number, abbreviation, first, last, rows.Line, column);
            var at = spells.BinarySearch(entry, ByFirst);
            var next = at < 0 ? ~at : at;
            var other = next < spells.Count && spells[next].First <= last ? spells[next] : next > 0 && first <= spells[next - 1].Last ? spells[next - 1] : null;
            if (other is not null)
            {
                rows.Error(ImportIssueCode.DuplicateRow, string.Create(CultureInfo.InvariantCulture, $"The spell of {number} overlaps with that of line {other.Line}."), column);
                return;
            }

            spells.Insert(next, entry);
            entries.Add(entry);
        }

        public ImportedDataset Finish()
        {
            context.ThrowIfErrors();
            var lasts = entries.Select(e => e.Last).Where(d => d.Year < 9999).ToList();
            var asOf = context.Options.AsOf ?? (lasts.Count > 0 ? lasts.Max() : new LocalDate(1, 1, 1));
            var builder = context.NewBuilder();
            builder.AsOf = asOf;
            var spells = new Dictionary<CountryCode, List<(Entry Entry, EdtfInterval Spell)>>();
            foreach (var entry in entries)
            {
                Divide(entry, asOf, spells);
            }

            foreach (var country in context.Options.Countries.Countries)
            {
                ImmutableArray<(Entry Entry, EdtfInterval Spell)> of = spells.TryGetValue(country.Code, out var listed) ? [.. listed.OrderBy(s => s.Spell)] : [];
                if (of.IsEmpty && (list == StateListId.CorrelatesOfWar ? country.CorrelatesOfWar is null && country.FormerCorrelatesOfWar.IsEmpty : country.GleditschWard is null))
                {
                    continue;
                }

                if (Changed(country, of) is { } changed)
                {
                    builder.Replace(changed);
                }
            }

            if (context.Make(
                new StateList.Builder
                {
                    Id = list,
                    Name = context.Options.Source.Title,
                    AsOf = asOf,
                    Attestations = [context.Says(context.Options.FileName)],
                },
                1) is { } record)
            {
                _ = context.Options.Countries.StateLists.Contains(list) ? builder.Replace(record) : builder.Add(record);
            }

            return context.Finish(builder, rows.Count);
        }

        private void Divide(Entry entry, LocalDate asOf, Dictionary<CountryCode, List<(Entry, EdtfInterval)>> spells)
        {
            var candidates = Find(entry.Number, null).Candidates;
            if (candidates.IsEmpty)
            {
                context.NotMapped(list == StateListId.CorrelatesOfWar ? CowIgo.NumberKind : "Gleditsch-Ward number", entry.Number.ToString(CultureInfo.InvariantCulture), entry.Line, entry.Column + 1);
                return;
            }

            foreach (var candidate in candidates)
            {
                var country = context.Options.Countries.Countries[candidate];
                IEnumerable<(LocalDate? First, LocalDate? Last)> lives = candidates.Length == 1 ? [(null, null)] : SpellsOf(country, entry.Number).Select(s => (s.EarliestStart, s.LatestEnd));
                foreach (var (first, last) in lives)
                {
                    var start = first is { } f && f > entry.First ? f : entry.First;
                    var end = last is { } l && l < entry.Last ? l : entry.Last;
                    if (start > end)
                    {
                        continue;
                    }

                    if (!spells.TryGetValue(candidate, out var of))
                    {
                        spells.Add(candidate, of = []);
                    }

                    var begun = EdtfDate.OfDay(start);
                    of.Add((entry, end >= asOf ? EdtfInterval.Since(begun) : EdtfInterval.Of(begun, EdtfDate.OfDay(end))));
                }
            }
        }

        private CodeMatch Find(int number, LocalDate? on) =>
            list == StateListId.CorrelatesOfWar ? context.Options.Countries.Codes.FromCorrelatesOfWar(number, on) : context.Options.Countries.Codes.FromGleditschWard(number, on);

        private IEnumerable<EdtfInterval> SpellsOf(Country country, int number)
        {
            var codes = list == StateListId.CorrelatesOfWar ? country.FormerCorrelatesOfWar.Append(country.CorrelatesOfWar!) : [country.GleditschWard!];
            return codes.Where(c => c is not null && c.Number == number).SelectMany(c => c.Spells);
        }

        private Country? Changed(Country country, ImmutableArray<(Entry Entry, EdtfInterval Spell)> spells)
        {
            // The number with the latest spell is the country's own; the others are those it had before.
            var codes = spells.GroupBy(s => s.Entry.Number).OrderBy(g => g.Max(s => s.Spell)).Select(g => new StateSystemCode(g.Key, g.Last().Entry.Abbreviation, [.. g.Select(s => s.Spell)])).ToList();
            var isCow = list == StateListId.CorrelatesOfWar;
            var lines = string.Join(", ", spells.Select(s => s.Entry.Line.ToString(CultureInfo.InvariantCulture)).Distinct());
            return context.Make(
                new Country.Builder
                {
                    Code = country.Code,
                    Alpha3 = country.Alpha3,
                    Numeric = country.Numeric,
                    Name = country.Name,
                    OfficialName = country.OfficialName,
                    Names = country.Names,
                    OtherNames = country.OtherNames,
                    Status = country.Status,
                    AdministeredBy = country.AdministeredBy,
                    Region = country.Region,
                    Subregion = country.Subregion,
                    IntermediateRegion = country.IntermediateRegion,
                    CorrelatesOfWar = isCow ? codes.LastOrDefault() : country.CorrelatesOfWar,
                    FormerCorrelatesOfWar = isCow ? [.. codes.SkipLast(1)] : country.FormerCorrelatesOfWar,
                    GleditschWard = isCow ? country.GleditschWard : codes.LastOrDefault(),
                    IndependenceDeclared = country.IndependenceDeclared,
                    EarlierCodes = country.EarlierCodes,
                    FormerCode = country.FormerCode,
                    Existed = country.Existed,
                    Successors = country.Successors,
                    Note = country.Note,
                    Preferences = country.Preferences,
                    Attestations = country.Attestations.Add(spells.IsEmpty ? new Attestation(context.Options.Source.Id, Standing.Read, context.Options.Confidence, null, null, "Not in the list.") : context.Says($"line {lines}")),
                },
                spells.IsEmpty ? 1 : spells[0].Entry.Line);
        }

        private static string Iso(LocalDate date) => EdtfDate.OfDay(date).ToString();
    }
}
