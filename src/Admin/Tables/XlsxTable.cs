using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TochkaBot.Admin.Tables;

/// <summary>
/// One sheet, written row by row. Text stands in inline strings, so that nothing in it can become a formula;
/// numbers and moments are typed, moments on the centre's wall clock.
/// </summary>
internal static class XlsxTable
{
    public static byte[] Write<T>(IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            XlsxStyles.AddTo(workbook);
            var sheet = workbook.AddNewPart<WorksheetPart>();
            WriteSheet(sheet, columns, rows);
            workbook.Workbook = new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Name = "1",
                        SheetId = 1,
                        Id = workbook.GetIdOfPart(sheet),
                    }
                )
            );
        }

        return file.ToArray();
    }

    private static void WriteSheet<T>(WorksheetPart part, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(FrozenHeader());
        writer.WriteElement(new Columns(columns.Select((c, i) => Width(c.Name, (uint)i + 1))));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, columns.Select(c => Text(c.Name, XlsxStyles.Header)));
        var count = 1;
        foreach (var row in rows)
        {
            WriteRow(writer, columns.Select(c => ToCell(c.Of(row))));
            count++;
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{Letters(columns.Count)}{count}" });
        writer.WriteEndElement();
    }

    private static SheetViews FrozenHeader() =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = 1,
                    TopLeftCell = "A2",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
            }
        );

    private static DocumentFormat.OpenXml.Spreadsheet.Column Width(string name, uint position) =>
        new()
        {
            Min = position,
            Max = position,
            Width = Math.Max(16, name.Length + 6),
            CustomWidth = true,
        };

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteElement(cell);
        }

        writer.WriteEndElement();
    }

    private static Cell ToCell(object? value) =>
        value switch
        {
            null => new Cell(),
            string words => Text(words, XlsxStyles.Plain),
            DateTimeOffset moment => Number(moment.DateTime.ToOADate(), XlsxStyles.Moment),
            _ => Number(Convert.ToDouble(value, CultureInfo.InvariantCulture), XlsxStyles.Plain),
        };

    private static Cell Number(double number, uint style) =>
        new() { CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)), StyleIndex = style };

    private static Cell Text(string words, uint style) =>
        new(new InlineString(new Text(Printable(words)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    /// <summary>What XML cannot hold would spoil the whole file.</summary>
    private static string Printable(string words) =>
        words.All(XmlConvert.IsXmlChar) ? words : new string([.. words.Where(XmlConvert.IsXmlChar)]);

    /// <summary>A, B, … Z, AA, …</summary>
    private static string Letters(int column) =>
        column <= 26 ? $"{(char)('A' + column - 1)}" : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);
}
