using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Screens;

namespace TochkaBot.Pictures.Charts;

/// <summary>One bar.</summary>
/// <param name="Label">What is measured: «Охват дополнительным образованием, 5–9 классы».</param>
/// <param name="Value">In the unit of the chart.</param>
/// <param name="Caption">The number in words: «68 % из 70 %».</param>
/// <param name="Target">Where the line stands that is to be reached; null for none.</param>
public sealed record Bar(string Label, double Value, string Caption, double? Target = null);

/// <summary>Horizontal bars.</summary>
/// <param name="Title">Above all.</param>
/// <param name="Subtitle">«на 31 декабря 2026 года»; may be empty.</param>
/// <param name="Bars">From top to bottom.</param>
/// <param name="Most">The value of a full bar; larger values are drawn as full ones.</param>
public sealed record BarsInput(string Title, string Subtitle, IReadOnlyList<Bar> Bars, double Most = 100);

/// <summary>
/// Bars with a line for the target, 1080 pixels wide; what has not reached its line has the warmer colour. Many bars
/// take several pictures.
/// </summary>
public static class BarsChart
{
    private const double Width = 1080;
    private const double Thick = 40;

    /// <summary>The pictures, in pixels.</summary>
    public static IReadOnlyList<Sheet> Draw(BarsInput input, Theme theme)
    {
        ScreenPages pages = new(input.Title, input.Subtitle, theme, Width);
        foreach (var bar in input.Bars)
        {
            var caption = TextBlock.Line(bar.Caption, TextStyle.Bold(34, Colour(bar, theme)), pages.Inner * 0.45);
            var taken = caption.Style.Measure(caption.Lines[0]);
            var label = TextBlock.Of(bar.Label, TextStyle.Regular(30, theme.Text), pages.Inner - taken - 30, most: 3);
            var top = Math.Max(label.Height, caption.Height) + 10;
            pages.Add(
                top + Thick + 44,
                (sheet, y) =>
                {
                    sheet.Text(label, ScreenPages.Margin, y + top - 10 - label.Height);
                    sheet.Text(
                        caption,
                        sheet.Width - ScreenPages.Margin - caption.Width,
                        y + top - 10 - caption.Height,
                        Align.Right
                    );
                    Draw(sheet, theme, bar, input.Most, y + top);
                }
            );
        }
        if (input.Bars.Count == 0)
            pages.Add(
                80,
                (sheet, y) =>
                    sheet.Text(ChartTexts.Empty, ScreenPages.Margin, y + 50, TextStyle.Regular(32, theme.Quiet))
            );
        else if (input.Bars.Any(bar => bar.Target is not null))
            pages.Add(44, (sheet, y) => Legend(sheet, theme, y));
        return pages.Draw();
    }

    private static void Draw(Sheet sheet, Theme theme, Bar bar, double most, double y)
    {
        var width = sheet.Width - (2 * ScreenPages.Margin);
        sheet.Rectangle(ScreenPages.Margin, y, width, Thick, theme.Stripe, radius: 8);
        var filled = width * Share(bar.Value, most);
        if (filled > 0)
            sheet.Rectangle(ScreenPages.Margin, y, Math.Max(filled, 6), Thick, Colour(bar, theme), radius: 8);
        if (bar.Target is { } target)
            Line(sheet, theme, ScreenPages.Margin + (width * Share(target, most)), y, Thick);
    }

    /// <summary>A dark line in a light seam is seen on the bar and beside it.</summary>
    private static void Line(Sheet sheet, Theme theme, double x, double y, double height)
    {
        sheet.Line(x, y - 8, x, y + height + 8, new(theme.Ground, 9));
        sheet.Line(x, y - 8, x, y + height + 8, new(theme.Text, 4));
    }

    private static void Legend(Sheet sheet, Theme theme, double y)
    {
        var style = TextStyle.Regular(26, theme.Quiet);
        sheet.Line(ScreenPages.Margin + 4, y + 8, ScreenPages.Margin + 4, y + 36, new(theme.Text, 4));
        sheet.Text(ChartTexts.Target, ScreenPages.Margin + 20, y + 22 + (style.CapHeight / 2), style);
    }

    private static Shapes.Ink Colour(Bar bar, Theme theme) => bar.Value < bar.Target ? theme.Warm : theme.Accent;

    private static double Share(double value, double most) =>
        most > 0 && double.IsFinite(value) ? Math.Clamp(value / most, 0, 1) : 0;
}
