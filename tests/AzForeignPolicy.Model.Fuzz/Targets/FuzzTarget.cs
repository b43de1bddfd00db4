namespace AzForeignPolicy.Model.Fuzz;

/// <summary>A way into the library for bytes from anywhere.</summary>
/// <param name="Name">The name on the command line, and the folder of its corpus.</param>
/// <param name="Try">Takes any bytes; throws what it finds wrong, and nothing where the library answers as it promises.</param>
/// <param name="Words">Pieces of text that the mutations put in.</param>
internal sealed record FuzzTarget(string Name, Action<byte[]> Try, IReadOnlyList<string> Words)
{
    /// <summary>The targets of the core. Those of the importers stand in <c>Importers</c>, since the core does without them.</summary>
    internal static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("edtf", EdtfTarget.Try, EdtfTarget.Words),
        new("names", NamesTarget.Try, NamesTarget.Words),
        new("json", JsonTarget.Try, JsonTarget.Words),
        new("claims", ClaimsTarget.Try, ClaimsTarget.Words),
    ];

    /// <summary>The names of the importers' targets, each with a folder under <c>Corpus</c>; their own tests compare them with what there is.</summary>
    internal static IReadOnlyList<string> Importers { get; } = ["cow-igo", "state-list", "treaty-status", "treaty-parties", "leader-travel", "un-votes", "csv-tables"];

    internal static FuzzTarget Named(string name, IReadOnlyList<FuzzTarget>? among = null) =>
        (among ?? All).FirstOrDefault(t => t.Name == name) ?? throw new ArgumentException($"There is no target \"{name}\": {string.Join(", ", (among ?? All).Select(t => t.Name))}.");

    /// <inheritdoc />
    public override string ToString() => Name;
}
