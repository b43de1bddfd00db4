namespace AzForeignPolicy.Tool.Tests;

public sealed class ExportCommandTests
{
    [Theory]
    [InlineData("csv", "memberships.csv")]
    [InlineData("parquet", "memberships.parquet")]
    [InlineData("graphml", "agreements.graphml")]
    [InlineData("mermaid", "memberships.mmd")]
    [InlineData("sql", "is_member.sql")]
    public void A_format_is_written_to_a_folder(string format, string file)
    {
        using var files = new Files();
        var target = files.Folder + "/out";

        var run = Run.Azfp("export", Files.Sample, "--format", format, "--output", target);
        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Output.Should().EndWith($": written to {target}\n");
        new FileInfo($"{target}/{file}").Length.Should().BePositive();
    }

    [Fact]
    public void Visits_without_a_day_are_told()
    {
        using var files = new Files();

        var run = Run.Azfp("export", "--format", "ical", "--output", files.Folder);
        run.ExitCode.Should().Be(0);
        run.Error.Should().Contain("left out: visits[");
        File.ReadAllText($"{files.Folder}/visits.ics").Should().StartWith("BEGIN:VCALENDAR");
    }

    [Fact]
    public void What_was_exported_is_imported_again()
    {
        using var files = new Files();
        Run.Azfp("export", Files.Sample, "--format", "csv", "--output", files.Folder + "/tables").ExitCode.Should().Be(0);

        var run = Run.Azfp("import", "csv", files.Folder + "/tables", "--output", files.Folder + "/back.json");
        (run.ExitCode, run.Error).Should().Be((0, ""));
        Run.Azfp("diff", Files.Sample, files.Folder + "/back.json").Output.Should().NotContain("+ ").And.NotContain("- ").And.NotContain("~ ");
    }

    [Fact]
    public void An_unknown_format_is_refused() => Run.Azfp("export", "--format", "xlsx", "--output", "x").ExitCode.Should().Be(2);
}
