using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.TieBreaks;

/// <summary>Tie-breaks from a player's own record (FIDE C.07 art. 7).</summary>
internal static class Counts
{
    /// <summary>Rounds that brought as much as a win, with or without playing.</summary>
    public static int Wins(Ledger ledger, Player player) =>
        Cells(ledger, player).Count(cell => ledger.Points.Of(cell.Outcome) == ledger.Points.Win);

    public static int WonGames(Ledger ledger, Player player) =>
        Cells(ledger, player).Count(cell => cell is { IsPlayed: true, IsWon: true });

    public static int GamesWithBlack(Ledger ledger, Player player) =>
        Cells(ledger, player).Count(cell => cell is { IsPlayed: true, Colour: Colour.Black });

    public static int WinsWithBlack(Ledger ledger, Player player) =>
        Cells(ledger, player).Count(cell => cell is { IsPlayed: true, IsWon: true, Colour: Colour.Black });

    public static int RoundsElectedToPlay(Ledger ledger, Player player) =>
        Cells(ledger, player).Count(cell => !Ledger.IsVoluntary(cell));

    /// <summary>The sum of the scores after each round; a cut leaves out the first of them.</summary>
    public static decimal Progressive(Ledger ledger, Player player, int cut)
    {
        var (running, sum) = (0, 0);
        foreach (var (round, cell) in ledger.Cells(player))
        {
            running += ledger.Points.Of(cell.Outcome);
            sum += round > cut ? running : 0;
        }
        return sum / 2m;
    }

    public static decimal StandardPoints(Ledger ledger, Player player) =>
        Cells(ledger, player).Sum(cell => Standard(ledger.Points, cell)) / 2m;

    /// <summary>A round without play is worth what its points are worth: a win's, a draw's, or nothing.</summary>
    private static int Standard(PointSystem points, Cell cell)
    {
        if (cell.IsPlayed)
            return PointSystem.Standard.Of(cell.Outcome);
        var worth = points.Of(cell.Outcome);
        return worth >= points.Win ? 2
            : worth >= points.Draw ? 1
            : 0;
    }

    private static IEnumerable<Cell> Cells(Ledger ledger, Player player) =>
        ledger.Cells(player).Select(item => item.Cell);
}
