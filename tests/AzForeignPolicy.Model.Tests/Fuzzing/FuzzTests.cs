using AzForeignPolicy.Model.Fuzz;

namespace AzForeignPolicy.Model.Tests.Fuzzing;

/// <summary>The targets of the fuzz project, bounded and from a seed. What they promise stands in <c>tests/AzForeignPolicy.Model.Fuzz/Targets</c>.</summary>
public sealed class FuzzTests
{
    public static TheoryData<string> Targets { get; } = [.. FuzzTarget.All.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_input_of_the_corpus_is_answered_as_promised(string target) =>
        FuzzRun.Replay(FuzzTarget.Named(target), Corpus(target)).Should().BeGreaterThan(2);

    [Theory]
    [InlineData("edtf", 20_000)]
    [InlineData("names", 4_000)]
    [InlineData("json", 1_500)]
    [InlineData("claims", 3_000)]
    public void Inputs_made_out_of_the_corpus_are_answered_as_promised(string target, int cases)
    {
        var (done, _) = FuzzRun.Random(FuzzTarget.Named(target), Corpus(target), seed: 20260321, n => n < LongRun.Cases(cases));
        done.Should().Be(LongRun.Cases(cases));
    }

    [Fact]
    public void Every_target_has_a_corpus_and_every_corpus_a_target() =>
        Directory.GetDirectories(Corpus("")).Select(Path.GetFileName).Should().BeEquivalentTo(FuzzTarget.All.Select(t => t.Name).Concat(FuzzTarget.Importers));

    [Fact]
    public void A_seed_gives_the_same_inputs()
    {
        var corpus = FuzzRun.Corpus(Corpus("json")).Select(c => c.Bytes).ToList();
        var (one, other) = (new Mutator(corpus, JsonTarget.Words, 7), new Mutator(corpus, JsonTarget.Words, 7));
        for (var i = 0; i < 200; i++)
        {
            one.Next().AsSpan().SequenceEqual(other.Next()).Should().BeTrue();
        }
    }

    [Fact]
    public void A_broken_promise_names_its_input()
    {
        var broken = new FuzzTarget("broken", _ => throw new InvalidOperationException("so"), ["x"]);
        FluentActions.Invoking(() => FuzzRun.Replay(broken, Corpus("edtf"))).Should().Throw<FuzzFaultException>().WithMessage("broken, 00: InvalidOperationException: so*");
    }

    private static string Corpus(string target) => Path.Combine(Repository.Root, "tests", "AzForeignPolicy.Model.Fuzz", "Corpus", target);
}
