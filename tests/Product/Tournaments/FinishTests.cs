using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;
using TochkaBot.Domain.Tournaments.Tables;

namespace TochkaBot.Tests.Tournaments;

/// <summary>What stays when it is over.</summary>
public sealed class FinishTests
{
    [Fact]
    public void The_end_is_asked_once_and_writes_awards_places_and_attendance()
    {
        using var hall = new Hall(9);
        var sick = hall.Pupils[8];
        hall.Vera.Says("/arbiter")
            .Presses("Настроить")
            .Presses("Система")
            .Presses("Швейцарская")
            .Presses("Готово")
            .Presses("Кто здесь");
        hall.Vera.Presses("Все здесь").Presses(sick.Actor.Person!.GivenName).Presses("Готово").Presses("Начать турнир");
        Play(hall, 3);
        hall.Vera.Forges($"tEnd.{hall.Id}").Presses("Призёры: 2–4");
        Assert.Contains("победитель", hall.Vera.Text);
        Assert.Contains("вернуть будет нельзя", hall.Vera.Text);
        Assert.True(hall.Book.IsRunning);

        hall.Vera.Presses("Завершить турнир");

        Assert.Equal(
            (TournamentStatus.Finished, EventStatus.Finished),
            (hall.Book.Tournament.Status, hall.Book.Event.Status)
        );
        var results = hall.World.Read(tx => EventResultStore.Of(tx, hall.Id));
        Assert.Equal(8, results.Count);
        Assert.All(results, r => Assert.Equal(Finishing.AwardFor(hall.Book.Tournament, r.Place!.Value), r.Result));
        Assert.Contains(
            results,
            r => r is { Place: 4, Result: EventAward.PrizeWinner } or { Place: 3, Result: EventAward.PrizeWinner }
        );
        Assert.Equal(Attendance.Absent, SignUpOf(hall, sick.PersonId).Attendance);
        Assert.Equal(Attendance.Came, SignUpOf(hall, hall.Pupils[0].PersonId).Attendance);
    }

    [Fact]
    public void Every_player_hears_the_place_once_and_nobody_may_change_anything_afterwards()
    {
        using var hall = new Hall(6);
        hall.Begin();
        Play(hall, 3);
        hall.Vera.Forges($"tEnd.{hall.Id}").Presses("Завершить турнир").Forges($"tEndNow.{hall.Id}");

        Assert.All(
            hall.Pupils,
            p =>
                Assert.Contains(
                    $"Ваше место: <b>{hall.Player(p).Place}</b>",
                    Assert.Single(p.Notices, n => n.Text.Contains("завершён")).Text
                )
        );
        Assert.Contains("победитель турнира", hall.Pupils.Single(p => hall.Player(p).Place == 1).LastNotice);
        var before = hall.Book.AllGames.Select(g => g.Result).ToList();
        hall.Enter(hall.Book.AllGames[0], GameResult.Draw);
        hall.Vera.Forges($"tBackNow.{hall.Id}.3.0").Forges($"tNext.{hall.Id}.4").Forges($"tPut.{hall.Id}.Rounds.7");
        Assert.Equal(before, hall.Book.AllGames.Select(g => g.Result));
        Assert.Equal(3, hall.Book.Rounds.Count);
    }

    [Fact]
    public void An_open_game_holds_the_end_back()
    {
        using var hall = new Hall(6);
        hall.Begin().Play(g => g.Board == 1 ? GameResult.Pending : GameResult.Draw);
        hall.Vera.Forges($"tEndNow.{hall.Id}");

        Assert.True(hall.Book.IsRunning);
        Assert.Contains("Сначала результаты: стол 1", hall.Vera.Text);
    }

    [Fact]
    public void The_school_rating_seeds_the_next_tournament()
    {
        using var hall = new Hall(6);
        hall.Begin();
        Play(hall, 3);
        hall.Vera.Forges($"tEnd.{hall.Id}").Presses("Завершить турнир");
        var winner = hall.Book.Players.Single(p => p.Place == 1);
        var rated = hall.World.Read(tx =>
            hall.Book.Players.ToDictionary(p => p.PersonId!.Value, p => RatingStore.RatingOf(tx, p.PersonId!.Value))
        );
        Assert.True(rated[winner.PersonId!.Value] > 1000);
        Assert.Equal(6 * 1000, rated.Values.Sum());

        var next = hall.World.Event(
            "Второй",
            e =>
                e with
                {
                    Kind = EventKind.Tournament,
                    StartsAt = hall.World.Clock.Now.AddDays(1),
                    GradeFrom = 1,
                    GradeTo = 11,
                }
        );
        foreach (var pupil in hall.Pupils)
        {
            pupil.Press($"|join.{next}");
        }

        hall.Vera.Press($"|tAll.{next}").Presses("Готово").Presses("Начать турнир");
        var seeded = hall.World.Read(tx => Book.Read(tx, next)!).Players;
        Assert.Equal(
            seeded.OrderByDescending(p => rated[p.PersonId!.Value]).Select(p => rated[p.PersonId!.Value]),
            seeded.Select(p => p.Rating)
        );
        Assert.Equal(winner.PersonId, seeded[0].PersonId);
    }

    [Fact]
    public void The_table_stays_as_it_was_written_and_outlives_a_deleted_person()
    {
        using var hall = new Hall(6);
        hall.Begin();
        Play(hall, 3);
        hall.Vera.Forges($"tEnd.{hall.Id}").Presses("Завершить турнир");
        var before = Table.Of(hall.Book).Lines.Select(l => (l.Place, l.Player.Number, l.Points)).ToList();
        var gone = hall.Pupils[2].PersonId;
        hall.World.Write(tx => tx.Run("DELETE FROM people WHERE id = @gone", new { gone }));

        Assert.Equal(before, Table.Of(hall.Book).Lines.Select(l => (l.Place, l.Player.Number, l.Points)));
        hall.World.Boris.Says("/tournaments").Presses("Таблица");
        Assert.Contains("Участник", hall.World.Boris.Text);
    }

    private static void Play(Hall hall, int rounds)
    {
        for (var round = 1; round <= rounds; round++)
        {
            hall.Play(g => (GameResult)(1 + ((g.Board + round) % 3)));
            if (hall.Vera.Sees("Следующий тур"))
            {
                hall.Vera.Presses("Следующий тур");
            }
        }
    }

    private static SignUp SignUpOf(Hall hall, long person) =>
        hall.World.Read(tx => SignUpStore.ActiveOf(tx, hall.Id, person)!);
}
