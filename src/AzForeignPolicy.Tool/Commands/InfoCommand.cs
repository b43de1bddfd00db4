using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace AzForeignPolicy.Tool.Commands;

/// <summary><c>azfp info</c>: what a data set holds and how well it is attested.</summary>
internal static class InfoCommand
{
    public static Command Create()
    {
        var files = Inputs.Argument<string[]>("FILE", "Data files, or folders with them; without any, the embedded data.", ArgumentArity.ZeroOrMore);
        var command = new Command("info", "Sum up a data set: records by kind, attestations by standing and confidence, disagreements, statements of coverage.") { files };
        command.SetAction(parsed =>
        {
            Write(Inputs.Dataset(parsed.GetValue(files) ?? []), parsed.InvocationConfiguration.Output);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(ForeignPolicyDataset data, TextWriter output)
    {
        output.WriteLine($"name     {data.Name}");
        output.WriteLine($"version  {data.Version}");
        output.WriteLine($"as of    {EdtfDate.OfDay(data.AsOf)}");
        WriteRecords(data, output);
        WriteAttestations(data, output);
        WriteConflicts(data, output);
        WriteCoverage(data, output);
    }

    private static void WriteRecords(ForeignPolicyDataset data, TextWriter output)
    {
        var rows = new List<string[]> { (string[])["records", "all", .. Enum.GetValues<Standing>().Select(Name)] };
        foreach (var kind in data.AllRecords().GroupBy(SectionOf))
        {
            var best = kind.ToLookup(r => r.Attestations.Min(a => a.Standing));
            rows.Add([kind.Key, Number(kind.Count()), .. Enum.GetValues<Standing>().Select(s => Number(best[s].Count()))]);
        }

        rows.Add(["sources", Number(data.Sources.Count), "", "", ""]);
        output.WriteLine();
        output.WriteLine("Records by the best standing of their attestations; those under \"recalled\" rest on recall alone.");
        WriteTable(rows, output);
        output.WriteLine();
        var (memberships, agreements) = (data.Memberships.Count(IsRecalled), data.Agreements.Count(IsRecalled));
        output.WriteLine($"On recall alone rest {Problems.Count(memberships, "membership")} and {Problems.Count(agreements, "agreement")}.");
    }

    private static void WriteAttestations(ForeignPolicyDataset data, TextWriter output)
    {
        var all = data.AllRecords().SelectMany(r => r.Attestations).ToList();
        var rows = new List<string[]> { (string[])["attestations", "all", "share", .. Enum.GetValues<Confidence>().Select(Name)] };
        foreach (var standing in Enum.GetValues<Standing>())
        {
            var of = all.Where(a => a.Standing == standing).ToList();
            rows.Add([Name(standing), Number(of.Count), Share(of.Count, all.Count), .. ByConfidence(of)]);
        }

        rows.Add(["all", Number(all.Count), Share(all.Count, all.Count), .. ByConfidence(all)]);
        rows.Add(["share", "", "", .. Enum.GetValues<Confidence>().Select(c => Share(all.Count(a => a.Confidence == c), all.Count))]);
        output.WriteLine();
        output.WriteLine("Attestations by standing (how the source was consulted) and confidence.");
        WriteTable(rows, output);
    }

    private static void WriteConflicts(ForeignPolicyDataset data, TextWriter output)
    {
        var contradictions = data.Conflicts().Length;
        var compatible = data.Conflicts(ValueAgreement.Compatible).Length - contradictions;
        output.WriteLine();
        output.WriteLine("Values on which a source differs from the record.");
        WriteTable([["differences", "all"], ["contradicts", Number(contradictions)], ["compatible", Number(compatible)]], output);
    }

    private static void WriteCoverage(ForeignPolicyDataset data, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{Problems.Count(data.Coverage.Count, "statement")} of coverage, within which silence means \"no\".");
        foreach (var kind in data.Coverage.ToImmutableArray().GroupBy(c => c.Fact).OrderBy(g => g.Key))
        {
            output.WriteLine($"{Name(kind.Key)}: {Number(kind.Count())}");
            foreach (var coverage in kind)
            {
                output.WriteLine($"  {coverage.Id}: {coverage}");
            }
        }
    }

    private static IEnumerable<string> ByConfidence(List<Attestation> attestations) =>
        Enum.GetValues<Confidence>().Select(c => Number(attestations.Count(a => a.Confidence == c)));

    /// <summary>The first column to the left, the others to the right.</summary>
    private static void WriteTable(List<string[]> rows, TextWriter output)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(r => r[column].Length)).ToList();
        foreach (var row in rows)
        {
            output.WriteLine(string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
        }
    }

    private static bool IsRecalled(SourcedRecord record) => record.Attestations.All(a => a.Standing == Standing.Recalled);

    /// <summary>The section that a record stands in, such as <c>memberships</c>.</summary>
    private static string SectionOf(SourcedRecord record) => record.Reference.ToString().Split('[')[0];

    /// <summary>The name of a value as it stands in JSON.</summary>
    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(int part, int whole) =>
        whole == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0} %");
}
