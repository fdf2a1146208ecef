using System.Text;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Roster;

/// <summary>The largest lists, and the worst.</summary>
public sealed class CrowdTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void A_workbook_of_ten_thousand_rows_goes_through_the_bot()
    {
        var rows = Crowd.Lines(10_000).Select(line => (IReadOnlyList<string>)line.Split(';'));
        var book = Files.Xlsx([
            ["ФИО", "Класс", "Год рождения"],
            .. rows,
        ]);

        world.Irina.Says("/roster").Presses("Загрузить").SendFile("Школа.xlsx", book);
        Assert.Contains("Новых: 10000", world.Irina.Text);
        world.Irina.Presses("Подробно").Presses("Ещё").Presses("Назад").Presses("Назад").Presses("Применить");

        Assert.Contains("Добавлено: 10000", world.Irina.Text);
        Assert.Equal(10_000, world.Roster().Count);
    }

    [Fact]
    public void Ten_thousand_times_the_same_child_is_one_child()
    {
        var csv = "ФИО;Класс\n" + string.Concat(Enumerable.Repeat("Петров Иван;6Б\n", 10_000));

        world.Irina.Says("/roster").Presses("Загрузить").SendFile("6Б.csv", Encoding.UTF8.GetBytes(csv));
        Assert.Contains("Не принято: 9999", world.Irina.Text);
        world.Irina.Presses("Применить");

        Assert.Equal(["Петров Иван 6Б"], world.Names());
    }

    public void Dispose() => world.Dispose();
}
