using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Preferences;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Preferences;

public sealed class DirectionTests : IDisposable
{
    private readonly World world = new();

    private IReadOnlyList<Direction> Directions => world.Read(EventStore.Directions);

    [Fact]
    public void A_direction_of_ones_own_stands_at_the_end_and_takes_events()
    {
        world.Irina.Press("|directions").Presses("Добавить направление").Says("Робототехника");

        Assert.Contains("Сохранили", world.Irina.Text);
        Assert.Equal("Робототехника", Directions[^1].Title);
        var id = world.Event("Кубок роботов", e => e with { Direction = Directions[^1].Code });
        Assert.Equal(Directions[^1].Code, world.Found(id).Direction);
    }

    [Fact]
    public void A_direction_is_renamed_and_put_higher()
    {
        var last = Directions[^1];
        world.Irina.Press($"|direction.{last.Code}").Presses("Переименовать").Says("Проекты и исследования");
        world.Irina.Press($"|dirRaise.{last.Code}");

        Assert.Equal("Проекты и исследования", Directions[^2].Title);
        Assert.Equal(last.Code, Directions[^2].Code);
        Assert.Equal(6, Directions.Count);
    }

    [Fact]
    public void A_direction_with_events_stays()
    {
        var used = world.Found(world.Event("Хакатон")).Direction;
        Assert.DoesNotContain(world.Irina.Press($"|direction.{used}").Labels, l => l.Contains("Убрать"));

        Assert.Contains("убрать его нельзя", world.Irina.Press($"|dirRemoveNow.{used}").Text);
        Assert.Contains(Directions, d => d.Code == used);
    }

    [Fact]
    public void An_empty_direction_goes_and_its_code_never_comes_back()
    {
        world.Irina.Press("|dirAdd").Says("Космос");
        var code = Directions[^1].Code;
        world.Irina.Press($"|direction.{code}").Presses("Убрать").Presses("Да, убрать");
        Assert.DoesNotContain(Directions, d => d.Code == code);

        world.Irina.Press("|dirAdd").Says("Океан");
        Assert.NotEqual(code, Directions[^1].Code);
    }

    [Theory]
    [InlineData("  ", "одна строка")]
    [InlineData("Профориентация", "уже есть")]
    [InlineData("профориентация", "уже есть")]
    public void A_title_that_will_not_do_is_asked_again(string typed, string words)
    {
        world.Irina.Press("|dirAdd").Says(typed);
        Assert.Contains(words, world.Irina.Text);
        Assert.Contains("Сохранили", world.Irina.Says("Космос").Text);
    }

    [Fact]
    public void The_right_is_checked_where_it_is_done()
    {
        var vera = world.Vera.Actor;
        world.Write(tx =>
        {
            Assert.Equal(DirectionOutcome.NotAllowed, DirectionStore.Add(tx, vera, "Чужое"));
            Assert.Equal(DirectionOutcome.NotAllowed, DirectionStore.Rename(tx, vera, "joint", "Чужое"));
            Assert.Equal(DirectionOutcome.NotAllowed, DirectionStore.Raise(tx, vera, "career"));
            return DirectionStore.Remove(tx, vera, "career");
        });
        Assert.Equal(6, Directions.Count);
        Assert.Equal(StaffRole.Teacher, Assert.Single(vera.Roles));
    }

    public void Dispose() => world.Dispose();
}
