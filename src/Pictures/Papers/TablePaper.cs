using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Pdf;

namespace TochkaBot.Pictures.Papers;

/// <summary>A column of a table.</summary>
/// <param name="Title">Stands above it on every page.</param>
/// <param name="Width">Its share of the width; only the proportion to the other columns counts.</param>
/// <param name="Align">How its text stands.</param>
/// <param name="IsTick">Shows an empty box to tick in place of text.</param>
public sealed record PaperColumn(string Title, double Width, Align Align = Align.Left, bool IsTick = false);

/// <summary>A table to print.</summary>
/// <param name="Title">Above all.</param>
/// <param name="Subtitle">Below the title, smaller; may be empty.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">As many texts as there are columns; fewer leave the last ones empty.</param>
/// <param name="Printed">When the file is made.</param>
/// <param name="Landscape">Across the longer side.</param>
/// <param name="Empty">What stands there without rows; null for the usual words.</param>
public sealed record TableInput(
    string Title,
    string Subtitle,
    IReadOnlyList<PaperColumn> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    DateTimeOffset Printed,
    bool Landscape = false,
    string? Empty = null
);

/// <summary>Any table over as many A4 pages as it needs: lists of an event, registers, «Сообщить лично».</summary>
public static class TablePaper
{
    /// <summary>The table as a PDF.</summary>
    public static byte[] Pdf(TableInput input) => PdfFile.Of(new(input.Title, input.Printed), Draw(input));

    /// <summary>The pages, in points.</summary>
    public static IReadOnlyList<Sheet> Draw(TableInput input) => new TablePages(input).Draw();
}
