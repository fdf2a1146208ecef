using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Fonts;
using TochkaBot.Pictures.Screens;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Chess;

/// <summary>A player at a board.</summary>
/// <param name="Name">As others may see it: «Мария И., 6Б».</param>
/// <param name="Halves">Half points before the round.</param>
public sealed record Seat(string Name, int Halves);

/// <summary>How a game ended, in half points; forfeits are «+» and «−».</summary>
public sealed record BoardResult(int White, int Black, bool IsForfeit = false)
{
    /// <summary>«1–0», «½–½», «+ : −».</summary>
    public override string ToString() =>
        IsForfeit ? $"{Sign(White)} : {Sign(Black)}" : $"{Halves.Text(White)}–{Halves.Text(Black)}";

    private static string Sign(int halves) => halves > 0 ? "+" : "−";
}

/// <summary>A board of a round; without a result the game is still to be played.</summary>
public sealed record BoardRow(int Board, Seat White, Seat Black, BoardResult? Result = null);

/// <summary>A round.</summary>
/// <param name="Title">The tournament's name.</param>
/// <param name="Subtitle">«Тур 3 · начало в 15:00».</param>
/// <param name="Boards">In order.</param>
/// <param name="Resting">Who does not play and why, a line each: «Пётр И., 6Б — отдыхает, 1 очко».</param>
public sealed record PairingsInput(
    string Title,
    string Subtitle,
    IReadOnlyList<BoardRow> Boards,
    IReadOnlyList<string> Resting
);

/// <summary>The pairs of a round, 1080 pixels wide; a long round takes several pictures.</summary>
public static class PairingsPicture
{
    private const double Width = 1080;
    private const double Number = 76;
    private const double Result = 150;
    private const double Points = 66;
    private const double Dot = 13;

    /// <summary>The pictures, in pixels.</summary>
    public static IReadOnlyList<Sheet> Draw(PairingsInput input, Theme theme)
    {
        ScreenPages pages = new(input.Title, input.Subtitle, theme, Width) { Head = Head(theme) };
        foreach (var (index, row) in input.Boards.Index())
        {
            var (white, black) = (
                Name(row.White, row.Result?.White > row.Result?.Black, theme),
                Name(row.Black, row.Result?.Black > row.Result?.White, theme)
            );
            var height = Math.Max(80, Math.Max(white.Height, black.Height) + 24);
            pages.Add(height, (sheet, y) => Row(sheet, theme, row, (white, black), new(y, height, index % 2 == 0)));
        }
        var quiet = TextStyle.Regular(30, theme.Quiet);
        foreach (var line in input.Boards.Count + input.Resting.Count > 0 ? input.Resting : [ChessTexts.Nobody])
        {
            var block = TextBlock.Of(line, quiet, pages.Inner - 28, most: 3);
            pages.Add(block.Height + 24, (sheet, y) => sheet.Text(block, ScreenPages.Margin + 14, y + 12));
        }
        return pages.Draw();
    }

    private static double Side => (Width - (2 * ScreenPages.Margin) - Number - Result) / 2;

    private static double WhiteAt => ScreenPages.Margin + Number;

    private static double BlackAt => WhiteAt + Side + Result;

    private static TextBlock Name(Seat seat, bool won, Theme theme)
    {
        var width = Side - Points - (4 * Dot) - 16;
        return TextBlock.Fit(seat.Name, won ? Typeface.Bold : Typeface.Regular, theme.Text, width, 84, (26, 35));
    }

    private static Strip Head(Theme theme) =>
        new(
            52,
            (sheet, y) =>
            {
                var style = TextStyle.Regular(26, theme.Quiet);
                y += 26 + (style.CapHeight / 2);
                sheet.Text(ChessTexts.Board, ScreenPages.Margin, y, style);
                sheet.Text(ChessTexts.White, WhiteAt + (4 * Dot), y, style);
                sheet.Text(ChessTexts.Black, BlackAt + (4 * Dot), y, style);
                sheet.Text(ChessTexts.Points, WhiteAt + Side, y, style, Align.Right);
                sheet.Text(ChessTexts.Points, BlackAt + Side - 14, y, style, Align.Right);
            }
        );

    private static void Row(Sheet sheet, Theme theme, BoardRow row, (TextBlock White, TextBlock Black) names, Band band)
    {
        band.Stripe(sheet, theme);
        var number = TextStyle.Bold(36, theme.Quiet);
        sheet.Text($"{row.Board}", ScreenPages.Margin + 28, band.Middle(number), number, Align.Centre);
        Place(sheet, theme, row.White, names.White, (WhiteAt, 0), Ink.White, band);
        Place(sheet, theme, row.Black, names.Black, (BlackAt, 14), Ink.Of(0x20262E), band);
        var result = row.Result is null ? TextStyle.Regular(36, theme.Quiet) : TextStyle.Bold(38, theme.Accent);
        sheet.Text(
            row.Result?.ToString() ?? ChessTexts.Against,
            WhiteAt + Side + (Result / 2),
            band.Middle(result),
            result,
            Align.Centre
        );
    }

    private static void Place(
        Sheet sheet,
        Theme theme,
        Seat seat,
        TextBlock name,
        (double X, double Right) at,
        Ink piece,
        Band band
    )
    {
        sheet.Fill(Outline.Circle(at.X + (1.6 * Dot), band.Centre, Dot), theme.Quiet);
        sheet.Fill(Outline.Circle(at.X + (1.6 * Dot), band.Centre, Dot - 2.5), piece);
        sheet.Text(name, at.X + (4 * Dot), band.Centre - (name.Height / 2));
        var style = TextStyle.Regular(32, theme.Quiet);
        sheet.Text(Halves.Text(seat.Halves), at.X + Side - at.Right, band.Middle(style), style, Align.Right);
    }
}
