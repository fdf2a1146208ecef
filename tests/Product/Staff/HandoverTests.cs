using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Staff;

public sealed class HandoverTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void Who_leaves_hands_over_events_and_classes_and_no_door_stays_open()
    {
        var second = world.Staff("Глава Семён", StaffRole.Head);
        var id = world.Event();
        var zoya = world.Staff("Новая Зоя", StaffRole.Teacher);
        var key = world.Write(tx => ApiKeyStore.Create(tx, second.Actor, ApiScopes.All))!;
        var invitation = world.Write(tx => InvitationStore.Create(tx, second.Actor, StaffRole.Teacher))!;
        world.Write(tx => ClassTeacherStore.Appoint(tx, new SchoolClass(6, "Б"), second.PersonId));
        world.Write(tx => tx.Run("UPDATE events SET organiser_id = @to", new { to = second.PersonId }));

        world.Irina.Says("/staff").Presses("Снять: Семён").Presses("Уходит из школы");
        Assert.Contains("1 мероприятие; классное руководство: 6Б; 1 ключ", world.Irina.Text);
        world.Irina.Presses("Зоя Н.").Presses("Да, передать");

        Assert.Contains("дела переданы", world.Irina.Text);
        Assert.Equal(zoya.PersonId, world.Found(id).OrganiserId);
        Assert.Equal([new SchoolClass(6, "Б")], zoya.Actor.Classes);
        Assert.Contains("Вам передали дела", zoya.LastNotice);
        Assert.Empty(second.Actor.Roles);
        Assert.Null(world.Read(tx => ApiKeyStore.FindBySecret(tx, key)));
        Assert.Contains("больше не действует", world.Gleb.Says($"/start {invitation.Link}").Text);
    }

    [Theory]
    [InlineData("Зоя Н.")]
    [InlineData("Никому")]
    public void What_was_planned_to_be_sent_goes_on_in_another_name(string to)
    {
        var zoya = world.Staff("Новая Зоя", StaffRole.Teacher);
        world.Vera.Says("/broadcast").Says("Сбор").Presses("Всем").Presses("Готово").Presses("Запланировать");
        world.Vera.Says("завтра 15:00").Presses("Один раз");
        world.Irina.Says("/staff").Presses("Снять: Вера").Presses("Уходит");
        Assert.Contains("1 запланированная рассылка", world.Irina.Text);
        world.Irina.Presses(to).Presses("Да, передать");

        var author = world.Read(tx => tx.One<long>("SELECT author_id FROM broadcasts WHERE state = 'planned'"));
        Assert.Equal(to == "Никому" ? world.Irina.PersonId : zoya.PersonId, author);
    }

    [Fact]
    public void With_nobody_to_take_them_the_events_stay_with_those_who_lead_the_centre()
    {
        var id = world.Event();
        world.Irina.Says("/staff").Presses("Снять: Вера").Presses("Уходит").Presses("Никому").Presses("Да, передать");

        Assert.Null(world.Found(id).OrganiserId);
        Assert.False(world.Vera.Actor.IsStaff);
    }

    [Fact]
    public void The_last_head_cannot_leave_and_nothing_moves()
    {
        var id = world.Event();
        var irina = world.Irina.PersonId;
        world.Irina.Says("/staff").Forges($"leaveStaff.{irina}.{(int)StaffRole.Head}.{world.Vera.PersonId}");

        Assert.Contains("единственный руководитель", world.Irina.Text);
        Assert.True(world.Irina.Actor.IsHead);
        Assert.Equal(world.Vera.PersonId, world.Found(id).OrganiserId);
    }

    [Fact]
    public void A_teacher_sends_nobody_away()
    {
        world.Vera.Forges($"leaveStaff.{world.Irina.PersonId}.{(int)StaffRole.Head}.0");

        Assert.True(world.Irina.Actor.IsHead);
        Assert.Contains("доступно не всем", world.Vera.Text);
    }

    public void Dispose() => world.Dispose();
}
