using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.TieBreaks;

/// <summary>Scores after a round as tie-breaks see them (FIDE C.07 art. 15 and 16). All points are half points.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<int, Player> _players;

    public Ledger(Tournament tournament, int rounds)
    {
        (Tournament, Rounds) = (tournament, rounds);
        _players = tournament.Players.ToDictionary(player => player.Number);
    }

    public Tournament Tournament { get; }

    /// <summary>How many rounds count.</summary>
    public int Rounds { get; }

    /// <summary>Games a player can have: in a round robin of an odd field everybody rests once a circle.</summary>
    public int GamesEach =>
        Tournament.IsRoundRobin && Tournament.Players.Count % 2 == 1
            ? Rounds - (Rounds / Tournament.Players.Count)
            : Rounds;

    public PointSystem Points => Tournament.Points;

    public Player this[int number] => _players[number];

    public IEnumerable<(int Round, Cell Cell)> Cells(Player player)
    {
        for (var round = 1; round <= Rounds; round++)
            yield return (round, player.In(round));
    }

    /// <summary>Played over the board; where the calendar is fixed beforehand forfeits count too (art. 15.2).</summary>
    public bool Counts(Cell cell, bool forfeitsPlayed) =>
        cell.IsPlayed || ((forfeitsPlayed || Tournament.IsRoundRobin) && cell.Opponent > 0);

    public int Score(Player player) => Tournament.PointsAfter(player, Rounds);

    /// <summary>Art. 16.1.1: a half-point or zero-point bye.</summary>
    public static bool IsRequestedBye(Cell cell) =>
        cell.Opponent == 0 && cell.Outcome is Outcome.HalfPointBye or Outcome.ZeroPointBye or Outcome.Blank;

    /// <summary>Art. 16.1.2: a requested bye or a forfeit loss.</summary>
    public static bool IsVoluntary(Cell cell) => IsRequestedBye(cell) || cell.Outcome == Outcome.ForfeitLoss;

    /// <summary>Whether art. 8.3 takes the last round of this player as drawn.</summary>
    public bool IsForeRound(Player player, int round) => round == Rounds && player.In(round).Opponent > 0;

    /// <summary>
    /// The score a player brings to the tie-breaks of opponents: requested byes after which nothing was played any more
    /// count as draws (art. 16.3.2); with <paramref name="fore"/> the last round is a draw (art. 8.3).
    /// </summary>
    public int Adjusted(Player player, bool fore)
    {
        if (Tournament.IsRoundRobin)
            return Score(player);
        fore &= IsForeRound(player, Rounds);
        var (sum, silent) = (0, !fore);
        for (var round = Rounds; round > 0; round--)
        {
            var cell = player.In(round);
            var isDraw = (fore && round == Rounds) || (silent && IsRequestedBye(cell));
            silent &= IsVoluntary(cell);
            sum += isDraw ? Points.Draw : Points.Of(cell.Outcome);
        }
        return sum;
    }

    /// <summary>The score of the dummy that an unplayed round is played against (art. 16.4).</summary>
    public int Dummy(Player player, Cell cell, TieBreak tieBreak, bool fore)
    {
        var own =
            fore && IsForeRound(player, Rounds)
                ? Tournament.PointsAfter(player, Rounds - 1) + Points.Draw
                : Score(player);
        if (tieBreak.Is2024)
            return own;
        var limit =
            cell.Opponent > 0
                ? Adjusted(this[cell.Opponent], fore)
                : Math.Max(Rounds, Tournament.PlannedRounds) * Points.Draw;
        return Math.Min(own, limit);
    }
}
