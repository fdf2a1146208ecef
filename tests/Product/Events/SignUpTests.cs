using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
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

        Assert.Contains("Отменить запись: <b>Хакатон</b>?", boris.Presses("Отменить запись").Text);
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
        Assert.Contains("Запись откроется", boris.Text);

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
