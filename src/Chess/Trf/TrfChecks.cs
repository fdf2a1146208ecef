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
            var known = item.Player.Rounds.Where(cell => cell != default).ToList();
            var sum = known.Sum(cell => points.Of(cell.Outcome));
            var pending = known.Count(cell => cell.Outcome == Outcome.Pending) * points.Unknown;
            if (item.StatedPoints is { } stated && !Fits(stated, sum, pending, Blanks(players, item, points)))
                throw item.Line.Wrong(
                    TrfPlayer.PointsColumn,
                    $"очки {TrfSettings.Show(stated)}, а по турам выходит {TrfSettings.Show(sum)}"
                );
        }
    }

    /// <summary>Games without a result and unwritten rounds are counted by some programs and left out by others.</summary>
    private static bool Fits(int stated, int sum, int pending, int blanks) =>
        stated == sum || stated == sum - pending || stated == sum + blanks || stated == sum - pending + blanks;

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
            throw later.Wrong(
                column,
                $"тур {round}: игроки {item.Player.Number} и {cell.Opponent} записаны с разными соперниками"
            );
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

    /// <summary>What the unwritten rounds would bring as absences.</summary>
    private static int Blanks(List<TrfPlayer> players, TrfPlayer item, PointSystem points)
    {
        if (points.Absence == 0)
            return 0;
        var rounds = players.Max(other => other.Player.Rounds.Count);
        return points.Absence * (rounds - item.Player.Rounds.Count(cell => cell != default));
    }

    private static TrfLine Later(TrfPlayer a, TrfPlayer b) => a.Line.Number > b.Line.Number ? a.Line : b.Line;
}
