using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Tests.Oracle;

/// <summary>A player before a round, read from the history once more and independently of the engine.</summary>
internal sealed record Facts(int Number, int Score, int[] Whites, int Idle, bool Barred, bool Top, bool Odd)
{
    /// <summary>+1 White, −1 Black, in the order of played games.</summary>
    public int Balance => Whites.Sum();

    public int Last => Whites.Length > 0 ? Whites[^1] : 0;

    public bool Twice => Whites.Length > 1 && Whites[^2] == Last;

    public bool Absolute => Math.Abs(Balance) > 1 || Twice;

    /// <summary>3 absolute, 2 strong, 1 mild, 0 none.</summary>
    public int Strength =>
        Whites.Length == 0 ? 0
        : Absolute ? 3
        : Balance != 0 ? 2
        : 1;

    public int Wish =>
        Whites.Length == 0 ? 0
        : Math.Abs(Balance) > 1 ? -Math.Sign(Balance)
        : Twice ? -Last
        : Balance != 0 ? -Balance
        : -Last;

    /// <summary>+1 floated up, −1 down, 0 neither: one round back and two rounds back.</summary>
    public required int[] Floats { get; init; }

    public required HashSet<int> Met { get; init; }

    public static List<Facts> Of(Tournament tournament, int round, HashSet<int> present)
    {
        var seen = 0;
        List<Facts> all = [];
        foreach (var player in tournament.Players)
        {
            var known = present.Contains(player.Number) || player.Rounds.Take(round - 1).Any(cell => cell.IsPaired);
            seen += known ? 1 : 0;
            if (present.Contains(player.Number))
                all.Add(One(tournament, round, player, seen % 2 == 1));
        }
        return [.. all.OrderByDescending(item => item.Score).ThenBy(item => item.Number)];
    }

    private static Facts One(Tournament tournament, int round, Player player, bool odd)
    {
        var past = player.Rounds.Concat(Enumerable.Repeat(default(Cell), round)).Take(round - 1).ToList();
        var played = past.Where(cell => cell.IsPlayed).ToList();
        var points = tournament.Points;
        var score = ScoreAt(tournament, player, round);
        return new Facts(
            player.Number,
            score,
            [.. played.Select(cell => cell.Colour == Colour.White ? 1 : -1)],
            past.Count - played.Count,
            past.Exists(cell =>
                cell.Outcome == Outcome.PairingBye
                || (!cell.IsPlayed && cell != default && points.Of(cell.Outcome) >= points.Win)
            ),
            round == tournament.PlannedRounds && 2 * score > points.Win * (round - 1),
            odd
        )
        {
            Floats = [FloatAt(tournament, player, round - 1), FloatAt(tournament, player, round - 2)],
            Met = [.. played.Select(cell => cell.Opponent)],
        };
    }

    private static int FloatAt(Tournament tournament, Player player, int round)
    {
        if (round < 1)
            return 0;
        var cell = player.In(round);
        if (!cell.IsPlayed)
            return cell.Outcome == Outcome.PairingBye || tournament.Points.Of(cell.Outcome) > tournament.Points.Loss
                ? -1
                : 0;
        var other = tournament.Players.Single(item => item.Number == cell.Opponent);
        return Math.Sign(ScoreAt(tournament, other, round) - ScoreAt(tournament, player, round));
    }

    private static int ScoreAt(Tournament tournament, Player player, int round) =>
        tournament.PointsAfter(player, round - 1)
        + tournament
            .Accelerations.Where(item => item.FirstRound <= round && round <= item.LastRound)
            .Where(item => item.FirstPlayer <= player.Number && player.Number <= item.LastPlayer)
            .Sum(item => item.Points);
}
