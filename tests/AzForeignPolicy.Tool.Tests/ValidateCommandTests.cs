namespace AzForeignPolicy.Tool.Tests;

/// <summary>
/// Beside each broken file lies the list of what is wrong with it, <c>name.expected.txt</c>. A new kind of fault is two more files: run
/// <c>azfp validate name.json 2> name.expected.txt</c> in the folder and read what it says.
/// </summary>
public sealed class ValidateCommandTests
{
    public static TheoryData<string> Broken => Named("broken");

    public static TheoryData<string> BrokenOverlays => Named("broken-overlay");

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_file_gives_its_list(string name) => Check("broken", name);

    [Theory]
    [MemberData(nameof(BrokenOverlays))]
    public void A_file_that_breaks_the_embedded_data_gives_its_list(string name) => Check("broken-overlay", name, "--with-embedded");

    [Fact]
    public void There_are_many_kinds_of_broken_file()
    {
        Broken.Should().HaveCountGreaterThanOrEqualTo(20);
        var codes = Directory.EnumerateFiles(Files.Fixtures, "*.expected.txt", SearchOption.AllDirectories)
            .SelectMany(File.ReadAllLines)
            .Select(line => line[(line.IndexOf("error ", StringComparison.Ordinal) + 6)..].Split(':')[0])
            .ToHashSet();

        // These need two files, an overlay in code, a file beyond all limits, or are a warning; the tests below and those of the library have them.
        IssueCode[] elsewhere = [IssueCode.DuplicateHeader, IssueCode.NothingToReplace, IssueCode.OutsideLifetime, IssueCode.TooLarge, IssueCode.TooMany];
        codes.Should().BeEquivalentTo(Enum.GetValues<IssueCode>().Except(elsewhere).Select(c => c.ToString()));
    }

    [Fact]
    public void Our_data_pass()
    {
        var run = Run.Azfp("validate", Files.Data);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        File.ReadAllText(Path.Combine(AzForeignPolicy.Model.Tests.Repository.Root, "docs", "tool.md")).ReplaceLineEndings("\n").Should().Contain($"$ azfp validate src/AzForeignPolicy.Model/Data\n{run.Output}```\n");
        run.Output.Should().StartWith(ForeignPolicyDatasets.Default.ToString() + ": ").And.Contain(" 0 errors, ");
    }

    [Fact]
    public void A_valid_file_is_summed_up_in_a_line()
    {
        Run.Azfp("validate", Files.Sample).Should().Be(new Run(0, "Sample 1, as of 2025-12-31: 7 records, 2 sources, 0 errors, 0 warnings\n", ""));
    }

    [Fact]
    public void Warnings_are_counted_and_shown_on_demand_and_are_no_failure()
    {
        var file = Files.Fixture("valid", "with-warning.json");

        var quiet = Run.Azfp("validate", file);
        (quiet.ExitCode, quiet.Error).Should().Be((0, ""));
        quiet.Output.Should().EndWith("0 errors, 1 warning\n");
        var shown = Run.Azfp("validate", file, "--warnings");
        (shown.ExitCode, shown.Output).Should().Be((0, quiet.Output));
        shown.Error.Should().Be($"{file}(78): warning OutsideLifetime: memberships[eu-sk].period: The status begins before EU was founded (1993-11-01).\n");
    }

    [Fact]
    public void Files_together_are_one_data_set()
    {
        using var files = new Files();
        var text = File.ReadAllText(Files.Sample);
        var persons = text.IndexOf("  \"persons\"", StringComparison.Ordinal);
        var one = files.Write("one.json", text[..persons].TrimEnd().TrimEnd(',') + "\n}\n");
        var two = files.Write("two.json", "{\n  \"format\": 1,\n" + text[persons..]);

        Run.Azfp("validate", two, one).Should().Be(new Run(0, "Sample 1, as of 2025-12-31: 7 records, 2 sources, 0 errors, 0 warnings\n", ""));
        Run.Azfp("validate", files.Folder).ExitCode.Should().Be(0, "a folder stands for its files");
        Run.Azfp("validate", two).ExitCode.Should().Be(1, "alone it has neither header nor sources");
    }

    [Fact]
    public void A_header_stands_in_one_of_the_files()
    {
        using var files = new Files();
        var other = files.Write("other.json", "{\n  \"format\": 1,\n  \"version\": \"2\"\n}\n");

        var run = Run.Azfp("validate", Files.Sample, other);
        run.ExitCode.Should().Be(1);
        run.Error.Should().Be($"{other}(3): error DuplicateHeader: version: It is given in {Files.Sample} already.\n");
    }

    [Fact]
    public void An_overlay_may_refer_to_the_embedded_data()
    {
        var file = Files.Fixture("overlay", "person.json");
        var data = ForeignPolicyDatasets.Default;

        var run = Run.Azfp("validate", file, "--with-embedded", "--warnings");
        (run.ExitCode, run.Error).Should().Be((0, ""), "what the embedded data are warned of says nothing of the file");
        run.Output.Should().Be(FormattableString.Invariant($"{data}: {data.AllRecords().Count() + 1} records, {data.Sources.Count + 1} sources, 0 errors, 0 warnings\n"));
        Run.Azfp("validate", file).ExitCode.Should().Be(1);
    }

    [Fact]
    public void An_overlay_may_replace_records_of_the_embedded_data()
    {
        var run = Run.Azfp("validate", Path.Combine(Files.Data, "agreements.json"), "--with-embedded");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(FormattableString.Invariant($" {ForeignPolicyDatasets.Default.AllRecords().Count()} records, "));
    }

    private static void Check(string kind, string name, params string[] options)
    {
        var run = Run.Azfp(["validate", Files.Fixture(kind, name + ".json"), .. options]);

        var expected = File.ReadAllText(Files.Fixture(kind, name + ".expected.txt"));
        run.Error.Replace($"{Files.Fixtures}/{kind}/", "", StringComparison.Ordinal).Should().Be(expected);
        run.ExitCode.Should().Be(1);
        var errors = expected.Count(c => c == '\n');
        run.Output.Should().StartWith(FormattableString.Invariant($"{errors} error")).And.EndWith(", 0 warnings\n");
    }

    private static TheoryData<string> Named(string kind) =>
        [.. Directory.EnumerateFiles($"{Files.Fixtures}/{kind}", "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];
}
