using TochkaBot.Bot.Demo;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Demo;

/// <summary>The mother of three opens her week, whatever day the sandbox is opened on.</summary>
public sealed class WeekTests : IDisposable
{
    private readonly World world = new();

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void It_is_full_and_two_things_are_at_one_time(int daysLater)
    {
        world.At(World.Start.AddDays(daysLater));
        world.Write(tx => tx.Run("DELETE FROM staff_roles"));
        world.Write(tx => Filling.Once(tx, world.Centre, World.Channel));
        var mother = world.Chat($"{Cast.Inna.UserId}").Says("/week");

        // Around a Sunday more comes together.
        Assert.InRange(mother.Text.Split("⚠️ в одно время").Length - 1, 2, 4);
        Assert.Contains("<b>Лада, Матвей</b>: Час открытых вопросов", mother.Text);
        Assert.Contains("<b>Тамара</b>: Открытое занятие", mother.Text);
        Assert.Contains("<b>вы</b>: Встреча родителей", mother.Text);
        Assert.Contains("в очереди", mother.Text);
        Assert.True(mother.Sees("Согласие"));
        Assert.InRange(mother.Screen.Rows.Count, 4, 10);
        Assert.Contains(
            "🚌 Тамара: автобус, забирает: Бабушка",
            mother
                .Press(
                    $"|card.{world.Read(tx => tx.One<long>("SELECT id FROM events WHERE title LIKE 'Открытое занятие%'"))}"
                )
                .Text
        );
    }
}
