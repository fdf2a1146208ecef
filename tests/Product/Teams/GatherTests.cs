using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Teams;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Teams;

/// <summary>«Собрать команды» with those who are on the list alone: by hand, or since before there were teams.</summary>
public sealed class GatherTests : IDisposable
{
    private readonly World world = new();
    private readonly Chat nina;
    private readonly Chat ivan;

    public GatherTests() => (nina, ivan) = (world.Pupil("Белова Нина", 5, "А"), world.Pupil("Власов Иван", 8, "А"));

    public void Dispose() => world.Dispose();

    [Fact]
    public void Who_queues_alone_makes_a_team_that_has_the_best_of_their_turns()
    {
        var id = Full();
        AddByHand(id, nina);
        var yura = world.Pupil("Юдин Юра").Creates(id, "Атомы");
        world.Pupil("Яшин Яков").Enters(world.Team(id, "Атомы"));
        AddByHand(id, ivan);
        Assert.Equal((1, 2, 3), (Position(id, nina), Position(id, yura), Position(id, ivan)));

        var vera = world.Vera.Press($"|teams.{id}.0").Presses("Собрать команды");
        Assert.Contains("<b>Новая команда 1</b>: 🕓 Нина Б., 5А; 🕓 Иван В., 8А", vera.Text);
        Assert.Contains("🕓 — из очереди, очередь остаётся за ними.", vera.Text);
        vera.Presses("Собрать и сообщить семьям: 2");

        var team = world.TeamOf(id, nina)!;
        Assert.Equal([nina.PersonId, ivan.PersonId], team.Members.Select(m => m.Person.Id));
        Assert.Equal(ivan.PersonId, team.Captain.Person.Id);
        Assert.Equal((1, 2, 1), (Position(id, nina), Position(id, yura), Position(id, ivan)));
        Assert.Contains("🕓 Команда в очереди: 1", nina.LastNotice);
        Assert.Equal("Атомы", world.TeamOf(id, yura)!.Team.Name);

        world.Write(tx => Change(tx, id, e => e with { Capacity = 4 }));
        Assert.Equal(SignUpStatus.Offered, world.SignUp(id, nina)!.Status);
        Assert.Equal(SignUpStatus.Queued, world.SignUp(id, yura)!.Status);
    }

    [Fact]
    public void A_team_with_seats_is_completed_from_the_queue_and_the_turn_stays()
    {
        var id = world.Hackathon(e => e with { Capacity = 1 });
        world.Boris.Creates(id, "Роботы");
        AddByHand(id, nina);
        var vera = world.Vera.Press($"|teamsPlan.{id}");
        Assert.Contains("В команду «Роботы»: 🕓 Нина Б., 5А", vera.Text);
        vera.Presses("Собрать и сообщить");

        Assert.Equal("Роботы", world.TeamOf(id, nina)!.Team.Name);
        Assert.Equal(1, Position(id, nina));
        Assert.Contains("🕓 В очереди за местом: 1", nina.LastNotice);
        Assert.DoesNotContain("Место есть", nina.LastNotice);
        Assert.Equal(1, world.Found(id).Taken);
    }

