using TochkaBot.Bot.Reminders;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Events;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Reminders;

/// <summary>Before an event, through the job that the clock rings and the desk that takes the answers.</summary>
public sealed class ReminderTests : IDisposable
{
    /// <summary>«пт, 4 декабря, 15:00»: the hour of the usual event.</summary>
    private static readonly DateTimeOffset Starts = World.Start.AddDays(3).AddHours(3);

    private readonly World world = new();

    [Fact]
    public void A_pupil_is_reminded_a_day_before_and_two_hours_before_and_never_else()
    {
        Booked();

        Rings(Starts.AddDays(-1).AddMinutes(-1));
        Assert.Empty(world.Boris.Notices);
        Rings(Starts.AddDays(-1));
        Assert.Contains("завтра, пт, 4 декабря, 15:00", world.Boris.LastNotice);
        Rings(Starts.AddHours(-3));
        Assert.Single(world.Boris.Notices);
        Rings(Starts.AddHours(-2));
        Rings(Starts.AddHours(-1));

        Assert.Equal(2, world.Boris.Notices.Count);
        Assert.Contains("сегодня, пт, 4 декабря, 15:00", world.Boris.LastNotice);
    }

    [Fact]
    public void Who_stays_at_home_that_day_is_not_called_to_come()
    {
        Booked();
        var day = DateOnly.FromDateTime(Starts.Date);
        world.Write(tx => SuspendedDayStore.Add(tx, day, day, 6, "Б", by: null));
        Rings(Starts.AddDays(-1));

        Assert.Empty(world.Boris.Notices);
    }

    [Fact]
    public void A_mother_of_two_is_told_once_and_answers_for_each()
    {
        var family = new Family(world);
        var id = world.Event();
        world.Anna.Press($"|joinAll.{id}");
        Rings(Starts.AddDays(-1));

        var told = Assert.Single(world.Anna.Notices, n => n.Text.Contains("Напоминаем"));
        Assert.Contains("👤 Маша, Петя", told.Text);
        Assert.DoesNotContain("Оля", told.Text);
        Assert.Equal(
            ["Маша придёт", "Не придёт: Маша", "Петя придёт", "Не придёт: Петя"],
            told.Rows.SelectMany(r => r).Select(b => b.Label)
        );

        world.Anna.PressesOnNotice("Петя придёт").PressesOnNotice("Не придёт: Маша");

        Assert.Equal(Intent.Coming, family.Of(id, family.Petya)!.Intent);
        Assert.Equal(Intent.NotComing, family.Of(id, family.Masha)!.Intent);
    }

