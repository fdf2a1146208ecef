using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Fonts;
using TochkaBot.Pictures.Screens;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Chess;

/// <summary>Rounds side by side, each game in the middle of those that lead into it.</summary>
internal sealed class BracketColumns
{
    private const double Gap = 40;
    private const double Line = 56;
    private const double Slot = (2 * Line) + 20;
    private const double Head = 56;
    private const double Widest = 360;

    private readonly IReadOnlyList<BracketRound> _rounds;
    private readonly Theme _theme;
    private readonly double _wide;
    private readonly List<double[]> _middles = [];

    public BracketColumns(IReadOnlyList<BracketRound> rounds, Theme theme, double inner)
    {
        (_rounds, _theme) = (rounds, theme);
        _wide = Math.Min(Widest, (inner - (Gap * (rounds.Count - 1))) / Math.Max(rounds.Count, 1));
        foreach (var round in rounds)
            _middles.Add(Middles(round.Games.Count, _middles.LastOrDefault()));
    }

    public bool ComesFrom { get; init; }

    public bool GoesOn { get; init; }

    public BracketGame? ThirdPlace { get; init; }

    public double Height => Math.Max(Lowest + (Slot / 2), ThirdPlace is null ? 0 : ThirdMiddle + (Slot / 2)) + Head;

    private double Lowest => _middles.SelectMany(middles => middles).DefaultIfEmpty(0).Max();

    /// <summary>Below the final, where there is nearly always room.</summary>
    private double ThirdMiddle => (_middles.LastOrDefault() ?? []).DefaultIfEmpty(0).Max() + Slot + Head;

    public void Draw(Sheet sheet, double y)
    {
        if (Lowest == 0)
            sheet.Text(ChessTexts.NoMatches, ScreenPages.Margin, y + Head, TextStyle.Regular(32, _theme.Quiet));
        for (var round = 0; round < _rounds.Count; round++)
        {
            Title(sheet, _rounds[round].Title, X(round), y + 4);
            for (var game = 0; game < _rounds[round].Games.Count; game++)
                if (_rounds[round].Games[game] is { } played)
                {
                    Lead(sheet, round, game, y + Head);
                    Box(sheet, played, X(round), y + Head + _middles[round][game]);
                }
        }
        if (ThirdPlace is null || _rounds.Count == 0)
            return;
        Title(sheet, ChessTexts.Third, X(_rounds.Count - 1), y + Head + ThirdMiddle - Line - 50);
        Box(sheet, ThirdPlace, X(_rounds.Count - 1), y + Head + ThirdMiddle);
    }

    private static double[] Middles(int count, double[]? before)
    {
        if (before is null || (count != before.Length && count != (before.Length + 1) / 2))
            return [.. Enumerable.Range(0, count).Select(game => (game + 0.5) * Slot)];
        return count == before.Length
            ? before
            :
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(game => (before[2 * game] + before[Math.Min((2 * game) + 1, before.Length - 1)]) / 2),
            ];
    }

    private double X(int round) => ScreenPages.Margin + (round * (_wide + Gap));

    private void Title(Sheet sheet, string title, double x, double y) =>
        sheet.Text(TextBlock.Fit(title, Typeface.Regular, _theme.Quiet, _wide, 34, (20, 27)), x, y);

    /// <summary>The line to the next round, and what is left of lines to other pictures.</summary>
    private void Lead(Sheet sheet, int round, int game, double top)
    {
        Pen pen = new(_theme.Line, 3);
        var (right, y) = (X(round) + _wide, top + _middles[round][game]);
        if (round == 0 && ComesFrom)
            sheet.Line(ScreenPages.Margin - 22, y, ScreenPages.Margin, y, pen);
        if (round + 1 == _rounds.Count)
        {
            if (GoesOn)
                sheet.Line(right, y, right + 22, y, pen);
            return;
        }
        var next = _middles[round + 1];
        var to = next.Length == _middles[round].Length ? game : game / 2;
        if (next.Length > to && _rounds[round + 1].Games[to] is not null)
            sheet.Stroke(
                Outline.Through(
                    (right, y),
                    (right + (Gap / 2), y),
                    (right + (Gap / 2), top + next[to]),
                    (right + Gap, top + next[to])
                ),
                pen
            );
    }

    private void Box(Sheet sheet, BracketGame game, double x, double middle)
    {
        sheet.Rectangle(x, middle - Line, _wide, 2 * Line, _theme.Stripe, radius: 10);
        sheet.Line(x + 12, middle, x + _wide - 12, middle, new(_theme.Line, 1.5));
        Side(sheet, game.Upper, x, middle - (Line / 2));
        Side(sheet, game.Lower, x, middle + (Line / 2));
        sheet.Frame(x, middle - Line, _wide, 2 * Line, new(_theme.Line, 2), radius: 10);
    }

    private void Side(Sheet sheet, BracketPlayer player, double x, double middle)
    {
        var score = TextStyle.Bold(29, player.Won ? _theme.Accent : _theme.Quiet);
        var face = player.Won ? Typeface.Bold : Typeface.Regular;
        var taken = player.Score.Length > 0 ? score.Measure(player.Score) + 10 : 0;
        var name = TextBlock.Fit(
            player.Name,
            face,
            player.Won ? _theme.Accent : _theme.Text,
            _wide - 24 - taken,
            Line - 4,
            (21, 28)
        );
        sheet.Text(name, x + 12, middle - (name.Height / 2));
        sheet.Text(player.Score, x + _wide - 12, middle + (score.CapHeight / 2), score, Align.Right);
    }
}
