using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>A sign-up that needs the teacher's word.</summary>
public sealed class ApplicationTests : IDisposable
{
    private readonly World world = new();
    private readonly long id;

    public ApplicationTests() => id = world.Event(change: e => e with { Capacity = 2, NeedsApproval = true });

    [Fact]
    public void Who_asks_holds_no_seat_until_the_teacher_says_yes()
    {
        Join(world.Boris);

        Assert.Contains("Заявка отправлена, ждём ответа педагога", world.Boris.Text);
        Assert.Equal(SignUpStatus.AwaitingApproval, world.SignUp(id, world.Boris)!.Status);
        Assert.Equal(0, world.Found(id).Taken);
        Assert.Contains("Ждёт 1 заявка", world.Vera.LastNotice);

        world.Vera.PressesOnNotice("Заявки: 1").Presses("Борис С., 6Б");

        Assert.Contains("Принято: Борис С., 6Б", world.Vera.Text);
        Assert.Contains("Вы записаны", world.Boris.LastNotice);
        Assert.Equal(1, world.Found(id).Seated);
    }

    [Fact]
    public void A_refusal_asks_once_and_the_pupil_may_ask_again()
    {
        Join(world.Boris);
        world.Vera.PressesOnNotice("Заявки: 1").Presses("Отказать");
        Assert.Equal(SignUpStatus.AwaitingApproval, world.SignUp(id, world.Boris)!.Status);
        world.Vera.Presses("Да, отказать");

        Assert.Contains("В этот раз заявку не приняли", world.Boris.LastNotice);
        Assert.Null(world.SignUp(id, world.Boris));
        Assert.Contains("✅ Записаться", world.Boris.Press($"|card.{id}").Labels);
        Join(world.Boris);
        Assert.Equal(SignUpStatus.AwaitingApproval, world.SignUp(id, world.Boris)!.Status);
    }

    [Fact]
    public void All_are_let_in_by_the_moment_of_asking_and_the_last_one_queues()
    {
        var (nina, ivan) = (world.Pupil("Белова Нина"), world.Pupil("Власов Иван"));
        Join(world.Boris);
        Join(nina);
        Join(ivan);
        world.Vera.Press($"|applications.{id}").Presses("Принять всех: 3").Presses("Да, принять всех");

        Assert.Contains("Принято: 3 заявки", world.Vera.Text);
        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, world.Boris)!.Status);
        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, nina)!.Status);
        Assert.Equal(1, world.SignUp(id, ivan)!.Position);
        Assert.Contains("Вы в очереди: 1", ivan.LastNotice);
    }

    [Fact]
    public void Who_asked_before_stands_before_who_was_let_in_before()
    {
        var (nina, ivan, olga) = (world.Pupil("Белова Нина"), world.Pupil("Власов Иван"), world.Pupil("Гусева Ольга"));
        world.Write(tx => EventActions.Change(tx, world.Centre, world.Vera.Actor, id, e => e with { Capacity = 1 }));
        foreach (var pupil in new[] { world.Boris, nina, ivan, olga })
        {
            Join(pupil);
        }

        Admit(world.Boris);
        Admit(olga);
        Admit(nina);

        Assert.Equal(1, world.SignUp(id, nina)!.Position);
        Assert.Equal(2, world.SignUp(id, olga)!.Position);
    }

    [Fact]
    public void Without_a_consent_the_seat_is_held_only_after_the_yes()
    {
        var nina = world.Pupil("Белова Нина", consent: false);
        Join(nina);
        Assert.Equal(SignUpStatus.AwaitingApproval, world.SignUp(id, nina)!.Status);
        Admit(nina);

        Assert.Equal(SignUpStatus.AwaitingConsent, world.SignUp(id, nina)!.Status);
        Assert.Contains("Ждём согласия родителя", nina.LastNotice);
    }

    [Fact]
    public void A_second_yes_and_a_yes_to_who_has_left_do_no_harm()
    {
        Join(world.Boris);
        var seat = world.SignUp(id, world.Boris)!.Id;
        Admit(world.Boris);
        Assert.Contains("решение уже есть", world.Vera.Press($"|admit.{id}.{seat}").Text);
        Assert.Contains("решение уже есть", world.Vera.Press($"|turnDownNow.{id}.{seat}").Text);
        Assert.Equal(1, world.Found(id).Seated);

        world.Boris.Press($"|leaveNow.{id}.{world.Boris.PersonId}");
        world.Vera.Press($"|admit.{id}.{seat}");
        Assert.Equal(0, world.Found(id).Taken);
    }

    [Fact]
    public void The_teacher_is_called_once_a_day()
    {
        Join(world.Boris);
        Join(world.Pupil("Белова Нина"));
        Assert.Single(world.Vera.Notices);

        world.Later(TimeSpan.FromDays(1));
        Join(world.Pupil("Власов Иван"));
        Assert.Equal(2, world.Vera.Notices.Count);
        Assert.Contains("Ждут 3 заявки", world.Vera.LastNotice);
    }

    [Fact]
    public void Who_waits_is_let_in_when_the_teacher_looks_at_nobody_any_more()
    {
        Join(world.Boris);
        world.Vera.Press($"|edit.{id}").Presses("Изменить").Presses("Правила записи");
        world.Vera.Presses("Заявки принимает педагог").Presses("Назад").Presses("Сохранить");

        Assert.False(world.Found(id).NeedsApproval);
        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, world.Boris)!.Status);
    }

    private void Join(Chat pupil) => pupil.Press($"|join.{id}.{pupil.PersonId}");

    private void Admit(Chat pupil) => world.Vera.Press($"|admit.{id}.{world.SignUp(id, pupil)!.Id}");

    public void Dispose() => world.Dispose();
}
