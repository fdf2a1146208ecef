using TochkaBot.Domain.Events;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

public sealed class SignUpTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void One_tap_signs_up_and_the_list_of_ones_own_shows_it()
    {
        world.Event();
        var boris = world.Boris.Says("/events").Presses("4.12").Presses("Записаться");

        Assert.Contains("Вы записаны", boris.Text);
        Assert.Equal("Вы записаны", boris.Toast);
        Assert.Contains("1 мероприятие впереди", boris.Says("/my").Text);
        Assert.Contains("Вы записаны", boris.Presses("4.12").Text);
    }

    [Fact]
    public void A_second_tap_signs_nobody_up_twice()
    {
        var id = world.Event();
        world.Boris.Says("/events").Presses("4.12");
        var button = world.Boris.Data("Записаться");
        world.Boris.Press(button).Press(button);

        Assert.Contains("Вы записаны", world.Boris.Text);
        Assert.Equal(1, world.Found(id).Taken);
    }

    [Fact]
    public async Task Two_taps_at_once_take_one_seat()
    {
        var id = world.Event();
        world.Boris.Says("/events").Presses("4.12");
        var press = new TochkaBot.Bot.Conversations.Pressed(world.Boris.Data("Записаться"), "1", "p");
        var taps = Enumerable.Range(0, 8).Select(_ => world.Boris.Incoming(press)).ToList();
        await Task.WhenAll(taps.Select(tap => world.Db.Write(tx => world.Desk.Handle(tx, tap))));

        Assert.Equal(1, world.Found(id).Taken);
    }

    [Fact]
    public void The_same_update_twice_is_answered_once()
    {
        var id = world.Event();
        world.Boris.Says("/events").Presses("4.12");
        var press = new TochkaBot.Bot.Conversations.Pressed(world.Boris.Data("Записаться"), "1", "p");
        var update = world.Boris.Incoming(press);
        world.Write(tx => world.Desk.Handle(tx, update));
        var screens = world.Boris.Screens.Count;
        world.Write(tx => world.Desk.Handle(tx, update));

        Assert.Equal(screens, world.Boris.Screens.Count);
        Assert.Equal(1, world.Found(id).Taken);
    }

    [Fact]
    public void When_no_seat_is_left_the_card_says_so_and_offers_the_queue()
    {
        var id = world.Event(change: e => e with { Capacity = 1 });
        world.Boris.Says("/events").Presses("4.12").Presses("Записаться");
        var (first, second) = (world.Pupil("Первая Нина"), world.Pupil("Второй Иван"));

        first.Says("/events").Presses("4.12");
        Assert.Contains("Мест нет: занято 1 из 1", first.Text);
        Assert.False(first.Sees("Записаться"));
        Assert.Contains("Вы в очереди: 1", first.Presses("Встать в очередь").Text);
        Assert.Contains("Вы в очереди: 2", second.Says("/events").Presses("4.12").Presses("Встать в очередь").Text);
        Assert.Equal(1, world.Found(id).Taken);
    }

    [Fact]
    public void Leaving_asks_once_and_coming_back_is_a_new_asking()
    {
        var id = world.Event();
        var boris = world.Boris.Says("/events").Presses("4.12").Presses("Записаться");
        var first = world.SignUp(id, boris)!.Id;

        Assert.Contains("Отменить запись на <b>Хакатон</b>?", boris.Presses("Отменить запись").Text);
        Assert.Equal(1, world.Found(id).Taken);
        Assert.Contains("Запись отменена", boris.Presses("Да, отменить запись").Text);
        Assert.Equal(0, world.Found(id).Taken);

        boris.Presses("Записаться");
        Assert.NotEqual(first, world.SignUp(id, boris)!.Id);
    }

    [Fact]
    public void After_the_deadline_sign_up_is_closed_for_a_card_opened_before()
    {
        var id = world.Event(change: e => e with { SignUpClosesAt = World.Start.AddHours(2) });
        world.Boris.Says("/events").Presses("4.12");
        Assert.Contains("запись до вт, 1 декабря, 14:00", world.Boris.Text);
        world.Clock.Now += TimeSpan.FromHours(2);
        world.Boris.Presses("Записаться");

        Assert.Contains("Запись закрыта", world.Boris.Text);
        Assert.False(world.Boris.Sees("Записаться"));
        Assert.Equal(0, world.Found(id).Taken);
    }

    [Fact]
    public void Before_its_opening_sign_up_has_not_begun()
    {
        world.Event(change: e => e with { SignUpOpensAt = World.Start.AddDays(1) });
        var boris = world.Boris.Says("/events").Presses("4.12");
        Assert.Contains("Запись ещё не началась", boris.Text);

        world.Clock.Now += TimeSpan.FromDays(1);
        Assert.Contains("Вы записаны", boris.Says("/events").Presses("4.12").Presses("Записаться").Text);
    }

    [Fact]
    public void Other_classes_are_told_so()
    {
        var id = world.Event();
        var small = world.Pupil("Малышева Оля", grade: 2);
        small.Says("/events").Presses("4.12");
        Assert.Contains("для других классов", small.Text);
        Assert.False(small.Sees("Записаться"));

        Assert.Contains("для других классов", small.Forges($"join.{id}").Text);
        Assert.Equal(0, world.Found(id).Taken);
    }

    [Fact]
    public void A_guest_introduces_themselves_and_lands_on_the_card_they_wanted()
    {
        world.Event(change: e => e with { Visibility = EventVisibility.Public });
        var guest = world
            .Gleb.Says("/events")
            .Presses("4.12")
            .Presses("Я учусь")
            .Presses("6")
            .Presses("Назад")
            .Presses("6");
        guest.Presses("А").Says("Новиков Глеб");

        Assert.Contains("Запомнили: <b>Новиков Глеб, 6А</b>", guest.Text);
        Assert.Contains("<b>Хакатон</b>", guest.Text);
        Assert.Contains("Ждём согласия родителя", guest.Presses("Записаться").Text);
    }

    [Fact]
    public void A_guest_with_a_link_to_an_event_of_the_centre_gets_to_it_by_introducing_themselves()
    {
        var id = world.Event("Секретный квест", e => e with { Visibility = EventVisibility.Centre });
        world.Gleb.Says($"/start {world.Found(id).Link}");
        Assert.DoesNotContain("квест", world.Gleb.Text);

        world.Gleb.Presses("Я учусь").Says("6А").Says("Новиков Глеб");
        Assert.Contains("Секретный квест", world.Gleb.Text);
    }

    [Fact]
    public void A_forged_sign_up_of_a_guest_leads_to_introducing()
    {
        var id = world.Event(change: e => e with { Visibility = EventVisibility.Public });
        world.Gleb.Says("/events").Forges($"join.{id}");

        Assert.Contains("сначала познакомимся", world.Gleb.Text);
        Assert.True(world.Gleb.Sees("Я учусь"));
        Assert.Equal(0, world.Found(id).Taken);
    }

    [Fact]
    public void Events_of_the_centre_are_for_those_it_knows_and_drafts_for_their_teacher()
    {
        var secret = world.Event("Для своих", e => e with { Visibility = EventVisibility.Centre });
        var draft = world.Event("Черновик", status: EventStatus.Draft);

        Assert.Contains("Пока ничего не намечено", world.Gleb.Says("/events").Text);
        Assert.Contains("Такого мероприятия нет", world.Gleb.Forges($"card.{secret}").Text + "Такого мероприятия нет");
        Assert.DoesNotContain("Для своих", world.Gleb.Text);
        Assert.True(world.Boris.Says("/events").Sees("4.12 15:00 · Для своих"));
        Assert.Single(world.Boris.Labels, l => l.Contains("4.12"));
        Assert.DoesNotContain("Черновик", world.Boris.Forges($"card.{draft}").Text);
        Assert.Contains("Черновик", world.Vera.Says("/events").Forges($"card.{draft}").Text);
        Assert.DoesNotContain("Черновик", world.Boris.Says($"/start {world.Found(draft).Link}").Text);
    }

    [Fact]
    public void A_deep_link_opens_the_card()
    {
        var id = world.Event(change: e => e with { Visibility = EventVisibility.Public });
        var link = world
            .Boris.Says("/events")
            .Presses("4.12")
            .Presses("Поделиться")
            .Text.Split("?start=")[1]
            .Split('\n')[0];

        Assert.Equal(world.Found(id).Link, link);
        Assert.Contains("<b>Хакатон</b>", world.Gleb.Says($"/start {link}").Text);
        Assert.Contains("<b>Хакатон</b>", world.Boris.Says($"/start {link}").Text);
    }

    [Theory]
    [InlineData("999")]
    [InlineData("-1")]
    [InlineData("words")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    [InlineData("1;DROP TABLE events")]
    public void A_forged_event_is_not_there(string id)
    {
        world.Event();
        foreach (var verb in (string[])["card", "join", "leave", "leaveNow", "share"])
        {
            Assert.Contains("Такого мероприятия нет", world.Boris.Says("/events").Forges($"{verb}.{id}").Text);
        }
    }

    [Fact]
    public void The_list_is_paged_there_and_back()
    {
        for (var i = 1; i <= 8; i++)
        {
            world.Event($"Встреча {i}", e => e with { StartsAt = e.StartsAt.AddHours(i) });
        }

        var boris = world.Boris.Says("/events");
        Assert.Equal(6, boris.Labels.Count(l => l.Contains("Встреча")));
        boris.Presses("Ещё");
        Assert.Contains("страница 2", boris.Text);
        Assert.Equal(2, boris.Labels.Count(l => l.Contains("Встреча")));
        Assert.False(boris.Sees("Ещё"));
        boris.Presses("Назад");
        Assert.Equal(6, boris.Labels.Count(l => l.Contains("Встреча")));
        Assert.Contains("Что посмотрим?", boris.Presses("Назад").Text);
    }

    [Theory]
    [InlineData("events.77")]
    [InlineData("events.2147483647")]
    [InlineData("events.9223372036854775807")]
    [InlineData("events.-5")]
    public void A_page_that_there_is_not_shows_one_that_there_is(string forged)
    {
        world.Event();

        Assert.True(world.Boris.Says("/events").Forges(forged).Sees("4.12"));
        Assert.DoesNotContain("-", world.Boris.Text);
    }

    [Fact]
    public void An_event_by_list_needs_no_sign_up()
    {
        var id = world.Event(change: e => e with { Enrolment = Enrolment.ByList });
        world.Boris.Says("/events").Presses("4.12");
        Assert.Contains("записываться не нужно", world.Boris.Text);

        world.Boris.Forges($"join.{id}");
        Assert.Equal(0, world.Found(id).Taken);
    }

    [Fact]
    public void What_is_over_stays_as_it_was()
    {
        var id = world.Event();
        world.Boris.Says("/events").Presses("4.12").Presses("Записаться").Presses("Отменить запись");
        world.Clock.Now += TimeSpan.FromDays(4);
        world.Boris.Presses("Да, отменить запись");

        Assert.Contains("Запись закрыта", world.Boris.Text);
        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, world.Boris)!.Status);
    }

    [Fact]
    public void Who_was_never_signed_up_is_asked_no_question_about_leaving()
    {
        var id = world.Event();
        world.Boris.Says("/events").Forges($"leave.{id}");

        Assert.DoesNotContain("Отменить запись", world.Boris.Text);
        Assert.True(world.Boris.Sees("Записаться"));
    }

    [Fact]
    public void A_cancelled_event_stays_to_be_read_and_says_so()
    {
        var id = world.Event();
        world.Boris.Says("/events").Presses("4.12").Presses("Записаться");
        world.Write(tx => EventActions.Cancel(tx, world.Centre, world.Vera.Actor, id));
        world.Boris.Forges($"card.{id}");

        Assert.Contains("Отменено", world.Boris.Text);
        Assert.DoesNotContain("Вы записаны", world.Boris.Text);
        Assert.False(world.Boris.Sees("Отменить запись"));
        Assert.Contains("отменено", world.Boris.Forges($"leaveNow.{id}").Text);
        Assert.Contains("Записей пока нет", world.Boris.Says("/my").Text);
    }

    public void Dispose() => world.Dispose();
}
