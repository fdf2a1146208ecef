using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TochkaBot.Documents.Writing.Docx;

/// <summary>Tables with a border, their header row on every page.</summary>
internal static class DocxGrid
{
    private const uint Thin = 4;

    /// <summary>The table and an empty line, since two tables in a row would grow together.</summary>
    public static IEnumerable<OpenXmlElement> Of(MainDocumentPart main, Grid grid)
    {
        var widths = Widths(grid.Columns);
        var table = new Table(
            Looks(),
            new TableGrid(widths.Select(w => new DocumentFormat.OpenXml.Wordprocessing.GridColumn { Width = $"{w}" }))
        );
        table.AppendChild(HeaderRow(grid.Columns, widths));
        table.Append(grid.Rows.Select((row, i) => Row(main, grid, widths, i)));
        return [table, DocxText.Paragraph(DocxStyles.Cell)];
    }

    private static int[] Widths(IReadOnlyList<GridColumn> columns)
    {
        var whole = columns.Sum(c => c.Share);
        return [.. columns.Select(c => DocxFile.TextWidth * c.Share / whole)];
    }

    private static TableProperties Looks() =>
        new(
            new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{DocxFile.TextWidth}" },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = Thin },
                new LeftBorder { Val = BorderValues.Single, Size = Thin },
                new BottomBorder { Val = BorderValues.Single, Size = Thin },
                new RightBorder { Val = BorderValues.Single, Size = Thin },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = Thin },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = Thin }
            ),
            new TableLayout { Type = TableLayoutValues.Fixed }
        );

    private static TableRow HeaderRow(IReadOnlyList<GridColumn> columns, int[] widths)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        row.Append(
            columns.Select((c, i) => new TableCell(Properties(widths[i]), DocxText.Paragraph(DocxStyles.Head, c.Title)))
        );
        return row;
    }

    private static TableRow Row(MainDocumentPart main, Grid grid, int[] widths, int at)
    {
        if (grid.Rows[at] is Banner banner)
        {
            return BannerRow(banner, grid.Columns.Count);
        }

        var row = new TableRow(new TableRowProperties(new CantSplit()));
        var below = grid.Rows.ElementAtOrDefault(at + 1) as Cells;
        foreach (var (i, cell) in ((Cells)grid.Rows[at]).Of.Index())
        {
            var properties = Properties(widths[i]);
            if (cell.Continues)
            {
                properties.AppendChild(new VerticalMerge());
            }
            else if (below?.Of[i].Continues == true)
            {
                properties.AppendChild(new VerticalMerge { Val = MergedCellValues.Restart });
            }

            row.AppendChild(CellOf(main, grid.Columns[i], properties, cell));
        }

        return row;
    }

    private static TableRow BannerRow(Banner banner, int columns)
    {
        var paragraph = DocxText.Paragraph(DocxStyles.Head, banner.Text);
        paragraph.ParagraphProperties!.AppendChild(new KeepNext());
        var properties = Properties(DocxFile.TextWidth);
        properties.AppendChild(new GridSpan { Val = columns });
        return new TableRow(new TableRowProperties(new CantSplit()), new TableCell(properties, paragraph));
    }

    private static TableCell CellOf(MainDocumentPart main, GridColumn column, TableCellProperties properties, Cell cell)
    {
        var style = column.Centred ? DocxStyles.CentredCell : DocxStyles.Cell;
        var made = new TableCell(properties);
        made.Append(cell.Lines.DefaultIfEmpty(new Line(string.Empty)).Select(l => DocxText.Linked(main, style, l)));
        return made;
    }

    private static TableCellProperties Properties(int width) =>
        new(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{width}" });
}
