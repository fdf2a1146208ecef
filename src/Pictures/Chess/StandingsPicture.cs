using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Fonts;
using TochkaBot.Pictures.Screens;

namespace TochkaBot.Pictures.Chess;

/// <summary>A line of the table.</summary>
/// <param name="Place">«1», «2–3»; empty for who plays out of competition.</param>
/// <param name="Name">As others may see it.</param>
/// <param name="Halves">Half points.</param>
/// <param name="TieBreaks">As they shall be read, one for each heading: «24½».</param>
public sealed record StandingRow(string Place, string Name, int Halves, IReadOnlyList<string> TieBreaks);

/// <summary>A table.</summary>
/// <param name="Title">The tournament's name.</param>
/// <param name="Subtitle">«После 5 туров из 7».</param>
/// <param name="TieBreaks">Short headings: «Бх-1», «Бх», «ЗБ».</param>
/// <param name="Rows">In order of places.</param>
public sealed record StandingsInput(
    string Title,
    string Subtitle,
    IReadOnlyList<string> TieBreaks,
    IReadOnlyList<StandingRow> Rows
);

/// <summary>The table of a tournament, 1080 pixels wide or more if there are many tie-breaks; a long one takes several pictures.</summary>
public static class StandingsPicture
{
    private const double Width = 1080;
    private const double Place = 92;
    private const double LeastName = 380;
    private const double Padding = 30;

    /// <summary>The pictures, in pixels.</summary>
    public static IReadOnlyList<Sheet> Draw(StandingsInput input, Theme theme)
    {
        var columns = Columns(input, theme);
        var width = Math.Max(Width, (2 * ScreenPages.Margin) + Place + LeastName + columns.Sum());
        var name = width - (2 * ScreenPages.Margin) - Place - columns.Sum();
        ScreenPages pages = new(input.Title, input.Subtitle, theme, width)
        {
            Head = new(56, (sheet, y) => Head(sheet, theme, input, columns, new(y, 52, IsStriped: false))),
        };
        foreach (var (index, row) in input.Rows.Index())
        {
            var face = index < 3 ? Typeface.Bold : Typeface.Regular;
            var block = TextBlock.Fit(row.Name, face, theme.Text, name - 12, 80, (26, 35));
            var height = Math.Max(68, block.Height + 20);
            pages.Add(height, (sheet, y) => Row(sheet, theme, row, (block, columns), new(y, height, index % 2 == 0)));
        }
        if (input.Rows.Count == 0)
            pages.Add(
                80,
                (sheet, y) =>
                    sheet.Text(ChessTexts.NoPlayers, ScreenPages.Margin, y + 50, TextStyle.Regular(32, theme.Quiet))
            );
        return pages.Draw();
    }

    /// <summary>Widths of points and tie-breaks, from what stands in them.</summary>
    private static List<double> Columns(StandingsInput input, Theme theme)
    {
        var (head, body) = (Heading(theme), Number(theme));
        var points = input.Rows.Select(row => Halves.Text(row.Halves)).Append("10½").Max(Score(theme).Measure);
        List<double> widths = [Math.Max(points, head.Measure(ChessTexts.Points)) + Padding];
        foreach (var (index, title) in input.TieBreaks.Index())
            widths.Add(
                input.Rows.Select(row => body.Measure(Value(row, index))).Append(head.Measure(title)).Append(54).Max()
                    + Padding
            );
        return widths;
    }

    private static void Head(Sheet sheet, Theme theme, StandingsInput input, List<double> columns, Band band)
    {
        var style = Heading(theme);
        sheet.Text(ChessTexts.Place, ScreenPages.Margin - 4, band.Middle(style), style);
        sheet.Text(ChessTexts.Player, ScreenPages.Margin + Place, band.Middle(style), style);
        foreach (var ((x, _), title) in Right(sheet, columns).Zip(input.TieBreaks.Prepend(ChessTexts.Points)))
            sheet.Text(title, x, band.Middle(style), style, Align.Right);
    }

    private static void Row(
        Sheet sheet,
        Theme theme,
        StandingRow row,
        (TextBlock Name, List<double> Columns) parts,
        Band band
    )
    {
        band.Stripe(sheet, theme);
        var place = TextBlock.Fit(row.Place, Typeface.Bold, theme.Accent, Place - 14, 40, (22, 34));
        sheet.Text(place, ScreenPages.Margin - 4, band.Centre - (place.Height / 2), Align.Centre);
        sheet.Text(parts.Name, ScreenPages.Margin + Place, band.Centre - (parts.Name.Height / 2));
        foreach (var (x, index) in Right(sheet, parts.Columns))
        {
            var style = index == 0 ? Score(theme) : Number(theme);
            sheet.Text(
                index == 0 ? Halves.Text(row.Halves) : Value(row, index - 1),
                x,
                band.Middle(style),
                style,
                Align.Right
            );
        }
    }

    /// <summary>The right edges of the number columns.</summary>
    private static IEnumerable<(double X, int Index)> Right(Sheet sheet, List<double> columns)
    {
        var x = sheet.Width - ScreenPages.Margin - columns.Sum();
        foreach (var (index, width) in columns.Index())
            yield return (x += width, index);
    }

    private static string Value(StandingRow row, int index) => index < row.TieBreaks.Count ? row.TieBreaks[index] : "";

    private static TextStyle Heading(Theme theme) => TextStyle.Regular(26, theme.Quiet);

    private static TextStyle Number(Theme theme) => TextStyle.Regular(31, theme.Quiet);

    private static TextStyle Score(Theme theme) => TextStyle.Bold(36, theme.Text);
}
