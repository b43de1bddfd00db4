using System.Collections.Immutable;

namespace AzForeignPolicy.Model.Interop;

/// <summary>The name and columns of an exported table.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class TableSchema
{
    internal TableSchema(string name, ImmutableArray<TableColumn> columns)
    {
        Name = name;
        Columns = columns;
    }

    /// <summary>The name, which is that of the file without its extension.</summary>
    public string Name { get; }

    /// <summary>The columns in order.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>The name and the columns.</summary>
    public override string ToString() => $"{Name}({string.Join(", ", Columns.Select(c => c.Name))})";
}
