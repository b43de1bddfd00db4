namespace AzForeignPolicy.Model;

/// <summary>Where a record stood: the document, the line of its first character, and the lines of its members.</summary>
/// <remarks>Sixteen bytes; the layout is shared by records of one form. The default stands for a record that came from no document.</remarks>
internal readonly struct RecordOrigin(RecordLayout layout, int line)
{
    /// <summary>The document and the lines of the members, or null where there is no document.</summary>
    public RecordLayout? Layout => layout;

    public int Line => line;

    public string? File => layout?.File;
}
