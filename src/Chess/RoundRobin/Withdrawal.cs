using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.RoundRobin;

/// <summary>What a withdrawal from a round robin does to the table (FIDE C.05).</summary>
public static class Withdrawal
{
    /// <summary>
    /// A player who played less than half of the games leaves no trace in the table; one who played half or more keeps
    /// the score, and the remaining games are lost by forfeit.
    /// </summary>
    /// <param name="tournament">The tournament with all rounds of the calendar written.</param>
    /// <param name="number">The player's starting number.</param>
    /// <returns>The tournament as it counts for the standings.</returns>
    /// <exception cref="ArgumentException">There is no such player.</exception>
    public static Tournament Apply(Tournament tournament, int number)
    {
        var player =
            tournament.Players.FirstOrDefault(item => item.Number == number)
            ?? throw new ArgumentException($"No player {number}", nameof(number));
        return CountsAsPlayer(player) ? Forfeit(tournament, number) : Annul(tournament, number);
    }

    /// <summary>Whether half of the games or more were played.</summary>
    public static bool CountsAsPlayer(Player player)
    {
        var games = player.Rounds.Where(cell => cell.Opponent > 0).ToList();
        return 2 * games.Count(cell => cell.IsPlayed && cell.Outcome != Outcome.Pending) >= games.Count;
    }

    private static Tournament Forfeit(Tournament tournament, int number) =>
        tournament with
        {
            Players =
            [
                .. tournament.Players.Select(player =>
                    Changed(player, cell => Forfeited(cell, player.Number == number, cell.Opponent == number))
                ),
            ],
        };

    private static Cell Forfeited(Cell cell, bool isLeaving, bool meetsLeaving) =>
        cell switch
        {
            { Opponent: 0 } or { Outcome: not Outcome.Pending } => cell,
            _ when isLeaving => cell with { Outcome = Outcome.ForfeitLoss },
            _ when meetsLeaving => cell with { Outcome = Outcome.ForfeitWin },
            _ => cell,
        };

    private static Tournament Annul(Tournament tournament, int number) =>
        tournament with
        {
            Players =
            [
                .. tournament
                    .Players.Where(player => player.Number != number)
                    .Select(player =>
                        Changed(
                            player,
                            cell => cell.Opponent == number ? new Cell(0, Colour.None, Outcome.ZeroPointBye) : cell
                        )
                    ),
            ],
        };

    private static Player Changed(Player player, Func<Cell, Cell> change) =>
        player with
        {
            Rounds = [.. player.Rounds.Select(change)],
        };
}
