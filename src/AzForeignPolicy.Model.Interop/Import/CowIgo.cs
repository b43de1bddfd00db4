using System.Collections.Immutable;
using System.Globalization;

namespace AzForeignPolicy.Model.Interop;

/// <summary>Reads the table of intergovernmental organisations of the Correlates of War project into memberships.</summary>
/// <remarks>
/// <para>
/// Both layouts of version 3 are read: one row an organisation and year with one column a state (<c>ioname</c>, <c>orgname</c>, <c>year</c>,
/// <c>afghanistan</c> …), and one row a state and year with one column an organisation (<c>ccode</c>, <c>year</c>, <c>state</c>, …). The values are 0 no
/// membership, 1 full, 2 associate, 3 observer, -9 missing, and -1: the state is not in the state system, or (second layout) the organisation does not exist.
/// </para>
/// <para>
/// A status that goes on over consecutive years is one membership, dated by year. Where the file lists only every fifth year (up to 1965) each listed year is
/// one of its own: of the years between nothing is said. A status in the last year of the file is open and was checked on that year's last day.
/// 0 becomes coverage: silence about that state means "no" in those years. -9 and -1 become nothing, so that the answer is unknown.
/// </para>
/// <para>
/// Where the year before the first one, or after the last one, is missing (-9, or not in the file), that year is the first or last in which the status was seen and not
/// the one in which it began or ended: it is marked uncertain (<c>1970?</c>) and attested as inferred (<see cref="Standing.Partly"/>) with a note. A state that was not in the
/// state system before, or an organisation that was founded in that year, is not missing.
/// </para>
/// <para>Stateless; safe for use by several threads. Source: codebook of version 3, Pevehouse and others 2020, Journal of Peace Research 57:492–503.</para>
/// </remarks>
public static class CowIgo
{
    internal const string NumberKind = "Correlates of War number";
    private const string ColumnKind = "column of a state";

    private static readonly string[] OtherColumns =
    [
        "ioname", "orgname", "longorgname", "label", "year", "ionum", "igocode", "version", "sdate", "deaddate", "dead", "integrated", "replaced",
        "accuracyofpre1965membershipdates", "sourcesandnotes", "imputed", "political", "social", "economic",
    ];

    /// <summary>Reads a file.</summary>
    /// <param name="stream">The file. It is read once, from where it stands, and left open.</param>
    /// <param name="options">The source, the code tables and the like.</param>
    /// <param name="cowIgo">How organisations are named, and whether lists are taken as complete; null for the defaults.</param>
    /// <param name="cancellationToken">To give up.</param>
    /// <exception cref="InvalidImportException">Something is wrong with the file; its problems are listed with line and column, up to <see cref="ImportOptions.MaxIssues"/>.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static ImportedDataset Read(Stream stream, ImportOptions options, CowIgoOptions? cowIgo = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var context = new ImportContext(options);
        using var rows = new CsvRows(stream, context);
        var table = new Table(context, rows, cowIgo ?? CowIgoOptions.Default);
        if (rows.Find("ccode") >= 0)
        {
            table.ReadStateYears(cancellationToken);
        }
        else
        {
            table.ReadOrganisationYears(cancellationToken);
        }

