namespace TochkaBot.Chess.Tournaments;

/// <summary>Writes rounds and results into a tournament; every step gives a new record and leaves the old one alone.</summary>
public static class Rounds
{
    /// <summary>
    /// Writes the boards of a round: games without a result yet, and the bye. Whoever has no board keeps the cell that
    /// was there (a requested bye), else gets a zero-point one.
    /// </summary>
    /// <param name="tournament">The tournament.</param>
    /// <param name="round">The round, from 1.</param>
    /// <param name="boards">The boards.</param>
    /// <exception cref="ArgumentException">The round has boards already, or a player is at two boards.</exception>
    public static Tournament WithRound(this Tournament tournament, int round, IReadOnlyList<Board> boards)
    {
        if (tournament.Players.Any(player => player.In(round).IsPaired))
            throw new ArgumentException($"Round {round} is paired already", nameof(round));
        Dictionary<int, Cell> cells = [];
        foreach (var board in boards)
            if (!cells.TryAdd(board.White, Of(board, Colour.White)) || !TryAddBlack(cells, board))
                throw new ArgumentException($"A player of {board} is at two boards", nameof(boards));
        return tournament.With(player =>
            Put(player, round, cells.TryGetValue(player.Number, out var cell) ? cell : Resting(player.In(round)))
        );
    }

    /// <summary>Writes, corrects or (with <see cref="Outcome.Pending"/>) takes back the result of a game.</summary>
    /// <param name="tournament">The tournament.</param>
    /// <param name="round">The round, from 1.</param>
    /// <param name="white">Starting number of White.</param>
    /// <param name="result">The result from White's side.</param>
    /// <param name="black">The result from Black's side, when it is not the mirror of White's: both may lose.</param>
    /// <exception cref="ArgumentException">White has no game in this round.</exception>
    public static Tournament WithResult(
        this Tournament tournament,
        int round,
        int white,
        Outcome result,
        Outcome? black = null
    )
    {
        var cell = tournament.Players.FirstOrDefault(player => player.Number == white)?.In(round) ?? default;
        if (cell is not { Opponent: > 0, Colour: Colour.White })
            throw new ArgumentException($"Player {white} does not have White in round {round}", nameof(white));
        return tournament.With(player =>
            player.Number == white ? Put(player, round, cell with { Outcome = result })
            : player.Number == cell.Opponent ? Put(player, round, new(white, Colour.Black, black ?? Mirror(result)))
            : player
        );
    }

    /// <summary>Takes a round back, with everything after it.</summary>
    public static Tournament WithoutRound(this Tournament tournament, int round) =>
        tournament.With(player => player with { Rounds = [.. player.Rounds.Take(round - 1)] });

    /// <summary>Writes a requested bye or a known absence for a round that is not paired yet.</summary>
    /// <param name="tournament">The tournament.</param>
    /// <param name="round">The round, from 1.</param>
    /// <param name="number">Starting number.</param>
    /// <param name="outcome">Half-point, full-point or zero-point bye.</param>
    public static Tournament WithBye(this Tournament tournament, int round, int number, Outcome outcome) =>
        tournament.With(player => player.Number == number ? Put(player, round, new(0, Colour.None, outcome)) : player);

    private static Tournament With(this Tournament tournament, Func<Player, Player> change) =>
        tournament with
        {
            Players = [.. tournament.Players.Select(change)],
        };

    private static bool TryAddBlack(Dictionary<int, Cell> cells, Board board) =>
        board.IsBye || cells.TryAdd(board.Black, Of(board, Colour.Black));

    private static Cell Of(Board board, Colour colour) =>
        board.IsBye
            ? new(0, Colour.None, Outcome.PairingBye)
            : new(colour == Colour.White ? board.Black : board.White, colour, Outcome.Pending);

    private static Cell Resting(Cell cell) => cell == default ? new(0, Colour.None, Outcome.ZeroPointBye) : cell;

    private static Player Put(Player player, int round, Cell cell) =>
        player with
        {
            Rounds = [.. Enumerable.Range(1, round - 1).Select(player.In), cell, .. player.Rounds.Skip(round)],
        };

    private static Outcome Mirror(Outcome outcome) =>
        outcome switch
        {
            Outcome.Win => Outcome.Loss,
            Outcome.Loss => Outcome.Win,
            Outcome.UnratedWin => Outcome.UnratedLoss,
            Outcome.UnratedLoss => Outcome.UnratedWin,
            Outcome.ForfeitWin => Outcome.ForfeitLoss,
            Outcome.ForfeitLoss => Outcome.ForfeitWin,
            _ => outcome,
        };
}
