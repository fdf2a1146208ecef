using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>A seat is offered to a child; mother, father and the child all hear of it, and the first answer counts.</summary>
public sealed class FamilyOfferTests : IDisposable
{
    private readonly World world = new();
    private readonly Family family;
    private readonly Chat father;
    private readonly long id;

    public FamilyOfferTests()
    {
        family = new Family(world);
        father = world.Chat("father").Becomes("Соколов Олег", PersonOrigin.Typed);
        family.Link(father, FamilyRole.Representative, family.Masha);
        id = world.Event(change: e => e with { Capacity = 1 });
        world.Boris.Press($"|join.{id}");
        world.Anna.Says("/events").Presses("4.12").Presses("Записать: Маша — в очередь");
        world.Boris.Press($"|leaveNow.{id}");
    }

    [Fact]
    public void Both_parents_are_told_in_words_that_name_the_child()
    {
        foreach (var parent in (Chat[])[world.Anna, father])
        {
            Assert.Contains("Освободилось место · Маша\n<b>Хакатон</b>", parent.LastNotice);
        }

        Assert.True(world.Anna.Says("/events").Presses("4.12").Sees("Подтверждаю: Маша"));
        Assert.True(world.Anna.Sees("Отказаться: Маша"));
    }

    [Fact]
    public void The_first_to_confirm_takes_the_seat_and_the_other_is_told_kindly()
    {
        Assert.Contains("Маша: запись есть", father.PressesOnNotice("Подтверждаю").Text);
        var late = world.Anna.Press($"|confirm.{family.Of(id, family.Masha)!.Id}");

        Assert.Contains("Место уже подтвердили", late.Text);
        Assert.Contains("Маша: запись есть", late.Text);
        Assert.Equal(1, world.Found(id).Seated);
    }

    [Fact]
    public void After_one_has_declined_the_other_reads_why_and_may_ask_anew()
    {
        var offered = family.Of(id, family.Masha)!.Id;
        father.PressesOnNotice("Отказаться");
        var late = world.Anna.Press($"|confirm.{offered}");

        Assert.Contains("От этого места уже отказались", late.Text);
        Assert.True(late.Sees("Записать: Маша"));
        Assert.Equal(0, world.Found(id).Taken);
    }

    [Fact]
    public async Task Two_who_answer_at_once_leave_one_answer()
    {
        var offered = family.Of(id, family.Masha)!.Id;
        var acts = new[]
        {
            world.Anna.Incoming(new TochkaBot.Bot.Conversations.Pressed($"|confirm.{offered}", "1", "p")),
            father.Incoming(new TochkaBot.Bot.Conversations.Pressed($"|decline.{offered}", "1", "p")),
        };
        await Task.WhenAll(acts.Select(act => world.Db.Write(tx => world.Desk.Handle(tx, act))));

        Assert.Contains(
            world.Read(tx => SignUpStore.Find(tx, offered)!.Status),
            (SignUpStatus[])[SignUpStatus.Seated, SignUpStatus.Declined]
        );
        Assert.Equal(world.Found(id).Seated, world.Found(id).Taken);
    }

    [Fact]
    public void Who_speaks_for_the_child_no_more_hears_and_answers_nothing()
    {
        var offered = family.Of(id, family.Masha)!.Id;
        family.Unlink(father, family.Masha);

        Assert.Empty(father.Notices);
        Assert.Contains("Такого мероприятия нет", father.Press($"|confirm.{offered}").Text);
        Assert.Equal(SignUpStatus.Offered, family.Of(id, family.Masha)!.Status);
    }

    public void Dispose() => world.Dispose();
}
