using System.Globalization;
using System.Text;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Turns what was measured into Markdown: the table of targets, and a table of ratios for each size.</summary>
internal static class Report
{
    private const string ColdStartPath = "artifacts/cold-start/cold-start.tsv";

    internal static void Write(RunOptions options)
    {
        var all = new MeasurementStore(options.StorePath).Read();
        var coldStart = new Dictionary<string, double>();
        var coldLines = File.Exists(ColdStartPath) ? File.ReadAllLines(ColdStartPath) : [];
        foreach (var line in coldLines.Skip(1))
        {
            var cells = line.Split('\t');
            coldStart[cells[0]] = double.Parse(cells[1], CultureInfo.InvariantCulture);
        }

        Directory.CreateDirectory(options.Output);
        Save(options, "targets.md", TargetTable(new Targets(all, coldStart)));
        Save(options, "queries.md", QueryTables(all));
        Save(options, "others.md", OtherTables(all));
        Save(options, "cold-start.md", ColdStartTable(coldLines));
    }

    private static void Save(RunOptions options, string name, string text)
    {
        var path = Path.Combine(options.Output, name);
        File.WriteAllText(path, text);
        Console.WriteLine(path);
    }

    private static string TargetTable(Targets targets)
    {
        var list = targets.All().ToList();
        var text = new StringBuilder("# Targets\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{list.Count(t => t.Found is not null && t.IsMet)} met, {list.Count(t => t.Found is not null && !t.IsMet)} not met, {list.Count(t => t.Found is null)} not measured.\n\n");
        text.Append("| target | goal | measured | |\n|---|---|---|---|\n");
        foreach (var target in list)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {target.Name} | {target.Goal} | {target.Found ?? "–"} | {target.Verdict} |\n");
        }

        return text.ToString();
    }

    private static string QueryTables(Dictionary<(string Benchmark, string Peer, string Size), Measurement> all)
    {
        var text = new StringBuilder("# Queries beside peers\n\nOurs is the time of one question in the form without allocation; the others are multiples of it, with what they allocate.\n");
        foreach (var size in Enum.GetNames<DataSize>())
        {
            var peers = QueryRun.Peers.Select(p => p.Method).Where(p => all.Keys.Any(k => k.Peer == p && k.Size == size && QueryRun.Queries.Any(q => QueryRun.NameOf(q) == k.Benchmark))).ToList();
            if (peers.Count == 0)
            {
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"\n## {size}\n\n| query | {string.Join(" | ", peers)} |\n|---|{string.Concat(peers.Select(_ => "---|"))}\n");
            foreach (var query in QueryRun.Queries.Select(QueryRun.NameOf))
            {
                if (all.TryGetValue((query, QueryRun.Ours, size), out var ours))
                {
                    var cells = peers.Select(p => !all.TryGetValue((query, p, size), out var other) ? "–"
                        : p == QueryRun.Ours ? $"{RatioTable.Time(other.Nanoseconds)}, {RatioTable.Bytes(other.Bytes)}"
                        : $"{RatioTable.Ratio(other.Nanoseconds / ours.Nanoseconds)}×, {RatioTable.Bytes(other.Bytes)}");
                    text.Append(CultureInfo.InvariantCulture, $"| {query} | {string.Join(" | ", cells)} |\n");
                }
            }
        }

        return text.ToString();
    }

    private static string OtherTables(Dictionary<(string Benchmark, string Peer, string Size), Measurement> all)
    {
        var text = new StringBuilder("# Dates, codes, loading, memory\n");
        var queries = QueryRun.Queries.Select(QueryRun.NameOf).ToHashSet();
        foreach (var group in all.Values.Where(m => !queries.Contains(m.Benchmark)).GroupBy(m => m.Benchmark))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}\n\n| method | size | mean | bytes |\n|---|---|---|---|\n");
            foreach (var one in group.OrderBy(m => m.Size, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"| {one.Peer} | {one.Size} | {RatioTable.Time(one.Nanoseconds)} | {RatioTable.Bytes(one.Bytes)} |\n");
            }
        }

        return text.ToString();
    }

    private static string ColdStartTable(string[] lines)
    {
        var text = new StringBuilder("# Cold start\n\nMilliseconds above an empty process (for the empty ones the whole), methods compiled up to the answer, bytes allocated.\n\n");
        for (var i = 0; i < lines.Length; i++)
        {
            text.Append("| ").AppendJoin(" | ", lines[i].Split('\t')).Append(" |\n");
            if (i == 0)
            {
                text.Append("|---|---|---|---|\n");
            }
        }

        return text.ToString();
    }
}
