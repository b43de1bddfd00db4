using System.Text;
using AzForeignPolicy.Model.Interop;
using static AzForeignPolicy.Model.Fuzz.FuzzFaultException;

namespace AzForeignPolicy.Model.Fuzz;

/// <summary>
/// What every importer promises: a result or all that is wrong with its place; the same from any stream; given up at once when it is cancelled; and
/// data that say nothing which the file does not.
/// </summary>
internal static class ImportPromises
{
    /// <summary>Words of every table of separated values.</summary>
    internal static readonly IReadOnlyList<string> Words =
    [
        ",", "\"", "\"\"", "\"a\r\nb\"", "\"a,b\"", "\r\n", "\r", "\n", "\n\n", ";", "\t", "\uFEFF", "\0", "\u0085", "\u2028", "\uFFFE", "\uFFFF", "e\u0301", "\u202E", "😀", "NA", "NULL", ".", "-", "-9", "-1", "0", "1", "2", "3",
        "9", "+1", "01", " 1 ", "1.0", "2147483647", "2147483648", "-2147483648", "99999", "1e9", "9999-12-31", "0001-01-01", "10000", "2024-02-30", "2000", "1991", "9999", "XXXX", "İ", "ﬁ", "AZE", "Azerbaijan",
    ];

    /// <summary>A message names what is wrong; it does not repeat the file.</summary>
    private const int LongestMessage = 1000;
    private const int LongestException = 60_000;

    /// <summary>A cell of two bytes may become a record of some hundreds, in JSON with its attestation; more would be out of proportion.</summary>
    private const int MostOutputPerByte = 700;
    private const int OutputOfNothing = 200_000;

    internal static ForeignPolicyDataset Countries { get; } = FewCountries();

    internal static Source Source { get; } = new(SourceId.Parse("the-file"), "The file", SourceKind.Dataset);

    internal static ImportOptions Options(IProgress<ImportProgress>? progress = null, LocalDate? asOf = null, int mostIssues = 10_000) =>
        new() { Source = Source, Countries = Countries, FileName = "file.csv", Progress = progress, AsOf = asOf, MaxIssues = mostIssues };

    /// <summary>Reads as a caller would, in every way, and looks at what comes back.</summary>
    /// <param name="input">The file.</param>
    /// <param name="read">The importer.</param>
    /// <param name="describe">All that the result says, as text.</param>
    /// <param name="asOf">The day of the options.</param>
    /// <returns>The result, or the default where the file was refused.</returns>
    internal static T? Check<T>(byte[] input, Func<Stream, ImportOptions, CancellationToken, T> read, Func<T, string> describe, LocalDate? asOf = null)
        where T : class
    {
        var progress = new Reports();
        var (result, said) = Outcome(() => read(new MemoryStream(input), Options(progress, asOf), CancellationToken.None), describe);
        Unless(progress.All.TrueForAll(r => r.TotalBytes == input.Length && r.BytesRead <= input.Length && r.Rows >= 0), "progress tells of no more than there is");
        Unless(progress.All.Zip(progress.All.Skip(1)).All(p => p.First.Rows <= p.Second.Rows && p.First.BytesRead <= p.Second.BytesRead), "progress goes on");
        Unless(result is null || (progress.All.Count > 0 && progress.All[^1].BytesRead == input.Length), "what was read was read to its end");

        using (var trickle = new Trickle(input, 1))
        {
            Same(said, Outcome(() => read(trickle, Options(asOf: asOf), CancellationToken.None), describe).Said, "a byte at a time says the same as memory");
        }

        Unless(result is null || IsGivenUp(read, input, asOf, 0), "what is cancelled before it begins is given up");
        for (var i = 1; i <= progress.All.Count; i++)
        {
            Unless(IsGivenUp(read, input, asOf, i), "what is cancelled at a report is given up");
        }

        if (result is null && asOf is null)
        {
            var first = Outcome(() => read(new MemoryStream(input), Options(mostIssues: 1), CancellationToken.None), describe).Said.Split('\n');
            Unless(first.Length <= 2 && said.Split('\n')[0] == first[0], "a limit of one problem gives the first");
        }

        return result;
    }

