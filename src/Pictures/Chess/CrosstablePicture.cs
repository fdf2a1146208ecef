using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Fonts;
using TochkaBot.Pictures.Screens;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Chess;

/// <summary>The pieces somebody had.</summary>
public enum Pieces
{
    /// <summary>None: nobody was played against.</summary>
    None,

    /// <summary>White.</summary>
    White,

    /// <summary>Black.</summary>
    Black,
}

/// <summary>One round of one player.</summary>
/// <param name="Opponent">The opponent's number in the table; null for a bye or an absence.</param>
/// <param name="Pieces">Own pieces.</param>
/// <param name="Result">«1», «½», «0», «+», «−»; empty while the game is played.</param>
public sealed record CrossCell(int? Opponent, Pieces Pieces, string Result);

/// <summary>A player with all rounds.</summary>
/// <param name="Number">By which the cells of others name the player.</param>
/// <param name="Name">As others may see it.</param>
/// <param name="Cells">From the first round on; missing ones stay empty.</param>
/// <param name="Halves">Half points.</param>
/// <param name="Place">Empty while it is open.</param>
public sealed record CrossRow(int Number, string Name, IReadOnlyList<CrossCell> Cells, int Halves, string Place);

/// <summary>A crosstable, round by round.</summary>
public sealed record CrosstableInput(string Title, string Subtitle, int Rounds, IReadOnlyList<CrossRow> Rows);

/// <summary>Who met whom: 1080 pixels wide, more from the tenth round on; a long table takes several pictures.</summary>
public static class CrosstablePicture
{
    private const double Width = 1080;
    private const double Number = 58;
    private const double Cell = 72;
    private const double Points = 84;
    private const double Place = 96;
    private const double LeastName = 210;

    /// <summary>The pictures, in pixels.</summary>
    public static IReadOnlyList<Sheet> Draw(CrosstableInput input, Theme theme)
    {
        var rest = (2 * ScreenPages.Margin) + Number + (input.Rounds * Cell) + Points + Place;
        var width = Math.Max(Width, rest + LeastName);
        ScreenPages pages = new(input.Title, input.Subtitle, theme, width)
        {
            Head = new(54, (sheet, y) => Head(sheet, theme, input.Rounds, new(y, 50, IsStriped: false))),
        };
        foreach (var (index, row) in input.Rows.Index())
        {
            var name = TextBlock.Fit(row.Name, Typeface.Regular, theme.Text, width - rest - 14, 74, (26, 33));
            pages.Add(84, (sheet, y) => Row(sheet, theme, (row, name, input.Rounds), new(y, 84, index % 2 == 0)));
        }
        var note = input.Rows.Count > 0 ? ChessTexts.Legend : ChessTexts.NoPlayers;
        var legend = TextBlock.Of(note, TextStyle.Regular(26, theme.Quiet), pages.Inner);
        pages.Add(legend.Height + 20, (sheet, y) => sheet.Text(legend, ScreenPages.Margin, y + 20));
        return pages.Draw();
    }

    private static void Head(Sheet sheet, Theme theme, int rounds, Band band)
    {
        var style = TextStyle.Regular(26, theme.Quiet);
        var y = band.Middle(style);
        sheet.Text(ChessTexts.Number, ScreenPages.Margin, y, style);
        sheet.Text(ChessTexts.Player, ScreenPages.Margin + Number, y, style);
        for (var round = 0; round < rounds; round++)
            sheet.Text($"{round + 1}", CellAt(sheet, rounds, round) + (Cell / 2), y, style, Align.Centre);
        sheet.Text(ChessTexts.Points, sheet.Width - ScreenPages.Margin - Place, y, style, Align.Right);
        sheet.Text(ChessTexts.Place, sheet.Width - ScreenPages.Margin, y, style, Align.Right);
    }

    private static void Row(Sheet sheet, Theme theme, (CrossRow Player, TextBlock Name, int Rounds) row, Band band)
    {
        band.Stripe(sheet, theme);
        var (number, score) = (TextStyle.Bold(30, theme.Quiet), TextStyle.Bold(35, theme.Text));
        sheet.Text($"{row.Player.Number}", ScreenPages.Margin + 18, band.Middle(number), number, Align.Centre);
        sheet.Text(row.Name, ScreenPages.Margin + Number, band.Centre - (row.Name.Height / 2));
        foreach (var (round, cell) in row.Player.Cells.Take(row.Rounds).Index())
            Draw(sheet, theme, cell, CellAt(sheet, row.Rounds, round), band);
        var right = sheet.Width - ScreenPages.Margin;
        sheet.Text(Halves.Text(row.Player.Halves), right - Place, band.Middle(score), score, Align.Right);
        var place = TextBlock.Fit(row.Player.Place, Typeface.Bold, theme.Accent, Place - 20, 42, (20, 35));
        sheet.Text(place, right - Place + 20, band.Centre - (place.Height / 2), Align.Right);
    }

    private static void Draw(Sheet sheet, Theme theme, CrossCell cell, double x, Band band)
    {
        var (top, bottom) = (TextStyle.Regular(26, theme.Quiet), TextStyle.Bold(28, theme.Text));
        if (cell.Pieces != Pieces.None)
        {
            var isWhite = cell.Pieces == Pieces.White;
            // No round corners: a hundred cells of whole pixels cost next to nothing in a file.
            sheet.Rectangle(x + 2, band.Y + 3, Cell - 4, band.Height - 6, theme.Line);
            sheet.Rectangle(x + 4, band.Y + 5, Cell - 8, band.Height - 10, isWhite ? theme.White : theme.Black);
            (top, bottom) = isWhite ? Styles(0x4A5561, 0x10161D) : Styles(0xC8D0D9, 0xFFFFFF);
        }
        var middle = x + (Cell / 2);
        if (cell.Opponent is not { } opponent)
        {
            sheet.Text(cell.Result, middle, band.Middle(bottom), bottom, Align.Centre);
            return;
        }
        sheet.Text($"{opponent}", middle, band.Y + 34, top, Align.Centre);
        sheet.Text(cell.Result, middle, band.Y + 68, bottom, Align.Centre);
    }

    private static (TextStyle Top, TextStyle Bottom) Styles(int top, int bottom) =>
        (TextStyle.Regular(26, Ink.Of(top)), TextStyle.Bold(28, Ink.Of(bottom)));

    private static double CellAt(Sheet sheet, int rounds, int round) =>
        sheet.Width - ScreenPages.Margin - Place - Points - ((rounds - round) * Cell);
}