    [Fact]
    public void A_child_with_a_phone_and_both_parents_hear_of_it_and_the_last_word_stands()
    {
        var id = Booked();
        var (mother, father) = (
            world.Parent("Соколова Ольга", world.Boris.PersonId),
            world.Parent("Соколов Олег", world.Boris.PersonId)
        );
        Rings(Starts.AddDays(-1));

        Assert.Equal(["Приду", "Не приду"], Labels(world.Boris));
        Assert.Equal(["Борис придёт", "Не придёт"], Labels(mother));
        Assert.Equal(["Борис придёт", "Не придёт"], Labels(father));

        world.Boris.PressesOnNotice("Приду");
        Assert.Contains("Отлично, ждём вас!", world.Boris.Text);
        father.PressesOnNotice("Не придёт");

        Assert.Equal(Intent.NotComing, world.SignUp(id, world.Boris)!.Intent);
        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, world.Boris)!.Status);
    }

    [Fact]
    public void Who_does_not_come_gives_the_seat_to_who_waits_with_one_tap()
    {
        var id = Booked(e => e with { Capacity = 1 });
        var maya = world.Pupil("Иванова Майя");
        maya.Press($"|join.{id}");
        Rings(Starts.AddDays(-1));

        world.Boris.PressesOnNotice("Не приду");
        Assert.Contains("Отдать место?", world.Boris.Text);
        Assert.Contains("ждёт в очереди", world.Boris.Text);
        world.Boris.Presses("Отдать место");

        Assert.Contains("Запись отменена", world.Boris.Text);
        Assert.Equal(SignUpStatus.Offered, world.SignUp(id, maya)!.Status);
    }

    [Fact]
    public void A_second_tap_on_an_old_button_takes_no_newer_seat_away()
    {
        var id = Booked();
        var old = world.SignUp(id, world.Boris)!.Id;
        world.Boris.Press($"|giveSeat.{old}").Press($"|join.{id}").Press($"|giveSeat.{old}");

        Assert.Contains("Этой записи уже нет", world.Boris.Text);
        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, world.Boris)!.Status);
    }

    [Fact]
    public void A_stranger_answers_for_nobody()
    {
        var id = Booked();
        var signUp = world.SignUp(id, world.Boris)!.Id;
        foreach (var verb in (string[])["coming", "notComing", "giveSeat"])
        {
            Assert.Contains("Такой записи нет", world.Gleb.Press($"|{verb}.{signUp}").Text);
            Assert.Contains("Такой записи нет", world.Vera.Press($"|{verb}.{signUp}").Text);
        }

        Assert.Equal(Intent.Unknown, world.SignUp(id, world.Boris)!.Intent);
    }

    [Fact]
    public void The_teacher_gets_the_list_and_who_answered()
    {
        var id = Booked();
        world.Pupil("Иванова Майя").Press($"|join.{id}");
        Rings(Starts.AddDays(-1));
        Assert.Empty(world.Vera.Notices);
        world.Boris.PressesOnNotice("Приду");
        Rings(Starts.AddHours(-2));

        var told = Assert.Single(world.Vera.Notices);
        Assert.Contains("В списке 2: придут 1, не придут 0, без ответа 1.", told.Text);
        Assert.Contains("👍 Борис С., 6Б", told.Text);
        Assert.Contains("▫️ Майя И., 6Б", told.Text);
        Assert.Contains("Борис С., 6Б — 👍 придёт", world.Vera.PressesOnNotice("Список").Text);
    }

    [Fact]
    public void A_teacher_who_lost_the_role_reads_no_names()
    {
        Booked();
        Rings(Starts.AddHours(-2));
        Assert.Single(world.Vera.Notices);
        var vera = world.Vera.PersonId;
        world.Write(tx =>
            tx.Run("UPDATE staff_roles SET until = @now WHERE person_id = @id", new { id = vera, now = tx.Now })
        );

        Assert.Empty(world.Vera.Notices);
    }

    [Fact]
    public void What_was_missed_while_nobody_rang_is_said_once_and_only_the_newest()
    {
        Booked();
        Rings(Starts.AddHours(-1));
        Rings(Starts.AddMinutes(-30));

        Assert.Contains("сегодня", Assert.Single(world.Boris.Notices).Text);
    }

    [Fact]
    public void After_the_event_began_nobody_is_reminded()
    {
        Booked();
        Rings(Starts);
        Rings(Starts.AddHours(1));

        Assert.Empty(Rows());
    }

    [Fact]
    public void A_reminder_expires_when_the_event_begins()
    {
        Booked();
        Rings(Starts.AddHours(-2));
        world.At(Starts);
        world.Write(tx => LeaseStore.Claim(tx, world.Centre, 100));

        Assert.All(Rows(), row => Assert.Equal("expired", row.State));
        Assert.Equal(2, Rows().Count);
    }

    [Fact]
    public void An_event_that_moves_takes_its_reminders_along_and_asks_anew()
    {
        var id = Booked();
        Rings(Starts.AddDays(-1));
        world.Boris.PressesOnNotice("Приду");
        Change(id, e => e with { StartsAt = Starts.AddDays(4) });

        // The one that was on its way speaks of an hour that is no more.
        Assert.DoesNotContain(world.Boris.Notices, n => n.Text.Contains("Напоминаем"));
        Assert.Equal(Intent.Unknown, world.SignUp(id, world.Boris)!.Intent);
        Rings(Starts.AddHours(-2));
        Assert.DoesNotContain(world.Boris.Notices, n => n.Text.Contains("Напоминаем"));
        Rings(Starts.AddDays(3));

        Assert.Contains("завтра, вт, 8 декабря, 15:00", world.Boris.LastNotice);
    }

    [Fact]
    public void An_event_moved_away_and_back_repeats_nothing()
    {
        var id = Booked();
        Rings(Starts.AddDays(-1));
        Change(id, e => e with { StartsAt = Starts.AddDays(4) });
        Rings(Starts.AddHours(-23));
        Change(id, e => e with { StartsAt = Starts });
        Rings(Starts.AddHours(-22));

        Assert.Single(world.Boris.Notices, n => n.Text.Contains("Напоминаем"));
    }

    [Fact]
    public void A_cancelled_event_reminds_nobody()
    {
        var id = Booked();
        Rings(Starts.AddDays(-1));
        world.Write(tx => EventActions.Cancel(tx, world.Centre, Actor.Program, id));
        Rings(Starts.AddHours(-2));

        Assert.Contains("Отменено", Assert.Single(world.Boris.Notices).Text);
        Assert.Contains("отменено", world.Boris.Press($"|coming.{SignUpOf(id)}").Text);
    }

    [Fact]
    public void Who_has_no_seat_is_not_reminded()
    {
        var id = Booked(e => e with { Capacity = 1 });
        var queued = world.Pupil("Иванова Майя");
        queued.Press($"|join.{id}");
        var waiting = world.Pupil("Петров Иван", consent: false);
        waiting.Press($"|join.{world.Event("Другое")}");
        Rings(Starts.AddDays(-1));

        Assert.Empty(queued.Notices);
        Assert.DoesNotContain(waiting.Notices, n => n.Text.Contains("Напоминаем"));
        Assert.Single(world.Boris.Notices);
    }

    [Fact]
    public void Who_left_before_it_was_delivered_is_not_reminded()
    {
        var id = Booked();
        Rings(Starts.AddDays(-1));
        world.Boris.Press($"|leaveNow.{id}");

        Assert.Empty(world.Boris.Notices);
    }

    [Fact]
    public void An_event_may_have_spans_of_its_own()
    {
        var id = Booked();
        world.Write(tx => tx.Run("UPDATE events SET remind_before = '2.00:00:00 00:30:00' WHERE id = @id", new { id }));
        Rings(Starts.AddDays(-2));
        Assert.Contains("пт, 4 декабря, 15:00", Assert.Single(world.Boris.Notices).Text);
        Rings(Starts.AddHours(-2));
        Assert.Single(world.Boris.Notices);
        Rings(Starts.AddMinutes(-30));

        Assert.Equal(2, world.Boris.Notices.Count);
    }

    [Fact]
    public void A_reminder_of_an_early_event_comes_in_the_evening_before()
    {
        var early = new DateTimeOffset(2026, 12, 4, 9, 0, 0, TimeSpan.FromHours(3));
        Booked(e => e with { StartsAt = early });
        Rings(early.AddDays(-1));
        Assert.Single(world.Boris.Notices);
        Rings(early.AddHours(-12).AddMinutes(-1));

        Assert.Equal(2, world.Boris.Notices.Count);
        Assert.Contains("завтра, пт, 4 декабря, 9:00", world.Boris.LastNotice);
        Rings(early.AddHours(-2));
        Rings(early.AddMinutes(-50));
        Assert.Equal(2, world.Boris.Notices.Count);
    }

    [Fact]
    public void What_was_missed_in_the_evening_waits_for_the_morning()
    {
        var early = new DateTimeOffset(2026, 12, 4, 9, 0, 0, TimeSpan.FromHours(3));
        Booked(e => e with { StartsAt = early });
        Rings(early.AddHours(-10));
        Assert.Empty(world.Boris.Notices);
        Rings(early.AddHours(-1));

        Assert.Contains("сегодня, пт, 4 декабря, 9:00", Assert.Single(world.Boris.Notices).Text);
    }

    public void Dispose() => world.Dispose();

    /// <summary>The usual event, with Boris on it.</summary>
    private long Booked(Func<EventDraft, EventDraft>? change = null)
    {
        var id = world.Event(change: change);
        world.Boris.Press($"|join.{id}");
        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, world.Boris)!.Status);
        return id;
    }

    private void Rings(DateTimeOffset at)
    {
        world.At(at);
        ReminderJob.Ring(world.Db, world.Centre).GetAwaiter().GetResult();
    }

    private void Change(long id, Func<Event, Event> change) =>
        Assert.Equal(
            EventOutcome.Done,
            world.Write(tx => EventActions.Change(tx, world.Centre, Actor.Program, id, change)).Outcome
        );

    private long SignUpOf(long id) => world.SignUp(id, world.Boris)!.Id;

    private static IEnumerable<string> Labels(Chat chat) =>
        Assert.Single(chat.Notices).Rows.SelectMany(r => r).Select(b => b.Label);

    private IReadOnlyList<Row> Rows() =>
        world.Read(tx => tx.List<Row>("SELECT state FROM outgoing WHERE act = 'notice'"));

    private sealed record Row
    {
        public string State { get; init; } = string.Empty;
    }
}
