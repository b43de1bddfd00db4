namespace AzForeignPolicy.Model;

/// <summary>One load: takes documents in, one after the other, and tells how far it has come.</summary>
internal sealed class DatasetLoad(ForeignPolicyDatasetBuilder builder, DatasetLoadOptions options, CancellationToken cancellationToken)
{
    private const long BytesBetweenReports = 1 << 20;

    private long bytes;
    private long reported;
    private long records;

    /// <summary>How many bytes there are in all, if that is known.</summary>
    public long? Total { get; init; }

    /// <summary>Begins: the first report.</summary>
    public void Begin() => Report(DatasetLoadPhase.Reading, 0);

    /// <summary>Reads a document that is in memory.</summary>
    public void Read(DatasetDocument document, OverlayMode mode)
    {
        using var reader = new DatasetReader(builder, document.Name, mode, options, cancellationToken);
        var isCut = document.Utf8.Length > options.MaxDocumentBytes;
        var rest = isCut ? document.Utf8.Span[..(int)options.MaxDocumentBytes] : document.Utf8.Span;
        var most = options.MaxRecordBytes + 1;
        while (!reader.IsDone)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isAll = rest.Length <= most;
            var read = reader.Read(isAll ? rest : rest[..most], isAll && !isCut);
            rest = rest[read..];
            Count(read, reader.Records);
            if (isAll && isCut && !reader.IsDone)
            {
                reader.RefuseLength();
            }
        }

        Close(reader);
    }

    /// <summary>Reads a document from a stream.</summary>
    public void Read(DatasetStream document, OverlayMode mode)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (stream, isOwned) = document.Open();
        try
        {
            using var reader = new DatasetReader(builder, document.Name, mode, options, cancellationToken);
            var buffer = new StreamBuffer(options);
            while (!reader.IsDone)
            {
                while (buffer.WantsMore)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    Count(buffer.Take(stream.Read(buffer.Free.Span)), reader.Records);
                }

                buffer.GiveTo(reader);
            }

            Close(reader);
        }
        finally
        {
            if (isOwned)
            {
                stream.Dispose();
            }
        }
    }

    /// <summary>Reads a document from a stream without blocking.</summary>
    public async Task ReadAsync(DatasetStream document, OverlayMode mode)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (stream, isOwned) = document.Open();
        try
        {
            using var reader = new DatasetReader(builder, document.Name, mode, options, cancellationToken);
            var buffer = new StreamBuffer(options);
            while (!reader.IsDone)
            {
                while (buffer.WantsMore)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    Count(buffer.Take(await stream.ReadAsync(buffer.Free, cancellationToken).ConfigureAwait(false)), reader.Records);
                }

                buffer.GiveTo(reader);
            }

            Close(reader);
        }
        finally
        {
            if (isOwned)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Checks what was read and makes the data set.</summary>
    public ForeignPolicyDataset Build()
    {
        Report(DatasetLoadPhase.Checking, 0);
        var dataset = builder.BuildUnlessCancelled(cancellationToken);
        Report(DatasetLoadPhase.Done, 0);
        return dataset;
    }

    private void Count(int read, long recordsOfDocument)
    {
        bytes += read;
        if (bytes - reported >= BytesBetweenReports)
        {
            Report(DatasetLoadPhase.Reading, recordsOfDocument);
        }
    }

    private void Close(DatasetReader reader)
    {
        records += reader.Records;
        Report(DatasetLoadPhase.Reading, 0);
    }

    private void Report(DatasetLoadPhase phase, long recordsOfDocument)
    {
        reported = bytes;
        options.Progress?.Report(new DatasetLoadProgress(phase, bytes, Total, records + recordsOfDocument));
    }

    /// <summary>What was read of a stream and not yet taken. It is filled to its end before it is given on, so that it does not matter how the stream cuts the text.</summary>
    private sealed class StreamBuffer(DatasetLoadOptions options)
    {
        // One byte beyond what a record may have: full and nothing whole in it is too much.
        private readonly int most = options.MaxRecordBytes + 1;
        private readonly byte[] probe = new byte[1];
        private byte[] bytes = new byte[int.Min(options.FirstBufferBytes, options.MaxRecordBytes + 1)];
        private int count;
        private long total;
        private bool isEnded;
        private bool isCut;

        public bool WantsMore => !isEnded && !isCut && count < bytes.Length;

        private bool IsAtLimit => total == options.MaxDocumentBytes;

        /// <summary>Where the stream may write. At the limit of the document one byte more is asked for, to see whether it ends there.</summary>
        public Memory<byte> Free => IsAtLimit ? probe : bytes.AsMemory(count, (int)long.Min(bytes.Length - count, options.MaxDocumentBytes - total));

        /// <summary>Takes what the stream wrote.</summary>
        public int Take(int read)
        {
            isEnded = read == 0;
            if (IsAtLimit)
            {
                isCut = !isEnded;
                return 0;
            }

            count += read;
            total += read;
            return read;
        }

        /// <summary>Lets the reader take as much as is whole, and makes room.</summary>
        public void GiveTo(DatasetReader reader)
        {
            var taken = reader.Read(bytes.AsSpan(0, count), isEnded);
            if (reader.IsDone)
            {
                return;
            }

            if (isCut)
            {
                reader.RefuseLength();
                return;
            }

            bytes.AsSpan(taken, count - taken).CopyTo(bytes);
            count -= taken;
            if (taken == 0 && count == bytes.Length)
            {
                Array.Resize(ref bytes, int.Min(2 * bytes.Length, most));
            }
        }
    }
}
