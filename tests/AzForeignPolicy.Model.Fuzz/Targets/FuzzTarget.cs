namespace AzForeignPolicy.Model.Fuzz;

/// <summary>A way into the library for bytes from anywhere.</summary>
/// <param name="Name">The name on the command line, and the folder of its corpus.</param>
/// <param name="Try">Takes any bytes; throws what it finds wrong, and nothing where the library answers as it promises.</param>
/// <param name="Words">Pieces of text that the mutations put in.</param>
internal sealed record FuzzTarget(string Name, Action<byte[]> Try, IReadOnlyList<string> Words)
{
    /// <summary>All targets. An importer joins by a line here and a folder of its own under <c>Corpus</c>.</summary>
    internal static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("edtf", EdtfTarget.Try, EdtfTarget.Words),
        new("names", NamesTarget.Try, NamesTarget.Words),
        new("json", JsonTarget.Try, JsonTarget.Words),
        new("claims", ClaimsTarget.Try, ClaimsTarget.Words),
    ];

    internal static FuzzTarget Named(string name) =>
        All.FirstOrDefault(t => t.Name == name) ?? throw new ArgumentException($"There is no target \"{name}\": {string.Join(", ", All.Select(t => t.Name))}.");

    /// <inheritdoc />
    public override string ToString() => Name;
}
