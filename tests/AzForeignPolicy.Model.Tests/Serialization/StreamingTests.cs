using System.Text;
using CsCheck;

namespace AzForeignPolicy.Model.Tests.Serialization;

/// <summary>A document is read the same however a stream or a buffer cuts it.</summary>
public sealed class StreamingTests
{
    private static readonly int[] Sizes = [1, 2, 3, 7, 64, 4096];

    private static readonly DatasetLoadOptions Default = DatasetLoadOptions.Default;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Documents that are not JSON, not of the format or broken in another way than the faults of the sample.</summary>
    public static TheoryData<string> Odd { get; } =
    [
        "", "\n\n", "[]", "[1, {\"a\\ud800\": 2},\n [3]]", "\n\"text\"", "\"\\ud800\"", "12", "null", "{}{}", "{} x", "{", "{\n\"format\": 1", "{\n\"format\": 1,\n\"sources\": {} }", "{\"format\":1,\"sources\":[\n[] ] }",
        "{\r\n\"format\": 1,\r\n\"persons\": [\r\n0,\r\n\r\n\"\\udc00\",\r\n{\r\n\"id\": \"ə\",\r\n\"😀\": [ [ {} ] ] } ],\r\n\"persons\": [ 1 ], \"x\": [ 2, { \"\\ud800\": 1 } ], \"y\": 3, \"name\": [\n], \"format\": 2 }",
        "{ \"persons\": [ { \"id\": \"a\", \"attestations\": [\n] } ], \"name\": \"n\", \"format\": 2, \"format\": 1 }",
        "{ \"name\": \"\u0659\u0301 \", \"format\": 1.0 }", "{ \"persons\": [ tru, 1 ] }", "{ \"persons\": [ 1.5e, 1 ] }", "{ \"persons\": [ 1\n,, 1 ] }", "{ \"persons\": [ \"a\nb\" ] }", "{ \"persons\": [ \"\u00e9\\x\" ] }",
        "{ \"format\": 1, \"asOf\": \"2025-01-01\", \"persons\": [], \"asOf\": \"x\" }", "/* no */ {}", "{ \"persons\" [ ] }", "{ \"a\": 1,\n }", "[ 1,\n ]", "\uFEFF{\n\"format\": 3 }", "\uFEFF\uFEFF{}", "{ \"persons\": [ {\n\"id\": \"a\"\n,\n\"id\": \"b\" },\n { \"code\": \"c\" } ] }",
    ];

