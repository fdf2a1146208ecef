using System.Text.Json;
using TochkaBot.Chess.RoundRobin;
using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Tests.Support;
using TochkaBot.Chess.TieBreaks;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Tests.RoundRobin;

public class BergerTests
{
    [Fact]
    public void Tables_are_those_of_the_handbook()
    {
        foreach (var table in Corpus.Json("berger.json").GetProperty("tables").EnumerateObject())
        {
            var expected = table.Value.EnumerateArray().Select(Show).ToList();
            var rounds = BergerTable.For(int.Parse(table.Name));
            Assert.Equal(expected, rounds.Select(round => Show(round.Boards, round.Free)));
        }
    }

    [Fact]
    public void Calendars_of_real_round_robins_come_out_the_same()
    {
        foreach (var (id, tournament) in Corpus.RoundRobins())
        {
            var circles = tournament.TypeCode.Contains("DOUBLE") ? 2 : 1;
            var tables = new[] { true, false }.Select(swap =>
                BergerTable.For(tournament.Players.Count, circles, swapBeforeSecond: swap)
            );
            Assert.True(tables.Any(table => Fits(table, tournament)), id);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(10)]
    [InlineData(13)]
    public void Two_circles_meet_twice_with_both_colours_and_never_three_in_a_row(int players)
    {
        var rounds = BergerTable.For(players, circles: 2);
        Assert.Equal(players * (players - 1), rounds.SelectMany(round => round.Boards).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, rounds.Count), rounds.Select(round => round.Round));
        for (var player = 1; player <= players; player++)
        {
            Assert.DoesNotContain("WWW", Colours(rounds, player));
            Assert.DoesNotContain("BBB", Colours(rounds, player));
        }
    }

    [Fact]
    public void Who_leaves_before_half_leaves_no_trace()
    {
        var table = Withdrawal.Apply(FourPlayers("4w1 3w* 2b*", "3b1 4w* 1w*"), 1);
        Assert.DoesNotContain(table.Players, player => player.Number == 1);
        Assert.All(table.Players, player => Assert.DoesNotContain(player.Rounds, cell => cell.Opponent == 1));
    }

    [Fact]
    public void Who_leaves_after_half_loses_the_rest_by_forfeit()
    {
        var table = Withdrawal.Apply(FourPlayers("4w1 3w1 2b*", "3b1 4w* 1w*"), 1);
        Assert.Equal(4, table.PointsAfter(table.Players[0], 3));
        Assert.Equal(Outcome.ForfeitLoss, table.Players[0].In(3).Outcome);
        Assert.Equal(Outcome.ForfeitWin, table.Players[1].In(3).Outcome);
        Assert.Equal(1, Standings.Of(table, TieBreak.ParseList("DE")).Lines[0].Rank);
    }

    private static bool Fits(IReadOnlyList<BergerRound> table, Tournament tournament) =>
        table.All(round => Replay.Stated(tournament, round.Round).All(round.Boards.Contains));

    private static Tournament FourPlayers(string first, string second) =>
        Crosstable.Of(
            $"Анна | {first}",
            $"Борис | {second}",
            first.Contains("3w1") ? "Вера | 2w0 1b0 4b*" : "Вера | 2w0 1b* 4b*",
            "Глеб | 1b0 2b* 3w*"
        );

    private static string Colours(IReadOnlyList<BergerRound> rounds, int player) =>
        string.Concat(
            rounds.Select(round =>
                round.Boards.Any(board => board.White == player) ? "W"
                : round.Boards.Any(board => board.Black == player) ? "B"
                : ""
            )
        );

    private static string Show(JsonElement round) =>
        Show(
            round
                .GetProperty("pairs")
                .EnumerateArray()
                .Select(pair => new Board(pair[0].GetInt32(), pair[1].GetInt32())),
            round.GetProperty("bye").ValueKind == JsonValueKind.Null ? 0 : round.GetProperty("bye").GetInt32()
        );

    private static string Show(IEnumerable<Board> boards, int free) =>
        string.Join(' ', boards.Select(board => $"{board.White}-{board.Black}")) + $" free {free}";
}
