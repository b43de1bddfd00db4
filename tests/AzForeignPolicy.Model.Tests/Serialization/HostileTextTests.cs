using System.Text;

namespace AzForeignPolicy.Model.Tests.Serialization;

/// <summary>What stands in a document must not come back in every problem with it, or take memory beyond its own size.</summary>
public sealed class HostileTextTests
{
    private const string Header = "\"format\":1,\"name\":\"n\",\"version\":\"1\",\"asOf\":\"2025-01-01\",";

    private static readonly string Long = new('x', 60_000);

    [Fact]
    public void A_refusal_of_a_truth_quotes_only_the_beginning()
    {
        FluentActions.Invoking(() => Truth.Parse(Long)).Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(200);
        FluentActions.Invoking(() => Truth.Parse(Encoding.UTF8.GetBytes(Long))).Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(200);
    }

    public static TheoryData<string> Documents { get; } =
    [
        $"{{\"format\": t{Long} }}",
        $"{{{Header}\"{Long}\":1}}",
        $"{{{Header}\"persons\":[{{\"id\":\"{Long}\",\"name\":1,\"x\":2,\"y\":3}}]}}",
        $"{{{Header}\"persons\":[{{\"id\":\"a\",\"{Long}\":1,\"name\":2}}]}}",
        $"{{{Header}\"persons\":[{{\"id\":\"a\",\"name\":\"b\",\"attestations\":[{{\"source\":\"{Long}\",\"standing\":\"{Long}\",\"says\":{{\"{Long}\":1,\"name\":\"{Long}\"}}}}]}}]}}",
        $"{{{Header}\"memberships\":[{{\"id\":\"a\",\"bloc\":\"{Long}\",\"member\":\"country:{Long}\",\"period\":\"{Long}\",\"status\":\"{Long}\"}}]}}",
        $"{{{Header}\"claims\":[{{\"id\":\"a\",\"kind\":\"fact\",\"text\":\"b\",\"holds\":[{{\"ask\":\"{Long}\",\"record\":\"{Long}\",\"member\":\"{Long}\"}}]}}]}}",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_problem_repeats_a_long_text_of_the_document(string text)
    {
        foreach (var issue in SampleData.IssuesOf((SampleData.File, text)))
        {
            issue.Message.Length.Should().BeLessThanOrEqualTo(ShortText.Message + 1);
            issue.ToString().Length.Should().BeLessThan(3000);
            (issue.Record ?? "").Length.Should().BeLessThan(150);
        }

        StreamingTests.SameFromPieces(Encoding.UTF8.GetBytes(text));
    }

    [Fact]
    public void A_message_keeps_its_end_and_no_half_of_a_pair()
    {
        ShortText.Ends("short").Should().Be("short");
        var faces = string.Concat(Enumerable.Repeat("😀", 5000));
        foreach (var text in new[] { faces, "x" + faces, faces + "x", "x" + faces + "y" })
        {
            foreach (var cut in new[] { ShortText.Ends(text), ShortText.Begin(text) })
            {
                cut.Length.Should().BeLessThanOrEqualTo(ShortText.Message + 1);
                FluentActions.Invoking(() => new UTF8Encoding(false, true).GetBytes(cut)).Should().NotThrow();
            }
        }

        ShortText.Ends(Long + " is wrong.").Should().EndWith("x is wrong.").And.Contain("…");
    }

    public static TheoryData<string> Shapes { get; } = ["[],", "0,", "{},", "\"x\",", "{\"a\":1},", "{\"id\":\"a\",\"name\":1,\"name\":2},", "[[[[[[[[1]]]]]]]],", "null,"];

    /// <summary>Counted bytes, not time: twice the items take about twice the memory, once all problems that are listed are listed.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void Memory_grows_no_faster_than_the_document(string item)
    {
        Allocated(item, 2_000);
        var (once, twice) = (Allocated(item, 20_000), Allocated(item, 40_000));
        twice.Should().BeLessThan((once * 5 / 2) + 1_000_000);
    }

    private static long Allocated(string item, int count)
    {
        var bytes = Encoding.UTF8.GetBytes($"{{{Header}\"persons\":[{string.Concat(Enumerable.Repeat(item, count)).TrimEnd(',')}]}}");
        var before = GC.GetAllocatedBytesForCurrentThread();
        using var stream = new MemoryStream(bytes);
        FluentActions.Invoking(() => DatasetJson.Load(stream, new DatasetLoadOptions { MaxProblems = 50 }, TestContext.Current.CancellationToken)).Should().Throw<InvalidDatasetException>();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
