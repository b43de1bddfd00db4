namespace AzForeignPolicy.Model;

/// <summary>One JSON document of a data set that is read piece by piece: its name, for messages, and the stream that holds its UTF-8 text.</summary>
/// <remarks>A load opens documents one after the other, each when its turn comes.</remarks>
public sealed class DatasetStream
{
    private readonly Func<Stream> open;
    private readonly Func<long?> length;
    private readonly bool isOwned;

    /// <summary>Makes a document of an open stream, which is read from where it stands and left open.</summary>
    /// <param name="name">The name by which problems cite it, such as a file name.</param>
    /// <param name="stream">The stream.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public DatasetStream(string name, Stream stream)
        : this(name, () => stream, () => stream.CanSeek ? stream.Length - stream.Position : null, false)
    {
        ArgumentNullException.ThrowIfNull(stream);
    }

    /// <summary>Makes a document that is opened when it is read, and closed after that.</summary>
    /// <param name="name">The name by which problems cite it, such as a file name.</param>
    /// <param name="open">Opens it.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public DatasetStream(string name, Func<Stream> open)
        : this(name, open, static () => null, true)
    {
        ArgumentNullException.ThrowIfNull(open);
    }

    private DatasetStream(string name, Func<Stream> open, Func<long?> length, bool isOwned)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        this.open = open;
        this.length = length;
        this.isOwned = isOwned;
    }

    /// <summary>The name by which problems cite the document.</summary>
    public string Name { get; }

    /// <summary>A document in a file, cited by its path as given.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <remarks>A file that cannot be opened ends the load with the exception of the file system.</remarks>
    public static DatasetStream OfFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new DatasetStream(
            path,
            () => new FileStream(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan }),
            () => new FileInfo(path) is { Exists: true } file ? file.Length : null,
            true);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>How many bytes there are to be read, if that is known before.</summary>
    internal long? KnownLength() => length();

    /// <summary>The stream, and whether it is to be closed after the reading.</summary>
    internal (Stream Stream, bool IsOwned) Open() => (open() ?? throw new InvalidOperationException($"No stream was opened for {Name}."), isOwned);
}