    [Fact]
    public async Task The_sample_and_the_default_data_are_the_same_from_pieces_of_any_size()
    {
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(SampleData.Text), Bytes(ForeignPolicyDatasets.Default) })
        {
            foreach (var size in Sizes.Where(s => s > 3 || bytes.Length < 100_000))
            {
                using var sync = new Pieces(bytes, size);
                Bytes(DatasetJson.Load(sync, new DatasetLoadOptions { FirstBufferBytes = size }, Token)).Should().Equal(bytes);
                using var async = new Pieces(bytes, size);
                Bytes(await DatasetJson.LoadAsync(async, new DatasetLoadOptions { FirstBufferBytes = size }, Token)).Should().Equal(bytes);
            }
        }
    }

    [Theory]
    [MemberData(nameof(BrokenDocumentTests.Faults), MemberType = typeof(BrokenDocumentTests))]
    public void A_fault_is_reported_the_same_from_pieces_of_any_size(string piece, string replacement, string expected)
    {
        expected.Should().NotBeEmpty();
        var text = SampleData.Unmark(SampleData.With(piece, replacement)).Text;
        SameFromPieces(Encoding.UTF8.GetBytes(text));
        SameFromPieces(Encoding.UTF8.GetBytes("\uFEFF" + text.ReplaceLineEndings("\r\n")));
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void An_odd_document_is_reported_the_same_from_pieces_of_any_size(string text) => SameFromPieces(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Any_damage_is_reported_the_same_from_pieces_of_any_size()
    {
        var sample = Encoding.UTF8.GetBytes(SampleData.Text);
        var damages = Gen.Select(Gen.Int[0, sample.Length - 1], Gen.Int[0, 6], Gen.Byte, Gen.Int[1, 300]);
        damages.Sample(
            (at, kind, value, size) =>
            {
                byte[] rest = sample[(at + 1)..];
                byte[] damaged = kind switch
                {
                    0 => [.. sample[..at], value, .. rest],
                    1 => [.. sample[..at], .. rest],
                    2 => sample[..at],
                    3 => [.. sample[..at], (byte)"[]{},:\"\\"[value % 8], .. rest],
                    4 => [.. sample[..at], .. "\r\n"u8, sample[at], .. rest],
                    5 => [.. sample[..at], 0xF0, 0x9F, .. rest],
                    _ => [.. sample[..at], .. "\\u0130"u8, .. rest],
                };
                Outcome(damaged, size).Should().Be(Outcome(damaged, 0));
            },
            iter: LongRun.Cases(400));
    }

    [Fact]
    public void A_document_that_breaks_off_anywhere_is_not_loaded()
    {
        var sample = Encoding.UTF8.GetBytes(SampleData.Text.TrimEnd());
        for (var length = 0; length < sample.Length; length++)
        {
            using var stream = new Pieces(sample.AsMemory(0, length), 4096);
            var issues = FluentActions.Invoking(() => DatasetJson.Load(stream, Default, Token)).Should().Throw<InvalidDatasetException>().Which.Issues;
            issues.Should().ContainSingle().Which.Code.Should().Be(IssueCode.InvalidJson);
        }
    }

    [Fact]
    public void The_header_may_come_last_and_records_refer_to_later_ones()
    {
        var text = SampleData.With("  \"format\": 1,\n  \"name\": \"Sample\",\n  \"version\": \"1\",\n  \"asOf\": \"2025-12-31\",\n", "").TrimEnd()[..^1]
            + ", \"asOf\": \"2025-12-31\", \"version\": \"1\", \"name\": \"Sample\", \"format\": 1 }";
        using var stream = new Pieces(Encoding.UTF8.GetBytes(text), 100);
        Encoding.UTF8.GetString(Bytes(DatasetJson.Load(stream, Default, Token))).Should().Be(SampleData.Text);
        Outcome(Encoding.UTF8.GetBytes(text.Replace("\"format\": 1 }", "\"format\": 2 }", StringComparison.Ordinal)), 10).Should().Be("dataset.json(1): error UnsupportedFormat: format: Only format 1 is known.".Replace("(1)", $"({text.Count(c => c == '\n') + 1})", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_that_turns_out_to_be_none_leaves_nothing_in_the_builder()
    {
        var person = "{ \"id\": \"new\", \"name\": \"New\", \"attestations\": [ { \"source\": \"paper\", \"standing\": \"read\", \"confidence\": \"high\" } ] }";
        var known = person.Replace("\"new\"", "\"ilham-aliyev\"", StringComparison.Ordinal);
        foreach (var end in new[] { " ] ", " ], \"format\": 2 }", " ], \"name\": }" })
        {
            var builder = SampleData.Load().ToBuilder();
            builder.AddJson(new DatasetDocument("x", Encoding.UTF8.GetBytes($"{{ \"name\": \"Another\", \"persons\": [ {known}, {person}{end}")), OverlayMode.AddOrReplace);
            FluentActions.Invoking(builder.Build).Should().Throw<InvalidDatasetException>().Which.Issues.Should().ContainSingle();
            builder.Name.Should().Be("Sample");
            builder.Remove(new RecordReference(RecordKind.Person, "new")).Should().BeFalse();
        }
    }

    [Fact]
    public async Task A_stream_that_throws_or_is_cancelled_leaves_the_builder_as_it_was()
    {
        var overlay = Encoding.UTF8.GetBytes("{ \"format\": 1, \"version\": \"2\", \"persons\": [ { \"id\": \"ilham-aliyev\", \"name\": \"Overlaid\", \"attestations\": [ { \"source\": \"paper\", \"standing\": \"read\", \"confidence\": \"high\" } ] } ] }");
        var builder = SampleData.Load().ToBuilder();
        using var failing = new Pieces(overlay, 1, failsAt: overlay.Length - 1);
        var small = new DatasetLoadOptions { FirstBufferBytes = 16 };
        FluentActions.Invoking(() => builder.AddJson(new DatasetStream("x", failing), OverlayMode.Replace, small, Token)).Should().Throw<IOException>();
        using var cancelled = new CancellationTokenSource();
        using var stream = new Pieces(overlay, 1, at: overlay.Length - 1, then: cancelled.Cancel);
        await FluentActions.Awaiting(() => builder.AddJsonAsync(new DatasetStream("x", stream), OverlayMode.Replace, small, cancelled.Token)).Should().ThrowAsync<OperationCanceledException>();
        Encoding.UTF8.GetString(Bytes(builder.Build())).Should().Be(SampleData.Text);

        using var whole = new Pieces(overlay, 1);
        await builder.AddJsonAsync(new DatasetStream("x", whole), OverlayMode.Replace, small, Token);
        var overlaid = builder.Build();
        (overlaid.Version, overlaid.Persons.Count).Should().Be(("2", 1));
        overlaid.Persons[PersonId.Parse("ilham-aliyev")].Name.Should().Be("Overlaid");
    }

    [Fact]
    public async Task Several_documents_are_opened_in_turn_and_closed()
    {
        var documents = CuratedDocuments.All.ToList();
        var streams = new List<Pieces>();
        var all = documents.Select(d => new DatasetStream(d.Name, () =>
        {
            streams.Should().NotContain(s => s.IsOpen, "one is closed before the next is opened");
            streams.Add(new Pieces(d.Utf8.ToArray(), 10_000));
            return streams[^1];
        })).ToList();
        var expected = Bytes(ForeignPolicyDatasets.Default);
        Bytes(DatasetJson.Load(all, null, Token)).Should().Equal(expected);
        Bytes(await DatasetJson.LoadAsync(all, null, Token)).Should().Equal(expected);
        streams.Should().HaveCount(2 * documents.Count).And.OnlyContain(s => !s.IsOpen);
    }

    [Fact]
    public async Task A_file_is_read_by_its_path()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, SampleData.Text, Token);
            Bytes(await DatasetJson.LoadAsync([DatasetStream.OfFile(path)], null, Token)).Should().Equal(Encoding.UTF8.GetBytes(SampleData.Text));
            await File.WriteAllTextAsync(path, "{", Token);
            FluentActions.Invoking(() => DatasetJson.Load([DatasetStream.OfFile(path)], null, Token)).Should().Throw<InvalidDatasetException>().Which.Issues[0].File.Should().Be(path);
        }
        finally
        {
            File.Delete(path);
        }

        FluentActions.Invoking(() => DatasetJson.Load([DatasetStream.OfFile(path)], null, Token)).Should().Throw<FileNotFoundException>();
    }

    [Fact]
    public void Arguments_are_checked()
    {
        FluentActions.Invoking(() => new DatasetStream("", Stream.Null)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DatasetStream("x", (Stream)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new DatasetStream("x", (Func<Stream>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DatasetStream.OfFile("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DatasetJson.Load([null!], Default, Token)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DatasetJson.Load([new DatasetStream("x", () => null!)], Default, Token)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => new ForeignPolicyDatasetBuilder().AddJson(new DatasetStream("x", Stream.Null), default, cancellationToken: Token)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DatasetLoadOptions { MaxDepth = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new DatasetLoadOptions { MaxDepth = 1001 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new DatasetLoadOptions { MaxRecordBytes = int.MaxValue }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new DatasetLoadOptions { MaxDocumentBytes = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        new DatasetStream("x", Stream.Null).ToString().Should().Be("x");
    }

    /// <summary>What comes of a document: the data set saved, or the problems.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="size">The size of pieces and of the first buffer, or 0 to read it from memory.</param>
    /// <param name="options">The limits.</param>
    internal static string Outcome(byte[] bytes, int size, DatasetLoadOptions? options = null)
    {
        options ??= Default;
        try
        {
            if (size == 0)
            {
                var builder = new ForeignPolicyDatasetBuilder();
                new DatasetLoad(builder, options, CancellationToken.None).Read(new DatasetDocument("dataset.json", bytes), OverlayMode.Add);
                return Encoding.UTF8.GetString(Bytes(builder.Build()));
            }

            using var stream = new Pieces(bytes, size);
            var limits = new DatasetLoadOptions
            {
                MaxDepth = options.MaxDepth,
                MaxDocumentBytes = options.MaxDocumentBytes,
                MaxRecordBytes = options.MaxRecordBytes,
                MaxTextLength = options.MaxTextLength,
                FirstBufferBytes = size,
            };
            return Encoding.UTF8.GetString(Bytes(DatasetJson.Load(stream, limits)));
        }
        catch (InvalidDatasetException e)
        {
            return string.Join('\n', e.Issues);
        }
    }

    internal static void SameFromPieces(byte[] bytes, DatasetLoadOptions? options = null)
    {
        var expected = Outcome(bytes, 0, options);
        expected.Should().NotBeEmpty();
        foreach (var size in Sizes)
        {
            Outcome(bytes, size, options).Should().Be(expected, "pieces of {0}", size);
        }
    }

    private static byte[] Bytes(ForeignPolicyDataset data)
    {
        using var stream = new MemoryStream();
        DatasetJson.Save(data, stream);
        return stream.ToArray();
    }
}
