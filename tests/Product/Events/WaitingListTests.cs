using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

public sealed class WaitingListTests : IDisposable
{
    private readonly World world = new();
    private readonly long id;

    public WaitingListTests() => id = world.Event(change: e => e with { Capacity = 1 });

    [Fact]
    public void A_freed_seat_is_offered_to_the_first_who_waits()
    {
        var (nina, ivan) = Queue();
        Leave(world.Boris);

        Assert.Contains("Освободилось место: <b>Хакатон</b>", nina.LastNotice);
        Assert.Contains("Место ждёт вас до ср, 2 декабря, 11:00", nina.LastNotice);
        Assert.Empty(ivan.Notices);
        Assert.Equal(SignUpStatus.Offered, world.SignUp(id, nina)!.Status);
        Assert.Contains("Освободилось место", Card(nina).Text);
    }

    [Fact]
    public void Confirming_takes_the_seat_and_a_second_tap_says_the_same()
    {
        var (nina, _) = Queue();
        Leave(world.Boris);
        var button = nina.Notices[^1].Rows[0][0].Data;

        Assert.Contains("Вы записаны", nina.Press(button).Text);
        Assert.Contains("Вы записаны", nina.Press(button).Text);
        Assert.Equal(1, world.Found(id).Seated);
    }

    [Fact]
    public void Declining_passes_the_seat_on()
    {
        var (nina, ivan) = Queue();
        Leave(world.Boris);
        nina.PressesOnNotice("Отказаться");

        Assert.Contains("место отдадим следующему", nina.Text);
        Assert.Contains("Освободилось место", ivan.LastNotice);
        Assert.Null(world.SignUp(id, nina));
    }

    [Fact]
    public void Leaving_while_offered_passes_the_seat_on()
    {
        var (nina, ivan) = Queue();
        Leave(world.Boris);
        nina.Forges($"leaveNow.{id}");

        Assert.Contains("Запись отменена", nina.Text);
        Assert.Contains("Освободилось место", ivan.LastNotice);
    }

    [Fact]
    public void An_offer_runs_out_by_waking_hours_and_passes_on()
    {
        var (nina, ivan) = Queue();
        Leave(world.Boris);
        var button = nina.Notices[^1].Rows[0][0].Data;
        // Noon plus twelve waking hours: nine until 21:00, three from 8:00.
        world.At(new DateTimeOffset(2026, 12, 2, 10, 59, 0, TimeSpan.FromHours(3)));
        Assert.Empty(ivan.Notices);

        world.Later(TimeSpan.FromMinutes(1));
        Assert.Contains("Время ответа вышло", nina.LastNotice);
        Assert.Contains("Освободилось место", ivan.LastNotice);
        Assert.Contains("время ответа вышло", nina.Press(button).Text);
        Assert.Equal(0, world.Found(id).Seated);
    }

    [Fact]
    public void An_offer_of_the_night_is_told_in_the_morning_and_its_clock_starts_then()
    {
        var (nina, _) = Queue();
        world.At(new DateTimeOffset(2026, 12, 1, 23, 0, 0, TimeSpan.FromHours(3)));
        Leave(world.Boris);
        Assert.Empty(nina.Notices);

        world.At(new DateTimeOffset(2026, 12, 2, 8, 0, 0, TimeSpan.FromHours(3)));
        Assert.Contains("Место ждёт вас до ср, 2 декабря, 20:00", nina.LastNotice);
    }

    [Fact]
    public void Near_the_start_all_are_called_and_the_first_to_confirm_wins()
    {
        var (nina, ivan) = Queue();
        world.At(World.Start.AddDays(3).AddHours(1));
        Leave(world.Boris);

        Assert.Contains("первым нажмёт", nina.LastNotice);
        Assert.Contains("первым нажмёт", ivan.LastNotice);
        var late = nina.Notices[^1].Rows[0][0].Data;
        Assert.Contains("Вы записаны", ivan.PressesOnNotice("Подтверждаю").Text);
        Assert.Contains("Это место уже заняли", nina.Press(late).Text);
        Assert.Equal(1, world.Found(id).Taken);
    }

    [Fact]
    public void A_second_seat_freed_near_the_start_calls_all_once_more_and_the_clock_calls_nobody_twice()
    {
        var (nina, ivan) = Queue();
        world.At(World.Start.AddDays(3).AddHours(1));
        Leave(world.Boris);
        world.Tick();
        world.Tick();
        Assert.Single(nina.Notices);

        ivan.PressesOnNotice("Подтверждаю");
        Leave(ivan);
        Assert.Equal(2, nina.Notices.Count);
        Assert.Contains("Вы записаны", nina.PressesOnNotice("Подтверждаю").Text);
    }

    [Fact]
    public void Who_was_offered_a_seat_shortly_before_the_call_to_all_is_called_with_the_others()
    {
        var (nina, ivan) = Queue();
        world.At(World.Start.AddDays(3).AddMinutes(-10));
        Leave(world.Boris);
        world.At(World.Start.AddDays(3));

        Assert.Equal(SignUpStatus.Queued, world.SignUp(id, nina)!.Status);
        Assert.Equal(1, world.SignUp(id, nina)!.Position);
        Assert.Contains("первым нажмёт", nina.LastNotice);
        Assert.Contains("первым нажмёт", ivan.LastNotice);
        Assert.DoesNotContain(nina.Notices, n => n.Text.Contains("Время ответа вышло"));
    }

