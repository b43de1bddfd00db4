using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>Loads data sets from JSON and saves them; the form is described in <c>docs/data-format.md</c> and by <see cref="Schema"/>.</summary>
/// <remarks>
/// Loading is strict: everything that is wrong is reported, up to <see cref="DatasetLoadOptions.MaxProblems"/> (10,000 by default), each problem with document, record,
/// member and line, and nothing is loaded if there is any. Saving is canonical: loading what was saved and saving it again gives the same bytes.
/// Stateless; safe for use by several threads.
/// </remarks>
public static class DatasetJson
{
    private const string DefaultName = "dataset.json";

    /// <summary>Loads a data set from one document.</summary>
    /// <param name="utf8">The text in UTF-8.</param>
    /// <param name="name">The name by which problems cite the document.</param>
    /// <exception cref="InvalidDatasetException">Something is wrong; all problems are listed, up to the limits of <see cref="DatasetLoadOptions"/>.</exception>
    public static ForeignPolicyDataset Load(ReadOnlyMemory<byte> utf8, string name = DefaultName) => Load([new DatasetDocument(name, utf8)]);

    /// <summary>Loads a data set from documents that together hold it.</summary>
    /// <param name="documents">The documents, in any order.</param>
    /// <exception cref="InvalidDatasetException">Something is wrong; all problems of all documents are listed, up to the limits of <see cref="DatasetLoadOptions"/>.</exception>
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

    /// <summary>Loads a data set from a stream that holds one document, with the options by default.</summary>
    /// <param name="stream">The stream; it is read to its end, or to the first place that is not JSON, and left open.</param>
    /// <param name="name">The name by which problems cite the document.</param>
    /// <exception cref="InvalidDatasetException">Something is wrong; all problems are listed, up to the limits of <see cref="DatasetLoadOptions"/>.</exception>
    public static ForeignPolicyDataset Load(Stream stream, string name = DefaultName) => Load([new DatasetStream(name, stream)], null);

    /// <summary>Loads a data set from a stream that holds one document, piece by piece: the text is never in memory as a whole.</summary>
    /// <param name="stream">The stream; it is read to its end, or to the first place that is not JSON, and left open.</param>
    /// <param name="options">Limits and progress, or null for those by default.</param>
    /// <param name="cancellationToken">Cancels the load, also in the checks.</param>
    /// <exception cref="InvalidDatasetException">Something is wrong; all problems are listed, up to the limits of <see cref="DatasetLoadOptions"/>.</exception>
    /// <exception cref="OperationCanceledException">The load was cancelled.</exception>
    /// <remarks>What the stream throws comes through. Linear in the length of the document.</remarks>
    public static ForeignPolicyDataset Load(Stream stream, DatasetLoadOptions? options, CancellationToken cancellationToken = default) =>
        Load([new DatasetStream(DefaultName, stream)], options, cancellationToken);

    /// <summary>Loads a data set from documents that together hold it, each read piece by piece: no text is ever in memory as a whole.</summary>
    /// <param name="documents">The documents, in any order; they are read one after the other.</param>
    /// <param name="options">Limits and progress, or null for those by default.</param>
    /// <param name="cancellationToken">Cancels the load, also in the checks.</param>
    /// <exception cref="InvalidDatasetException">Something is wrong; all problems of all documents are listed, up to the limits of <see cref="DatasetLoadOptions"/>.</exception>
    /// <exception cref="OperationCanceledException">The load was cancelled.</exception>
    /// <remarks>What a stream throws comes through. Linear in the length of the documents.</remarks>
    public static ForeignPolicyDataset Load(IEnumerable<DatasetStream> documents, DatasetLoadOptions? options, CancellationToken cancellationToken = default)
    {
        var (load, all) = Begin(documents, options, cancellationToken);
        foreach (var document in all)
        {
            load.Read(document, OverlayMode.Add);
        }

        return load.Build();
    }

    /// <summary>Loads a data set from a stream that holds one document, with the options by default.</summary>
    /// <param name="stream">The stream; it is read to its end, or to the first place that is not JSON, and left open.</param>
    /// <param name="name">The name by which problems cite the document.</param>
    /// <param name="cancellationToken">Cancels the load, also in the checks.</param>
    /// <exception cref="InvalidDatasetException">Something is wrong; all problems are listed, up to the limits of <see cref="DatasetLoadOptions"/>.</exception>
    /// <exception cref="OperationCanceledException">The load was cancelled.</exception>
    public static Task<ForeignPolicyDataset> LoadAsync(Stream stream, string name = DefaultName, CancellationToken cancellationToken = default) =>
        LoadAsync([new DatasetStream(name, stream)], null, cancellationToken);

    /// <summary>Loads a data set from a stream that holds one document, piece by piece: the text is never in memory as a whole.</summary>
    /// <param name="stream">The stream; it is read to its end, or to the first place that is not JSON, and left open.</param>
    /// <param name="options">Limits and progress, or null for those by default.</param>
    /// <param name="cancellationToken">Cancels the load, also in the checks.</param>
    /// <exception cref="InvalidDatasetException">Something is wrong; all problems are listed, up to the limits of <see cref="DatasetLoadOptions"/>.</exception>
    /// <exception cref="OperationCanceledException">The load was cancelled.</exception>
    /// <remarks>
    /// What the stream throws comes through. Waiting is for the stream only: records are made and checked on the thread on which it
    /// goes on, so an application with a user interface calls this from another. Linear in the length of the document.
    /// </remarks>
    public static Task<ForeignPolicyDataset> LoadAsync(Stream stream, DatasetLoadOptions? options, CancellationToken cancellationToken = default) =>
        LoadAsync([new DatasetStream(DefaultName, stream)], options, cancellationToken);

