using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Charts;
using TochkaBot.Pictures.Png;
using TochkaBot.Pictures.Screens;
using TochkaBot.Pictures.Tests.Support;

namespace TochkaBot.Pictures.Tests.Charts;

public class ChartTests
{
    [Fact]
    public void A_bar_is_as_long_as_its_number_and_the_target_stands_where_it_belongs()
    {
        var sheet = BarsChart.Draw(new("Охват", "", [new("Все классы", 50, "50 % из 80 %", 80)]), Theme.Light).Single();
        PngReader png = new(PngImage.Of(sheet));
        var row = Enumerable.Range(0, png.Height).First(y => png[300, y] == 0xB4460F);
        var warm = Enumerable.Range(0, png.Width).Where(x => png[x, row + 20] == 0xB4460F).ToList();
        Assert.Equal((40, 539), (warm[0], warm[^1]));
        Assert.Equal(0x16202C, png[840, row + 20]);
    }

    [Fact]
    public void Who_has_reached_the_target_gets_the_other_colour()
    {
        var sheet = BarsChart.Draw(new("Охват", "", [new("Все классы", 80, "80 % из 80 %", 80)]), Theme.Light).Single();
        PngReader png = new(PngImage.Of(sheet));
        Assert.Contains(Enumerable.Range(0, png.Height), y => png[300, y] == 0x0B6E4F);
        Assert.DoesNotContain(Enumerable.Range(0, png.Height), y => png[300, y] == 0xB4460F);
    }

    [Fact]
    public void Columns_are_as_tall_as_their_numbers()
    {
        var sheet = ColumnsChart.Draw(new("Участия", "", [new("сен", 50), new("окт", 100)]), Theme.Light);
        PngReader png = new(PngImage.Of(sheet));
        int Tall(int x) => Enumerable.Range(0, png.Height).Count(y => png[x, y] == 0x0B6E4F);
        Assert.InRange(Tall(790) - (2 * Tall(290)), -4, 4);
    }

    [Fact]
    public void Odd_numbers_break_nothing()
    {
        Sheet[] sheets =
        [
            .. BarsChart.Draw(new("Охват", "", []), Theme.Light),
            .. BarsChart.Draw(
                new("Охват", "", [new("", double.NaN, "", -5), new(new('Щ', 300), 500, new('Щ', 300), 900)], Most: 0),
                Theme.Light
            ),
            ColumnsChart.Draw(new("Участия", "", []), Theme.Dark),
            ColumnsChart.Draw(
                new("Участия", "", [.. Enumerable.Range(0, 24).Select(i => new Column($"месяц {i}", i * 1000.5))]),
                Theme.Dark
            ),
            ColumnsChart.Draw(ChartSamples.Months, Theme.Dark),
            .. BarsChart.Draw(ChartSamples.Coverage, Theme.Dark),
        ];
        Layout.IsTidy(sheets, margin: 16);
        Assert.All(sheets, sheet => Assert.InRange(PngImage.Of(sheet).Length, 100, 100_000));
    }
}
