using System.Globalization;

namespace AzForeignPolicy.Tool.Tests;

public sealed class InfoCommandTests
{
    private static readonly Run Embedded = Run.Azfp("info");

    [Fact]
    public void A_small_data_set_is_summed_up()
    {
        Run.Azfp("info", Files.Sample).Should().Be(new Run(
            0,
            """
            name     Sample
            version  1
            as of    2025-12-31

            Records by the best standing of their attestations; those under "recalled" rest on recall alone.
            records      all  read  partly  recalled
            countries      2     2       0         0
            blocs          1     1       0         0
            memberships    2     1       0         1
            agreements     1     1       0         0
            persons        1     1       0         0
            sources        2

            On recall alone rest 1 membership and 0 agreements.

            Attestations by standing (how the source was consulted) and confidence.
            attestations  all    share    high  medium    low
            read            7   87.5 %       6       1      0
            partly          0    0.0 %       0       0      0
            recalled        1   12.5 %       0       1      0
            all             8  100.0 %       6       2      0
            share                       75.0 %  25.0 %  0.0 %

            Values on which a source differs from the record.
            differences  all
            contradicts    1
            compatible     0

            0 statements of coverage, within which silence means "no".

            """.ReplaceLineEndings("\n"),
            ""));
    }

    [Fact]
    public void The_embedded_data_are_summed_up_without_an_argument_and_by_their_name()
    {
        (Embedded.ExitCode, Embedded.Error).Should().Be((0, ""));
        Run.Azfp("info", "embedded").Should().Be(Embedded);
        Run.Azfp("info", Files.Data).Should().Be(Embedded);
        var data = ForeignPolicyDatasets.Default;
        Embedded.Output.Should().StartWith($"name     {data.Name}\nversion  {data.Version}\nas of    ");
    }

    [Fact]
    public void Every_section_and_every_statement_of_coverage_of_the_embedded_data_is_there()
    {
        var data = ForeignPolicyDatasets.Default;
        foreach (var section in data.AllRecords().GroupBy(r => r.Reference.ToString().Split('[')[0]))
        {
            var row = Row(section.Key);
            row[0].Should().Be(section.Count());
            row.Skip(1).Sum().Should().Be(section.Count(), "each record of {0} has one best standing", section.Key);
        }

        Row("sources").Should().Equal(data.Sources.Count);
        Row("contradicts").Should().Equal(data.Conflicts().Length);
        Embedded.Output.Split('\n').Count(l => l.StartsWith("  ", StringComparison.Ordinal)).Should().Be(data.Coverage.Count);
    }

    [Fact]
    public void At_most_forty_memberships_and_five_agreements_rest_on_recall_alone()
    {
        Row("memberships")[3].Should().BeLessThanOrEqualTo(40);
        Row("agreements")[3].Should().BeLessThanOrEqualTo(5);
    }

    [Fact]
    public void The_shares_of_attestations_add_up()
    {
        var counts = new[] { "read", "partly", "recalled" }.Select(s => Cells(s)).ToList();
        counts.Sum(c => Number(c[0])).Should().Be(Number(Cells("all")[0])).And.BeGreaterThan(1000);
        counts.Sum(c => double.Parse(c[1], CultureInfo.InvariantCulture)).Should().BeApproximately(100, 0.2);
    }

    private static List<int> Row(string name) => [.. Cells(name).Select(Number)];

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    /// <summary>The cells of the line that begins with a word.</summary>
    private static List<string> Cells(string name) =>
        [.. Embedded.Output.Split('\n').Single(l => l.StartsWith(name + " ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(c => c != "%")];
}
