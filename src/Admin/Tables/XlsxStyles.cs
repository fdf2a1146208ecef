using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TochkaBot.Admin.Tables;

/// <summary>The three looks of a cell, by their place in the style sheet.</summary>
internal static class XlsxStyles
{
    public const uint Plain = 0;

    public const uint Header = 1;

    public const uint Moment = 2;

    /// <summary>Numbers below 164 are Excel's own formats.</summary>
    private const uint MomentFormat = 164;

    public static void AddTo(WorkbookPart workbook) =>
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "yyyy\\-mm\\-dd\\ hh:mm" }
            ),
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                new CellFormat { NumberFormatId = MomentFormat, ApplyNumberFormat = true }
            )
        );
}
