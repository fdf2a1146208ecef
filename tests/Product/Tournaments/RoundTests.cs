using TochkaBot.Domain.People;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Tables;

namespace TochkaBot.Tests.Tournaments;

/// <summary>Drafted, looked at, published; results; taken back.</summary>
public sealed class RoundTests
{
    [Fact]
    public void A_draft_is_seen_by_nobody_but_the_arbiter()
    {
        using var hall = new Hall(9);
        hall.Begin();

        Assert.Contains("Тур 1 из 4</b>, черновик", hall.Vera.Text);
        Assert.All(hall.Pupils, p => Assert.Empty(p.Notices));
        hall.Pupils[0].Says("/tournaments");
        Assert.DoesNotContain("Стол", hall.Pupils[0].Text);
    }

    [Fact]
    public void On_publishing_everybody_hears_board_colour_and_opponent_even_at_night()
    {
        using var hall = new Hall(9);
        hall.World.Later(TimeSpan.FromHours(8));
        hall.Begin().Vera.Presses("Опубликовать тур");

        foreach (var game in hall.Book.Games(hall.Round))
        {
            var (white, black) = (hall.ChatOf(game.White), hall.ChatOf(game.Black));
            Assert.Contains("Тур 1", white.LastNotice);
            Assert.Contains(
                $"Стол {game.Board} · вы белыми · соперник: {black.Actor.Person!.ShortName}",
                white.LastNotice
            );
            Assert.Contains(
                $"Стол {game.Board} · вы чёрными · соперник: {white.Actor.Person!.ShortName}",
                black.LastNotice
            );
        }

        var free = hall.Pupils.Single(p => p.PersonId == Assert.Single(hall.Book.Byes(hall.Round)).PersonId);
        Assert.Contains("очко уже ваше", free.LastNotice);
        Assert.All(hall.Pupils, p => Assert.Single(p.Notices));
    }

    [Fact]
    public void A_second_press_on_publish_and_an_old_draft_publish_nothing()
    {
        using var hall = new Hall(8);
        hall.Begin();
        var (old, revision) = (hall.Vera.Data("Опубликовать"), hall.Book.Tournament.Revision);
        hall.World.Irina.Says("/arbiter").Presses("Поменять").Presses("Анна").Presses("Борислав");

        hall.Vera.Press(old);
        Assert.Equal(0, hall.Book.Published);
        Assert.Contains("уже кое-что изменилось", hall.Vera.Text);

        hall.Vera.Presses("Опубликовать тур").Forges($"tPub.{hall.Id}.1.{revision + 1}");
        hall.Vera.Forges($"tNext.{hall.Id}.1");
        Assert.Equal(1, hall.Book.Published);
        Assert.All(hall.Pupils, p => Assert.Single(p.Notices));
    }

    [Fact]
    public void A_swap_by_hand_says_which_rule_it_breaks_and_may_be_published_all_the_same()
    {
        using var hall = new Hall(8);
        hall.Begin().Play();
        hall.Vera.Presses("Следующий тур");
        var (first, white, black) = Pair(hall, 0);
        hall.Vera.Presses("Поменять местами").Presses(white).Presses(black);
        Assert.Contains("по правилам цвета наоборот", hall.Vera.Text);

        var opponent = hall.Book.Game(hall.Book.Rounds[0], first.White.PlayerId)!.OpponentOf(first.White.PlayerId);
        hall.Vera.Presses("Поменять местами").Presses(black).Presses(hall.Book.Player(opponent.PlayerId)!.GivenName);
        Assert.Contains("уже играли друг с другом", hall.Vera.Text);

        hall.Vera.Presses("Опубликовать тур");
        Assert.Equal(2, hall.Book.Published);
    }

    [Fact]
    public void Results_are_entered_corrected_and_cleared_by_a_press_each()
    {
        using var hall = new Hall(6);
        hall.Begin().Vera.Presses("Опубликовать тур");
        var (_, white, black) = Pair(hall, 0, draft: false);

        hall.Vera.Presses($"1. {white}");
        Assert.Equal(GameResult.WhiteWon, hall.Book.Games(hall.Round)[0].Result);
        hall.Vera.Presses(black);
        Assert.Equal(GameResult.BlackWon, hall.Book.Games(hall.Round)[0].Result);
        hall.Vera.Press(hall.Vera.Screen.Rows[0][1].Data);
        Assert.Equal(GameResult.Draw, hall.Book.Games(hall.Round)[0].Result);
        Assert.Equal("✅ ½", hall.Vera.Screen.Rows[0][1].Label);
        hall.Vera.Press(hall.Vera.Screen.Rows[0][1].Data);
        Assert.Equal(GameResult.Pending, hall.Book.Games(hall.Round)[0].Result);
        hall.Vera.Presses("Неявка").Presses("оба");
        Assert.Equal(GameResult.BothAbsent, hall.Book.Games(hall.Round)[0].Result);
    }

