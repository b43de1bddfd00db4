namespace AzForeignPolicy.Model;

/// <summary>The kind and identifier of a record, by which it can be cited.</summary>
/// <param name="Kind">The kind of the record.</param>
/// <param name="Id">Its identifier as text.</param>
/// <remarks>Immutable and safe for use by several threads. The default value refers to nothing.</remarks>
public readonly record struct RecordReference(RecordKind Kind, string Id)
{
    /// <summary>The section of the data format and the identifier: <c>agreements[svk-2024]</c>.</summary>
    public override string ToString() => Id is null ? "" : $"{RecordSections.NameOf(Kind)}[{Id}]";
}
