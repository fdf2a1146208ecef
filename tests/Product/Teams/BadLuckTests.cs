using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Privacy;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Teams;

/// <summary>What goes wrong ends in a sentence and a state that holds; nothing of another family is ever shown.</summary>
public sealed class BadLuckTests : IDisposable
{
    private readonly World world = new();
    private readonly long id;
    private readonly long masha;
    private readonly Chat mother;

    public BadLuckTests()
    {
        id = world.Hackathon(e => e with { Capacity = 2 });
        masha = world.Listed("Лебедева Маша", consent: true);
        mother = world.Parent("Лебедева Ольга", masha);
    }

    [Fact]
    public void A_code_used_twice_says_that_they_are_in_already()
    {
        world.Boris.Creates(id, "Роботы");
        var code = world.Team(id, "Роботы").Code!;
        mother.Press($"|card.{id}").Presses("Вступить по коду").Says(code);
        mother.Press($"|teamCode.{id}").Says(code);

        Assert.Contains("собрана: 2 человека", mother.Text);
        Assert.Equal(2, world.Found(id).Taken);
    }

    [Fact]
    public void A_stranger_with_a_code_learns_no_name()
    {
        world.Boris.Creates(id, "Роботы");
        world.Gleb.Says($"/start {world.Team(id, "Роботы").Code}");

        Assert.DoesNotContain("Борис", world.Gleb.Text);
        Assert.Contains("познакомимся", world.Gleb.Text);
    }

    [Fact]
    public void When_the_captain_is_deleted_the_other_member_leads()
    {
        mother.Creates(id, "Роботы");
        world.Boris.Enters(world.Team(id, "Роботы"));
        Erase();
        world.Tick();

        var squad = world.TeamOf(id, world.Boris)!;
        Assert.Equal((1, world.Boris.PersonId), (squad.Count, squad.Captain.Person.Id));
        Assert.Contains("Теперь вы капитан", world.Boris.LastNotice);
    }

    [Fact]
    public void When_everybody_of_a_team_is_deleted_its_name_is_gone_too()
    {
        mother.Creates(id, "Команда Маши Лебедевой");
        Erase();

        Assert.Equal(0, world.Read(tx => tx.One<long>("SELECT count(*) FROM teams")));
        Assert.Equal(0, world.Found(id).Taken);
    }

    [Fact]
    public void Who_is_deleted_while_looking_or_asked_in_is_found_nowhere()
    {
        world.Boris.Creates(id, "Роботы");
        mother.Press($"|teamSeek.{id}.{masha}");
        world.Boris.Press($"|teamCallOne.{world.Team(id, "Роботы").Id}.{masha}");
        Erase();

        Assert.Equal(
            0,
            world.Read(tx =>
                tx.One<long>("SELECT (SELECT count(*) FROM team_seekers) + (SELECT count(*) FROM team_calls)")
            )
        );
        Assert.False(world.Boris.Press($"|team.{world.Team(id, "Роботы").Id}").Sees("Позвать"));
    }

    [Fact]
    public void A_team_whose_captain_is_deleted_in_the_queue_keeps_its_turn()
    {
        var (yura, yakov) = (world.Pupil("Юдин Юра"), world.Pupil("Яшин Яков"));
        yura.Creates(id, "Первые");
        yakov.Enters(world.Team(id, "Первые"));
        mother.Creates(id, "Вторые");
        world.Boris.Enters(world.Team(id, "Вторые"));
        Assert.Equal(SignUpStatus.Queued, world.SignUp(id, world.Boris)!.Status);
        Erase();
        yakov.Press($"|leaveNow.{id}");

        Assert.Equal(SignUpStatus.Offered, world.SignUp(id, world.Boris)!.Status);
        Assert.Contains("Вы записаны", world.Boris.PressesOnNotice("Подтверждаю").Text);
    }

    [Fact]
    public void When_the_last_parent_leaves_the_child_stays_in_the_team_and_the_parent_sees_it_no_more()
    {
        mother.Creates(id, "Роботы");
        world.Boris.Enters(world.Team(id, "Роботы"));
        var link = world.Read(tx => FamilyStore.Find(tx, mother.PersonId, masha)!.Id);
        world.Write(tx => FamilyActions.Unlink(tx, world.Centre, Actor.Program, link));
        mother.Press($"|team.{world.Team(id, "Роботы").Id}");

        Assert.Contains("Такой команды нет", mother.Text);
        Assert.Equal(masha, world.TeamOf(id, world.Boris)!.Captain.Person.Id);
    }

    [Fact]
    public void A_cancelled_event_changes_no_team_any_more()
    {
        mother.Creates(id, "Роботы");
        var team = world.Team(id, "Роботы");
        world.Vera.Press($"|cancelEventNow.{id}");
        world.Boris.Enters(team);
        mother.Press($"|teamLeaveNow.{team.Id}.{masha}").Press($"|team.{team.Id}");

        Assert.Null(world.SignUp(id, world.Boris));
        Assert.NotNull(world.Read(tx => TochkaBot.Domain.Teams.Squads.OfPerson(tx, id, masha)));
        Assert.Equal(["⬅️ Назад"], mother.Labels);
    }

    private void Erase() =>
        world.Write(tx => Erasing.Erase(tx, world.Centre, Actor.OfPerson(tx, mother.PersonId), masha));

    public void Dispose() => world.Dispose();
}
