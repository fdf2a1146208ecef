using System.Globalization;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Trf;

/// <summary>What one line alone cannot tell: doubles, one-sided games, two results for one game, wrong sums.</summary>
internal static class TrfChecks
{
    public static void Numbers(List<TrfPlayer> players)
    {
        for (var i = 1; i < players.Count; i++)
            if (players[i].Player.Number == players[i - 1].Player.Number)
                throw Later(players[i - 1], players[i])
                    .Wrong(5, $"стартовый номер {players[i].Player.Number} встретился дважды");
    }

    public static void Games(List<TrfPlayer> players)
    {
        var byNumber = players.ToDictionary(item => item.Player.Number);
        foreach (var item in players)
            for (var round = 1; round <= item.Player.Rounds.Count; round++)
                if (item.Player.In(round) is { Opponent: > 0 } cell)
                    Game(byNumber, item, round, cell);
    }

    public static void Points(List<TrfPlayer> players, PointSystem points)
    {
        foreach (var item in players)
        {
            var sum = item.Player.Rounds.Sum(cell => cell == default ? 0 : points.Of(cell.Outcome));
            if (item.StatedPoints is { } stated && stated != sum && stated != sum + Blanks(players, item, points))
                throw item.Line.Wrong(TrfPlayer.PointsColumn, $"очки {Show(stated)}, а по турам выходит {Show(sum)}");
        }
    }

    private static void Game(Dictionary<int, TrfPlayer> players, TrfPlayer item, int round, Cell cell)
    {
        var column = TrfPlayer.ColumnOf(round);
        if (cell.Opponent == item.Player.Number)
            throw item.Line.Wrong(column, $"тур {round}: игрок {cell.Opponent} играет сам с собой");
        if (!players.TryGetValue(cell.Opponent, out var other))
            throw item.Line.Wrong(column, $"тур {round}: соперника {cell.Opponent} нет в списке");
        var back = other.Player.In(round);
        var later = Later(item, other);
        if (back.Opponent != item.Player.Number)
            throw item.Line.Wrong(column, $"тур {round}: у игрока {cell.Opponent} записан другой соперник");
        if (cell.Colour != Colour.None && cell.Colour == back.Colour)
            throw later.Wrong(column + 5, $"тур {round}: у обоих соперников один цвет");
        if (!Agree(cell.Outcome, back.Outcome))
            throw later.Wrong(
                column + 7,
                $"тур {round}: два результата у одной партии {item.Player.Number} – {other.Player.Number}"
            );
    }

    private static bool Agree(Outcome mine, Outcome other) =>
        mine switch
        {
            Outcome.Win => other == Outcome.Loss,
            // Both may lose (FIDE Laws 11.7), so a loss does not need a winner.
            Outcome.Loss => other is Outcome.Win or Outcome.Loss,
            Outcome.Draw => other == Outcome.Draw,
            Outcome.UnratedWin => other == Outcome.UnratedLoss,
            Outcome.UnratedLoss => other is Outcome.UnratedWin or Outcome.UnratedLoss,
            Outcome.UnratedDraw => other == Outcome.UnratedDraw,
            Outcome.ForfeitWin => other == Outcome.ForfeitLoss,
            Outcome.ForfeitLoss => other is Outcome.ForfeitWin or Outcome.ForfeitLoss,
            _ => other == mine,
        };

    /// <summary>Blank rounds are absences; some programs count their points, others do not write them at all.</summary>
    private static int Blanks(List<TrfPlayer> players, TrfPlayer item, PointSystem points)
    {
        if (points.Absence == 0)
            return 0;
        var rounds = players.Max(other => other.Player.Rounds.Count);
        return points.Absence * (rounds - item.Player.Rounds.Count(cell => cell != default));
    }

    private static TrfLine Later(TrfPlayer a, TrfPlayer b) => a.Line.Number > b.Line.Number ? a.Line : b.Line;

    private static string Show(int halves) => (halves / 2m).ToString("0.0", CultureInfo.InvariantCulture);
}
