using System.Collections.Immutable;

namespace AzForeignPolicy.Model.Interop;

/// <summary>A panel as a table: missing is an empty cell, never 0; yes and no are words; a date stands with its first and last day.</summary>
internal sealed class PanelTable : ITable
{
    private readonly Panel panel;

    public PanelTable(Panel panel)
    {
        this.panel = panel;
        var columns = ImmutableArray.CreateBuilder<TableColumn>();
        foreach (var column in panel.Columns)
        {
            columns.Add(new TableColumn(column.Name, column.Type switch
            {
                PanelColumnType.Whole => ColumnType.Integer,
                PanelColumnType.Number => ColumnType.Number,
                _ => ColumnType.Text,
            }));
            if (column.Type == PanelColumnType.Date)
            {
                columns.Add(new TableColumn(column.Name + "_earliest", ColumnType.Date, IsDerived: true));
                columns.Add(new TableColumn(column.Name + "_latest", ColumnType.Date, IsDerived: true));
            }
        }

        Schema = new TableSchema("panel", columns.ToImmutable());
    }

    public TableSchema Schema { get; }

    public IEnumerable<object?[]> Rows()
    {
        var cells = new object?[Schema.Columns.Length];
        foreach (var row in panel)
        {
            var at = 0;
            for (var i = 0; i < row.Values.Length; i++)
            {
                var value = row.Values[i];
                var type = panel.Columns[i].Type;
                cells[at++] = value.IsMissing ? null : type switch
                {
                    PanelColumnType.Whole => value.AsWhole(),
                    PanelColumnType.Number => value.AsNumber(),
                    _ => value.ToString(),
                };
                if (type == PanelColumnType.Date)
                {
                    EdtfDate? date = value.IsMissing || value.AsDate().IsUnspecified ? null : value.AsDate();
                    cells[at++] = date?.Earliest.ToDateOnly();
                    cells[at++] = date?.Latest.ToDateOnly();
                }
            }

            yield return cells;
        }
    }
}