    /// <summary>What was imported, as text: what the data set saves, what was not mapped, and what is worth a look.</summary>
    internal static string Describe(ImportedDataset imported, int inputLength)
    {
        Checked(imported.Warnings, imported.Unmapped, imported.Rows);
        var data = imported.Build();
        var saved = Saved(data);
        Unless(saved.Length <= OutputOfNothing + ((long)MostOutputPerByte * inputLength), "the output is in proportion to the input");
        Unless(Saved(DatasetJson.Load(saved)).AsSpan().SequenceEqual(saved), "what was imported is saved and loaded the same");
        Ask(data);
        return $"{Encoding.UTF8.GetString(saved)}\n{string.Join('\n', imported.Warnings)}\n{string.Join('\n', imported.Unmapped)}\n{imported.Rows}";
    }

    internal static void Checked(IReadOnlyCollection<ImportIssue> warnings, IReadOnlyCollection<UnmappedCode> unmapped, long rows)
    {
        Unless(warnings.All(w => w.Severity == IssueSeverity.Warning && w.Line is null or > 0 && IsShort(w)), "a result has warnings only, in short");
        Unless(unmapped.All(u => u.Line > 0 && u.Column > 0 && u.Count > 0 && u.ToString().Length <= LongestMessage), "what was not mapped has its place");
        Unless(unmapped.All(u => u.Kind == "column of a state" || u.Count <= rows * 10_000), "nothing is counted that is not there");
    }

    internal static byte[] Saved(ForeignPolicyDataset data)
    {
        using var stream = new MemoryStream();
        DatasetJson.Save(data, stream);
        return stream.ToArray();
    }

    internal static void Same(string expected, string outcome, string promise)
    {
        if (outcome != expected)
        {
            var at = expected.AsSpan().CommonPrefixLength(outcome);
            throw new FuzzFaultException($"{promise}: …{expected[int.Max(0, at - 50)..int.Min(expected.Length, at + 150)]}… but …{outcome[int.Max(0, at - 50)..int.Min(outcome.Length, at + 150)]}…");
        }
    }

    /// <summary>
    /// The rows of a simple file with the names of its columns, by nobody's reader but this one: null where it has quotation marks, ends of lines that are not
    /// those of one system, or rows of different lengths.
    /// </summary>
    internal static IReadOnlyList<Dictionary<string, string>>? SimpleRows(byte[] input, char delimiter = ',')
    {
        var text = Encoding.UTF8.GetString(input).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        if (text.AsSpan().ContainsAny("\"\r\0\uFFFD"))
        {
            return null;
        }

        var lines = text.Split('\n').Where(l => l.Trim().Length > 0).Select(l => l.Split(delimiter).Select(f => f.Trim()).ToArray()).ToList();
        if (lines.Count == 0 || lines.Exists(l => l.Length != lines[0].Length) || lines[0].Distinct(StringComparer.OrdinalIgnoreCase).Count() != lines[0].Length)
        {
            return null;
        }

        return lines.ConvertAll(l => lines[0].Zip(l).ToDictionary(p => p.First, p => p.Second, StringComparer.OrdinalIgnoreCase))[1..];
    }

    internal static bool IsMissing(string field) => field is "" or "NA" or "N/A" or "." or "-" or "NULL";

    private static (T? Result, string Said) Outcome<T>(Func<T> read, Func<T, string> describe)
        where T : class
    {
        T result;
        try
        {
            result = read();
        }
        catch (InvalidImportException e)
        {
            Unless(e.Issues.Any(i => i.Severity == IssueSeverity.Error && (i.Line > 0 || i.Code == ImportIssueCode.EmptyFile)), "what is refused has an error with its line");
            Unless(e.Issues.All(i => i.Line is null or > 0 && i.Column is null or > 0 && i.File == "file.csv"), "lines and columns count from 1");
            Unless(e.Issues.All(i => i.Code is not (ImportIssueCode.InvalidValue or ImportIssueCode.MissingValue or ImportIssueCode.DuplicateColumn) || i.Column is > 0), "what is wrong with a value has its column");
            Unless(e.Issues.All(IsShort) && e.Message.Length <= LongestException, "a problem does not repeat a long text");
            return (null, string.Join('\n', e.Issues));
        }

        return (result, describe(result));
    }

    private static bool IsShort(ImportIssue issue) => issue.Message.Length is > 0 and <= LongestMessage && issue.ToString().Length <= LongestMessage && !issue.ToString().Contains('\n', StringComparison.Ordinal);

