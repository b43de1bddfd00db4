using System.Diagnostics.CodeAnalysis;

namespace AzForeignPolicy.Model;

/// <summary>The kind and identifier of a record, by which it can be cited.</summary>
/// <param name="Kind">The kind of the record.</param>
/// <param name="Id">Its identifier as text.</param>
/// <remarks>Immutable and safe for use by several threads. The default value refers to nothing.</remarks>
public readonly record struct RecordReference(RecordKind Kind, string Id)
{
    /// <summary>The section of the data format and the identifier: <c>agreements[svk-2024]</c>.</summary>
    public override string ToString() => Id is null ? "" : $"{RecordSections.NameOf(Kind)}[{Id}]";

    /// <summary>Reads a reference such as <c>agreements[svk-2024]</c>.</summary>
    /// <param name="text">The text, exactly; null is refused.</param>
    /// <param name="reference">The reference, or <c>default</c>.</param>
    /// <returns>Whether the text names a section and an identifier. Whether there is such a record only a data set can say.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out RecordReference reference)
    {
        reference = default;
        var bracket = text?.IndexOf('[', StringComparison.Ordinal) ?? -1;
        if (bracket < 0 || text![^1] != ']' || bracket + 2 >= text.Length || !RecordSections.TryGetKind(text[..bracket], out var kind))
        {
            return false;
        }

        reference = new RecordReference(kind, text[(bracket + 1)..^1]);
        return true;
    }
}
