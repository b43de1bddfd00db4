using System.Text;

namespace AzForeignPolicy.Model.Interop;

/// <summary>What a reader needs to know beside the file itself.</summary>
/// <remarks>Immutable once made; safe for use by several threads.</remarks>
public sealed class ImportOptions
{
    /// <summary>The file as a source: every record is attested by it, as read.</summary>
    public required Source Source { get; init; }

    /// <summary>The data set whose countries and code tables say what the codes of the file mean, such as <c>ForeignPolicyDatasets.Default</c>.</summary>
    public required ForeignPolicyDataset Countries { get; init; }

    /// <summary>The name of the file, for messages and locators.</summary>
    public string FileName { get; init; } = "data.csv";

    /// <summary>How sure the statements of the file are.</summary>
    public Confidence Confidence { get; init; } = Confidence.Medium;

    /// <summary>
    /// The encoding of the text; null for UTF-8, or UTF-16 where a byte order mark says so. Older files of the field are often in
    /// <see cref="Encoding.Latin1"/>; nothing is guessed.
    /// </summary>
    public Encoding? Encoding { get; init; }

    /// <summary>What separates the fields; null for what the format of the reader uses.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The last day of which the file speaks; null for the last day that its rows speak of.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The version of the resulting data set.</summary>
    public string Version { get; init; } = "1";

    /// <summary>After how many problems reading is given up, at least 1. 10 000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxIssues
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 10_000;

    /// <summary>Told now and then how far reading has come; null for nobody.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }
}
