namespace AzForeignPolicy.Tool.Tests;

public sealed class ImportCommandTests
{
    private const string Header = "ioname,orgname,year,usa,azerbaijan,atlantis\n";

    [Fact]
    public void A_file_of_the_field_becomes_a_data_file()
    {
        using var files = new Files();
        var file = files.Write("igo.csv", Header + "UN,United Nations,2013,1,1,0\nUN,United Nations,2014,1,1,0\n");
        var target = files.Folder + "/igo.json";

        var run = Run.Azfp("import", "cow-igo", file, "--output", target, "--title", "Organisations");
        (run.ExitCode, run.Error).Should().Be((0, $"{file}(1,6): column of a state \"atlantis\": no country, 1 times\n"));
        run.Output.Should().StartWith("Organisations 1, as of 2014-12-31: ").And.EndWith($", written to {target}\n");
        Run.Azfp("validate", target).ExitCode.Should().Be(0);
    }

    [Fact]
    public void All_problems_are_told_with_line_and_column_and_nothing_is_written()
    {
        using var files = new Files();
        var file = files.Write("igo.csv", Header + "UN,United Nations,2013,1,5,0\nUN,United Nations,2014,x,1,0\n");
        var target = files.Folder + "/igo.json";

        var run = Run.Azfp("import", "cow-igo", file, "--output", target);
        (run.ExitCode, run.Output).Should().Be((1, "2 errors\n"));
        run.Error.Should().Contain($"{file}(2,5): error InvalidValue: azerbaijan: ").And.Contain($"{file}(3,4): error InvalidValue: usa: ");
        File.Exists(target).Should().BeFalse();
    }

    [Theory]
    [InlineData("import", "cow-igo", "no-such.csv", "--output", "x.json")]
    [InlineData("import", "cow-igo", "no-such.csv", "--output", "x.json", "--as-of", "soon")]
    [InlineData("import", "stamps", "no-such.csv", "--output", "x.json")]
    [InlineData("import", "csv", "no-such-folder", "--output", "x.json")]
    public void Wrong_usage_is_told(params string[] args) => Run.Azfp(args).ExitCode.Should().Be(2);
}
