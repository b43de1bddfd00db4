using System.Text;

namespace AzForeignPolicy.Model.Tests.Serialization;

/// <summary>What is too much is a problem with its place, the same however the document is cut.</summary>
public sealed class LoadLimitTests
{
    private static readonly byte[] Sample = Encoding.UTF8.GetBytes(SampleData.Text);

    [Fact]
    public void A_document_may_have_so_many_bytes()
    {
        var just = new DatasetLoadOptions { MaxDocumentBytes = Sample.Length };
        StreamingTests.Outcome(Sample, 0, just).Should().Be(SampleData.Text);
        StreamingTests.SameFromPieces(Sample, just);
        var less = new DatasetLoadOptions { MaxDocumentBytes = Sample.Length - 10 };
        StreamingTests.Outcome(Sample, 0, less).Should().Be($"dataset.json: error TooLarge: The document is longer than the {Sample.Length - 10} bytes that a load of it allows.");
        StreamingTests.SameFromPieces(Sample, less);
        StreamingTests.SameFromPieces([.. Sample, .. "   "u8], just);
        StreamingTests.SameFromPieces([.. Sample[..100], (byte)'}', .. Sample[100..]], less);
    }

    [Fact]
    public void A_record_may_have_so_many_bytes()
    {
        var text = "{\n\"format\": 1, \"name\": \"n\",\n\"persons\": [\n  { \"id\": \"a\" }, \n\n  { \"id\": \"abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz\" }, { ] }";
        foreach (var most in new[] { 5, 20, 40, 64, 67, 68, 69, 70, 71, 72, 73, 80, 1000 })
        {
            StreamingTests.SameFromPieces(Encoding.UTF8.GetBytes(text), new DatasetLoadOptions { MaxRecordBytes = most });
        }

        StreamingTests.Outcome(Encoding.UTF8.GetBytes(text), 0, new DatasetLoadOptions { MaxRecordBytes = 50 }).Should()
            .Be("dataset.json(6): error TooLarge: What stands here is longer than the 50 bytes that a load allows for one record.");
        var blank = "{ \"format\": 1, \"persons\": [" + new string(' ', 200) + "\n] }";
        StreamingTests.Outcome(Encoding.UTF8.GetBytes(blank), 0, new DatasetLoadOptions { MaxRecordBytes = 100 }).Should().StartWith("dataset.json(").And.Contain("TooLarge");
        StreamingTests.SameFromPieces(Encoding.UTF8.GetBytes(blank), new DatasetLoadOptions { MaxRecordBytes = 100 });
    }

    [Fact]
    public void A_value_may_be_so_deep()
    {
        foreach (var depth in new[] { 8, 63, 64, 65, 66 })
        {
            var text = "{ \"format\": 1, \"persons\": [\n" + string.Concat(Enumerable.Repeat("[", depth - 2)) + new string(']', depth - 2) + "] }";
            StreamingTests.Outcome(Encoding.UTF8.GetBytes(text), 0).Contains("InvalidJson", StringComparison.Ordinal).Should().Be(depth > 64);
            StreamingTests.SameFromPieces(Encoding.UTF8.GetBytes(text));
        }

        StreamingTests.Outcome("{ \"a\": [ [ ] ] }"u8.ToArray(), 0, new DatasetLoadOptions { MaxDepth = 2 }).Should().Contain("InvalidJson");
    }

    [Fact]
    public void A_text_may_be_so_long()
    {
        var options = new DatasetLoadOptions { MaxTextLength = 80 };
        foreach (var letter in new[] { "x", "ə", "😀", "\\u0259" })
        {
            var length = letter == "😀" ? 2 : 1;
            foreach (var count in new[] { 39, 40, 41, 79, 80, 81 })
            {
                var name = string.Concat(Enumerable.Repeat(letter, count));
                var text = Encoding.UTF8.GetBytes(SampleData.With("\"Slovakia\"", $"\"{name}\""));
                var outcome = StreamingTests.Outcome(text, 0, options);
                if (count * length > 80)
                {
                    outcome.Should().EndWith("countries[SK].name: The text is longer than 80 characters.").And.Contain("error InvalidValue");
                }
                else
                {
                    outcome.Should().StartWith("{");
                }

                StreamingTests.SameFromPieces(text, options);
            }
        }

        var member = "{ \"format\": 1,\n\"" + new string('m', 81) + "\": 1 }";
        StreamingTests.Outcome(Encoding.UTF8.GetBytes(member), 0, options).Should().StartWith("dataset.json(2): error InvalidValue: The name of the member is longer than 80 characters.");
        StreamingTests.SameFromPieces(Encoding.UTF8.GetBytes(member), options);
    }

    [Fact]
    public void So_many_problems_are_listed_and_so_many_warnings()
    {
        var years = Enumerable.Range(1900, 30).ToArray();
        var members = years.Select(y => $$"""{"id":"m{{y}}","bloc":"EU","member":"country:AZ","status":"member","period":"{{y}}-01-01/{{y}}-01-02","attestations":[{"source":"paper","standing":"read","confidence":"low","says":{"status":"member","start":"{{y}}-01-01","end":"{{y}}-01-02"} }]}""");
        var warned = Encoding.UTF8.GetBytes(SampleData.With("\"memberships\": [", "\"memberships\": [\n" + string.Join(",\n", members) + ","));
        using var stream = new MemoryStream(warned);
        var warnings = DatasetJson.Load(stream, new DatasetLoadOptions { MaxProblems = 12 }, TestContext.Current.CancellationToken).Warnings;
        warnings.Should().HaveCount(13).And.OnlyContain(w => w.Severity == IssueSeverity.Warning);
        warnings[^1].ToString().Should().Be("warning TooMany: There are more warnings than the 12 that are listed.");
        stream.Position = 0;
        DatasetJson.Load(stream, new DatasetLoadOptions { MaxProblems = 30 }, TestContext.Current.CancellationToken).Warnings.Should().HaveCount(30);

        // Warnings do not crowd out the error that comes behind them.
        using var broken = new MemoryStream(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(warned).Replace("\"country\": \"AZ\"", "\"country\": \"GE\"", StringComparison.Ordinal)));
        FluentActions.Invoking(() => DatasetJson.Load(broken, new DatasetLoadOptions { MaxProblems = 1 })).Should().Throw<InvalidDatasetException>()
            .Which.Issues.Select(i => i.Code).Should().Contain(IssueCode.UnknownReference);
    }

    [Fact]
    public void Pairs_beyond_the_limit_are_not_compared()
    {
        var same = Enumerable.Range(0, 5_000).Select(i => $$"""{"id":"m{{i}}","bloc":"EU","member":"country:AZ","status":"member","period":"2001-01-01/2001-01-02","attestations":[{"source":"paper","standing":"read","confidence":"low","says":{"status":"member","start":"2001-01-01","end":"2001-01-02"} }]}""");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(SampleData.With("\"memberships\": [", "\"memberships\": [\n" + string.Join(",\n", same) + ",")));
        var issues = FluentActions.Invoking(() => DatasetJson.Load(stream, new DatasetLoadOptions { MaxProblems = 100 })).Should().Throw<InvalidDatasetException>().Which.Issues;
        issues.Should().HaveCount(101);
        issues.Take(100).Should().OnlyContain(i => i.Code == IssueCode.Overlap && i.Line > 0 && i.Member == "period");
    }
}
