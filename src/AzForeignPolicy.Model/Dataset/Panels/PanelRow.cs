using System.Collections.Immutable;
using System.Diagnostics;

namespace AzForeignPolicy.Model;

/// <summary>A row of a panel: what it is about, and a value for each column.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PanelRow
{
    private readonly Panel panel;

    internal PanelRow(Panel panel, in PanelSubject subject, ImmutableArray<PanelValue> values)
    {
        this.panel = panel;
        Subject = subject;
        Values = values;
    }

    /// <summary>What the row is about.</summary>
    public PanelSubject Subject { get; }

    /// <summary>The values, in the order of <see cref="Panel.Columns"/>.</summary>
    public ImmutableArray<PanelValue> Values { get; }

    /// <summary>The value of a column.</summary>
    /// <param name="column">The name of the column.</param>
    /// <exception cref="KeyNotFoundException">The panel has no such column.</exception>
    public PanelValue this[string column] => Values[panel.IndexOf(column)];

    /// <summary>The values with commas between them; a missing one is empty.</summary>
    public override string ToString() => string.Join(",", Values);
}
