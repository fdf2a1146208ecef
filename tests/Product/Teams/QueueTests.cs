using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Teams;

/// <summary>A team takes seats and turns as one.</summary>
public sealed class QueueTests : IDisposable
{
    private readonly World world = new();
    private readonly Chat lev;
    private readonly Chat yura;

    public QueueTests() => (lev, yura) = (world.Pupil("Рыжов Лев", 7), world.Pupil("Юдин Юра"));

    [Fact]
    public void A_queued_team_gets_one_offer_and_the_captain_answers_for_all()
    {
        var id = world.Hackathon(e => e with { Capacity = 2 });
        var yakov = world.Pupil("Яшин Яков");
        yura.Creates(id, "Первые");
        yakov.Enters(world.Team(id, "Первые"));
        world.Boris.Creates(id, "Роботы");
        lev.Enters(world.Team(id, "Роботы"));
        Assert.Contains("в очереди: 1", lev.Text);

        yura.Press($"|leaveNow.{id}");
        Assert.Equal(0, world.Found(id).Offered);
        yakov.Press($"|leaveNow.{id}");
        Assert.Equal(2, world.Found(id).Offered);
        Assert.Contains("Освободилось место", world.Boris.LastNotice);
        Assert.Empty(lev.Notices);

        // Another than the captain answers for nobody.
        lev.Press($"|confirm.{world.SignUp(id, lev)!.Id}");
        Assert.Equal(2, world.Found(id).Offered);
        world.Boris.PressesOnNotice("Подтверждаю");
        Assert.Equal(2, world.Found(id).Seated);
        Assert.Contains("Капитан подтвердил", lev.LastNotice);
        Assert.Contains("✅ Место есть", lev.Press($"|team.{world.Team(id, "Роботы").Id}").Text);
    }

    [Fact]
    public void A_captain_who_declines_ends_the_teams_turn_and_everybody_is_told()
    {
        var id = world.Hackathon(e => e with { Capacity = 1, TeamMin = 1, TeamSeats = TeamSeats.One });
        yura.Creates(id, "Первые");
        world.Boris.Creates(id, "Роботы");
        lev.Enters(world.Team(id, "Роботы"));
        yura.Press($"|leaveNow.{id}");
        world.Boris.PressesOnNotice("Отказаться");

        Assert.Null(world.SignUp(id, lev));
        Assert.Contains("Капитан отказался", lev.LastNotice);
        Assert.Equal(0, world.Found(id).Taken);
    }

    [Fact]
    public void Where_a_team_is_one_seat_friends_come_without_taking_another()
    {
        var id = world.Hackathon(e => e with { Capacity = 1, TeamSeats = TeamSeats.One });
        world.Boris.Creates(id, "Роботы");
        lev.Enters(world.Team(id, "Роботы"));
        yura.Creates(id, "Вторые");

        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, lev)!.Status);
        Assert.Equal(1, world.Found(id).Taken);
        Assert.Equal(SignUpStatus.Queued, world.SignUp(id, yura)!.Status);
    }

    [Fact]
    public void A_late_friend_of_a_seated_team_queues_alone_and_stays_a_member()
    {
        var id = world.Hackathon(e => e with { Capacity = 1 });
        world.Boris.Creates(id, "Роботы");
        lev.Enters(world.Team(id, "Роботы"));

        Assert.Equal(SignUpStatus.Queued, world.SignUp(id, lev)!.Status);
        Assert.Contains("Лев Р., 7Б — 🕓 в очереди: 1", lev.Text);
        Assert.Equal("Роботы", world.TeamOf(id, lev)!.Team.Name);
    }

    [Fact]
    public void Where_the_teacher_decides_a_gathered_team_has_been_decided_for()
    {
        var id = world.Hackathon(e => e with { NeedsApproval = true });
        lev.Press($"|teamSeek.{id}.{lev.PersonId}");
        yura.Press($"|teamSeek.{id}.{yura.PersonId}");
        world.Vera.Press($"|teamsPlan.{id}").Presses("Собрать и сообщить");

        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, lev)!.Status);
        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, yura)!.Status);
        // Who asks by themselves still waits for the word.
        world.Boris.Creates(id, "Роботы");
        Assert.Equal(SignUpStatus.AwaitingApproval, world.SignUp(id, world.Boris)!.Status);
        Assert.Contains("ждёт решения", world.Boris.Text);
    }

    [Fact]
    public void When_an_offer_to_captain_and_second_runs_out_the_third_leads_who_was_not_offered_one()
    {
        var id = world.Hackathon(e => e with { Capacity = 2 });
        yura.Creates(id, "Первые");
        world.Pupil("Яшин Яков").Enters(world.Team(id, "Первые"));
        world.Boris.Creates(id, "Роботы");
        lev.Enters(world.Team(id, "Роботы"));
        var zoya = world.Pupil("Зимина Зоя", consent: false).Enters(world.Team(id, "Роботы"));
        world.Vera.Press($"|teamEndNow.{world.Team(id, "Первые").Id}");
        Assert.Equal(2, world.Found(id).Offered);

        world.Later(TimeSpan.FromDays(1));

        Assert.Equal(zoya.PersonId, Assert.Single(world.TeamOf(id, zoya)!.Members, m => m.SignUp.Leads).Person.Id);
    }

    [Fact]
    public void When_the_teacher_refuses_a_captain_who_waits_for_the_word_the_next_one_leads()
    {
        var id = world.Hackathon();
        world.Irina.Press($"|listPick.{id}.{lev.PersonId}");
        world.Write(tx =>
            EventActions.Change(tx, world.Centre, Actor.Program, id, e => e with { NeedsApproval = true })
        );
        world.Boris.Creates(id, "Роботы");
        lev.Enters(world.Team(id, "Роботы"));
        world.Vera.Press($"|turnDownNow.{id}.{world.SignUp(id, world.Boris)!.Id}");

        Assert.Equal(lev.PersonId, Assert.Single(world.TeamOf(id, lev)!.Members, m => m.SignUp.Leads).Person.Id);
    }

    public void Dispose() => world.Dispose();
}