    [Fact]
    public void A_missing_result_holds_the_next_round_back()
    {
        using var hall = new Hall(6);
        hall.Begin().Play(g => g.Board == 2 ? GameResult.Pending : GameResult.WhiteWon);

        Assert.False(hall.Vera.Sees("Следующий тур"));
        hall.Vera.Forges($"tNext.{hall.Id}.2");
        Assert.Contains("Сначала результаты: стол 2", hall.Vera.Text);
        Assert.Single(hall.Book.Rounds);
    }

    [Fact]
    public void A_result_is_corrected_until_the_next_round_is_published_and_the_draft_follows()
    {
        using var hall = new Hall(8);
        hall.Begin().Play();
        hall.Vera.Presses("Следующий тур");
        var before = string.Join(
            ' ',
            hall.Book.Games(hall.Book.Draft!).Select(g => $"{g.White.PlayerId}-{g.Black.PlayerId}")
        );

        hall.Vera.Presses("К туру 1");
        hall.Enter(hall.Book.Games(hall.Round)[0], GameResult.BlackWon);
        var after = string.Join(
            ' ',
            hall.Book.Games(hall.Book.Draft!).Select(g => $"{g.White.PlayerId}-{g.Black.PlayerId}")
        );
        Assert.NotEqual(before, after);

        hall.Vera.Presses("К черновику").Presses("Опубликовать тур");
        hall.Enter(hall.Book.Games(hall.Book.Rounds[0])[0], GameResult.Draw);
        Assert.Equal(GameResult.BlackWon, hall.Book.Games(hall.Book.Rounds[0])[0].Result);
    }

    [Fact]
    public void A_round_is_taken_back_with_a_reason_told_to_all_and_published_anew()
    {
        using var hall = new Hall(6);
        hall.Begin().Play(g => g.Board == 1 ? GameResult.WhiteWon : GameResult.Pending);
        hall.Vera.Presses("Ещё").Presses("Отозвать тур 1");
        Assert.Contains("внесено: 1", hall.Vera.Text);

        hall.Vera.Says("забыли двух игроков");

        Assert.Equal(0, hall.Book.Published);
        Assert.All(hall.Pupils, p => Assert.Contains("Тур 1 отозван: забыли двух игроков", p.LastNotice));
        hall.Vera.Presses("Опубликовать тур");
        Assert.All(hall.Pupils, p => Assert.Contains("Стол", p.LastNotice));
        Assert.All(hall.Book.Games(hall.Round), g => Assert.True(g.IsOpen));
        // The notice of the first edition and that of the withdrawal have nothing to say any more.
        Assert.All(hall.Pupils, p => Assert.Single(p.Notices));
    }

    [Fact]
    public void Only_the_last_round_is_taken_back_and_a_reason_too_long_is_refused()
    {
        using var hall = new Hall(6);
        hall.Begin().Play();
        hall.Vera.Presses("Следующий тур");
        hall.Play();
        hall.Vera.Forges($"tBackNow.{hall.Id}.1.0");
        Assert.Equal(2, hall.Book.Published);

        hall.Vera.Says("/arbiter").Presses("Ещё").Presses("Отозвать").Says(new string('я', 301));
        Assert.Equal(2, hall.Book.Published);
        Assert.Contains("до 300 знаков", hall.Vera.Text);
        hall.Vera.Presses("Забыли игрока");
        Assert.Equal(1, hall.Book.Published);
        Assert.NotNull(hall.Book.Draft);
    }

