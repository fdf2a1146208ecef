using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Tests.Oracle;

/// <summary>A random tournament up to some round, with everything that happens to tournaments.</summary>
/// <param name="Seed">Decides all chances.</param>
/// <param name="Players">2…10.</param>
/// <param name="Rounds">Rounds already played.</param>
/// <param name="Bans">Whether some players must not meet.</param>
/// <param name="Accelerated">Whether Baku acceleration is on.</param>
/// <param name="Last">Whether the coming round is the last one.</param>
/// <param name="Wild">Whether past rounds were paired at random instead of by the rules.</param>
public sealed record History(int Seed, int Players, int Rounds, bool Bans, bool Accelerated, bool Last, bool Wild)
{
    public (Tournament Tournament, HashSet<int> Present) Play()
    {
        Random random = new(Seed);
        var planned = Last ? Rounds + 1 : Rounds + 3;
        var tournament = new Tournament
        {
            Players = [.. Enumerable.Range(1, Players).Select(number => new Player { Number = number })],
            PlannedRounds = planned,
            InitialColour = random.Next(2) == 0 ? Colour.White : Colour.Black,
            Points =
                Accelerated || random.Next(5) > 0
                    ? PointSystem.Standard
                    : new()
                    {
                        Win = 6,
                        Draw = 2,
                        Bye = 6,
                    },
            Forbidden = Bans
                ? [new(1, 99, [.. Some(random, 2)]), new(random.Next(1, 4), 99, [.. Some(random, 3)])]
                : [],
        };
        if (Accelerated)
            tournament = tournament with { Accelerations = BakuAcceleration.For(Players, planned, tournament.Points) };
        for (var round = 1; round <= Rounds; round++)
            tournament = PlayRound(tournament, round, random);
        return (tournament, Present(random));
    }

    private IEnumerable<int> Some(Random random, int count) =>
        Enumerable.Range(1, Players).OrderBy(_ => random.Next()).Take(count);

    private HashSet<int> Present(Random random) => [.. Enumerable.Range(1, Players).Where(_ => random.Next(8) > 0)];

    private Tournament PlayRound(Tournament tournament, int round, Random random)
    {
        var present = Present(random);
        var players = tournament.Players.Where(player => present.Contains(player.Number)).ToList();
        var boards = Wild ? Shuffled(players, random) : DutchPairing.Pair(tournament, round, players).Boards;
        Dictionary<int, Cell> cells = [];
        foreach (var board in boards)
            Settle(cells, board, random);
        Outcome[] rests = [Outcome.ZeroPointBye, Outcome.HalfPointBye, Outcome.ZeroPointBye, Outcome.FullPointBye];
        Cell CellOf(int number) =>
            cells.TryGetValue(number, out var cell) ? cell : new(0, Colour.None, rests[random.Next(random.Next(1, 5))]);
        return tournament with
        {
            Players =
            [
                .. tournament.Players.Select(player =>
                    player with
                    {
                        Rounds = [.. player.Rounds, CellOf(player.Number)],
                    }
                ),
            ],
        };
    }

    private static List<Board> Shuffled(List<Player> players, Random random)
    {
        var order = players.OrderBy(_ => random.Next()).Select(player => player.Number).ToList();
        var boards = order.Chunk(2).Select(pair => new Board(pair[0], pair.Length > 1 ? pair[1] : 0));
        return [.. boards];
    }

    private static void Settle(Dictionary<int, Cell> cells, Board board, Random random)
    {
        if (board.IsBye)
        {
            cells[board.White] = new(0, Colour.None, Outcome.PairingBye);
            return;
        }
        var (white, black) = random.Next(12) switch
        {
            < 5 => (Outcome.Win, Outcome.Loss),
            < 8 => (Outcome.Loss, Outcome.Win),
            < 10 => (Outcome.Draw, Outcome.Draw),
            10 => (Outcome.ForfeitWin, Outcome.ForfeitLoss),
            _ => (Outcome.ForfeitLoss, Outcome.ForfeitLoss),
        };
        cells[board.White] = new(board.Black, Colour.White, white);
        cells[board.Black] = new(board.White, Colour.Black, black);
    }
}
