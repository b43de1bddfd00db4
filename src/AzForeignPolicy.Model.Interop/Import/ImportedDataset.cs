using System.Collections.Immutable;

namespace AzForeignPolicy.Model.Interop;

/// <summary>What was read from a file: records in a builder, and what could not be mapped.</summary>
/// <remarks>The builder is for one thread; the rest is immutable.</remarks>
public sealed class ImportedDataset
{
    internal ImportedDataset(ForeignPolicyDatasetBuilder builder, ImmutableArray<UnmappedCode> unmapped, ImmutableArray<ImportIssue> warnings, long rows)
    {
        Builder = builder;
        Unmapped = unmapped;
        Warnings = warnings;
        Rows = rows;
    }

    /// <summary>
    /// The records with their source, and the countries of <see cref="ImportOptions.Countries"/>. Add to it, or build it. Its as-of day is the
    /// last day of which the file speaks: of later days all answers are unknown.
    /// </summary>
    public ForeignPolicyDatasetBuilder Builder { get; }

    /// <summary>Codes and names that stand for no country in use, by kind and code. What the file says of them was left out.</summary>
    public ImmutableArray<UnmappedCode> Unmapped { get; }

    /// <summary>What is worth a look and refuses nothing.</summary>
    public ImmutableArray<ImportIssue> Warnings { get; }

    /// <summary>The rows read, the header not counted.</summary>
    public long Rows { get; }

    /// <summary>Makes the data set.</summary>
    /// <exception cref="InvalidDatasetException">The records do not fit together; the problems are listed, up to a limit.</exception>
    public ForeignPolicyDataset Build() => Builder.Build();
}