    [Fact]
    public void A_seat_freed_in_the_night_before_an_early_start_waits_for_the_morning_and_is_everybodys()
    {
        var early = world.Event("Рассвет", e => e with { Capacity = 1, StartsAt = World.Start.AddHours(21) });
        var (nina, ivan) = Queue(early);
        world.At(World.Start.AddHours(11));
        Leave(world.Boris, early);
        Assert.Equal(SignUpStatus.Queued, world.SignUp(early, nina)!.Status);

        world.At(World.Start.AddHours(19));
        world.At(World.Start.AddHours(20));
        Assert.Contains("первым нажмёт", nina.LastNotice);
        Assert.Contains("первым нажмёт", ivan.LastNotice);
    }

    [Fact]
    public void More_seats_are_offered_at_once()
    {
        var (nina, ivan) = Queue();
        Change(e => e with { Capacity = 3 });

        Assert.Contains("Освободилось место", nina.LastNotice);
        Assert.Contains("Освободилось место", ivan.LastNotice);
        Assert.Equal(3, world.Found(id).Taken);
    }

    [Fact]
    public void Fewer_seats_than_are_taken_are_refused()
    {
        Change(e => e with { Capacity = 2 });
        var (nina, _) = Queue();
        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, nina)!.Status);

        Assert.Equal(EventOutcome.Invalid, Change(e => e with { Capacity = 1 }).Outcome);
        Assert.Equal(2, world.Found(id).Capacity);
    }

    [Fact]
    public void When_the_event_is_cancelled_the_offers_buttons_say_so_and_change_nothing()
    {
        var (nina, ivan) = Queue();
        Leave(world.Boris);
        var (confirm, decline) = (nina.Notices[^1].Rows[0][0].Data, nina.Notices[^1].Rows[0][1].Data);
        world.Write(tx => EventActions.Cancel(tx, world.Centre, world.Vera.Actor, id));
        var before = Dump.Tables(world, "sign_ups", "events");

        Assert.Contains("Мероприятие отменено", nina.Press(confirm).Text);
        Assert.Contains("Мероприятие отменено", nina.Press(decline).Text);
        world.Later(TimeSpan.FromDays(2));
        Assert.Equal(before, Dump.Tables(world, "sign_ups", "events"));
        Assert.Equal(["❌ Отменено"], nina.Notices.Select(n => n.Text.Split(':')[0]));
        Assert.Equal(["❌ Отменено"], ivan.Notices.Select(n => n.Text.Split(':')[0]));
    }

    [Fact]
    public void An_event_that_moves_takes_its_offers_and_holds_along()
    {
        var (nina, _) = Queue();
        Leave(world.Boris);
        Change(e => e with { StartsAt = World.Start.AddHours(4) });
        Assert.Equal(World.Start.AddHours(1).ToUniversalTime(), world.SignUp(id, nina)!.HoldUntil);
    }

    [Fact]
    public void Sign_ups_of_others_cannot_be_confirmed_or_declined()
    {
        var (nina, ivan) = Queue();
        Leave(world.Boris);
        var offered = world.SignUp(id, nina)!;
        foreach (var stranger in (Chat[])[ivan, world.Gleb, world.Vera])
        {
            stranger.Press($"|confirm.{offered.Id}").Press($"|decline.{offered.Id}");
            Assert.Contains("Такого мероприятия нет", stranger.Text);
        }

        Assert.Equal(offered, world.SignUp(id, nina));
    }

    [Fact]
    public void Nobody_confirms_out_of_the_queue_before_they_are_called()
    {
        var (nina, ivan) = Queue();
        Leave(world.Boris);

        Assert.Contains("Это место уже заняли", ivan.Press($"|confirm.{world.SignUp(id, ivan)!.Id}").Text);
        Assert.Contains("Это место уже заняли", ivan.Press($"|decline.{world.SignUp(id, ivan)!.Id}").Text);
        Assert.Equal(1, world.SignUp(id, ivan)!.Position);
        Assert.Equal(SignUpStatus.Offered, world.SignUp(id, nina)!.Status);
    }

    public void Dispose() => world.Dispose();

    /// <summary>Boris has the seat, Nina and Ivan wait.</summary>
    private (Chat Nina, Chat Ivan) Queue(long? eventId = null)
    {
        var (nina, ivan) = (world.Pupil("Первая Нина"), world.Pupil("Второй Иван"));
        foreach (var chat in (Chat[])[world.Boris, nina, ivan])
        {
            Card(chat, eventId).Forges($"join.{eventId ?? id}");
        }

        return (nina, ivan);
    }

    private Chat Card(Chat who, long? eventId = null) => who.Says("/events").Forges($"card.{eventId ?? id}");

    private void Leave(Chat who, long? eventId = null) =>
        Card(who, eventId).Presses("Отменить запись").Presses("Да, отменить");

    private EventResult Change(Func<Event, Event> change) =>
        world.Write(tx => EventActions.Change(tx, world.Centre, world.Vera.Actor, id, change));
}
