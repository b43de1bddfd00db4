namespace AzForeignPolicy.Model;

/// <summary>One JSON document of a data set: its name, for messages, and its UTF-8 text.</summary>
/// <remarks>The text is not copied; it must not change while it is being read.</remarks>
public sealed class DatasetDocument
{
    /// <summary>Makes a document.</summary>
    /// <param name="name">The name by which problems cite it, such as a file name.</param>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public DatasetDocument(string name, ReadOnlyMemory<byte> utf8)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Utf8 = utf8;
    }

    /// <summary>The name by which problems cite the document.</summary>
    public string Name { get; }

    /// <summary>The text in UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