        context.ThrowIfErrors();
        return context.Finish(table.ToBuilder(), rows.Count);
    }

    private static MembershipStatus? StatusOf(int value) => value switch
    {
        1 => MembershipStatus.Member,
        2 => MembershipStatus.Associate,
        3 => MembershipStatus.Observer,
        _ => null,
    };

    /// <summary>What a number means in a year: the polity on its first and its last day, which may be two.</summary>
    /// <param name="First">The polity on the first day.</param>
    /// <param name="Last">The polity on the last day.</param>
    /// <param name="IsOneAllYear">Whether it is one polity, and one that the list counts from the first day to the last.</param>
    private readonly record struct YearMeaning(CountryCode First, CountryCode Last, bool IsOneAllYear);

    /// <summary>One organisation.</summary>
    private sealed class Organisation(string abbreviation, BlocId id, string slug)
    {
        public string Abbreviation => abbreviation;

        /// <summary>What the identifiers of its records begin with.</summary>
        public string Slug => slug;

        public BlocId Id => id;

        public string? Name { get; set; }

        public int FirstLine { get; init; }

        public int? Founded { get; set; }

        public int? Ended { get; set; }

        public int LastYear { get; set; }

        /// <summary>Whether nothing is missing in a year of which the file speaks, for the claim that all members are listed.</summary>
        public SortedDictionary<int, bool> Complete { get; } = [];

        /// <summary>The last year of each number, with its value.</summary>
        public Dictionary<int, (int Year, int Value)> Seen { get; } = [];

        /// <summary>The year in which -1 followed upon a status.</summary>
        public Dictionary<int, int> Gone { get; } = [];

        public Dictionary<CountryCode, Series> States { get; } = [];
    }

    /// <summary>What the file says of a state in an organisation, year by year.</summary>
    private sealed class Series
    {
        public MembershipStatus? Status { get; set; }

        public int First { get; set; }

        public int Last { get; set; }

        public int FirstLine { get; set; }

        public int LastLine { get; set; }

        /// <summary>Whether the file speaks of the year before the first one.</summary>
        public bool IsStartSeen { get; set; }

        /// <summary>The number under which the state was seen last.</summary>
        public int Number { get; set; }

        /// <summary>The last year in which the state has a value, and whether it is one (not -9).</summary>
        public (int Year, bool IsKnown) Seen { get; set; }

        /// <summary>The years of which the file speaks, be it with a zero.</summary>
        public List<(int First, int Last)> Known { get; } = [];
    }

    private readonly record struct Spell(Organisation Of, CountryCode State, MembershipStatus Status, int First, int Last, int FirstLine, int LastLine, bool IsOpen, bool IsStartSeen, bool IsEndSeen);

    private sealed class Table(ImportContext context, CsvRows rows, CowIgoOptions options)
    {
        private readonly Dictionary<string, Organisation> organisations = new(StringComparer.Ordinal);
        private readonly ImmutableDictionary<string, BlocId> blocs = options.Blocs.WithComparers(StringComparer.OrdinalIgnoreCase);
        private readonly HashSet<BlocId> ids = [];
        private readonly HashSet<string> slugs = new(StringComparer.Ordinal);
        private readonly List<Spell> spells = [];
        private readonly Dictionary<(int Number, int Year), YearMeaning> meanings = [];
        private int lastYear;

        public void ReadOrganisationYears(CancellationToken cancellationToken)
        {
            int name = rows.Require("ioname"), title = rows.Require("orgname"), year = rows.Require("year"), since = rows.Find("sdate"), until = rows.Find("deaddate");
            var states = new List<(int Column, int Number)>();
            var others = new List<int>();
            var known = CowIgoStates.ByName;
            for (var i = 0; i < rows.Header.Length; i++)
            {
                if (known.TryGetValue(rows.Header[i].ToLowerInvariant(), out var number))
                {
                    states.Add((i, number));
                }
                else if (!OtherColumns.Contains(rows.Header[i], StringComparer.OrdinalIgnoreCase))
                {
                    others.Add(i);
                    context.NotMapped(ColumnKind, rows.Header[i], 1, i + 1);
                }
            }

            if (states.Count == 0 && rows.Header.Length > 0)
            {
                context.Error(ImportIssueCode.MissingColumn, "The file has no column of a state, such as \"azerbaijan\".", rows.Line);
            }

            if (context.HasErrors)
            {
                return;
            }

            // Rows of one organisation mostly follow each other: its texts are made once.
            string? field = null, fullName = null;
            Organisation? organisation = null;
            while (rows.Next(cancellationToken))
            {
                if (field is null || organisation is null || !rows.Field(name).SequenceEqual(field))
                {
                    field = rows.Field(name).ToString();
                    fullName = null;
                    organisation = null;
                    if (ImportContext.CleanText(field) is not { } text)
                    {
                        rows.Error(ImportIssueCode.MissingValue, "The abbreviation of the organisation is required.", name);
                    }
                    else
                    {
                        organisation = OrganisationOf(text, name);
                    }
                }

                if (!rows.TryYear(year, out var when) || organisation is null)
                {
                    continue;
                }

                var abbreviation = organisation.Abbreviation;
                if (fullName is null || !rows.Field(title).SequenceEqual(fullName))
                {
                    fullName = rows.Field(title).ToString();
                    organisation.Name = ImportContext.CleanText(fullName) ?? organisation.Name;
                }

                organisation.Founded = YearIn(since) ?? organisation.Founded;
                organisation.Ended = YearIn(until) ?? organisation.Ended;

                if (when <= organisation.LastYear)
                {
                    rows.Error(
                        when == organisation.LastYear ? ImportIssueCode.DuplicateRow : ImportIssueCode.OutOfOrder,
                        string.Create(CultureInfo.InvariantCulture, $"{ImportContext.Quote(abbreviation)} in {when}: the row before it is on {organisation.LastYear}. The years of an organisation must rise."),
                        year);
                    continue;
                }

                organisation.LastYear = when;
                lastYear = Math.Max(lastYear, when);

                // A column that means no state here may be one of a member.
                var isComplete = others.TrueForAll(i => rows.Field(i) is "" or "0" or "-1");
                foreach (var (column, number) in states)
                {
                    if (TryValue(column, out var value))
                    {
                        isComplete &= Observe(organisation, number, when, value, column);
                    }
                }

                organisation.Complete[when] = isComplete;
            }
        }

        public void ReadStateYears(CancellationToken cancellationToken)
        {
            int number = rows.Require("ccode"), year = rows.Require("year"), state = rows.Find("state");
            var columns = new List<(int Column, Organisation Of)>();
            for (var i = 0; i < rows.Header.Length; i++)
            {
                if (i != number && i != year && i != state && ImportContext.CleanText(rows.Header[i]) is { } header && OrganisationOf(Abbreviation(header), i) is { } organisation)
                {
                    columns.Add((i, organisation));
                }
            }

            if (context.HasErrors)
            {
                return;
            }

            var seen = new HashSet<(int, int)>();
            var latest = new Dictionary<int, int>();
            while (rows.Next(cancellationToken))
            {
                if (!(rows.TryInt(number, out var of) & rows.TryYear(year, out var when)))
                {
                    continue;
                }

                if (!seen.Add((of, when)))
                {
                    rows.Error(ImportIssueCode.DuplicateRow, string.Create(CultureInfo.InvariantCulture, $"The state {of} has a row on {when} already."), year);
                    continue;
                }

                if (latest.TryGetValue(of, out var before) && before > when)
                {
                    rows.Error(ImportIssueCode.OutOfOrder, string.Create(CultureInfo.InvariantCulture, $"The row of {of} before it is on {before}. The years of a state must rise."), year);
                    continue;
                }

                latest[of] = when;
                lastYear = Math.Max(lastYear, when);
                foreach (var (column, organisation) in columns)
                {
                    if (TryValue(column, out var value))
                    {
                        organisation.LastYear = Math.Max(organisation.LastYear, value == -1 ? 0 : when);
                        var isComplete = Observe(organisation, of, when, value, number);
                        if (value != -1)
                        {
                            organisation.Complete[when] = isComplete && organisation.Complete.GetValueOrDefault(when, true);
                        }
                    }
                }
            }
        }

        public ForeignPolicyDatasetBuilder ToBuilder()
        {
            var builder = context.NewBuilder();
            builder.AsOf = context.Options.AsOf ?? (lastYear > 0 ? new LocalDate(lastYear, 12, 31) : new LocalDate(1, 1, 1));
            foreach (var organisation in organisations.Values)
            {
                AddBloc(builder, organisation);
                foreach (var (state, series) in organisation.States)
                {
                    Close(organisation, state, series, isLast: true, isEndSeen: false);
                }
            }

            var taken = new HashSet<string>(StringComparer.Ordinal);
            foreach (var spell in spells)
            {
                Add(builder, spell, taken);
            }

            foreach (var organisation in organisations.Values)
            {
                AddCoverage(builder, organisation);
            }

            return builder;
        }

        private static EdtfDate Year(int year, bool isSeen) =>
            isSeen ? EdtfDate.OfYear(year) : EdtfDate.OfYear(year).WithQualifier(EdtfQualifier.Uncertain);

        private static void Extend(List<(int First, int Last)> years, int year)
        {
            if (years.Count > 0 && years[^1].Last >= year - 1)
            {
                years[^1] = (years[^1].First, Math.Max(year, years[^1].Last));
            }
            else
            {
                years.Add((year, year));
            }
        }

        private Organisation? OrganisationOf(string abbreviation, int column)
        {
            if (organisations.TryGetValue(abbreviation, out var known))
            {
                return known;
            }

            if (!blocs.TryGetValue(abbreviation, out var id) && !BlocId.TryParse(Identifier(abbreviation), out id))
            {
                rows.Error(ImportIssueCode.InvalidValue, $"\"{ImportContext.Quote(abbreviation)}\" gives no identifier of an organisation.", column);
                return null;
            }

            if (!ids.Add(id))
            {
                rows.Error(ImportIssueCode.Contradiction, $"\"{ImportContext.Quote(abbreviation)}\" would get the identifier \"{id}\", which another organisation has; give it one of its own.", column);
                return null;
            }

            // A+B and A-B are two organisations with records of their own.
            var slug = ImportContext.Slug(id.ToString());
            for (var i = 2; !slugs.Add(slug); i++)
            {
                slug = ImportContext.Slug(id.ToString()) + "-" + i.ToString(CultureInfo.InvariantCulture);
            }

            var organisation = new Organisation(abbreviation, id, slug) { FirstLine = rows.Line };
            organisations.Add(abbreviation, organisation);
            return organisation;
        }

        /// <summary>Capitals, so that both layouts give the same: one writes the abbreviation as it is, the other in small letters.</summary>
        private static string Identifier(string abbreviation)
        {
            var text = abbreviation.Select(c => char.IsAsciiLetterOrDigit(c) || c == '+' ? char.ToUpperInvariant(c) : '-').ToArray();
            return new string(text).Trim('-');
        }

        /// <summary>The name of a column as an abbreviation: as written, but in capitals where all letters are small.</summary>
        private static string Abbreviation(string header) => header.Any(char.IsUpper) ? header : header.ToUpperInvariant();

        private bool TryValue(int column, out int value)
        {
            var field = rows.Field(column);
            if (int.TryParse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value is -9 or -1 or 0 or 1 or 2 or 3)
            {
                return true;
            }

            rows.Error(
                field.IsEmpty ? ImportIssueCode.MissingValue : ImportIssueCode.InvalidValue,
                field.IsEmpty ? "A code is required; what is missing is -9." : $"\"{ImportContext.Quote(field)}\" is not one of the codes -9, -1, 0, 1, 2, 3.",
                column);
            return false;
        }

        /// <summary>A year that need not be there; -9 and the like are none.</summary>
        private int? YearIn(int column)
        {
            if (column < 0 || !int.TryParse(rows.Field(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year) || year < 1)
            {
                return null;
            }

            if (year <= 9999)
            {
                return year;
            }

            rows.Error(ImportIssueCode.InvalidValue, $"\"{ImportContext.Quote(rows.Field(column))}\" is not a year.", column);
            return null;
        }

        /// <summary>Takes in a value.</summary>
        /// <returns>Whether nobody is missing by it: it is not -9, and whoever has a status is known here.</returns>
        private bool Observe(Organisation organisation, int number, int year, int value, int column)
        {
            var isSeen = organisation.Seen.TryGetValue(number, out var seen) && seen.Year == year - 1 && seen.Value != -9;
            organisation.Seen[number] = (year, value);
            if (value == -1)
            {
                if (isSeen && seen.Value > 0)
                {
                    organisation.Gone[number] = year;
                }

                return true;
            }

            var meaning = MeaningOf(number, year);
            if (meaning.First.IsNone && meaning.Last.IsNone)
            {
                context.NotMapped(NumberKind, number.ToString(CultureInfo.InvariantCulture), rows.Line, column + 1);
                return value == 0;
            }

            // A number that passed from one polity to another in the year speaks of both, and of neither for the whole year.
            Observe(organisation, meaning.First, number, year, value, meaning.IsOneAllYear, isSeen, column);
            if (meaning.Last != meaning.First)
            {
                Observe(organisation, meaning.Last, number, year, value, false, isSeen, column);
            }

            return value != -9;
        }

        private void Observe(Organisation organisation, CountryCode state, int number, int year, int value, bool isWholeYear, bool isSeen, int column)
        {
            if (!organisation.States.TryGetValue(state, out var series))
            {
                organisation.States.Add(state, series = new Series());
            }

            var status = StatusOf(value);
            if (series.Status is not null && series.Last == year && series.Status != status)
            {
                // Two numbers of one polity in one year, such as the two Germanies of 1990: the one that has a status speaks.
                if (status is not null)
                {
                    rows.Error(ImportIssueCode.Contradiction, $"Two columns that both mean {state} in this year differ.", column);
                }

                return;
            }

            if (isWholeYear && value != -9)
            {
                Extend(series.Known, year);
            }

            isSeen |= series.Seen == (year - 1, true);
            series.Seen = (year, value != -9);
            if (series.Status == status && status is not null && series.Last >= year - 1)
            {
                (series.Last, series.LastLine, series.Number) = (year, rows.Line, number);
                return;
            }

            Close(organisation, state, series, isLast: false, isEndSeen: value != -9 && series.Last == year - 1);
            (series.Status, series.First, series.Last, series.FirstLine, series.LastLine, series.Number) = (status, year, year, rows.Line, rows.Line, number);
            series.IsStartSeen = isSeen || !Means(number, year - 1, state) || organisation.Founded == year;
        }

        private void Close(Organisation organisation, CountryCode state, Series series, bool isLast, bool isEndSeen)
        {
            if (series.Status is { } status)
            {
                var isOpen = isLast && series.Last == lastYear;
                isEndSeen |= !Means(series.Number, series.Last + 1, state) || organisation.Ended == series.Last || organisation.Gone.GetValueOrDefault(series.Number) == series.Last + 1;
                spells.Add(new Spell(organisation, state, status, series.First, series.Last, series.FirstLine, series.LastLine, isOpen, series.IsStartSeen, isEndSeen));
                series.Status = null;
            }
        }

        private bool Means(int number, int year, CountryCode state)
        {
            if (year is < 1 or > 9999)
            {
                return false;
            }

            var meaning = MeaningOf(number, year);
            return meaning.First == state || meaning.Last == state;
        }

        /// <summary>The polity that a number means in a year, by the code tables of the data set.</summary>
        private YearMeaning MeaningOf(int number, int year)
        {
            if (!meanings.TryGetValue((number, year), out var meaning))
            {
                var codes = context.Options.Countries.Codes;
                codes.FromCorrelatesOfWar(number, new LocalDate(year, 1, 1)).TryGetCountry(out var first);
                codes.FromCorrelatesOfWar(number, new LocalDate(year, 12, 31)).TryGetCountry(out var last);
                var isWhole = !first.IsNone;
                if (first.IsNone && last.IsNone)
                {
                    codes.FromCorrelatesOfWar(number, new LocalDate(year, 7, 1)).TryGetCountry(out first);
                    last = first;
                }

                // A state that the list counts for a part of the year only is that state, but not for the whole year.
                var isOneAllYear = !first.IsNone && first == last && isWhole;
                meaning = new YearMeaning(first.IsNone ? last : first, last.IsNone ? first : last, isOneAllYear);
                meanings.Add((number, year), meaning);
            }

            return meaning;
        }

        private void AddBloc(ForeignPolicyDatasetBuilder builder, Organisation organisation)
        {
            var founded = organisation.Founded is { } year ? EdtfDate.OfYear(year) : (EdtfDate?)null;
            var bloc = context.Make(
                new Bloc.Builder
                {
                    Id = organisation.Id,
                    Abbreviation = organisation.Abbreviation,
                    Name = organisation.Name ?? organisation.Abbreviation,
                    Kind = BlocKind.IntergovernmentalOrganisation,
                    Founded = founded,
                    Weights = ImmutableSortedDictionary<MembershipStatus, MembershipWeight>.Empty
                        .Add(MembershipStatus.Member, MembershipWeight.Full)
                        .Add(MembershipStatus.Associate, MembershipWeight.Partial)
                        .Add(MembershipStatus.Observer, MembershipWeight.None),
                    Attestations = [founded is { } date ? context.Says(organisation.Abbreviation, ("founded", date.ToString())) : context.Says(organisation.Abbreviation)],
                },
                organisation.FirstLine);
            if (bloc is not null)
            {
                builder.Add(bloc);
            }
        }

        private void Add(ForeignPolicyDatasetBuilder builder, Spell spell, HashSet<string> taken)
        {
            var (start, end) = (Year(spell.First, spell.IsStartSeen), Year(spell.Last, spell.IsEndSeen));
            var says = new List<(string, string)> { ("status", Names.Of(spell.Status)) };
            var inferred = new List<(string, string)>();
            (spell.IsStartSeen ? says : inferred).Add(("start", start.ToString()));
            if (!spell.IsOpen)
            {
                (spell.IsEndSeen ? says : inferred).Add(("end", end.ToString()));
            }

            var locator = spell.FirstLine == spell.LastLine
                ? string.Create(CultureInfo.InvariantCulture, $"line {spell.FirstLine}")
                : string.Create(CultureInfo.InvariantCulture, $"lines {spell.FirstLine} to {spell.LastLine}");
            var id = string.Create(CultureInfo.InvariantCulture, $"{spell.Of.Slug}-{spell.State.ToString().ToLowerInvariant()}-{spell.First}");
            var record = context.Make(
                new Membership.Builder
                {
                    Id = MembershipId.Parse(taken.Add(id) ? id : $"{id}-{spell.Status.ToString().ToLowerInvariant()}"),
                    Bloc = spell.Of.Id,
                    Member = Actor.Of(spell.State),
                    Status = spell.Status,
                    Period = spell.IsOpen ? EdtfInterval.Since(start) : EdtfInterval.Of(start, end),
                    CheckedOn = spell.IsOpen ? new LocalDate(spell.Last, 12, 31) : null,
                    Attestations = inferred.Count == 0 ? [context.Says(locator, [.. says])] : [context.Says(locator, [.. says]), Inferred(spell, locator, inferred)],
                },
                spell.FirstLine);
            if (record is not null)
            {
                builder.Add(record);
            }
        }

        /// <summary>The years in which a status was seen first and last, where the file does not say that it began or ended in them.</summary>
        private Attestation Inferred(Spell spell, string locator, List<(string Member, string Value)> years)
        {
            var note = (spell.IsStartSeen, spell.IsEndSeen || spell.IsOpen) switch
            {
                (false, true) => string.Create(CultureInfo.InvariantCulture, $"The file does not speak of the year before {spell.First}: the status may have begun earlier."),
                (true, false) => string.Create(CultureInfo.InvariantCulture, $"The file does not speak of the year after {spell.Last}: the status may have ended later."),
                _ => string.Create(CultureInfo.InvariantCulture, $"The file speaks neither of the year before {spell.First} nor of that after {spell.Last}: the status may have begun earlier and ended later."),
            };
            return new Attestation(context.Options.Source.Id, Standing.Partly, context.Options.Confidence, years.ToDictionary(y => y.Member, y => y.Value), locator, note);
        }

        private void AddCoverage(ForeignPolicyDatasetBuilder builder, Organisation organisation)
        {
            // States of which the file speaks in just the same years share a statement.
            var windows = organisation.States
                .SelectMany(s => s.Value.Known.Select(years => (years, s.Key)))
                .GroupBy(w => w.years, w => w.Key)
                .OrderBy(g => g.Key);
            foreach (var window in windows)
            {
                AddCoverage(builder, organisation, window.Key, "states", [.. window.Order().Select(Actor.Of)]);
            }

            if (options.ListsEveryMember)
            {
                var complete = new List<(int First, int Last)>();
                foreach (var (year, isComplete) in organisation.Complete)
                {
                    if (isComplete)
                    {
                        Extend(complete, year);
                    }
                }

                foreach (var years in complete)
                {
                    AddCoverage(builder, organisation, years, "all", []);
                }
            }
        }

        private void AddCoverage(ForeignPolicyDatasetBuilder builder, Organisation organisation, (int First, int Last) years, string suffix, ImmutableArray<Actor> subjects)
        {
            var (first, last) = (years.First.ToString(CultureInfo.InvariantCulture), years.Last.ToString(CultureInfo.InvariantCulture));
            var record = context.Make(
                new Coverage.Builder
                {
                    Id = CoverageId.Parse($"{organisation.Slug}-{first}-{last}-{suffix}"),
                    Fact = FactKind.Membership,
                    Blocs = [organisation.Id],
                    Statuses = [MembershipStatus.Member, MembershipStatus.Associate, MembershipStatus.Observer],
                    Subjects = subjects,
                    Window = EdtfInterval.Of(EdtfDate.OfDay(years.First, 1, 1), EdtfDate.OfDay(years.Last, 12, 31)),
                    Statement = subjects.IsEmpty
                        ? $"Every member, associate and observer of {organisation.Abbreviation} in {first} to {last} is listed, by the reader's choice."
                        : $"The file gives a status in {organisation.Abbreviation} or none for these states in each year from {first} to {last}.",
                    Attestations = [context.Says(organisation.Abbreviation)],
                },
                organisation.FirstLine);
            if (record is not null)
            {
                builder.Add(record);
            }
        }
    }
}
