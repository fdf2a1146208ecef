using TochkaBot.Chess.Rating;
using TochkaBot.Chess.Tests.Support;

namespace TochkaBot.Chess.Tests.Rating;

public class SchoolEloTests
{
    [Fact]
    public void Equal_newcomers_win_and_lose_twenty_points()
    {
        var after = SchoolElo.After(new Dictionary<long, SchoolRating>(), [new(1, 2, 2)]);
        Assert.Equal(new SchoolRating(1020, 1), after[1]);
        Assert.Equal(new SchoolRating(980, 1), after[2]);
    }

    [Fact]
    public void An_experienced_player_moves_half_as_fast()
    {
        Dictionary<long, SchoolRating> before = new() { [1] = new(1000, 20), [2] = new(1000, 3) };
        var after = SchoolElo.After(before, [new(1, 2, 0)]);
        Assert.Equal(new SchoolRating(990, 21), after[1]);
        Assert.Equal(new SchoolRating(1020, 4), after[2]);
    }

    [Fact]
    public void A_surprise_is_worth_more_than_the_expected()
    {
        Dictionary<long, SchoolRating> before = new() { [1] = new(1400, 20), [2] = new(1000, 20) };
        Assert.Equal(1402, SchoolElo.After(before, [new(1, 2, 2)])[1].Rating);
        Assert.Equal(1018, SchoolElo.After(before, [new(1, 2, 0)])[2].Rating);
    }

    [Fact]
    public void The_order_of_games_does_not_matter()
    {
        RatedGame[] games = [new(1, 2, 2), new(2, 3, 1), new(3, 1, 2)];
        Dictionary<long, SchoolRating> before = new() { [2] = new(1300, 40) };
        var forwards = SchoolElo.After(before, games);
        var backwards = SchoolElo.After(before, games.Reverse());
        Assert.Equal(forwards.OrderBy(item => item.Key), backwards.OrderBy(item => item.Key));
    }

    [Fact]
    public void Nobody_falls_below_the_floor() =>
        Assert.Equal(
            SchoolElo.Lowest,
            SchoolElo
                .After(
                    new Dictionary<long, SchoolRating> { [1] = new(SchoolElo.Lowest, 0) },
                    [new(1, 2, 0), new(1, 2, 0)]
                )[1]
                .Rating
        );

    [Fact]
    public void Only_games_that_were_played_count()
    {
        var tournament = Crosstable.Of("Анна | 2w1 -U 2b+", "Борис | 1b0 3wW 1w-", "Вера | -U 2bL -H");
        Assert.Equal([new RatedGame(101, 102, 2)], SchoolElo.GamesOf(tournament, number => 100 + number));
    }

    [Fact]
    public void A_game_against_oneself_is_refused() =>
        Assert.Throws<ArgumentException>(() => SchoolElo.After(new Dictionary<long, SchoolRating>(), [new(1, 1, 2)]));
}
