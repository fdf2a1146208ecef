using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.TieBreaks;
using TochkaBot.Chess.Tournaments;
using TochkaBot.Chess.Trf;

namespace TochkaBot.Chess.Tests.Swiss;

/// <summary>An evening at the centre: 21 players, 5 rounds, one late, one gone home, one half-point bye, two siblings.</summary>
public class EveningTests
{
    private const int Late = 17;
    private const int GoneHome = 8;
    private const int AtTheDentist = 4;

    private static readonly Tournament Start = new()
    {
        Players =
        [
            .. Enumerable.Range(1, 21).Select(number => new Player { Number = number, Name = $"Игрок {number}" }),
        ],
        PlannedRounds = 5,
        InitialColour = Colour.White,
        Forbidden = [new ForbiddenGroup(1, 5, [1, 11])],
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void An_evening_goes_by_the_rules(int seed)
    {
        var end = Play(Start, new Random(seed));
        var games = end
            .Players.SelectMany(player =>
                player.Rounds.Where(cell => cell.Opponent > 0).Select(cell => (player.Number, cell.Opponent))
            )
            .ToList();
        Assert.Equal(games.Distinct().Count(), games.Count);
        Assert.DoesNotContain((1, 11), games);
        Assert.All(
            end.Players,
            player => Assert.True(player.Rounds.Count(cell => cell.Outcome == Outcome.PairingBye) <= 1)
        );
        Assert.Equal([2, 3, 4, 5], Paired(end, Late));
        Assert.Equal([1, 2, 3], Paired(end, GoneHome));
        Assert.Equal([1, 3, 4, 5], Paired(end, AtTheDentist));
        var table = Standings.Of(end, TieBreak.ParseList("BH/C1,BH,SB,DE,WIN"));
        Assert.Equal(21, table.Lines.Count);
        Assert.Equal(table.Lines.OrderByDescending(line => line.Points), table.Lines);
    }

    [Fact]
    public void The_file_in_between_changes_nothing()
    {
        var tournament = Play(Start, new Random(7));
        var again = TrfReader.Read(TrfWriter.WriteBytes(tournament));
        for (var round = 1; round <= 5; round++)
            Assert.Null(Replay.FirstDifference(again, round));
    }

    [Fact]
    public void A_round_taken_back_is_paired_the_same_again()
    {
        var tournament = Play(Start, new Random(9));
        var boards = DutchPairing.Again(tournament, 4).Boards;
        var back = tournament.WithoutRound(4);
        Assert.Equal(3, back.RoundsPaired);
        back = back.WithBye(4, GoneHome, Outcome.ZeroPointBye);
        Assert.Equal(boards, DutchPairing.Next(back).Boards);
    }

    [Fact]
    public void A_result_can_be_corrected_and_taken_back()
    {
        var tournament = Start.WithRound(1, [new Board(1, 2)]).WithResult(1, 1, Outcome.Win);
        Assert.Equal(
            (2, 0),
            (tournament.PointsAfter(tournament.Players[0], 1), tournament.PointsAfter(tournament.Players[1], 1))
        );
        tournament = tournament.WithResult(1, 1, Outcome.Loss);
        Assert.Equal(Outcome.Win, tournament.Players[1].In(1).Outcome);
        Assert.Equal(0, tournament.WithResult(1, 1, Outcome.Pending).RoundsFinished);
        Assert.Throws<ArgumentException>(() => tournament.WithResult(1, 2, Outcome.Win));
    }

    [Fact]
    public void Nobody_gets_two_boards_and_no_round_is_written_twice()
    {
        Assert.Throws<ArgumentException>(() => Start.WithRound(1, [new(1, 2), new(2, 3)]));
        var tournament = Start.WithRound(1, [new Board(1, 2)]);
        Assert.Throws<ArgumentException>(() => tournament.WithRound(1, [new Board(3, 4)]));
    }

    private static Tournament Play(Tournament tournament, Random random)
    {
        tournament = tournament.WithBye(1, Late, Outcome.ZeroPointBye).WithBye(2, AtTheDentist, Outcome.HalfPointBye);
        for (var round = 1; round <= 5; round++)
        {
            if (round > 3)
                tournament = tournament.WithBye(round, GoneHome, Outcome.ZeroPointBye);
            var pairing = DutchPairing.Next(tournament);
            Assert.True(pairing.Exists);
            tournament = tournament.WithRound(round, pairing.Boards);
            foreach (var board in pairing.Boards.Where(board => !board.IsBye))
                tournament = tournament.WithResult(round, board.White, (Outcome)random.Next(1, 4));
        }
        return tournament;
    }

    private static IEnumerable<int> Paired(Tournament tournament, int number) =>
        Enumerable.Range(1, 5).Where(round => tournament.Players[number - 1].In(round).IsPaired);
}