    /// <summary>Loads a data set from documents that together hold it, each read piece by piece: no text is ever in memory as a whole.</summary>
    /// <param name="documents">The documents, in any order; they are read one after the other.</param>
    /// <param name="options">Limits and progress, or null for those by default.</param>
    /// <param name="cancellationToken">Cancels the load, also in the checks.</param>
    /// <exception cref="InvalidDatasetException">Something is wrong; all problems of all documents are listed, up to the limits of <see cref="DatasetLoadOptions"/>.</exception>
    /// <exception cref="OperationCanceledException">The load was cancelled.</exception>
    /// <remarks>What a stream throws comes through. Linear in the length of the documents.</remarks>
    public static Task<ForeignPolicyDataset> LoadAsync(IEnumerable<DatasetStream> documents, DatasetLoadOptions? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Run();

        async Task<ForeignPolicyDataset> Run()
        {
            var (load, all) = Begin(documents, options, cancellationToken);
            foreach (var document in all)
            {
                await load.ReadAsync(document, OverlayMode.Add).ConfigureAwait(false);
            }

            return load.Build();
        }
    }

    /// <summary>Reads the records of a document into a builder, to make a data set of several or to overlay one on another.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="document">The document. Name, version and as-of day in it become those of the data set.</param>
    /// <param name="mode">What happens with records whose identifier is there already.</param>
    /// <returns>The builder. Problems are kept and reported by its <c>Build</c>.</returns>
    /// <exception cref="ArgumentException">The mode is not a defined value.</exception>
    public static ForeignPolicyDatasetBuilder AddJson(this ForeignPolicyDatasetBuilder builder, DatasetDocument document, OverlayMode mode = OverlayMode.Add)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(document);
        new DatasetLoad(builder, DatasetLoadOptions.Default, CancellationToken.None).Read(document, Guard.NotDefault(mode));
        return builder;
    }

    /// <summary>Reads the records of a document into a builder, piece by piece.</summary>
    /// <param name="builder">The builder. If the load is cancelled or the stream throws, it is as it was before.</param>
    /// <param name="document">The document. Name, version and as-of day in it become those of the data set.</param>
    /// <param name="mode">What happens with records whose identifier is there already.</param>
    /// <param name="options">Limits and progress, or null for those by default. How many problems are listed in the end is not for one document to say.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The builder. Problems are kept and reported by its <c>Build</c>.</returns>
    /// <exception cref="ArgumentException">The mode is not a defined value.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ForeignPolicyDatasetBuilder AddJson(
        this ForeignPolicyDatasetBuilder builder,
        DatasetStream document,
        OverlayMode mode = OverlayMode.Add,
        DatasetLoadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(document);
        One(builder, document, options, cancellationToken).Read(document, Guard.NotDefault(mode));
        return builder;
    }

    /// <inheritdoc cref="AddJson(ForeignPolicyDatasetBuilder, DatasetStream, OverlayMode, DatasetLoadOptions?, CancellationToken)" path="/summary"/>
    /// <inheritdoc cref="AddJson(ForeignPolicyDatasetBuilder, DatasetStream, OverlayMode, DatasetLoadOptions?, CancellationToken)" path="/param"/>
    /// <inheritdoc cref="AddJson(ForeignPolicyDatasetBuilder, DatasetStream, OverlayMode, DatasetLoadOptions?, CancellationToken)" path="/exception"/>
    /// <returns>Done when the document has been read into the builder. Problems are kept and reported by its <c>Build</c>.</returns>
    public static Task AddJsonAsync(
        this ForeignPolicyDatasetBuilder builder,
        DatasetStream document,
        OverlayMode mode = OverlayMode.Add,
        DatasetLoadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(document);
        return One(builder, document, options, cancellationToken).ReadAsync(document, Guard.NotDefault(mode));
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
    /// <exception cref="InvalidDatasetException">The document is not in the data format; all problems are listed, up to a limit.</exception>
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

    private static DatasetLoad One(ForeignPolicyDatasetBuilder builder, DatasetStream document, DatasetLoadOptions? options, CancellationToken cancellationToken)
    {
        var load = new DatasetLoad(builder, options ?? DatasetLoadOptions.Default, cancellationToken) { Total = document.KnownLength() };
        load.Begin();
        return load;
    }

    private static (DatasetLoad Load, IReadOnlyList<DatasetStream> Documents) Begin(IEnumerable<DatasetStream> documents, DatasetLoadOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documents);
        options ??= DatasetLoadOptions.Default;
        long? total = 0;
        DatasetStream[] all = [.. documents];
        foreach (var document in all)
        {
            ArgumentNullException.ThrowIfNull(document, nameof(documents));
            total += document.KnownLength();
        }

        var load = new DatasetLoad(new ForeignPolicyDatasetBuilder(options.MaxProblems), options, cancellationToken) { Total = total };
        load.Begin();
        return (load, all);
    }
}
