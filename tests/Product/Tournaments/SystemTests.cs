using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;
using TochkaBot.Domain.Tournaments.Settings;
using TochkaBot.Domain.Tournaments.Tables;

namespace TochkaBot.Tests.Tournaments;

/// <summary>All systems from the first round to the last, and the odd fields.</summary>
public sealed class SystemTests
{
    [Theory]
    [InlineData(3, "Круговая", 3)]
    [InlineData(6, "Круговая", 5)]
    [InlineData(7, "Круговая", 7)]
    [InlineData(4, "Круговая, 2 круга", 6)]
    [InlineData(5, "Круговая, 2 круга", 10)]
    public void In_a_round_robin_everybody_meets_everybody(int pupils, string system, int rounds)
    {
        using var hall = new Hall(pupils);
        hall.Begin(system);
        PlayOn(hall, g => (GameResult)(1 + ((g.Board + g.Round.Number) % 3)));

        Assert.Equal(rounds, hall.Book.Published);
        var pairs = hall
            .Book.AllGames.CountBy(g =>
                (Math.Min(g.White.PlayerId, g.Black.PlayerId), Math.Max(g.White.PlayerId, g.Black.PlayerId))
            )
            .ToList();
        Assert.Equal(pupils * (pupils - 1) / 2, pairs.Count);
        Assert.All(pairs, p => Assert.Equal(system.EndsWith("круга", StringComparison.Ordinal) ? 2 : 1, p.Value));
        Assert.Contains("завершён", Finish(hall));
    }

    [Fact]
    public void Who_leaves_a_round_robin_early_leaves_no_trace_and_late_loses_the_rest()
    {
        using var hall = new Hall(6);
        hall.Begin("Круговая").Play();
        var (early, late) = (hall.Player(hall.Pupils[0]), hall.Player(hall.Pupils[1]));
        hall.Vera.Forges($"tLeave.{hall.Id}.{early.Id}");
        for (var round = 2; round <= 5; round++)
        {
            hall.Vera.Forges($"tNext.{hall.Id}.{round}").Presses("Опубликовать тур");
            Assert.All(
                hall.Book.Games(hall.Round).Where(g => g.SeatOf(early.Id) is not null),
                g => Assert.False(g.IsOpen)
            );
            hall.Book.Open().ToList().ForEach(g => hall.Enter(g, GameResult.Draw));
            if (round == 3)
            {
                hall.Vera.Forges($"tLeave.{hall.Id}.{late.Id}");
            }
        }

        var table = Table.Of(hall.Book);
        Assert.Null(table.Of(early));
        Assert.NotNull(table.Of(late));
        Assert.Contains("завершён", Finish(hall));
        Assert.Null(hall.Player(hall.Pupils[0]).Place);
    }

    [Fact]
    public void A_game_of_a_round_robin_may_be_played_later()
    {
        using var hall = new Hall(4);
        hall.Begin("Круговая").Play(g => g.Board == 1 ? GameResult.Pending : GameResult.WhiteWon);
        hall.Vera.Presses("Следующий тур");
        hall.Play();
        Assert.Equal(1, Assert.Single(hall.Book.Open()).Round.Number);

        hall.Enter(hall.Book.Open()[0], GameResult.Draw);
        Assert.Empty(hall.Book.Open());
        // What stands in an older round is not changed any more.
        hall.Enter(hall.Book.Games(hall.Book.Rounds[0])[0], GameResult.BlackWon);
        Assert.Equal(GameResult.Draw, hall.Book.Games(hall.Book.Rounds[0])[0].Result);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(11)]
    public void In_a_knockout_one_is_left_and_draws_are_played_again(int pupils)
    {
        using var hall = new Hall(pupils);
        hall.Begin("На выбывание");
        PlayOn(hall, g => g.Round.Number == 1 && g.Board == 1 ? GameResult.Draw : GameResult.WhiteWon);

        var play = BracketPlay.Of(hall.Book);
        Assert.True(play.IsOver);
        // One loss for everybody but the winner.
        Assert.Equal(pupils - 1, hall.Book.AllGames.Count(g => g.Result != GameResult.Draw));
        var table = Table.Of(hall.Book);
        Assert.Equal(play.Run.Champion, table.Lines.Single(l => l.Place == 1).Player.Number);
        Assert.Equal(pupils, table.Lines.Count);
        Assert.Contains("завершён", Finish(hall));
    }

