namespace AzForeignPolicy.Model.Fuzz;

/// <summary>A stream that gives so many bytes at a time and knows nothing of its length.</summary>
internal sealed class Trickle(byte[] content, int size) : Stream
{
    private int position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var piece = content.AsSpan(position, int.Min(int.Min(size, count), content.Length - position));
        piece.CopyTo(buffer.AsSpan(offset));
        position += piece.Length;
        return piece.Length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
