using System.Text;

namespace AzForeignPolicy.Model.Tests.Fuzzing;

/// <summary>A stream may fail, and a load may be cancelled, at every read: what was thrown comes through, and nothing is half loaded.</summary>
public sealed class HostileStreamTests
{
    private const int Size = 64;

    private static readonly DatasetLoadOptions Small = new() { FirstBufferBytes = Size };

    private static readonly byte[] Overlay = Encoding.UTF8.GetBytes(
        "{ \"format\": 1, \"version\": \"2\", \"persons\": [\n" + string.Join(",\n", Enumerable.Range(0, 20).Select(i => SampleData.Person($"new-{i}"))) + "\n] }");

    [Fact]
    public async Task A_stream_that_fails_at_any_read_leaves_the_builder_as_it_was()
    {
        for (var at = 0; at <= Overlay.Length; at += Size)
        {
            var builder = SampleData.Load().ToBuilder();
            using var sync = new Pieces(Overlay, Size, failsAt: at);
            FluentActions.Invoking(() => builder.AddJson(new DatasetStream("x", sync), OverlayMode.AddOrReplace, Small, CancellationToken.None)).Should().Throw<IOException>();
            using var async = new Pieces(Overlay, Size, failsAt: at);
            await FluentActions.Awaiting(() => builder.AddJsonAsync(new DatasetStream("x", async), OverlayMode.AddOrReplace, Small, CancellationToken.None)).Should().ThrowAsync<IOException>();
            IsAsItWas(builder);
        }
    }

    [Fact]
    public async Task A_load_cancelled_at_any_read_leaves_the_builder_as_it_was()
    {
        for (var at = 0; at < Overlay.Length; at += Size)
        {
            var builder = SampleData.Load().ToBuilder();
            using var first = new CancellationTokenSource();
            using var async = new Pieces(Overlay, Size, at: at, then: first.Cancel);
            await FluentActions.Awaiting(() => builder.AddJsonAsync(new DatasetStream("x", async), OverlayMode.AddOrReplace, Small, first.Token)).Should().ThrowAsync<OperationCanceledException>();
            using var second = new CancellationTokenSource();
            using var sync = new Pieces(Overlay, Size, at: at, then: second.Cancel);
            FluentActions.Invoking(() => builder.AddJson(new DatasetStream("x", sync), OverlayMode.AddOrReplace, Small, second.Token)).Should().Throw<OperationCanceledException>();
            IsAsItWas(builder);
        }
    }

    [Fact]
    public async Task A_save_cancelled_at_any_write_throws_and_goes_no_further()
    {
        var data = ForeignPolicyDatasets.Default;
        using var all = new CountingStream(int.MaxValue, null);
        await DatasetJson.SaveAsync(data, all, CancellationToken.None);
        all.Writes.Should().BePositive();
        foreach (var at in Enumerable.Range(1, all.Writes).Where(i => i < 20 || i % 50 == 0))
        {
            using var failing = new CountingStream(at, null);
            await FluentActions.Awaiting(() => DatasetJson.SaveAsync(data, failing, CancellationToken.None)).Should().ThrowAsync<IOException>();
            failing.Writes.Should().Be(at);
            if (at < all.Writes)
            {
                using var source = new CancellationTokenSource();
                using var cancelled = new CountingStream(at, source.Cancel);
                await FluentActions.Awaiting(() => DatasetJson.SaveAsync(data, cancelled, source.Token)).Should().ThrowAsync<OperationCanceledException>();
                cancelled.Writes.Should().Be(at);
            }
        }
    }

    private static void IsAsItWas(ForeignPolicyDatasetBuilder builder)
    {
        using var saved = new MemoryStream();
        DatasetJson.Save(builder.Build(), saved);
        Encoding.UTF8.GetString(saved.ToArray()).Should().Be(SampleData.Text);
    }

    /// <summary>Counts writes; at one of them it fails, or does something.</summary>
    private sealed class CountingStream(int at, Action? then) : MemoryStream
    {
        public int Writes { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer) => Count();

        public override void Write(byte[] buffer, int offset, int count) => Count();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            Count();
        }

        private void Count()
        {
            if (++Writes != at)
            {
                return;
            }

            if (then is null)
            {
                throw new IOException("half-way");
            }

            then();
        }
    }
}
