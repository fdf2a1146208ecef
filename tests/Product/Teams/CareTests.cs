using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Teams;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Teams;

/// <summary>The teacher's side, and what the clock says.</summary>
public sealed class CareTests : IDisposable
{
    private readonly World world = new();
    private readonly long id;
    private readonly Chat lev;

    public CareTests()
    {
        id = world.Hackathon();
        lev = world.Pupil("Рыжов Лев", 7);
        world.Boris.Creates(id, "Роботы");
    }

    [Fact]
    public void The_teacher_sees_teams_with_the_small_ones_first()
    {
        lev.Creates(id, "Атомы");
        world.Pupil("Юдин Юра").Enters(world.Team(id, "Роботы"));
        var vera = world.Vera.Press($"|teams.{id}.0");

        Assert.Contains("2 команды, в них 3 человека", vera.Text);
        Assert.Equal(["⚠️ Атомы — 1, нужно ещё 1", "Роботы — 2"], vera.Labels.Take(2));
    }

    [Fact]
    public void A_mentor_is_named_told_and_stands_on_the_screen()
    {
        var zoya = world.Staff("Чижова Зоя", StaffRole.Teacher);
        world.Vera.Press($"|team.{world.Team(id, "Роботы").Id}").Presses("Наставник").Presses("Зоя Ч.");

        Assert.Contains("Наставник: Зоя Ч.", world.Vera.Text);
        Assert.Contains("Вы наставник команды «Роботы»", zoya.LastNotice);
        Assert.Contains("Наставник: Зоя Ч.", world.Boris.Press($"|team.{world.Team(id, "Роботы").Id}").Text);
        world.Vera.Presses("Наставник").Presses("Без наставника");
        Assert.Empty(zoya.Notices);
    }

    [Fact]
    public void Who_was_added_by_hand_comes_into_a_team_with_the_seat_they_have()
    {
        world.Write(tx => ListActions.AddByHand(tx, world.Centre, world.Irina.Actor, id, lev.PersonId));
        Assert.Contains("В списке без команды: 1", world.Vera.Press($"|teams.{id}.0").Text);

        world.Vera.Press($"|team.{world.Team(id, "Роботы").Id}").Presses("Добавить в команду").Presses("Лев Р.");
        Assert.Contains("Команда «Роботы» собрана", world.Vera.Text);
        Assert.Equal(2, world.Found(id).Taken);
        Assert.Contains("Педагог собрал", lev.LastNotice);
        Assert.Equal(world.Boris.PersonId, world.TeamOf(id, lev)!.Captain.Person.Id);
    }

    [Fact]
    public void A_dissolved_team_frees_its_seats_and_its_members_look_for_another()
    {
        var vera = world.Vera.Press($"|team.{world.Team(id, "Роботы").Id}").Presses("Распустить");
        Assert.Contains("1 человек", vera.Text);
        vera.Presses("Да, распустить");

        Assert.Null(world.SignUp(id, world.Boris));
        Assert.Equal(0, world.Found(id).Taken);
        Assert.Contains("распустили", world.Boris.LastNotice);
        Assert.Single(world.Read(tx => Seekers.Of(tx, world.Centre, id)));
    }

    [Fact]
    public void A_day_before_the_sign_up_closes_a_small_team_and_the_teacher_are_told_once()
    {
        world.At(world.Found(id).StartsAt.AddHours(-23));
        world.Tick();
        Assert.Contains("нужен ещё один человек", world.Boris.LastNotice);
        Assert.Single(world.Boris.Notices);
        Assert.Contains("1 команда меньше, чем нужно", world.Vera.LastNotice);
        Assert.Single(world.Vera.Notices);

        world.Vera.PressesOnNotice("⚠️ Роботы".TrimStart('⚠', '️', ' '));
        world.Vera.Presses("Оставить как есть");
        Assert.False(world.Vera.Sees("Оставить как есть"));
        Assert.Empty(world.Vera.Notices);
    }

    [Fact]
    public void A_gathered_team_is_not_warned()
    {
        lev.Enters(world.Team(id, "Роботы"));
        var before = world.Boris.Notices.Count;
        world.At(world.Found(id).StartsAt.AddHours(-23));

        Assert.Equal(before, world.Boris.Notices.Count);
        Assert.Empty(world.Vera.Notices);
    }

    [Fact]
    public void In_quiet_hours_nobody_is_warned()
    {
        var early = world.Hackathon(e => e with { StartsAt = World.Start.AddDays(3).AddHours(18) });
        lev.Creates(early, "Атомы");
        // The day before begins at six in the morning, when people sleep.
        world.At(World.Start.AddDays(2).AddHours(12));
        world.At(World.Start.AddDays(2).AddHours(18.5));
        Assert.Empty(lev.Notices);

        world.At(World.Start.AddDays(2).AddHours(22));
        Assert.Contains("Атомы", Assert.Single(lev.Notices).Text);
    }

    public void Dispose() => world.Dispose();
}
