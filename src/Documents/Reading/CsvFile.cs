using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace TochkaBot.Documents.Reading;

internal static class CsvFile
{
    public static IEnumerable<TableRow> Read(byte[] file)
    {
        var text = CsvText.Decode(file);
        var rows = new List<TableRow>();
        using var parser = new CsvParser(new StringReader(text), Settings(CsvText.Separator(text)));
        for (var begins = 1; Next(parser, begins); begins = parser.RawRow + 1)
        {
            CheckQuotes(parser, begins);
            rows.Add(Row(parser, begins));
            if (rows.Count > TableReader.MostRows)
            {
                throw new FaultException(TableFaultKind.TooManyRows, begins);
            }
        }

        return rows;
    }

    /// <summary>Blank lines are counted, so that the numbers are those of an editor.</summary>
    private static CsvConfiguration Settings(string separator) =>
        new(CultureInfo.InvariantCulture)
        {
            Delimiter = separator,
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            // «6 "Б"» without quotation marks around it is what people write.
            BadDataFound = null,
            MaxFieldSize = TableReader.LongestCell,
        };

    private static bool Next(CsvParser parser, int begins)
    {
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            // What swallows the rest of a file is nearly always a quotation mark.
            throw new FaultException(TableFaultKind.CellTooLong, begins);
        }
    }

    private static void CheckQuotes(CsvParser parser, int begins)
    {
        var isOpen = parser.RawRow > begins && int.IsOddInteger(parser.RawRecord.Count(c => c == '"'));
        if (isOpen)
        {
            throw new FaultException(TableFaultKind.OpenQuote, begins);
        }
    }

    private static TableRow Row(CsvParser parser, int begins)
    {
        var cells = parser.Record ?? [];
        return cells.Length > TableReader.MostColumns
            ? throw new FaultException(TableFaultKind.TooManyColumns, begins, TableReader.MostColumns + 1)
            : new TableRow(begins, [.. cells.Select(c => c.Trim())]);
    }
}
