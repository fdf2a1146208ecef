using System.Globalization;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Fonts;
using TochkaBot.Pictures.Screens;

namespace TochkaBot.Pictures.Charts;

/// <summary>One column.</summary>
/// <param name="Label">«сен».</param>
/// <param name="Value">0 and up.</param>
public sealed record Column(string Label, double Value);

/// <summary>Columns, by month as a rule.</summary>
/// <param name="Title">Above all.</param>
/// <param name="Subtitle">What is counted: «участий по месяцам».</param>
/// <param name="Columns">From left to right, up to 14 stay readable.</param>
public sealed record ColumnsInput(string Title, string Subtitle, IReadOnlyList<Column> Columns);

/// <summary>A column for each month, 1080 pixels wide, the number above each.</summary>
public static class ColumnsChart
{
    private const double Width = 1080;
    private const double Room = 460;
    private const double Above = 50;
    private const double Below = 54;

    /// <summary>The picture, in pixels.</summary>
    public static Sheet Draw(ColumnsInput input, Theme theme)
    {
        ScreenPages pages = new(input.Title, input.Subtitle, theme, Width);
        pages.Add(Above + Room + Below, (sheet, y) => Columns(sheet, theme, input.Columns, y + Above));
        return pages.Draw()[0];
    }

    private static void Columns(Sheet sheet, Theme theme, IReadOnlyList<Column> columns, double top)
    {
        var (bottom, inner) = (top + Room, sheet.Width - (2 * ScreenPages.Margin));
        var step = inner / Math.Max(columns.Count, 1);
        var most = Math.Max(columns.Select(column => column.Value).DefaultIfEmpty(0).Max(), 1);
        foreach (var (index, column) in columns.Index())
        {
            var (left, wide) = (ScreenPages.Margin + (index * step), Math.Min(step * 0.66, 110));
            var height = Room * Math.Clamp(column.Value / most, 0, 1);
            if (height > 0)
                sheet.Rectangle(
                    left + ((step - wide) / 2),
                    bottom - height,
                    wide,
                    height,
                    theme.Accent,
                    Math.Min(8, height / 2)
                );
            Middle(sheet, Number(column.Value), (Typeface.Bold, theme.Text), (left, step), bottom - height - 46);
            Middle(sheet, column.Label, (Typeface.Regular, theme.Quiet), (left, step), bottom + 10);
        }
        if (columns.Count == 0)
            sheet.Text(ChartTexts.Empty, ScreenPages.Margin, top + 50, TextStyle.Regular(32, theme.Quiet));
        sheet.Line(ScreenPages.Margin, bottom, sheet.Width - ScreenPages.Margin, bottom, new(theme.Line, 3));
    }

    private static void Middle(
        Sheet sheet,
        string text,
        (Typeface Face, Shapes.Ink Ink) look,
        (double Left, double Step) at,
        double y
    )
    {
        var block = TextBlock.Fit(text, look.Face, look.Ink, at.Step - 6, 40, (16, 30));
        sheet.Text(block, at.Left + 3, y + ((40 - block.Height) / 2), Align.Centre);
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',');
}