    [Fact]
    public void A_match_for_the_third_place_settles_it()
    {
        using var hall = new Hall(8);
        hall.Vera.Says("/arbiter")
            .Presses("Настроить")
            .Presses("Система")
            .Presses("На выбывание")
            .Presses("Матч за 3-е место")
            .Presses("Готово");
        hall.Vera.Presses("Кто здесь").Presses("Все здесь").Presses("Готово").Presses("Начать турнир");
        PlayOn(hall, _ => GameResult.WhiteWon);

        Assert.Equal([1, 2, 3, 4], Table.Of(hall.Book).Lines.Take(4).Select(l => l.Place));
        Assert.Equal(8, hall.Book.AllGames.Count);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public void In_a_double_elimination_nobody_goes_before_two_losses(int pupils)
    {
        using var hall = new Hall(pupils);
        hall.Begin("До двух поражений");
        PlayOn(hall, g => (g.Round.Number + g.Board) % 2 == 0 ? GameResult.WhiteWon : GameResult.BlackWon);

        var lost = hall.Book.Players.ToDictionary(
            p => p.Id,
            p => hall.Book.AllGames.Select(g => g.SeatOf(p.Id)).Count(s => s?.Outcome == SeatOutcome.Loss)
        );
        var champion = BracketPlay.Of(hall.Book).Run.Champion;
        Assert.All(hall.Book.Players, p => Assert.True(p.Number == champion ? lost[p.Id] <= 1 : lost[p.Id] == 2));
        Assert.Equal(1, Table.Of(hall.Book).Lines.Count(l => l.Place == 2));
    }

    [Fact]
    public void Who_goes_home_from_a_bracket_lets_the_opponent_pass()
    {
        using var hall = new Hall(4);
        hall.Begin("На выбывание").Play();
        var finalist = hall.Book.Player(hall.Book.Games(hall.Round)[0].White.PlayerId)!;
        hall.Vera.Forges($"tLeave.{hall.Id}.{finalist.Id}").Forges($"tNext.{hall.Id}.2");

        Assert.Contains("Все туры сыграны", hall.Vera.Text);
        Finish(hall);
        Assert.Equal(2, hall.Book.Player(finalist.Id)!.Place);
    }

    [Fact]
    public void When_the_rules_leave_no_pairing_the_arbiter_chooses_what_gives_way()
    {
        using var hall = new Hall(4);
        hall.Vera.Says("/arbiter")
            .Presses("Настроить")
            .Presses("Система")
            .Presses("Швейцарская")
            .Presses("Туров")
            .Presses("5")
            .Presses("Готово");
        hall.Vera.Presses("Кто здесь").Presses("Все здесь").Presses("Готово").Presses("Начать турнир");
        for (var round = 1; round <= 3; round++)
        {
            hall.Play();
            hall.Vera.Presses("Следующий тур");
        }

        Assert.Contains("По всем правилам пар больше не составить", hall.Vera.Text);
        Assert.Equal(3, hall.Book.Published);
        hall.Vera.Presses("повторная встреча");
        Assert.Contains("уже играли друг с другом", hall.Vera.Text);
        hall.Vera.Presses("Опубликовать тур");
        Assert.Equal(4, hall.Book.Published);
    }

    [Fact]
    public void When_everybody_goes_home_there_is_nothing_to_pair_and_the_end_is_open()
    {
        using var hall = new Hall(5);
        hall.Begin().Play();
        foreach (var player in hall.Book.Players)
        {
            hall.Vera.Forges($"tLeave.{hall.Id}.{player.Id}");
        }

        hall.Vera.Forges($"tNext.{hall.Id}.2");
        Assert.Contains("нужны хотя бы двое", hall.Vera.Text);
        Assert.Contains("завершён", Finish(hall));
        Assert.All(hall.Book.Players, p => Assert.NotNull(p.Place));
    }

    [Fact]
    public void Two_players_play_a_swiss_of_one_round()
    {
        using var hall = new Hall(2);
        hall.Begin().Play();

        Assert.Equal((1, 1), (hall.Book.Tournament.Rounds, hall.Book.Published));
        Assert.Contains("завершён", Finish(hall));
    }

    [Theory]
    [InlineData(2, null, 180, TournamentSystem.RoundRobin, 2)]
    [InlineData(4, null, 180, TournamentSystem.RoundRobin, 6)]
    [InlineData(6, null, 180, TournamentSystem.RoundRobin, 5)]
    [InlineData(8, null, 60, TournamentSystem.Swiss, 3)]
    [InlineData(21, null, 180, TournamentSystem.Swiss, 5)]
    [InlineData(21, null, 100, TournamentSystem.Swiss, 4)]
    [InlineData(21, null, null, TournamentSystem.Swiss, 5)]
    [InlineData(100, null, null, TournamentSystem.Swiss, 7)]
    [InlineData(16, 4, 180, TournamentSystem.Knockout, 4)]
    [InlineData(16, 4, 240, TournamentSystem.Swiss, 4)]
    public void The_proposal_fits_players_boards_and_time(
        int players,
        int? sets,
        int? minutes,
        TournamentSystem system,
        int rounds
    )
    {
        var evening = new Conditions(players, sets, 10, minutes is { } m ? TimeSpan.FromMinutes(m) : null);
        var proposal = Proposal.For(evening);

        Assert.Equal((system, rounds), (proposal.System, proposal.Rounds));
    }

    /// <summary>Round after round, until the screen offers to finish.</summary>
    private static void PlayOn(Hall hall, Func<Game, GameResult> result)
    {
        for (var round = 0; round < 40; round++)
        {
            hall.Play(result);
            if (!hall.Vera.Sees("Следующий тур"))
            {
                return;
            }

            hall.Vera.Presses("Следующий тур");
        }

        Assert.Fail("It never ends.");
    }

    private static string Finish(Hall hall)
    {
        hall.Vera.Forges($"tEnd.{hall.Id}").Presses("Завершить турнир");
        return hall.Vera.Text;
    }
}
