using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

public sealed class EditTests : IDisposable
{
    private readonly World world = new();
    private readonly long id;

    public EditTests()
    {
        id = world.Event(change: e => e with { Place = "Кабинет 1", EndsAt = e.StartsAt.AddHours(2) });
        world.Boris.Says("/events").Presses("4.12").Presses("Записаться");
    }

    [Fact]
    public void A_new_time_is_told_to_everybody_once_and_the_event_lasts_as_long_as_before()
    {
        Edit(world.Vera).Presses("Изменить").Presses("Дата и время").Says("5.12 16:00").Presses("Сохранить");

        Assert.Contains("Сохранено", world.Vera.Text);
        var told = Assert.Single(world.Boris.Notices);
        Assert.Contains("Изменения: <b>Хакатон</b>", told.Text);
        Assert.Contains("сб, 5 декабря, 16:00–18:00", told.Text);
    }

    [Fact]
    public void A_new_place_is_told_and_a_new_description_is_not()
    {
        Edit(world.Vera).Presses("Изменить").Presses("Описание").Says("Возьмите сменку").Presses("Сохранить");
        Assert.Empty(world.Boris.Notices);

        Edit(world.Vera).Presses("Изменить").Presses("Место").Says("Актовый зал").Presses("Сохранить");
        Assert.Contains("📍 Актовый зал", Assert.Single(world.Boris.Notices).Text);
    }

    [Fact]
    public void An_earlier_start_takes_an_overtaken_deadline_away()
    {
        Edit(world.Vera).Presses("Изменить").Presses("Запись до").Says("4.12 12:00").Presses("Сохранить");
        Edit(world.Vera).Presses("Изменить").Presses("Дата и время").Says("3.12 15:00").Presses("Сохранить");

        Assert.Contains("Сохранено", world.Vera.Text);
        Assert.Null(world.Found(id).SignUpClosesAt);
    }

    [Fact]
    public void What_is_changed_and_then_cancelled_is_called_cancelled_once()
    {
        Edit(world.Vera).Presses("Изменить").Presses("Место").Says("Актовый зал").Presses("Сохранить");
        Edit(world.Vera).Presses("Отменить мероприятие").Presses("Да, отменить");

        Assert.Contains("Отменено: <b>Хакатон</b>", Assert.Single(world.Boris.Notices).Text);
    }

    [Fact]
    public void Cancelling_asks_once_and_tells_everybody()
    {
        Edit(world.Vera).Presses("Отменить мероприятие");
        Assert.Contains("Сообщим всем, кто записан: 1 человек", world.Vera.Text);
        Assert.Empty(world.Boris.Notices);

        world.Vera.Presses("Да, отменить");
        Assert.Contains("всем записанным сообщим", world.Vera.Text);
        Assert.Contains("Отменено: <b>Хакатон</b>", Assert.Single(world.Boris.Notices).Text);
        Assert.Contains("уже отменено", world.Vera.Forges($"cancelEventNow.{id}").Text);
        Assert.Single(world.Boris.Notices);
    }

    [Fact]
    public void What_is_cancelled_cannot_be_saved_anew()
    {
        Edit(world.Vera);
        world.Write(tx => EventActions.Cancel(tx, world.Centre, world.Irina.Actor, id));

        Assert.Contains("уже отменено", world.Vera.Presses("Сохранить").Text);
        Assert.Equal(EventStatus.Cancelled, world.Found(id).Status);
    }

    [Fact]
    public void Fewer_seats_than_are_taken_are_refused_in_words()
    {
        var second = world.Pupil("Вторая Нина");
        second.Says("/events").Forges($"join.{id}");
        Edit(world.Vera).Presses("Изменить").Presses("Места").Says("1").Presses("Сохранить");

        Assert.Contains("Мест не может быть меньше, чем уже занято", world.Vera.Text);
        Assert.Null(world.Found(id).Capacity);
    }

    [Fact]
    public void Deputy_and_head_may_edit_what_is_anothers()
    {
        foreach (var leader in (Chat[])[world.Irina, world.Staff("Заместителева Ольга", StaffRole.Deputy)])
        {
            Edit(leader).Presses("Изменить").Presses("Название").Says($"Хакатон {leader.Address}").Presses("Сохранить");
            Assert.Equal($"Хакатон {leader.Address}", world.Found(id).Title);
            Assert.Equal(world.Vera.PersonId, world.Found(id).OrganiserId);
        }
    }

    [Fact]
    public void Another_teacher_a_pupil_and_a_guest_may_not()
    {
        var before = Dump.Tables(world, "events", "sign_ups");
        foreach (var chat in (Chat[])[world.Staff("Чужова Зоя", StaffRole.Teacher), world.Boris, world.Gleb])
        {
            foreach (var verb in (string[])["edit", "cancelEvent", "cancelEventNow", "list"])
            {
                chat.Says("/events").Forges($"{verb}.{id}");
                Assert.Contains("Это доступно не всем", chat.Text);
                Assert.DoesNotContain("Сообщим всем", chat.Text);
            }
        }

        Assert.Equal(before, Dump.Tables(world, "events", "sign_ups"));
    }

    [Fact]
    public void Rights_that_were_lost_halfway_save_nothing()
    {
        Edit(world.Vera).Presses("Изменить").Presses("Название").Says("Последнее слово");
        world.Write(tx => StaffStore.Take(tx, world.Irina.Actor, world.Vera.PersonId, StaffRole.Teacher));

        Assert.Contains("Это доступно не всем", world.Vera.Presses("Сохранить").Text);
        Assert.Equal("Хакатон", world.Found(id).Title);
    }

    public void Dispose() => world.Dispose();

    private Chat Edit(Chat who) => who.Says("/events").Forges($"card.{id}").Presses("Изменить");
}
