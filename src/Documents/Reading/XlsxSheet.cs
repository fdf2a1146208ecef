using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TochkaBot.Documents.Reading;

/// <summary>One sheet, streamed row by row; merged cells, which are told at its end, are filled in afterwards.</summary>
internal sealed class XlsxSheet
{
    private readonly IReadOnlyList<string> strings;
    private readonly SortedDictionary<int, List<string>> rows = [];
    private readonly List<CellRange> merged = [];
    private int row;
    private int column;

    private XlsxSheet(IReadOnlyList<string> strings) => this.strings = strings;

    public static IReadOnlyList<TableRow> Read(WorksheetPart part, IReadOnlyList<string> strings)
    {
        var sheet = new XlsxSheet(strings);
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.IsStartElement)
            {
                sheet.Take(reader);
            }
        }

        sheet.merged.ForEach(sheet.Spread);
        return [.. sheet.rows.Where(r => r.Value.Any(c => c.Length > 0)).Select(r => new TableRow(r.Key, r.Value))];
    }

    private void Take(OpenXmlReader reader)
    {
        if (reader.ElementType == typeof(Row))
        {
            (row, column) = (RowNumber(reader), 0);
        }
        else if (reader.ElementType == typeof(Cell))
        {
            Put((Cell)reader.LoadCurrentElement()!);
        }
        else if (reader.ElementType == typeof(MergeCell))
        {
            var range = (MergeCell)reader.LoadCurrentElement()!;
            merged.Add(CellRange.Read(range.Reference?.Value ?? string.Empty));
        }
    }

    /// <summary>Programs that write sheets may leave the number out: then it is the next.</summary>
    private int RowNumber(OpenXmlReader reader)
    {
        var said = reader.Attributes.FirstOrDefault(a => a.LocalName == "r").Value;
        return said is null ? row + 1 : int.Parse(said, CultureInfo.InvariantCulture);
    }

    private void Put(Cell cell)
    {
        column = cell.CellReference?.Value is { } place ? CellRange.Column(place) : column + 1;
        var text = TextOf(cell).Trim();
        if (text.Length == 0)
        {
            // A sheet that is coloured to its end is neither wide nor long.
            return;
        }

        if (column > TableReader.MostColumns)
        {
            throw new FaultException(TableFaultKind.TooManyColumns, row, column);
        }

        if (text.Length > TableReader.LongestCell)
        {
            throw new FaultException(TableFaultKind.CellTooLong, row, column);
        }

        Set(rows.TryGetValue(row, out var begun) ? begun : NewRow(), column, text);
    }

    private List<string> NewRow()
    {
        if (rows.Count == TableReader.MostRows)
        {
            throw new FaultException(TableFaultKind.TooManyRows, row);
        }

        return rows[row] = [];
    }

    private string TextOf(Cell cell)
    {
        if (cell.DataType is null)
        {
            return Number(cell.CellValue?.Text ?? string.Empty);
        }

        if (cell.DataType.Value == CellValues.InlineString)
        {
            return cell.InlineString is { } inline ? SharedStrings.Plain(inline) : string.Empty;
        }

        var value = cell.CellValue?.Text ?? string.Empty;
        return cell.DataType.Value == CellValues.SharedString
            ? strings.ElementAtOrDefault(int.Parse(value, CultureInfo.InvariantCulture)) ?? string.Empty
            : value;
    }

    /// <summary>«2014.0» and «2.014E3» are how some programs write 2014.</summary>
    private static string Number(string value) =>
        double.TryParse(value, CultureInfo.InvariantCulture, out var number) && double.IsInteger(number)
            ? number.ToString("F0", CultureInfo.InvariantCulture)
            : value;

    /// <summary>Only over rows that the sheet has: a column merged down to the last of a million says nothing new.</summary>
    private void Spread(CellRange range)
    {
        if (
            !rows.TryGetValue(range.Top, out var top)
            || top.ElementAtOrDefault(range.Left - 1) is not { Length: > 0 } text
        )
        {
            return;
        }

        var right = Math.Min(range.Right, TableReader.MostColumns);
        foreach (var cells in rows.Where(r => r.Key >= range.Top && r.Key <= range.Bottom).Select(r => r.Value))
        {
            for (var place = range.Left; place <= right; place++)
            {
                Set(cells, place, text);
            }
        }
    }

    private static void Set(List<string> cells, int column, string text)
    {
        while (cells.Count < column)
        {
            cells.Add(string.Empty);
        }

        cells[column - 1] = text;
    }
}
