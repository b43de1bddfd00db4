using System.Text;

namespace AzForeignPolicy.Model.Tests.Serialization;

public sealed class LoadProgressTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Progress_rises_and_ends_at_the_total()
    {
        var bytes = SampleData.Persons(20_000);
        var reports = new Reports();
        var options = new DatasetLoadOptions { Progress = reports };
        using (var stream = new MemoryStream(bytes))
        {
            await DatasetJson.LoadAsync(stream, options, Token);
        }

        Check(reports, bytes.Length, bytes.Length);
        reports.All.Count.Should().BeInRange(4 + (bytes.Length >> 20) - 1, 4 + (bytes.Length >> 20), "one for each MiB and for each step");

        reports.All.Clear();
        using (var stream = new Pieces(bytes, 1000))
        {
            DatasetJson.Load(stream, options, Token);
        }

        Check(reports, bytes.Length, null);

        reports.All.Clear();
        using (var one = new MemoryStream(bytes) { Position = 0 })
        using (var other = new MemoryStream("{\"format\":1}"u8.ToArray()))
        {
            DatasetJson.Load([new DatasetStream("one", one), new DatasetStream("other", other)], options, Token);
        }

        Check(reports, bytes.Length + 12, bytes.Length + 12);

        static void Check(Reports reports, long length, long? total)
        {
            var all = reports.All;
            all[0].Should().Be(new DatasetLoadProgress(DatasetLoadPhase.Reading, 0, total, 0));
            all[^2].Should().Be(new DatasetLoadProgress(DatasetLoadPhase.Checking, length, total, 20_001));
            all[^1].Should().Be(new DatasetLoadProgress(DatasetLoadPhase.Done, length, total, 20_001));
            foreach (var (before, after) in all.Zip(all.Skip(1)))
            {
                (after.BytesRead >= before.BytesRead && after.Records >= before.Records && after.Phase >= before.Phase).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void A_load_that_fails_is_never_done()
    {
        var reports = new Reports();
        using var stream = new MemoryStream("{\"format\":2}"u8.ToArray());
        FluentActions.Invoking(() => DatasetJson.Load(stream, new DatasetLoadOptions { Progress = reports }, Token)).Should().Throw<InvalidDatasetException>();
        reports.All.Should().NotBeEmpty().And.NotContain(r => r.Phase == DatasetLoadPhase.Done);
    }

    [Theory]
    [InlineData(DatasetLoadPhase.Reading)]
    [InlineData(DatasetLoadPhase.Checking)]
    public async Task A_load_can_be_cancelled_at_each_step(DatasetLoadPhase phase)
    {
        var bytes = SampleData.Persons(10_000);
        foreach (var isAsync in new[] { false, true })
        {
            using var source = new CancellationTokenSource();
            var reports = new Reports { On = r => Cancel(r, phase, source) };
            var options = new DatasetLoadOptions { Progress = reports };
            using var stream = new MemoryStream(bytes);
            await FluentActions.Awaiting(() => isAsync ? DatasetJson.LoadAsync(stream, options, source.Token) : Task.FromResult(DatasetJson.Load(stream, options, source.Token)))
                .Should().ThrowAsync<OperationCanceledException>();
            reports.All[^1].Phase.Should().Be(phase);
        }
    }

    [Fact]
    public void Cancelling_is_seen_between_the_records_of_one_block_and_within_the_checks()
    {
        // One block of memory holds all of it: only the count of records can notice.
        var bytes = SampleData.Persons(10_000);
        using var source = new CancellationTokenSource();
        var builder = new ForeignPolicyDatasetBuilder();
        using var reader = new DatasetReader(builder, "x", OverlayMode.Add, DatasetLoadOptions.Default, source.Token);
        var read = reader.Read(bytes.AsSpan(0, bytes.Length / 2), false);
        reader.Records.Should().BeGreaterThan(4_000);
        source.Cancel();
        FluentActions.Invoking(() => reader.Read(bytes.AsSpan(read), true)).Should().Throw<OperationCanceledException>();

        var whole = new ForeignPolicyDatasetBuilder().AddJson(new DatasetDocument("x", bytes));
        using var late = new CancellationTokenSource();
        var steps = 0;
        var checks = new DatasetChecks(whole.ToContent(), _ => Origin(), _ => false, new IssueCollector(), late.Token);
        late.Cancel();
        FluentActions.Invoking(checks.Run).Should().Throw<OperationCanceledException>();
        steps.Should().Be(0, "nothing was wrong until then");

        RecordOrigin Origin()
        {
            steps++;
            return default;
        }
    }

    private static void Cancel(DatasetLoadProgress report, DatasetLoadPhase phase, CancellationTokenSource source)
    {
        if (report.Phase == phase)
        {
            source.Cancel();
        }
    }

    private sealed class Reports : IProgress<DatasetLoadProgress>
    {
        public List<DatasetLoadProgress> All { get; } = [];

        public Action<DatasetLoadProgress>? On { get; init; }

        public void Report(DatasetLoadProgress value)
        {
            All.Add(value);
            On?.Invoke(value);
        }
    }
}
