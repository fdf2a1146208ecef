using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Swiss.Arbiter;
using TochkaBot.Chess.Tests.Oracle;
using TochkaBot.Chess.Tests.Support;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Tests.Swiss;

public class NoPairingTests
{
    [Fact]
    public void Two_who_have_met_cannot_go_on_and_only_a_rematch_helps()
    {
        var tournament = Crosstable.Of("Анна | 2w1", "Борис | 1b0");
        var pairing = DutchPairing.Next(tournament);
        Assert.False(pairing.Exists);
        Assert.Contains("1", pairing.Obstacle!.Reason);
        var way = Assert.Single(WaysOut.Of(tournament, 2, [.. tournament.Players]));
        Assert.Equal(Rule.Rematch, way.Rules);
        Assert.Equal([new Board(2, 1)], way.Pairing.Boards);
        Assert.Equal("повторная встреча (2 – 1)", way.Reason);
    }

    [Fact]
    public void Lifting_a_ban_comes_before_a_second_bye()
    {
        // Siblings 1 and 2 are to be kept apart, and 3 had the bye: nothing is left by the rules.
        var tournament = Crosstable.Of("Анна | -Z", "Борис | -Z", "Вера | -U") with
        {
            Forbidden =
            [
                new ForbiddenGroup(1, 9, [1, 2]),
                new ForbiddenGroup(1, 9, [1, 3]),
                new ForbiddenGroup(1, 9, [2, 3]),
            ],
        };
        var ways = WaysOut.Of(tournament, 2, [.. tournament.Players]);
        Assert.Equal(Rule.Ban, ways[0].Rules);
        Assert.Single(ways[0].Exceptions);
        Assert.Equal(2, ways[0].Pairing.Boards.Count);
    }

    [Fact]
    public void A_possible_round_needs_no_way_out()
    {
        var tournament = Crosstable.Of("Анна | 2w1", "Борис | 1b0", "Вера | 4w1", "Глеб | 3b0");
        Assert.Empty(WaysOut.Of(tournament, 2, [.. tournament.Players]));
    }

    [Fact]
    public void Every_impossible_round_gets_ways_out_that_can_be_played()
    {
        var seen = 0;
        for (var seed = 0; seed < 600; seed++)
        {
            var history = new History(seed, 3 + (seed % 6), 3 + (seed % 4), seed % 2 == 0, false, false, seed % 3 == 0);
            var (tournament, present) = history.Play();
            var players = tournament.Players.Where(player => present.Contains(player.Number)).ToList();
            if (DutchPairing.Pair(tournament, history.Rounds + 1, players).Exists)
                continue;
            seen++;
            var ways = WaysOut.Of(tournament, history.Rounds + 1, players);
            Assert.NotEmpty(ways);
            Assert.All(ways, way => Assert.True(way.Pairing.Exists && way.Exceptions.Count > 0, $"{history}"));
            Assert.All(ways, way => Assert.Equal((players.Count + 1) / 2, way.Pairing.Boards.Count));
        }
        Assert.True(seen > 50, $"only {seen} impossible rounds");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    public void Tiny_fields_are_paired_too(int players, int boards)
    {
        var tournament = new Tournament
        {
            Players = [.. Enumerable.Range(1, players).Select(number => new Player { Number = number })],
        };
        Assert.Equal(boards, DutchPairing.Next(tournament).Boards.Count);
    }

    [Fact]
    public void A_second_bye_for_the_only_player_left_is_refused_with_a_reason()
    {
        var tournament = Crosstable.Of("Анна | -U");
        var pairing = DutchPairing.Next(tournament);
        Assert.Equal(
            "Для игрока 1 не осталось соперника, с которым можно играть по правилам.",
            pairing.Obstacle!.Reason
        );
        Assert.Equal(Rule.SecondBye, WaysOut.Of(tournament, 2, [.. tournament.Players])[0].Rules);
    }

    [Fact]
    public void When_everybody_withdraws_there_is_simply_no_board()
    {
        var tournament = Crosstable.Of("Анна | 2w1", "Борис | 1b0");
        Assert.True(DutchPairing.Pair(tournament, 2, []).Exists);
        Assert.Empty(DutchPairing.Pair(tournament, 2, []).Boards);
    }
}
