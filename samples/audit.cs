#!/usr/bin/env dotnet
#:project ../src/AzForeignPolicy.Model

// Audits what a source claims against what other sources say: verdict, reason, records and sources of every claim.
//
//   dotnet run samples/audit.cs                                   the article that the data set grew from
//   dotnet run samples/audit.cs -- samples/claims-example.json    claims of your own: a document with "sources" and "claims"
//   dotnet run samples/audit.cs -- FILE --source ID               one of its sources
//
// The form of a claim and the questions that it can ask are described in docs/data-format.md.
// Exit code: 0 audited, 1 the file has errors (all are listed), 2 wrong arguments.

using AzForeignPolicy.Model;

const string Usage = "Usage: dotnet run samples/audit.cs -- [FILE] [--source ID]";
string? file = null;
SourceId? wanted = null;
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--source" && i + 1 < args.Length && SourceId.TryParse(args[i + 1], out var id))
    {
        wanted = id;
        i++;
    }
    else if (file is null && !args[i].StartsWith('-'))
    {
        file = args[i];
    }
    else
    {
        return Refuse(args[i] is "--help" or "-h" ? Usage : $"\"{args[i]}\" is not understood.{Environment.NewLine}{Usage}");
    }
}

var data = ForeignPolicyDatasets.Default;
var sources = new List<SourceId> { wanted ?? SourceId.Parse("huseynov-2024") };
if (file is not null)
{
    if (!File.Exists(file))
    {
        return Refuse($"There is no file \"{file}\".");
    }

    try
    {
        // The claims are laid over the embedded data, so that they can refer to its records.
        var known = data.Claims.Select(c => c.Id).ToHashSet();
        data = data.ToBuilder().AddJson(new DatasetDocument(Path.GetFileName(file), File.ReadAllBytes(file))).Build();
        sources = wanted is { } one ? [one] : [.. data.Claims.Where(c => !known.Contains(c.Id)).Select(c => c.Source).Distinct()];
    }
    catch (InvalidDatasetException problems)
    {
        var errors = problems.Issues.Where(issue => issue.Severity == IssueSeverity.Error).ToList();
        Console.Error.WriteLine($"{file} has {errors.Count} problem(s):");
        foreach (var issue in errors)
        {
            Console.Error.WriteLine("  " + issue);
        }

        return 1;
    }
}

if (wanted is { } missing && !data.Sources.Contains(missing))
{
    return Refuse($"There is no source \"{missing}\".");
}

foreach (var report in sources.Select(source => data.Audit(source)))
{
    Console.WriteLine(report.Source);
    Console.WriteLine($"Checked against {data.Name} {data.Version} without this source; \"unverifiable\" means that the data do not say.");
    foreach (var finding in report.Findings)
    {
        Console.WriteLine();
        Console.WriteLine($"{finding.Claim.Id}  {Verdicts(finding)}: {finding.Claim.Text}{Where(finding.Claim)}");
        foreach (var check in finding.SaidChecks.Concat(finding.HoldsChecks))
        {
            Console.WriteLine($"  {Mark(check.Value)} {check.Expected}");
            Console.WriteLine($"    found: {check.Found}");
        }

        foreach (var (label, text) in new[] { ("not checked: ", finding.Claim.Unchecked), ("", finding.Claim.Reason), ("note: ", finding.Claim.Note) })
        {
            Console.Write(text is null ? "" : $"    {label}{text}{Environment.NewLine}");
        }

        Show("records", finding.Records.Select(r => r.Reference.ToString()));
        Show("sources", finding.Sources.Select(s => s.ToString() + (s.Url is null ? "" : " " + s.Url)));
    }

    Console.WriteLine();
    Console.WriteLine($"{report.Findings.Length} claims: {string.Join(", ", Enum.GetValues<Verdict>().Where(v => report.CountOf(v) > 0).Select(v => $"{report.CountOf(v)} {Word(v)}"))}");
}

return 0;

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}

static string Verdicts(ClaimFinding finding) => (finding.Said is { } said ? $"said: {Word(said)}; so: " : "") + Word(finding.Holds) + (finding.Standing == Standing.Recalled ? " (sources recalled, not read)" : "");

static string Where(Claim claim) => claim.Locator is null ? "" : $" [{claim.Locator}]";

static string Mark(Truth value) => value.IsYes ? "+" : value.IsNo ? "-" : "?";

static string Word<T>(T value)
    where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

static void Show(string label, IEnumerable<string> items)
{
    var list = items.ToList();
    for (var i = 0; i < list.Count; i += label == "records" ? list.Count : 1)
    {
        Console.WriteLine($"    {(i == 0 ? label : new string(' ', label.Length))}: {(label == "records" ? string.Join(" ", list) : list[i])}");
    }
}
