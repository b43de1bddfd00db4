namespace AzForeignPolicy.Tool.Tests;

public sealed class PanelCommandTests
{
    [Fact]
    public void A_panel_is_written_with_the_columns_asked_for()
    {
        using var files = new Files();
        var target = files.Folder + "/panel.csv";

        var run = Run.Azfp("panel", "--from", "2010-01-01", "--to", "2012-12-31", "--of", "AZ", "--with", "RU TR", "--keys", "iso3", "--columns", "jointMemberships,standing", "--bound", "atLeast", "--output", target);
        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Output.Should().EndWith($": written to {target}\n");
        var lines = File.ReadAllLines(target);
        lines.Should().HaveCount(1 + (3 * 2));
        lines[0].Should().Contain("iso3").And.Contain("joint_memberships_min");
    }

    [Theory]
    [InlineData("certain", 0, "azfp: warning: the panel has no row. The list gleditschWard ends on 2017-12-31; --existence carriedForward takes its states to have gone on.\n")]
    [InlineData("carriedForward", 2 * 2, "")]
    [InlineData("possible", 2 * 2, "")]
    public void After_the_end_of_the_list_its_states_go_on_only_if_that_is_asked_for(string existence, int rows, string error)
    {
        using var files = new Files();
        var target = files.Folder + "/panel.csv";
        var run = Run.Azfp("panel", "--from", "2018-01-01", "--to", "2019-12-31", "--of", "AZ", "--with", "RU TR SU", "--existence", existence, "--columns", "jointMemberships", "--output", target);
        (run.ExitCode, run.Error).Should().Be((0, error));
        File.ReadAllLines(target).Should().HaveCount(1 + rows);
    }

    [Fact]
    public void That_no_row_comes_out_is_told_also_where_the_list_has_not_ended()
    {
        using var files = new Files();
        var run = Run.Azfp("panel", "--from", "2010-01-01", "--to", "2010-12-31", "--of", "AZ", "--with", "AZ", "--columns", "existed", "--output", files.Folder + "/panel.csv");
        (run.ExitCode, run.Error).Should().Be((0, "azfp: warning: the panel has no row.\n"));
    }

    [Theory]
    [InlineData("firstDay", "no")]
    [InlineData("lastDay", "yes")]
    [InlineData("anyDay", "yes")]
    [InlineData("everyDay", "no")]
    public void The_rule_says_on_which_day_a_membership_counts(string rule, string expected)
    {
        using var files = new Files();
        var target = files.Folder + "/panel.csv";

        // Croatia joined on 1 July.
        var run = Run.Azfp("panel", "--unit", "state", "--from", "2013-01-01", "--to", "2013-12-31", "--of", "HR", "--rule", rule, "--columns", "member:EU", "--output", target);
        (run.ExitCode, run.Error).Should().Be((0, ""));
        File.ReadAllLines(target).Should().Equal("iso2,year,member_EU", $"HR,2013,{expected}");
    }

    [Fact]
    public void The_names_of_the_columns_are_those_that_the_manual_gives()
    {
        using var files = new Files();
        var manual = File.ReadAllLines(Path.Combine(AzForeignPolicy.Model.Tests.Repository.Root, "docs", "tool.md"))
            .Where(l => l.StartsWith("| `", StringComparison.Ordinal) && l.Split('|').Length == 6)
            .Select(l => l.Split('|').Select(c => c.Trim().Trim('`')).ToArray())
            .ToDictionary(c => c[1].Replace("BLOC", "EU", StringComparison.Ordinal), c => c[2].Replace("BLOC", "EU", StringComparison.Ordinal));
        foreach (var (unit, keys, columns) in new[]
        {
            ("state", 2, "existed,memberships,member:EU,status:EU,standing,inForce,signed,encounters"),
            ("dyad", 3, "existed,jointMemberships,jaccard,standing,inForce,signed,met,encounters"),
            ("stateBloc", 3, "existed,member,status"),
        })
        {
            var target = files.Folder + "/panel.csv";
            var run = Run.Azfp("panel", "--unit", unit, "--from", "2013-01-01", "--to", "2013-12-31", "--of", "HR", "--columns", columns, "--output", target);
            (run.ExitCode, run.Error).Should().Be((0, ""));
            File.ReadLines(target).First().Split(',').Skip(keys).Should().Equal(columns.Split(',').Select(c => manual[c]));
        }
    }

    [Theory]
    [InlineData("--from", "soon", "--columns", "existed")]
    [InlineData("--from", "2010-01-01", "--columns", "stamps")]
    [InlineData("--from", "2010-01-01", "--columns", "member:ZZZ")]
    [InlineData("--from", "2010-01-01", "--to", "2009-01-01", "--columns", "existed")]
    [InlineData("--from", "2010-01-01", "--columns", "existed", "--unit", "planet")]
    [InlineData("--from", "2010-01-01", "--columns", "existed", "--existence", "assumed")]
    [InlineData("--from", "2010-01-01", "--columns", "member:ZZZ", "--unit", "state")]
    public void Wrong_usage_is_told(params string[] args)
    {
        using var files = new Files();
        var run = Run.Azfp(["panel", .. args, "--output", files.Folder + "/x.csv"]);
        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Error.Should().NotBeEmpty();
    }
}
