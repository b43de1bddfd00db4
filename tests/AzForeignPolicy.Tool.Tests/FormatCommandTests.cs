namespace AzForeignPolicy.Tool.Tests;

public sealed class FormatCommandTests
{
    [Fact]
    public void Our_data_are_in_canonical_form() => Run.Azfp("format", Files.Data, "--check").Should().Be(new Run(0, "", ""));

    [Fact]
    public void A_file_in_canonical_form_is_left_alone()
    {
        using var files = new Files();
        var file = files.Write("sample.json", File.ReadAllText(Files.Sample));
        var written = File.GetLastWriteTimeUtc(file);

        Run.Azfp("format", file).Should().Be(new Run(0, "", ""));
        File.GetLastWriteTimeUtc(file).Should().Be(written);
    }

    [Fact]
    public void A_file_is_brought_into_canonical_form()
    {
        using var files = new Files();
        var text = File.ReadAllText(Files.Sample);
        var file = files.Write("sample.json", text.Replace("\n", "\r\n   ", StringComparison.Ordinal));

        Run.Azfp("format", file, "--check").Should().Be(new Run(1, "", $"{file}: not in canonical form\n"));
        File.ReadAllText(file).Should().NotBe(text, "a check changes nothing");
        Run.Azfp("format", file).Should().Be(new Run(0, $"{file}: written\n", ""));
        File.ReadAllText(file).Should().Be(text);
        Run.Azfp("format", file, "--check").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_broken_file_stays_as_it_is_and_the_others_are_formatted()
    {
        using var files = new Files();
        var broken = files.Write("broken.json", File.ReadAllText(Files.Fixture("broken", "unknown-member.json")));
        var good = files.Write("good.json", File.ReadAllText(Files.Sample) + "\n");

        var run = Run.Azfp("format", broken, good);
        (run.ExitCode, run.Output).Should().Be((1, $"{good}: written\n"));
        run.Error.Should().StartWith($"{broken}(47): error UnknownMember: countries[SK].capital: ");
        File.ReadAllText(broken).Should().Be(File.ReadAllText(Files.Fixture("broken", "unknown-member.json")));
        File.ReadAllText(good).Should().Be(File.ReadAllText(Files.Sample));
    }
}
