namespace AzForeignPolicy.Model.Interop;

/// <summary>Named, typed columns and rows that are made one at a time: what any table must give to be exported.</summary>
internal interface ITable
{
    TableSchema Schema { get; }

    /// <summary>
    /// The rows: one cell a column, each null, a <see cref="string"/>, <see cref="int"/>, <see cref="double"/> or <see cref="DateOnly"/> as the
    /// column's type says. The array may be the same one for every row.
    /// </summary>
    IEnumerable<object?[]> Rows();
}
