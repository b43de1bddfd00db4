using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>Loads data sets from JSON and saves them; the form is described in <c>docs/data-format.md</c> and by <see cref="Schema"/>.</summary>
/// <remarks>
/// Loading is strict: everything that is wrong is reported at once, each problem with document, record, member and line, and
/// nothing is loaded if there is any. Saving is canonical: loading what was saved and saving it again gives the same bytes.
/// Stateless; safe for use by several threads.
/// </remarks>
public static class DatasetJson
{
    private const string DefaultName = "dataset.json";

    /// <summary>Loads a data set from one document.</summary>
    /// <param name="utf8">The text in UTF-8.</param>
    /// <param name="name">The name by which problems cite the document.</param>
    /// <exception cref="InvalidDatasetException">Something is wrong; all problems are listed.</exception>
    public static ForeignPolicyDataset Load(ReadOnlyMemory<byte> utf8, string name = DefaultName) => Load([new DatasetDocument(name, utf8)]);

    /// <summary>Loads a data set from documents that together hold it.</summary>
    /// <param name="documents">The documents, in any order.</param>
    /// <exception cref="InvalidDatasetException">Something is wrong; all problems of all documents are listed.</exception>
    public static ForeignPolicyDataset Load(params IEnumerable<DatasetDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var builder = new ForeignPolicyDatasetBuilder();
        foreach (var document in documents)
        {
            builder.AddJson(document);
        }

        return builder.Build();
    }

    /// <summary>Loads a data set from a stream that holds one document.</summary>
    /// <param name="stream">The stream; it is read to its end and left open.</param>
    /// <param name="name">The name by which problems cite the document.</param>
    /// <exception cref="InvalidDatasetException">Something is wrong; all problems are listed.</exception>
    public static ForeignPolicyDataset Load(Stream stream, string name = DefaultName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Load(Content(buffer), name);
    }

    /// <summary>Loads a data set from a stream that holds one document.</summary>
    /// <param name="stream">The stream; it is read to its end and left open.</param>
    /// <param name="name">The name by which problems cite the document.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="InvalidDatasetException">Something is wrong; all problems are listed.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ForeignPolicyDataset> LoadAsync(Stream stream, string name = DefaultName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return Load(Content(buffer), name);
    }

    /// <summary>Reads the records of a document into a builder, to make a data set of several or to overlay one on another.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="document">The document. Name, version and as-of day in it become those of the data set.</param>
    /// <param name="mode">What happens with records whose identifier is there already.</param>
    /// <returns>The builder. Problems are kept and reported by its <c>Build</c>.</returns>
    public static ForeignPolicyDatasetBuilder AddJson(this ForeignPolicyDatasetBuilder builder, DatasetDocument document, OverlayMode mode = OverlayMode.Add)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(document);
        new DatasetReader(builder, document, Guard.NotDefault(mode)).Read();
        return builder;
    }

    /// <summary>Saves a data set as one document in canonical form.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="stream">Where to write; left open.</param>
    public static void Save(ForeignPolicyDataset dataset, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream, DatasetWriter.Options);
        DatasetWriter.Write(writer, dataset);
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Saves a data set as one document in canonical form.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="cancellationToken">Cancels the writing; what was written until then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static async Task SaveAsync(ForeignPolicyDataset dataset, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        using var buffer = new MemoryStream();
        Save(dataset, buffer);
        buffer.Position = 0;
        await buffer.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The same document in canonical form: members in the order of the format, sections sorted by identifier.</summary>
    /// <param name="document">A document; it need not be a whole data set.</param>
    /// <returns>The text in UTF-8.</returns>
    /// <exception cref="InvalidDatasetException">The document is not in the data format; all problems are listed.</exception>
    public static byte[] Format(DatasetDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var builder = new ForeignPolicyDatasetBuilder();
        builder.AddJson(document);
        builder.Pending.ThrowIfErrors();
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, DatasetWriter.Options))
        {
            DatasetWriter.Write(writer, builder);
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>The JSON Schema (draft 2020-12) of the data format, made from the same description that reads and writes it.</summary>
    public static string Schema() => DatasetSchema.Write();

    private static ReadOnlyMemory<byte> Content(MemoryStream buffer) => buffer.GetBuffer().AsMemory(0, checked((int)buffer.Length));
}
