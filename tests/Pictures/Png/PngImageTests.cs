using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Png;
using TochkaBot.Pictures.Shapes;
using TochkaBot.Pictures.Tests.Support;

namespace TochkaBot.Pictures.Tests.Png;

public class PngImageTests
{
    [Fact]
    public void A_pixel_half_covered_is_half_as_dark()
    {
        Sheet sheet = new(8, 8);
        sheet.Rectangle(2.5, 2, 3, 4, Ink.Black);
        PngReader png = new(PngImage.Of(sheet));
        Assert.Equal(
            [0, 0, 0.5, 1, 1, 0.5, 0, 0],
            Enumerable.Range(0, 8).Select(x => Math.Round(png.Darkness(x, 3), 1))
        );
        Assert.Equal(0, png.Darkness(3, 1));
        Assert.Equal(0, png.Darkness(3, 6));
    }

    [Fact]
    public void A_slanting_edge_covers_what_geometry_says()
    {
        Sheet sheet = new(40, 30);
        sheet.Fill(new Outline().Move(3.2, 2.7).Line(36.1, 11.4).Line(9.9, 27.3).Close(), Ink.Black);
        PngReader png = new(PngImage.Of(sheet));
        var area = Enumerable.Range(0, 40).Sum(x => Enumerable.Range(0, 30).Sum(y => png.Darkness(x, y)));
        var exact = Math.Abs(((36.1 - 3.2) * (27.3 - 2.7)) - ((9.9 - 3.2) * (11.4 - 2.7))) / 2;
        Assert.InRange(area, exact - 3, exact + 3);
    }

    [Fact]
    public void A_hole_stays_empty_and_an_overlap_is_filled_once()
    {
        Sheet sheet = new(20, 20);
        var ring = new Outline().Append(Outline.Rectangle(2, 2, 16, 16).Steps);
        ring.Move(6, 6).Line(6, 14).Line(14, 14).Line(14, 6).Close();
        sheet.Fill(ring, Ink.Black);
        var twice = new Outline()
            .Append(Outline.Rectangle(7, 7, 4, 4).Steps)
            .Append(Outline.Rectangle(8, 8, 4, 4).Steps);
        sheet.Fill(twice, Ink.Of(0xFF0000));
        PngReader png = new(PngImage.Of(sheet));
        Assert.Equal(0x000000, png[3, 10]);
        Assert.Equal(0xFFFFFF, png[13, 13]);
        Assert.Equal(0xFF0000, png[9, 9]);
    }

    [Fact]
    public void What_leaves_the_sheet_is_cut_off()
    {
        Sheet sheet = new(10, 10);
        sheet.Fill(Outline.Circle(0, 0, 200), Ink.Black);
        sheet.Line(-50, -50, 60, 60, new(Ink.White, 3));
        sheet.Text("Далеко за краем", -40, 400, TextStyle.Bold(30, Ink.White));
        PngReader png = new(PngImage.Of(sheet));
        Assert.Equal(0xFFFFFF, png[5, 5]);
        Assert.Equal(0x000000, png[9, 0]);
    }

    [Fact]
    public void A_dashed_line_has_gaps()
    {
        Sheet sheet = new(40, 6);
        sheet.Line(0, 3, 40, 3, new(Ink.Black, 2, Dash: 5));
        PngReader png = new(PngImage.Of(sheet));
        Assert.Equal([1, 0, 1, 0], new[] { 2, 7, 12, 17 }.Select(x => png.Darkness(x, 3)));
    }

    [Fact]
    public void Many_colours_need_no_palette_and_come_back_as_they_were()
    {
        Sheet sheet = new(30, 30);
        for (var i = 0; i < 900; i++)
            sheet.Rectangle(i % 30, i / 30, 1, 1, Ink.Of(i * 7919));
        PngReader png = new(PngImage.Of(sheet));
        Assert.False(png.HasPalette);
        Assert.All(Enumerable.Range(0, 900), i => Assert.Equal((i * 7919) & 0xFFFFFF, png[i % 30, i / 30]));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(256)]
    public void A_palette_of_any_size_gives_the_colours_back(int colours)
    {
        Sheet sheet = new(256, 2);
        for (var i = 0; i < 256; i++)
            sheet.Rectangle(i, 0, 1, 2, Ink.Of(i % colours * 65793));
        PngReader png = new(PngImage.Of(sheet));
        Assert.True(png.HasPalette);
        Assert.All(Enumerable.Range(0, 256), i => Assert.Equal(i % colours * 65793, png[i, 1]));
    }
}
