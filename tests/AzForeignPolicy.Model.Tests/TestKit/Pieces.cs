namespace AzForeignPolicy.Model.Tests;

/// <summary>A stream that gives a text in pieces of one size, does not know its length, and can fail or do something at a place.</summary>
internal sealed class Pieces(ReadOnlyMemory<byte> content, int size, int failsAt = int.MaxValue, int at = int.MaxValue, Action? then = null) : Stream
{
    private int position;

    public bool IsOpen { get; private set; } = true;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (position >= failsAt)
        {
            throw new IOException("half-way");
        }

        if (position >= at)
        {
            then?.Invoke();
        }

        var piece = content.Span.Slice(position, int.Min(int.Min(size, buffer.Length), content.Length - position));
        piece.CopyTo(buffer);
        position += piece.Length;
        return piece.Length;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (position % 5 == 0)
        {
            await Task.Yield();
        }

        return Read(buffer.Span);
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

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
}