    [Fact]
    public void Who_comes_late_plays_from_the_next_round_and_may_be_granted_half_a_point()
    {
        using var hall = new Hall(6);
        var late = hall.Pupil(9);
        hall.World.Write(tx => PersonStore.Enlist(tx, late.PersonId));
        hall.Begin().Play();
        hall.Vera.Presses("Добавить пришедшего").Says(Hall.Surname(9)).Presses(late.Actor.Person!.GivenName);
        Assert.Contains("в игре с тура 2", hall.Vera.Text);
        hall.Vera.Presses("Готово")
            .Presses("Игроки")
            .Presses(late.Actor.Person!.GivenName)
            .Presses("за пропущенный тур 1");

        Assert.Equal(7, hall.Player(late).Number);
        Assert.Equal(1, Table.Of(hall.Book).Of(hall.Player(late))!.Points);
        hall.Vera.Presses("Назад").Presses("Назад").Presses("Следующий тур").Presses("Опубликовать тур");
        Assert.Contains("Тур 2", late.LastNotice);
    }

    [Fact]
    public void Who_went_home_is_paired_no_more_and_who_asked_for_a_break_gets_half_a_point()
    {
        using var hall = new Hall(7);
        hall.Begin().Play();
        var (gone, resting) = (hall.Pupils[0], hall.Pupils[1]);
        hall.Vera.Presses("Игроки").Presses("Анна").Presses("Больше не играет").Presses("Назад");
        hall.Vera.Presses("Борислав").Presses("Тур 2 пропустит: ½").Presses("Назад").Presses("Назад");
        var before = Table.Of(hall.Book).Of(hall.Player(resting))!.Points;

        hall.Vera.Presses("Следующий тур");
        Assert.Contains("Не играют: Борислав", hall.Vera.Text);
        hall.Play();

        Assert.Null(hall.Book.Game(hall.Round, hall.Player(gone).Id));
        Assert.Null(hall.Book.Game(hall.Round, hall.Player(resting).Id));
        Assert.Equal(before + 1, Table.Of(hall.Book).Of(hall.Player(resting))!.Points);
        Assert.Contains("🏠", string.Join(' ', hall.Vera.Presses("Игроки").Labels));
        hall.Vera.Presses("Анна").Presses("Снова в игре");
        Assert.True(hall.Player(gone).IsHere);
    }

    [Fact]
    public void Who_leaves_while_a_draft_lies_there_is_taken_out_of_it()
    {
        using var hall = new Hall(7);
        hall.Begin().Vera.Presses("Игроки").Presses("Анна").Presses("Больше не играет");

        Assert.DoesNotContain(hall.Book.Seats, s => s.PlayerId == hall.Player(hall.Pupils[0]).Id);
        hall.Vera.Presses("Назад").Presses("Назад").Presses("Опубликовать тур");
        Assert.Equal(3, hall.Book.Games(hall.Round).Count);
        Assert.Empty(hall.Pupils[0].Notices);
    }

    [Fact]
    public void Those_kept_apart_never_meet_and_classmates_neither()
    {
        using var hall = new Hall(12);
        hall.Vera.Says("/arbiter").Presses("Кто здесь").Presses("Все здесь").Presses("Готово");
        hall.Vera.Presses("Настроить")
            .Presses("Один класс врозь")
            .Presses("Развести двоих")
            .Presses("Анна")
            .Presses("Борислав")
            .Presses("Готово");
        Assert.Contains("один класс врозь, разведённых пар: 1", hall.Vera.Text);
        hall.Vera.Presses("Начать турнир");
        for (var round = 1; round <= 4; round++)
        {
            hall.Play(g => (GameResult)(1 + ((g.Board + round) % 3)));
            if (round < 4)
            {
                hall.Vera.Presses("Следующий тур");
            }
        }

        var (anna, borislav, mary) = (
            hall.Player(hall.Pupils[0]).Id,
            hall.Player(hall.Pupils[1]).Id,
            hall.Player(hall.Pupils[11]).Id
        );
        Assert.Equal(4, hall.Book.Published);
        // The twelfth pupil is of the first one's class.
        Assert.DoesNotContain(
            hall.Book.AllGames,
            g => g.SeatOf(anna) is not null && (g.SeatOf(borislav) is not null || g.SeatOf(mary) is not null)
        );
    }

    private static (Game Game, string White, string Black) Pair(Hall hall, int board, bool draft = true)
    {
        var game = hall.Book.Games(draft ? hall.Book.Draft! : hall.Round)[board];
        return (
            game,
            hall.Book.Player(game.White.PlayerId)!.GivenName,
            hall.Book.Player(game.Black.PlayerId)!.GivenName
        );
    }
}