    [Fact]
    public void Where_a_team_is_one_seat_who_queued_shares_it()
    {
        var id = world.Hackathon(e => e with { Capacity = 1, TeamSeats = TeamSeats.One });
        world.Boris.Creates(id, "Роботы");
        AddByHand(id, nina);
        world.Vera.Press($"|teamsPlan.{id}").Presses("Собрать и сообщить");

        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, nina)!.Status);
        Assert.Equal((1, 0), (world.Found(id).Taken, world.Found(id).Queued));
        Assert.Contains("✅ Место есть", nina.LastNotice);
    }

    [Fact]
    public void Those_with_seats_make_teams_of_their_own_and_lead_who_queues()
    {
        var id = world.Hackathon(e => e with { Capacity = 3, TeamMax = 2 });
        var (lev, olga) = (world.Pupil("Рыжов Лев", 5), world.Pupil("Гусева Ольга", 7));
        foreach (var pupil in new[] { world.Boris, lev, olga, ivan })
        {
            AddByHand(id, pupil);
        }

        var vera = world.Vera.Press($"|teamsPlan.{id}");
        Assert.Contains("<b>Новая команда 1</b>: 👤 Лев Р., 5Б; 👤 Борис С., 6Б", vera.Text);
        Assert.Contains("<b>Новая команда 2</b>: 👤 Ольга Г., 7Б; 🕓 Иван В., 8А", vera.Text);
        vera.Presses("Собрать и сообщить");

        Assert.Equal(olga.PersonId, world.TeamOf(id, ivan)!.Captain.Person.Id);
        Assert.Equal(1, Position(id, ivan));
    }

    [Fact]
    public void A_missing_consent_and_a_promise_to_siblings_leave_people_in_the_queue()
    {
        var id = world.Event(change: e => e with { Capacity = 1 });
        world.Boris.Press($"|join.{id}");
        var (masha, petya) = (Listed("Иванова Маша", 6), Listed("Иванов Петя", 6));
        world.Parent("Иванова Ольга", masha, petya).Press($"|togetherNow.{id}.{masha}.{petya}");
        var nobody = world.Pupil("Гусева Ольга", consent: false);
        nobody.Press($"|join.{id}");
        world.Write(tx => Change(tx, id, e => e with { TeamMin = 2, TeamMax = 3 }));
        Assert.Equal(3, world.Found(id).Queued);

        Assert.Contains("Собирать пока некого", world.Vera.Press($"|teamsPlan.{id}").Text);
        AddByHand(id, nina);
        Assert.Contains("👤 Борис С., 6Б", world.Vera.Press($"|teamsPlan.{id}").Text);
        Assert.DoesNotContain("Маша", world.Vera.Text);
        Assert.DoesNotContain("Ольга", world.Vera.Text);
    }

    [Fact]
    public void Siblings_with_seats_may_come_into_two_teams()
    {
        var id = world.Event(change: e => e with { Capacity = 4 });
        var (masha, petya) = (Listed("Иванова Маша", 5), Listed("Иванов Петя", 8));
        var mother = world.Parent("Иванова Ольга", masha, petya);
        mother.Press($"|togetherNow.{id}.{masha}.{petya}");
        nina.Press($"|join.{id}");
        ivan.Press($"|join.{id}");
        world.Write(tx => Change(tx, id, e => e with { TeamMin = 2, TeamMax = 2 }));
        world.Vera.Press($"|teamsPlan.{id}").Presses("Собрать и сообщить семьям: 4");

        var teams = world.Read(tx => Squads.OfEvent(tx, world.Found(id)));
        Assert.Equal([2, 2], teams.Select(t => t.Count));
        Assert.NotNull(teams.Single(t => t.Of(masha) is not null).Of(nina.PersonId));
        Assert.NotNull(teams.Single(t => t.Of(petya) is not null).Of(ivan.PersonId));
        Assert.Equal(4, world.Found(id).Seated);

        var told = Assert.Single(mother.Notices);
        Assert.StartsWith("🧩 Педагог собрал команды.\n\n👤 Маша\nКоманда «", told.Text);
        Assert.Contains("\n\n👤 Петя\nКоманда «", told.Text);
        Assert.Equal(2, told.Rows.Count(row => row[0].Label.StartsWith("👥 К команде «", StringComparison.Ordinal)));
    }

    [Fact]
    public void Siblings_in_one_team_are_told_of_together_and_so_is_its_captain_of_them()
    {
        var (masha, petya) = (Listed("Иванова Маша", 5), Listed("Иванов Петя", 5));
        var mother = world.Parent("Иванова Ольга", masha, petya);
        var id = world.Hackathon(e => e with { TeamMin = 3 });
        world.Boris.Creates(id, "Роботы");
        mother.Press($"|teamSeek.{id}.{masha}").Press($"|teamSeek.{id}.{petya}");
        world.Vera.Press($"|teamsPlan.{id}").Presses("Собрать и сообщить");

        Assert.StartsWith("🧩 Педагог собрал команды (Маша и Петя).", Assert.Single(mother.Notices).Text);
        Assert.Contains("пополнение: Петя И., 5А, Маша И., 5А", world.Boris.LastNotice);
        Assert.Single(world.Boris.Notices, n => n.Text.Contains("пополнение"));

        world.Clock.Now += TimeSpan.FromMinutes(1);
        world.Vera.Press($"|teamEndNow.{world.Team(id, "Роботы").Id}");
        Assert.Contains("Команду «Роботы» распустили (Маша и Петя): ", Assert.Single(mother.Notices).Text);
    }

    /// <summary>Two seats, both of the team «Роботы».</summary>
    private long Full()
    {
        var id = world.Hackathon(e => e with { Capacity = 2 });
        world.Boris.Creates(id, "Роботы");
        world.Pupil("Рыжов Лев", 7).Enters(world.Team(id, "Роботы"));
        return id;
    }

    private void AddByHand(long id, Chat pupil) =>
        world.Write(tx => ListActions.AddByHand(tx, world.Centre, world.Irina.Actor, id, pupil.PersonId));

    private void Change(Tx tx, long id, Func<Event, Event> change) =>
        EventActions.Change(tx, world.Centre, Actor.OfPerson(tx, world.Vera.PersonId), id, change);

    private long Listed(string name, int grade) => world.Listed(name, grade, "А", consent: true);

    private int? Position(long id, Chat pupil) => world.SignUp(id, pupil)!.Position;
}
