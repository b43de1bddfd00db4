using System.Globalization;
using System.Text;
using static AzForeignPolicy.Model.Tests.Data.Facts;

namespace AzForeignPolicy.Model.Tests.Data;

/// <summary>Counts of records and sources by how they were consulted, as text.</summary>
internal static class Tallies
{
    /// <summary>Attestations by kind of record, standing and confidence.</summary>
    internal static string Attestations()
    {
        var text = new StringBuilder();
        foreach (var kind in Curated.AllRecords().GroupBy(r => Section(r)))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{kind.Key}: {kind.Count()}");
            var attestations = kind.SelectMany(r => r.Attestations).GroupBy(a => (a.Standing, a.Confidence)).OrderBy(g => g.Key.Standing).ThenBy(g => g.Key.Confidence);
            foreach (var group in attestations)
            {
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"  {EnumNames<Standing>.Name(group.Key.Standing)}, {EnumNames<Confidence>.Name(group.Key.Confidence)}: {group.Count()}");
            }
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The countable part of the page on the data.</summary>
    internal static string Page()
    {
        var text = new StringBuilder("\n| kind of record | records | read | partly | recalled |\n|---|--:|--:|--:|--:|\n");
        foreach (var kind in Curated.AllRecords().GroupBy(r => Section(r)))
        {
            Row(text, $"`{kind.Key}`", kind.Count(), kind.Select(r => r.Attestations.Min(a => a.Standing)));
        }

        text.Append("\n| kind of source | sources | read | partly | recalled |\n|---|--:|--:|--:|--:|\n");
        var best = Curated.AllRecords().SelectMany(r => r.Attestations).GroupBy(a => a.Source).ToDictionary(g => g.Key, g => g.Min(a => a.Standing));
        foreach (var kind in Curated.Sources.GroupBy(s => s.Kind).OrderBy(g => g.Key))
        {
            Row(text, $"`{EnumNames<SourceKind>.Name(kind.Key)}`", kind.Count(), kind.Select(s => best[s.Id]));
        }

        Row(text, "all", Curated.Sources.Count, Curated.Sources.Select(s => best[s.Id]));
        return text.Append('\n').ToString();
    }

    /// <summary>The section that a record stands in, such as <c>memberships</c>.</summary>
    private static string Section(SourcedRecord record) => record.Reference.ToString().Split('[')[0];

    private static void Row(StringBuilder text, string name, int count, IEnumerable<Standing> standings)
    {
        var by = standings.ToLookup(s => s);
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {name} | {count} | {by[Standing.Read].Count()} | {by[Standing.Partly].Count()} | {by[Standing.Recalled].Count()} |\n");
    }
}
