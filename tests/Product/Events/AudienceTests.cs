using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>«Кого ждём»: pupils, parents, teachers, guests of other schools.</summary>
public sealed class AudienceTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void The_form_ticks_whom_it_waits_for_and_never_nobody()
    {
        var vera = world.Vera.Says("/new Собрание 7.12 18:00").Presses("Изменить").Presses("Кого ждём");
        Assert.True(vera.Sees("Ученики"));
        Assert.Contains("оставьте хотя бы одну отметку", vera.Presses("Ученики").Text);

        vera.Presses("Родители").Presses("Ученики").Presses("Гости").Presses("Назад");
        Assert.Contains("🎓 родители, гости из других школ", vera.Text);
        vera.Presses("Опубликовать");
        Assert.Contains("🎓 родители, гости из других школ", vera.Text);
        var made = world.Found(1);
        Assert.Equal((false, true, false, true), (made.ForPupils, made.ForParents, made.ForTeachers, made.ForGuests));
    }

    [Fact]
    public void An_event_that_stands_is_opened_to_others_too()
    {
        var id = world.Event();
        var vera = world.Vera.Says("/events").Presses("4.12").Presses("Изменить").Presses("Изменить");
        vera.Presses("Кого ждём").Says("Педагоги").Presses("Назад").Presses("Сохранить");

        Assert.Contains("5–9 классы, педагоги", vera.Text);
        Assert.True(world.Found(id).ForTeachers);
    }

    [Theory]
    [InlineData("Собрание 7.12 18:00, для родителей", false, true, false, false)]
    [InlineData("Семинар 7.12 18:00, для педагогов и родителей", false, true, true, false)]
    [InlineData("Праздник 7.12 18:00, для учеников, 5–9", true, false, false, false)]
    [InlineData("Турнир 7.12 18:00, для учеников и гостей", true, false, false, true)]
    [InlineData("Турнир 7.12 18:00, для всех", true, false, false, false)]
    public void One_line_says_for_whom(string line, bool pupils, bool parents, bool teachers, bool guests)
    {
        var draft = EventLine.Read(line, world.Centre, World.Start).State!.Draft;

        Assert.Equal(
            (pupils, parents, teachers, guests),
            (draft.ForPupils, draft.ForParents, draft.ForTeachers, draft.ForGuests)
        );
        Assert.DoesNotContain("для", draft.Title + draft.Place);
    }

    [Fact]
    public void A_guest_of_another_school_signs_up_where_guests_are_awaited()
    {
        var id = world.Event(change: e => e with { ForGuests = true });
        var closed = world.Event("Только наши");
        var guest = world.Pupil("Гостев Юрий", grade: 7);
        world.Write(tx =>
            tx.Run("UPDATE people SET school = 'Школа соседнего села' WHERE id = @id", new { id = guest.PersonId })
        );
        Assert.Contains("Вы записаны", guest.Says("/events").Forges($"card.{id}").Presses("Записаться").Text);
        Assert.Equal(ParticipantRole.Guest, world.SignUp(id, guest)!.Role);
        Assert.Contains("Юрий Г., 7Б (гость)", world.Vera.Says("/events").Forges($"list.{id}").Text);

        Assert.False(guest.Forges($"card.{closed}").Sees("Записаться"));
        Assert.Contains("Запись открыта не для всех", guest.Text);
    }

    [Fact]
    public void A_stranger_is_asked_only_who_the_event_is_for()
    {
        var teachers = world.Event("Семинар", e => e with { ForPupils = false, ForTeachers = true });
        var gleb = world.Gleb.Says($"/start {world.Found(teachers).Link}");
        Assert.True(gleb.Sees("Я педагог"));
        Assert.False(gleb.Sees("Я учусь"));

        var all = world.Event("Праздник", e => e with { ForParents = true, ForGuests = true });
        gleb.Says($"/start {world.Found(all).Link}");
        Assert.True(gleb.Sees("Я учусь") && gleb.Sees("Я родитель") && gleb.Sees("Я из другой школы"));
    }

    public void Dispose() => world.Dispose();
}
