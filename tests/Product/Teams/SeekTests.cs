using TochkaBot.Domain.Events;
using TochkaBot.Domain.Teams;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Teams;

public sealed class SeekTests : IDisposable
{
    private readonly World world = new();
    private readonly long id;
    private readonly Chat lev;

    public SeekTests()
    {
        id = world.Hackathon();
        lev = world.Pupil("Рыжов Лев", 7);
    }

    [Fact]
    public void A_seeker_is_proposed_asked_in_and_comes_with_one_press()
    {
        world.Boris.Creates(id, "Роботы");
        lev.Press($"|card.{id}").Presses("Ищу команду");
        Assert.Contains("Ищем команду", lev.Text);
        Assert.Contains("Кто-то ищет команду", world.Boris.LastNotice);

        world.Boris.PressesOnNotice("Кто ищет").Presses("Лев Р., 7Б");
        Assert.Contains("Пригласили", world.Boris.Text);
        Assert.Contains("Вас зовут в команду", lev.LastNotice);
        Assert.DoesNotContain("Борис", lev.LastNotice);

        Assert.Contains("Команда «Роботы» собрана", lev.PressesOnNotice("Вступить").Text);
        Assert.Empty(world.Read(tx => Seekers.Of(tx, world.Centre, id)));
        // The invitation is spent: its notice has nothing left to say, and a second press does no harm.
        Assert.DoesNotContain(lev.Notices, n => n.Text.Contains("Вас зовут", StringComparison.Ordinal));
        lev.Press($"|teamYes.{world.Team(id, "Роботы").Id}.{lev.PersonId}");
        Assert.Contains("Уже в команде", lev.Text);
    }

    [Fact]
    public void Who_is_asked_in_may_say_not_now_and_goes_on_looking()
    {
        world.Boris.Creates(id, "Роботы");
        lev.Press($"|teamSeek.{id}.{lev.PersonId}");
        world.Boris.Press($"|teamCallOne.{world.Team(id, "Роботы").Id}.{lev.PersonId}");
        lev.PressesOnNotice("Не сейчас");

        Assert.Contains("остаётся", lev.Text);
        Assert.Null(world.SignUp(id, lev));
        Assert.Single(world.Read(tx => Seekers.Of(tx, world.Centre, id)));
        lev.Press($"|teamYes.{world.Team(id, "Роботы").Id}.{lev.PersonId}");
        Assert.Contains("уже не действует", lev.Text);
        Assert.Null(world.SignUp(id, lev));
    }

    [Fact]
    public void Nobody_comes_in_without_having_been_asked()
    {
        world.Boris.Creates(id, "Роботы");
        lev.Press($"|teamSeek.{id}.{lev.PersonId}");
        lev.Press($"|teamYes.{world.Team(id, "Роботы").Id}.{lev.PersonId}");

        Assert.Null(world.SignUp(id, lev));
    }

    [Fact]
    public void Before_a_consent_no_captain_sees_the_name()
    {
        world.Boris.Creates(id, "Роботы");
        var petya = world.Pupil("Белов Петя", 6, consent: false);
        petya.Press($"|teamSeek.{id}.{petya.PersonId}");

        Assert.Contains("когда придёт согласие", petya.Text);
        Assert.Empty(world.Boris.Notices);
        Assert.False(world.Boris.Press($"|team.{world.Team(id, "Роботы").Id}").Sees("Позвать"));
        petya.WithConsent();
        Assert.True(world.Boris.Press($"|team.{world.Team(id, "Роботы").Id}").Sees("Позвать из тех, кто ищет (1)"));
    }

    [Fact]
    public void A_captain_hears_of_seekers_once_a_day_at_most()
    {
        world.Boris.Creates(id, "Роботы");
        foreach (var name in (string[])["Юдин Юра", "Яшин Яков"])
        {
            var chat = world.Pupil(name);
            chat.Press($"|teamSeek.{id}.{chat.PersonId}");
        }

        Assert.Single(world.Boris.Notices);
    }

    [Fact]
    public void Who_has_found_a_team_or_looks_no_more_is_not_listed()
    {
        lev.Press($"|card.{id}").Presses("Ищу команду").Presses("Больше не ищу команду");
        Assert.Empty(world.Read(tx => Seekers.Of(tx, world.Centre, id)));

        lev.Presses("Ищу команду");
        lev.Creates(id, "Атомы");
        Assert.Empty(world.Read(tx => Seekers.Of(tx, world.Centre, id)));
    }

    [Fact]
    public void When_the_event_is_over_nobody_looks_for_a_team()
    {
        lev.Press($"|teamSeek.{id}.{lev.PersonId}");
        world.At(world.Found(id).StartsAt.AddHours(1));

        Assert.Equal(0, world.Read(tx => tx.One<long>("SELECT count(*) FROM team_seekers")));
    }

    [Fact]
    public void The_teacher_gathers_those_who_look_into_teams_of_neighbouring_classes()
    {
        foreach (var (name, grade) in ((string, int)[])[("Юдин Юра", 5), ("Яшин Яков", 9), ("Котов Кирилл", 5)])
        {
            var chat = world.Pupil(name, grade);
            chat.Press($"|teamSeek.{id}.{chat.PersonId}");
        }

        lev.Press($"|teamSeek.{id}.{lev.PersonId}");
        var vera = world.Vera.Press($"|card.{id}").Presses("Команды").Presses("Собрать команды");
        Assert.Contains("Новая команда 1</b>: Кирилл К., 5Б; Юра Ю., 5Б", vera.Text);
        Assert.Contains("Новая команда 2</b>: Лев Р., 7Б; Яков Я., 9Б", vera.Text);

        vera.Presses("Собрать и сообщить семьям: 4");
        Assert.Contains("2 команды собраны", vera.Text);
        var squads = world.Read(tx => Squads.OfEvent(tx, EventStore.Find(tx, id)!));
        Assert.All(squads, s => Assert.Equal(2, s.Count));
        Assert.Equal("Яков", world.TeamOf(id, lev)!.Captain.Person.GivenName);
        Assert.Contains("Педагог собрал команды", lev.LastNotice);
        Assert.Contains("собрана: 2 человека", lev.LastNotice);
        // A second press finds another list and makes nothing twice.
        vera.Press(
            vera.Screens.Reverse()
                .SelectMany(s => s.Rows)
                .SelectMany(r => r)
                .First(b => b.Label.StartsWith("✅ Собрать", StringComparison.Ordinal))
                .Data
        );
        Assert.Equal(2, world.Read(tx => Squads.OfEvent(tx, EventStore.Find(tx, id)!)).Count);
    }

    [Fact]
    public void Nobody_is_gathered_beyond_the_seats()
    {
        var small = world.Hackathon(e => e with { Capacity = 3 });
        foreach (var name in (string[])["Юдин Юра", "Яшин Яков", "Котов Кирилл", "Ильин Илья"])
        {
            var chat = world.Pupil(name);
            chat.Press($"|teamSeek.{small}.{chat.PersonId}");
        }

        var vera = world.Vera.Press($"|teamsPlan.{small}");
        Assert.Contains("Без команды пока останутся (2)", vera.Text);
        vera.Presses("Собрать и сообщить");
        Assert.Equal(2, world.Found(small).Taken);
    }

    public void Dispose() => world.Dispose();
}
