namespace AzForeignPolicy.Tool.Tests;

public sealed class ApplicationTests
{
    [Theory]
    [InlineData("")]
    [InlineData("valdate")]
    [InlineData("validate")]
    [InlineData("validate --loud x.json")]
    [InlineData("diff embedded")]
    [InlineData("diff a b c")]
    [InlineData("format")]
    public void Wrong_usage_is_told_in_short(string line)
    {
        var run = Run.Azfp(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Error.Should().EndWith("See azfp --help.\n").And.NotContain("Usage:");
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("diff embedded")]
    [InlineData("info")]
    [InlineData("format")]
    public void A_missing_file_is_named(string command) =>
        Run.Azfp([.. command.Split(' '), "no-such.json"]).Should().Be(new Run(2, "", "azfp: no-such.json: there is no such file or folder.\n"));

    [Fact]
    public void An_empty_folder_is_named()
    {
        using var files = new Files();

        Run.Azfp("validate", files.Folder).Should().Be(new Run(2, "", $"azfp: {files.Folder}: there is no JSON file in this folder.\n"));
    }

    [Fact]
    public void Help_names_every_command_and_each_has_help_of_its_own()
    {
        var help = Run.Azfp("--help");
        (help.ExitCode, help.Error).Should().Be((0, ""));
        foreach (var command in new[] { "validate", "diff", "info", "format", "export", "import", "panel" })
        {
            help.Output.Should().Contain($"\n  {command} ");
            var own = Run.Azfp(command, "--help");
            own.ExitCode.Should().Be(0);
            own.Output.Should().Contain($"azfp {command} ");
        }
    }

    [Fact]
    public void The_version_is_that_of_the_code()
    {
        var run = Run.Azfp("--version");

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Output.TrimEnd().Should().MatchRegex(@"^\d+\.\d+\.\d+(-[\w.]+)?$");
    }
}
