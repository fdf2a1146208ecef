using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

public sealed class ConsentTests : IDisposable
{
    private readonly World world = new();
    private readonly long id;
    private readonly Chat masha;

    public ConsentTests()
    {
        id = world.Event(change: e => e with { Capacity = 1 });
        masha = world.Pupil("Соколова Маша", consent: false);
    }

    [Fact]
    public void Without_a_consent_the_seat_waits_for_one()
    {
        Join(masha);

        Assert.Contains("Ждём согласия родителя", masha.Text);
        Assert.Contains("Место держим до ср, 2 декабря, 12:00", masha.Text);
        Assert.Equal(1, world.Found(id).Taken);
    }

    [Fact]
    public void A_paper_that_the_teacher_records_seats_the_child_and_tells_them()
    {
        Join(masha);
        var vera = Card(world.Vera).Presses("Список");
        Assert.Contains("Маша С., 6Б — ⏳ ждём согласия", vera.Text);
        vera.Presses("Согласия на бумаге: 1").Presses("Маша С.").Presses("Да, согласие получено");

        Assert.Contains("1. Маша С., 6Б", vera.Text);
        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, masha)!.Status);
        Assert.Contains("Согласие получено. Вы записаны", masha.LastNotice);
    }

    [Fact]
    public void A_hold_that_runs_out_queues_by_the_moment_of_asking()
    {
        Join(masha);
        Join(world.Boris);
        Assert.Contains("Вы в очереди: 1", world.Boris.Text);
        world.Later(TimeSpan.FromHours(24));

        Assert.Contains("Вы в очереди: 1", masha.LastNotice);
        Assert.Contains("Освободилось место", world.Boris.LastNotice);
        Paper(masha);
        Assert.Equal(1, world.SignUp(id, masha)!.Position);

        world.Boris.PressesOnNotice("Отказаться");
        Assert.Equal(SignUpStatus.Offered, world.SignUp(id, masha)!.Status);
    }

    [Fact]
    public void A_newcomer_with_a_consent_is_offered_a_seat_that_those_before_them_cannot_take()
    {
        Join(masha);
        world.Later(TimeSpan.FromHours(24));
        Join(world.Boris);

        Assert.Contains("Освободилось место", world.Boris.Text);
        Assert.Contains("Вы записаны", world.Boris.Presses("Подтверждаю").Text);
    }

    [Fact]
    public void No_hold_lasts_past_closing()
    {
        var soon = world.Event("Скоро", e => e with { SignUpClosesAt = World.Start.AddHours(5) });
        masha.Says("/events").Forges($"join.{soon}");

        Assert.Equal(World.Start.AddHours(5).ToUniversalTime(), world.SignUp(soon, masha)!.HoldUntil);
        Assert.Contains("Место держим, пока идёт запись", masha.Text);
    }

    [Fact]
    public void Nobody_takes_a_called_seat_without_a_consent()
    {
        Join(masha);
        world.Later(TimeSpan.FromHours(24));
        world.At(World.Start.AddDays(3).AddHours(1));
        Assert.DoesNotContain(masha.Notices, n => n.Text.Contains("Освободилось"));
        masha.Press($"|confirm.{world.SignUp(id, masha)!.Id}");

        Assert.Contains("Ждём согласия родителя", masha.Text);
        Assert.Equal(0, world.Found(id).Seated);
    }

    [Fact]
    public void Where_no_consent_is_required_a_typed_name_is_seated_at_once()
    {
        using var free = new World(centre => centre with { RequireConsent = false });
        free.Event();
        var newcomer = free.Gleb.Says("/start").Presses("Я учусь").Says("7А").Says("Новиков Глеб");

        Assert.Contains("Вы записаны", newcomer.Says("/events").Presses("4.12").Presses("Записаться").Text);
    }

    [Fact]
    public void Another_teacher_can_neither_read_the_list_nor_record_a_paper()
    {
        Join(masha);
        var other = world.Staff("Чужова Зоя", StaffRole.Teacher);
        var signUp = world.SignUp(id, masha)!.Id;
        foreach (var forged in (string[])[$"list.{id}", $"consent.{id}.{signUp}", $"consentNow.{id}.{signUp}"])
        {
            other.Says("/events").Forges(forged);
            Assert.Contains("Это доступно не всем", other.Text);
            Assert.DoesNotContain("Маша", other.Text);
        }

        // Through an event of one's own to the sign-up of another's.
        var own = world
            .Write(tx => EventActions.Create(tx, other.Actor, world.Found(id).Draft(), EventStatus.Published))
            .Event!.Id;
        other.Forges($"consentNow.{own}.{signUp}");
        Assert.Equal(SignUpStatus.AwaitingConsent, world.SignUp(id, masha)!.Status);
    }

    [Fact]
    public void The_list_is_paged_and_holds_short_names_unless_the_centre_wants_them_whole()
    {
        var many = world.Event("Большой сбор");
        for (var i = 0; i < 27; i++)
        {
            world.Pupil($"Фамилия{(char)('а' + i)} Имя").Says("/events").Forges($"join.{many}");
        }

        var vera = world.Vera.Says("/events").Forges($"card.{many}").Presses("Список (27)");
        Assert.Contains("25. Имя Ф., 6Б", vera.Text);
        Assert.DoesNotContain("Фамилия", vera.Text);
        Assert.Contains("27. Имя Ф., 6Б", vera.Presses("Ещё").Text);
        Assert.Contains("1. Имя Ф., 6Б", vera.Presses("Назад").Text);
    }

    public void Dispose() => world.Dispose();

    private Chat Card(Chat who) => who.Says("/events").Forges($"card.{id}");

    private void Join(Chat who) => Card(who).Forges($"join.{id}");

    private void Paper(Chat who) =>
        world.Write(tx =>
            ConsentSeats.RecordPaper(tx, world.Centre, world.Vera.Actor, SignUpStore.ActiveOf(tx, id, who.PersonId)!.Id)
        );
}
