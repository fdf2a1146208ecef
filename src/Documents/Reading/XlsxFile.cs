using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TochkaBot.Documents.Reading;

/// <summary>The one sheet of a workbook that has data. Hidden sheets are nobody's list.</summary>
internal static class XlsxFile
{
    /// <summary>A small file may unpack into an endless one.</summary>
    private const int MostCharacters = 64_000_000;

    public static IReadOnlyList<TableRow> Read(byte[] file)
    {
        try
        {
            using var stream = new MemoryStream(file, writable: false);
            using var document = SpreadsheetDocument.Open(
                stream,
                isEditable: false,
                new OpenSettings { MaxCharactersInPart = MostCharacters }
            );
            return document.WorkbookPart is { } workbook
                ? OnlySheet(workbook)
                : throw new FaultException(TableFaultKind.NotATable);
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            throw new FaultException(TableFaultKind.Damaged);
        }
    }

    /// <summary>What the library throws on archives that are cut off, edited by hand, or no workbooks at all.</summary>
    private static bool IsDamage(Exception failure) =>
        failure
            is OpenXmlPackageException
                or IOException
                or XmlException
                or InvalidDataException
                or FormatException
                or ArgumentException
                or InvalidOperationException
                or KeyNotFoundException
                or NotSupportedException;

    private static IReadOnlyList<TableRow> OnlySheet(WorkbookPart workbook)
    {
        var strings = SharedStrings.Of(workbook);
        var found = new List<(string Name, IReadOnlyList<TableRow> Rows)>();
        foreach (var sheet in workbook.Workbook.Descendants<Sheet>().Where(IsShown))
        {
            if (
                workbook.GetPartById(sheet.Id!.Value!) is WorksheetPart part
                && XlsxSheet.Read(part, strings) is { Count: > 0 } rows
            )
            {
                found.Add((sheet.Name?.Value ?? string.Empty, rows));
            }
        }

        return found.Count <= 1
            ? found.FirstOrDefault().Rows ?? []
            : throw new FaultException(
                new TableFault(TableFaultKind.ManySheets, Detail: string.Join(", ", found.Select(f => f.Name)))
            );
    }

    private static bool IsShown(Sheet sheet) =>
        sheet.Id is not null && (sheet.State is null || sheet.State.Value == SheetStateValues.Visible);
}
