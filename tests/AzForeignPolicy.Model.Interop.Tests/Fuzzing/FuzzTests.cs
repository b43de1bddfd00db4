using AzForeignPolicy.Model.Fuzz;
using AzForeignPolicy.Model.Tests;

namespace AzForeignPolicy.Model.Interop.Tests;

/// <summary>The importers' targets of the fuzz project, bounded and from a seed. What they promise stands in <c>tests/AzForeignPolicy.Model.Fuzz/Importers</c>.</summary>
public sealed class FuzzTests
{
    public static TheoryData<string> Targets { get; } = [.. ImporterTargets.All.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_input_of_the_corpus_is_answered_as_promised(string target) =>
        FuzzRun.Replay(Named(target), Corpus(target)).Should().BeGreaterThan(4);

    [Theory]
    [InlineData("cow-igo", 150)]
    [InlineData("state-list", 150)]
    [InlineData("treaty-status", 150)]
    [InlineData("treaty-parties", 150)]
    [InlineData("leader-travel", 150)]
    [InlineData("un-votes", 1_000)]
    [InlineData("csv-tables", 300)]
    public void Inputs_made_out_of_the_corpus_are_answered_as_promised(string target, int cases)
    {
        var (done, _) = FuzzRun.Random(Named(target), Corpus(target), seed: 20261124, n => n < LongRun.Cases(cases));
        done.Should().Be(LongRun.Cases(cases));
    }

    [Fact]
    public void Every_importer_has_a_target_and_every_target_a_corpus()
    {
        ImporterTargets.All.Select(t => t.Name).Should().Equal(FuzzTarget.Importers);
        ImporterTargets.All.Should().OnlyContain(t => Directory.Exists(Corpus(t.Name)));
        Directory.GetDirectories(Corpus("")).Select(Path.GetFileName).Except(FuzzTarget.All.Select(t => t.Name)).Should().BeEquivalentTo(FuzzTarget.Importers);
    }

    private static FuzzTarget Named(string target) => FuzzTarget.Named(target, ImporterTargets.All);

    private static string Corpus(string target) => Path.Combine(Repository.Root, "tests", "AzForeignPolicy.Model.Fuzz", "Corpus", target);
}
