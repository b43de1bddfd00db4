using System.Text;

namespace AzForeignPolicy.Model.Tests.Serialization;

public sealed class StreamTests
{
    private static readonly byte[] Sample = Encoding.UTF8.GetBytes(SampleData.Text);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stream_that_gives_one_byte_at_a_time_is_read_to_its_end()
    {
        using var sync = new Trickle(Sample);
        DatasetJson.Load(sync).Name.Should().Be("Sample");
        using var async = new Trickle(Sample);
        (await DatasetJson.LoadAsync(async, cancellationToken: Token)).Name.Should().Be("Sample");
        sync.IsOpen.Should().BeTrue("the caller closes it");
        async.IsOpen.Should().BeTrue("the caller closes it");
    }

    [Fact]
    public async Task A_stream_is_read_from_where_it_stands()
    {
        using var stream = new MemoryStream([.. "rest"u8, .. Sample]) { Position = 4 };
        DatasetJson.Load(stream).Name.Should().Be("Sample");
        stream.Position = 4;
        (await DatasetJson.LoadAsync(stream, cancellationToken: Token)).Name.Should().Be("Sample");
    }

    [Fact]
    public async Task What_the_stream_throws_comes_through()
    {
        using var sync = new Trickle(Sample, failsAt: Sample.Length / 2);
        FluentActions.Invoking(() => DatasetJson.Load(sync)).Should().Throw<IOException>().WithMessage("half-way");
        using var async = new Trickle(Sample, failsAt: Sample.Length / 2);
        await FluentActions.Awaiting(() => DatasetJson.LoadAsync(async, cancellationToken: Token)).Should().ThrowAsync<IOException>().WithMessage("half-way");
        using var sink = new Trickle([], failsAt: 1000);
        FluentActions.Invoking(() => DatasetJson.Save(SampleData.Load(), sink)).Should().Throw<IOException>().WithMessage("half-way");
    }

    [Fact]
    public async Task Problems_are_the_same_sync_and_async_and_cite_the_name()
    {
        using var stream = new MemoryStream("{\n\"format\": 9 }"u8.ToArray());
        FluentActions.Invoking(() => DatasetJson.Load(stream, "mine.json")).Should().Throw<InvalidDatasetException>().WithMessage("*mine.json(2): error UnsupportedFormat: format:*");
        stream.Position = 0;
        await FluentActions.Awaiting(() => DatasetJson.LoadAsync(stream, "mine.json", Token)).Should().ThrowAsync<InvalidDatasetException>().WithMessage("*mine.json(2)*");
        FluentActions.Invoking(() => DatasetJson.Load("[]"u8.ToArray())).Should().Throw<InvalidDatasetException>().WithMessage("*dataset.json(1)*");
    }

    [Fact]
    public async Task Loading_and_saving_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var stream = new MemoryStream(Sample);
        await FluentActions.Awaiting(() => DatasetJson.LoadAsync(stream, cancellationToken: cancelled.Token)).Should().ThrowAsync<OperationCanceledException>();
        using var sink = new MemoryStream();
        await FluentActions.Awaiting(() => DatasetJson.SaveAsync(SampleData.Load(), sink, cancelled.Token)).Should().ThrowAsync<OperationCanceledException>();
        sink.Length.Should().Be(0);

        using var later = new CancellationTokenSource();
        using var trickle = new Trickle(Sample, at: Sample.Length / 2, then: later.Cancel);
        await FluentActions.Awaiting(() => DatasetJson.LoadAsync(trickle, cancellationToken: later.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Saving_async_gives_the_same_bytes_and_leaves_the_stream_open()
    {
        using var sync = new MemoryStream();
        DatasetJson.Save(SampleData.Load(), sync);
        using var async = new MemoryStream();
        await DatasetJson.SaveAsync(SampleData.Load(), async, Token);
        async.ToArray().Should().Equal(sync.ToArray());
        async.CanWrite.Should().BeTrue();
        sync.CanWrite.Should().BeTrue();
    }

    [Fact]
    public void Arguments_are_checked()
    {
        FluentActions.Invoking(() => DatasetJson.Load((Stream)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DatasetJson.Load((IEnumerable<DatasetDocument>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DatasetJson.Load(new DatasetDocument[] { null! })).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DatasetJson.Load(Sample, "")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DatasetJson.Format(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DatasetJson.Save(null!, Stream.Null)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DatasetJson.Save(SampleData.Load(), null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ForeignPolicyDatasetBuilder().AddJson(new DatasetDocument("x", Sample), default)).Should().Throw<ArgumentException>();
    }

    /// <summary>Reads one byte at a time; can fail or do something at a place.</summary>
    private sealed class Trickle(byte[] content, int failsAt = int.MaxValue, int at = int.MaxValue, Action? then = null) : Stream
    {
        private int position;

        public bool IsOpen { get; private set; } = true;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => position;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            Advance(1);
            if (position > content.Length)
            {
                return 0;
            }

            buffer[0] = content[position - 1];
            return 1;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return ValueTask.FromResult(Read(buffer.Span));
        }

        public override void Write(byte[] buffer, int offset, int count) => Advance(count);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            IsOpen = false;
            base.Dispose(disposing);
        }

        private void Advance(int count)
        {
            position += count;
            if (position >= failsAt)
            {
                throw new IOException("half-way");
            }

            if (position == at)
            {
                then?.Invoke();
            }
        }
    }
}
