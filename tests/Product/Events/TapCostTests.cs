using TochkaBot.Bot.Conversations;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>
/// What a step costs is the statements it runs: thousands tap in the same minute, and one writer serves them all. Whoever needs a
/// statement more raises the limit here knowingly.
/// </summary>
public sealed class TapCostTests : IDisposable
{
    private readonly World world = new(centre => centre with { RequireConsent = false });

    [Fact]
    public void A_pupil_who_opens_an_event_and_signs_up_costs_few_statements()
    {
        var id = world.Event();

        Assert.InRange(Cost(world.Boris, new Command("start", world.Found(id).Link)), 1, 11);
        Assert.InRange(Cost(world.Boris, Press(world.Boris, "Записаться")), 1, 15);
        Assert.Contains("Вы записаны", world.Boris.Text);
    }

    [Fact]
    public void Nor_does_leaving_cost_more()
    {
        world.Event();
        world.Boris.Says("/events").Presses("4.12").Presses("Записаться").Presses("Отменить запись");

        Assert.InRange(Cost(world.Boris, Press(world.Boris, "Да, отменить")), 1, 18);
        Assert.True(world.Boris.Sees("Записаться"));
    }

    [Fact]
    public void A_seat_costs_the_same_with_ten_people_and_with_a_hundred()
    {
        world.Event();
        world.Boris.Says("/events").Presses("4.12").Presses("Записаться");
        for (var i = 0; i < 100; i++)
        {
            world
                .Pupil($"Иванов Пётр{(char)('а' + (i / 10))}{(char)('а' + (i % 10))}")
                .Says("/events")
                .Presses("4.12")
                .Presses("Записаться");
        }

        var maya = world.Pupil("Лугова Майя").Says("/events").Presses("4.12");

        Assert.InRange(Cost(maya, Press(maya, "Записаться")), 1, 15);
    }

    [Fact]
    public void A_mother_of_three_pays_for_each_child_once()
    {
        world.Event();
        var mother = world.Parent(
            "Гудкова Инна",
            world.Listed("Гудков Пётр"),
            world.Listed("Гудкова Маша"),
            world.Listed("Гудков Лев")
        );
        mother.Says("/events").Presses("4.12");

        Assert.InRange(Cost(mother, Press(mother, "Записать: Маша")), 1, 29);
        Assert.Contains("Маша: запись есть", mother.Text);
    }

    public void Dispose() => world.Dispose();

    private static Pressed Press(Chat who, string label) => new(who.Data(label), "1", "press");

    private long Cost(Chat who, Said said) =>
        world.Write(tx =>
        {
            world.Desk.Handle(tx, who.Incoming(said));
            return tx.Statements;
        });
}
