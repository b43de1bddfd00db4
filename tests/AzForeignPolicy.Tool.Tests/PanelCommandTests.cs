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
    [InlineData("--from", "soon", "--columns", "existed")]
    [InlineData("--from", "2010-01-01", "--columns", "stamps")]
    [InlineData("--from", "2010-01-01", "--columns", "member:ZZZ")]
    [InlineData("--from", "2010-01-01", "--to", "2009-01-01", "--columns", "existed")]
    [InlineData("--from", "2010-01-01", "--columns", "existed", "--unit", "planet")]
    public void Wrong_usage_is_told(params string[] args)
    {
        using var files = new Files();
        var run = Run.Azfp(["panel", .. args, "--output", files.Folder + "/x.csv"]);
        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Error.Should().NotBeEmpty();
    }
}