    private static bool IsGivenUp<T>(Func<Stream, ImportOptions, CancellationToken, T> read, byte[] input, LocalDate? asOf, int atReport)
    {
        using var source = new CancellationTokenSource();
        if (atReport == 0)
        {
            source.Cancel();
        }

        try
        {
            read(new MemoryStream(input), Options(new Reports(source, atReport), asOf), source.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    /// <summary>The questions that everybody asks, and that nothing is denied of which the file does not speak.</summary>
    private static void Ask(ForeignPolicyDataset data)
    {
        var last = data.AsOf;
        LocalDate[] days = last.Year < 9999 ? [last, last.PlusDays(1)] : [last];
        var states = data.Countries.Take(6).Select(c => c.Code).ToList();
        foreach (var bloc in data.Blocs.Take(20))
        {
            foreach (var on in days)
            {
                var members = data.MembersOf(bloc.Id, on);
                Unless(members.Certain.IsSubsetOf(members.Possible), "who certainly is a member possibly is one");
                foreach (var state in states)
                {
                    var answer = data.IsMember(state, bloc.Id, on);
                    Unless(answer.Value == data.Index.IsMember(state, bloc.Id, on), "the index says the same");
                    Unless(on == last || answer.Value.IsUnknown, "after the last day of the file nothing is certain");
                }
            }
        }

        foreach (var agreement in data.Agreements.Take(20))
        {
            foreach (var other in agreement.Parties.Take(4).Select(p => p.Actor))
            {
                foreach (var on in days)
                {
                    _ = data.AgreementsInForce(other, on).ToString();
                }

                Unless(last.Year == 9999 || !agreement.StandsOn(last.PlusDays(1), last).IsYes, "after the last day of the file no text certainly stands");
            }
        }

        foreach (var visit in data.Visits.Take(20))
        {
            if (visit.From.TryGetCountry(out var guest) && visit.To.TryGetCountry(out var host) && guest != host && last.Year < 9999)
            {
                var met = data.LeadersMet(guest, host, last.PlusDays(1), last.PlusDays(1), EncounterLevel.SameEvent);
                Unless(met.Value.IsUnknown, "after the last day of the file it is not known who met");
            }
        }

        foreach (var state in states)
        {
            _ = data.Timeline(state).Entries.Length + data.FindCountries(data.Countries[state].Name).Length;
            foreach (var other in states.Where(s => s != state).Take(2))
            {
                _ = data.Dyad(state, other, last).LastVisitByFirst;
            }
        }

        Unless(data.Warnings.All(w => w.Severity == IssueSeverity.Warning), "a data set has warnings only");
        _ = data.Conflicts().Length + data.KnownOn(last).AllRecords().Count();
    }

    /// <summary>Some states of the library's own data: with several numbers, former ones, and names that are not in one alphabet. A case need not carry them all.</summary>
    private static ForeignPolicyDataset FewCountries()
    {
        var all = ForeignPolicyDatasets.Default;
        var wanted = new Queue<CountryCode>("AZ AM GE TR RU SU UA BY KZ US GB FR DE DD CD CG CI CS YU RS HU AT".Split(' ').Select(CountryCode.Parse).Where(all.Countries.Contains));
        var taken = new HashSet<CountryCode>();
        while (wanted.TryDequeue(out var code))
        {
            if (taken.Add(code))
            {
                var country = all.Countries[code];
                foreach (var next in country.Successors.Append(country.AdministeredBy ?? code))
                {
                    wanted.Enqueue(next);
                }
            }
        }

        var builder = new ForeignPolicyDatasetBuilder { Name = "Some states", Version = "1", AsOf = all.AsOf };
        var records = taken.Order().Select(c => all.Countries[c]).Concat<SourcedRecord>(all.StateLists).ToList();
        foreach (var source in records.SelectMany(r => r.Attestations).Select(a => a.Source).Distinct())
        {
            builder.Add(all.Sources[source]);
        }

        foreach (var record in records)
        {
            builder.Add(record);
        }

        return builder.Build();
    }

    /// <summary>Keeps what is told, and cancels at one of the reports.</summary>
    private sealed class Reports(CancellationTokenSource? source = null, int at = 0) : IProgress<ImportProgress>
    {
        public List<ImportProgress> All { get; } = [];

        public void Report(ImportProgress value)
        {
            All.Add(value);
            if (All.Count == at)
            {
                source?.Cancel();
            }
        }
    }
}
