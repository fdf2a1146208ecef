using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Tables;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Tournaments;

/// <summary>What players do and see on their own phones.</summary>
public sealed class PlayerTests : IDisposable
{
    private readonly Hall hall = new(9);
    private readonly Chat white;
    private readonly Chat black;

    public PlayerTests()
    {
        hall.Begin().Vera.Presses("Опубликовать тур");
        var game = hall.Book.Games(hall.Round)[0];
        (white, black) = (hall.ChatOf(game.White), hall.ChatOf(game.Black));
    }

    private GameResult Result => hall.Book.Games(hall.Round)[0].Result;

    [Fact]
    public void One_reports_the_other_confirms_and_the_result_stands()
    {
        white.PressesOnNotice("Победа");
        Assert.Contains("Ждём ответа соперника", white.Text);
        Assert.Equal(GameResult.Pending, Result);
        Assert.Contains("сообщает про ваше поражение", black.LastNotice);

        black.PressesOnNotice("Подтвердить");
        Assert.Contains("Результат записан", black.Text);
        Assert.Equal(GameResult.WhiteWon, Result);
    }

    [Fact]
    public void Two_who_say_the_same_need_no_confirmation()
    {
        black.PressesOnNotice("Ничья");
        white.Press($"|gameSay.{hall.Round.Id}.d");

        Assert.Equal(GameResult.Draw, Result);
    }

    [Fact]
    public void Who_does_not_agree_calls_the_arbiter_who_decides_with_a_press()
    {
        white.PressesOnNotice("Победа");
        black.PressesOnNotice("Оспорить");

        Assert.Contains("он решит", black.Text);
        Assert.Contains("Соперник не согласен", hall.Vera.LastNotice);
        hall.Vera.Press(hall.Vera.Notices[^1].Rows[0][1].Data);
        Assert.Equal(GameResult.Draw, Result);
        Assert.Contains("Результат этой партии уже известен", black.Press($"|gameYes.{hall.Round.Id}").Text);
    }

    [Fact]
    public void Two_different_results_call_the_arbiter_once()
    {
        white.PressesOnNotice("Победа");
        black.Press($"|gameSay.{hall.Round.Id}.w");
        white.Press($"|gameSay.{hall.Round.Id}.w");
        hall.World.Later(TimeSpan.FromMinutes(5));

        Assert.Single(hall.Vera.Notices, n => n.Text.Contains("Стол 1"));
        Assert.Contains("победа", hall.Vera.LastNotice);
    }

    [Fact]
    public void After_two_silent_minutes_the_arbiter_is_asked_once()
    {
        white.PressesOnNotice("Победа");
        hall.World.Later(TimeSpan.FromMinutes(1.9));
        Assert.Empty(hall.Vera.Notices);

        hall.World.Later(TimeSpan.FromMinutes(0.2));
        hall.World.Later(TimeSpan.FromMinutes(10));
        Assert.Contains("Соперник молчит", Assert.Single(hall.Vera.Notices).Text);
        hall.Vera.Says("/arbiter");
        Assert.Contains("🗣 Стол 1", hall.Vera.Text);
        hall.Vera.PressesOnNotice("1.");
        Assert.Equal(GameResult.WhiteWon, Result);
    }

    [Fact]
    public void The_arbiters_result_is_the_last_word()
    {
        hall.Enter(hall.Book.Games(hall.Round)[0], GameResult.BlackWon);
        white.PressesOnNotice("Пары");

        white.Press($"|gameSay.{hall.Round.Id}.w");

        Assert.Equal(GameResult.BlackWon, Result);
        Assert.Contains("уже известен", white.Text);
    }

    [Fact]
    public void When_the_players_bring_in_the_last_result_the_arbiter_hears_it()
    {
        foreach (var game in hall.Book.Games(hall.Round).Skip(1))
        {
            hall.Enter(game, GameResult.Draw);
        }

        white.PressesOnNotice("Поражение");
        black.PressesOnNotice("Подтвердить");

        Assert.Contains("Все результаты есть", hall.Vera.LastNotice);
        hall.Vera.PressesOnNotice("Открыть").Presses("Следующий тур");
        Assert.Contains("Тур 2", hall.Vera.Text);
    }

