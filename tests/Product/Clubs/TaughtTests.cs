using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Clubs;

public sealed class TaughtTests : IDisposable
{
    private readonly World world = new();

    public TaughtTests()
    {
        world.Listed("Ильина Маша", 6, "Б");
        world.Listed("Орехов Саша", 8, string.Empty);
    }

    [Fact]
    public void The_head_ticks_what_a_class_is_taught()
    {
        world.Irina.Press("|clubs").Presses("Предметы на оборудовании центра").Presses("6Б").Presses("Химия");
        world.Irina.Presses("Физика").Presses("Физика").Presses("Другой предмет").Says("Астрономия").Presses("Готово");

        Assert.Contains("6Б: Химия, Астрономия", world.Irina.Text);
        Assert.Equal(["Химия", "Астрономия"], Taught(2026).Select(t => t.Subject));
        Assert.Equal([new SchoolClass(6, "Б")], world.Read(tx => TaughtStore.Classes(tx, 2026, ["Химия", "Физика"])));
        Assert.Empty(world.Read(tx => TaughtStore.Classes(tx, 2025, ["Химия"])));
        // The centre's own subject is a button for the other classes.
        Assert.True(world.Irina.Presses("8").Sees("Астрономия"));
    }

    [Fact]
    public void The_year_before_is_copied_with_one_tap()
    {
        world.Irina.Press("|tgClass.8.").Presses("Биология");
        world.Irina.Press("|tgClass.6.Б").Presses("Информатика");
        world.Later(TimeSpan.FromDays(300));
        Assert.Contains("2027/28", world.Irina.Press("|taught").Text);
        world.Irina.Press("|tgClass.6.Б").Presses("Информатика").Press("|taught").Presses("Как в прошлом году");

        Assert.Contains("Перенесено отметок: 1", world.Irina.Text);
        Assert.False(world.Irina.Sees("Как в прошлом году"));
        Assert.Equal(2, Taught(2027).Count);
        Assert.Equal(2, Taught(2026).Count);
    }

    [Fact]
    public void A_subject_too_long_is_refused_and_a_class_that_is_not_there_is_not_ticked()
    {
        world.Irina.Press("|tgClass.6.Б").Presses("Другой предмет").Says(new string('я', 101));
        Assert.Contains("до 100 знаков", world.Irina.Text);
        world.Irina.Says("химия");
        Assert.Equal("Химия", Assert.Single(Taught(2026)).Subject);
        world.Irina.Press("|tgTick.11.Я.0");
        Assert.Single(Taught(2026));
        Assert.Contains("доступно не всем", world.Vera.Press("|taught").Text);
    }

    public void Dispose() => world.Dispose();

    private IReadOnlyList<TaughtSubject> Taught(int year) => world.Read(tx => TaughtStore.Of(tx, year));
}
