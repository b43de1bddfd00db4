namespace AzForeignPolicy.Tool.Tests;

public sealed class DiffCommandTests
{
    [Fact]
    public void The_embedded_data_are_those_of_the_repository() =>
        Run.Azfp("diff", "embedded", Files.Data).Should().Be(new Run(
            0, $"From {ForeignPolicyDatasets.Default}\nto   {ForeignPolicyDatasets.Default}\n\nNothing differs.\n", ""));

    [Fact]
    public void Differences_are_told_by_section()
    {
        using var files = new Files();
        var changed = files.SampleWith("\"version\": \"1\"", "\"version\": \"2\"");
        changed = files.Write("changed.json", File.ReadAllText(changed).Replace("\"name\": \"Slovakia\"", "\"name\": \"Slovak Republic\"", StringComparison.Ordinal));

        Run.Azfp("diff", Files.Sample, changed).Should().Be(new Run(
            0,
            """
            From Sample 1, as of 2025-12-31
            to   Sample 2, as of 2025-12-31

            header
              version: "1" → "2"

            countries: 1 changed
              ~ SK
                  name: "Slovakia" → "Slovak Republic"

            """.ReplaceLineEndings("\n"),
            ""));
    }

    [Fact]
    public void What_is_added_one_way_is_removed_the_other_way()
    {
        Run.Azfp("diff", "embedded", Files.Sample).Output.Should().Contain("\n  + gazette: The official gazette\n").And.Contain("\npersons: ");
        Run.Azfp("diff", Files.Sample, "embedded").Output.Should().Contain("\n  - gazette: The official gazette\n");
    }

    [Fact]
    public void A_broken_file_is_not_compared()
    {
        var run = Run.Azfp("diff", Files.Sample, Files.Fixture("broken", "missing-member.json"));

        (run.ExitCode, run.Output).Should().Be((1, ""));
        run.Error.Should().Be($"{Files.Fixtures}/broken/missing-member.json(50): error MissingMember: blocs[EU].name: The member is required.\n");
    }
}