    [Fact]
    public void Nobody_reports_for_others_or_for_a_round_that_is_over()
    {
        var free = hall.Pupils.Single(p => p.PersonId == hall.Book.Byes(hall.Round)[0].PersonId);
        free.Press($"|gameSay.{hall.Round.Id}.w");
        hall.World.Boris.Press($"|gameSay.{hall.Round.Id}.w").Press($"|gameYes.{hall.Round.Id}");
        hall.World.Gleb.Press($"|gameSay.{hall.Round.Id}.w").Press($"|gameSay.{hall.Round.Id}.x");

        Assert.All(hall.Book.Seats, s => Assert.Null(s.Reported));
        Assert.Contains("Такого турнира нет", hall.World.Boris.Text);
    }

    [Fact]
    public void One_sees_ones_board_the_pairs_the_table_and_why()
    {
        hall.Play(g => g.Board == 1 ? GameResult.WhiteWon : GameResult.Draw);
        hall.Vera.Presses("Следующий тур").Presses("Опубликовать тур");

        white.Says("/tournaments");
        Assert.Contains("тур 2", white.Text);
        Assert.Contains("соперник:", white.Text);
        var place = Table.Of(hall.Book).Of(hall.Player(white))!.Place;
        Assert.Contains($"Ваше место: <b>{place}</b>, 1 очко", white.Text);
        Assert.Contains($"{place} место, 1 очко.", white.Presses("Почему моё место").Text);
        Assert.Contains("У вас белыми 1 партия", white.Presses("Назад").Presses("Почему у меня").Text);
        Assert.Contains("Пары", white.Presses("Назад").Presses("Пары").Text);
        Assert.Contains("после тура 1", white.Presses("Таблица").Text);
        Assert.All(
            white.Text.Split('\n').Where(l => l.Contains("Б ", StringComparison.Ordinal)),
            line => Assert.InRange(line.Replace("<pre>", string.Empty).Replace("</pre>", string.Empty).Length, 10, 34)
        );
        Assert.Contains("соперник:", white.Presses("Моя партия").Text);
    }

    [Fact]
    public void A_stranger_sees_the_table_without_names_and_a_consent_to_publish_shows_the_short_one()
    {
        var person = white.PersonId;
        hall.World.Write(tx => ConsentStore.RecordPaper(tx, null, person, ConsentPurpose.Publishing));
        var gleb = hall.World.Gleb.Says("/tournaments").Presses("Таблица");

        Assert.Contains(white.Actor.Person!.ShortName, gleb.Text);
        Assert.Contains("Участник", gleb.Text);
        Assert.DoesNotContain(black.Actor.Person!.GivenName, gleb.Text);
        Assert.DoesNotContain(black.Actor.Person!.GivenName, gleb.Presses("Пары").Text);
    }

    [Fact]
    public void Who_can_still_join_is_offered_to_take_part()
    {
        var next = hall.World.Event(
            "Зимний кубок",
            e => e with { Kind = Domain.Events.EventKind.Tournament, StartsAt = hall.World.Clock.Now.AddDays(2) }
        );
        hall.World.Boris.Says("/tournaments");
        hall.World.Boris.Presses("Назад").Presses("Зимний").Presses("Участвовать");

        Assert.Contains("Вы записаны", hall.World.Boris.Text);
        Assert.NotNull(hall.World.SignUp(next, hall.World.Boris));
        Assert.False(hall.World.Boris.Says("/tournaments").Sees("Участвовать"));
    }

    [Fact]
    public void Rounds_do_not_wait_for_the_morning()
    {
        Assert.All(
            hall.World.Read(tx =>
                tx.List<string>(
                    "SELECT due_at || created_at || urgency FROM outgoing WHERE act = 'notice' AND once LIKE 'round%'"
                )
            ),
            row => Assert.Equal($"{row[..24]}{row[..24]}{(int)Urgency.Urgent}", row)
        );
    }

    public void Dispose() => hall.Dispose();
}
