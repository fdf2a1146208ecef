using TochkaBot.Domain.Centre;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Holidays;

public sealed class HolidayListTests : IDisposable
{
    private readonly World world = new();

    [Theory]
    [InlineData("28.12.2026–10.01.2027 Зимние каникулы", "2026-12-28", "2027-01-10", "Зимние каникулы")]
    [InlineData("28.12-10.01 Зимние каникулы", "2026-12-28", "2027-01-10", "Зимние каникулы")]
    [InlineData("с 28 декабря по 10 января: Зимние каникулы", "2026-12-28", "2027-01-10", "Зимние каникулы")]
    [InlineData("8.03 Женский день", "2027-03-08", "2027-03-08", "Женский день")]
    [InlineData("9 мая 2027 День Победы", "2027-05-09", "2027-05-09", "День Победы")]
    [InlineData("2027-05-01 — 2027-05-03 Майские", "2027-05-01", "2027-05-03", "Майские")]
    public void The_head_types_a_line_and_it_stands_in_the_list(string line, string from, string to, string title)
    {
        world.Irina.Says("/settings").Presses("Каникулы и праздники").Presses("Добавить").Says(line);
        Assert.Contains("Добавили", world.Irina.Text);
        Assert.Contains(title, world.Irina.Text);
        var kept = Assert.Single(world.Read(HolidayStore.All));
        Assert.Equal((DateOnly.Parse(from), DateOnly.Parse(to), title), (kept.FromDay, kept.ToDay, kept.Title));
    }

    [Theory]
    [InlineData("завтра как-нибудь")]
    [InlineData("31.02 Праздник")]
    [InlineData("10.01.2027–28.12.2026 Наоборот")]
    [InlineData("1.01.2027–31.12.2027 Весь год")]
    [InlineData("8.03")]
    public void What_cannot_be_meant_is_refused_with_an_example_and_asked_again(string line)
    {
        world.Irina.Says("/settings").Presses("Каникулы и праздники").Presses("Добавить").Says(line);
        Assert.Contains("Зимние каникулы", world.Irina.Text);
        Assert.Empty(world.Read(HolidayStore.All));
        world.Irina.Says("8.03 Женский день");
        Assert.Single(world.Read(HolidayStore.All));
    }

    [Fact]
    public void A_line_is_taken_out_after_a_question()
    {
        world.Irina.Says("/settings").Presses("Каникулы и праздники").Presses("Добавить").Says("8.03 Женский день");
        world.Irina.Presses("8.03");
        Assert.Contains("Удалить из списка", world.Irina.Text);
        Assert.Single(world.Read(HolidayStore.All));
        world.Irina.Presses("Удалить");
        Assert.Empty(world.Read(HolidayStore.All));
    }

    [Fact]
    public void Only_the_head_keeps_the_list()
    {
        world.Vera.Says("/settings");
        Assert.False(world.Vera.Sees("Каникулы и праздники"));
        world.Vera.Press("|restAdd").Says("8.03 Женский день");
        Assert.Empty(world.Read(HolidayStore.All));
    }

    public void Dispose() => world.Dispose();
}
