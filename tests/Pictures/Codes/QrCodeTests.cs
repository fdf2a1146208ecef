using QRCoder;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Codes;
using TochkaBot.Pictures.Png;
using TochkaBot.Pictures.Tests.Support;

namespace TochkaBot.Pictures.Tests.Codes;

public class QrCodeTests
{
    private const string Link = "https://t.me/tochka_rosta_bot?start=f_Zk3vQ0x7LrT9mWcYb2NdHs4Ka1";

    [Theory]
    [InlineData("A")]
    [InlineData(Link)]
    [InlineData("Привет, «Точка роста»! №½")]
    public void The_pixels_are_the_modules_with_a_quiet_zone(string text)
    {
        PngReader png = new(QrCode.QrPng(text, side: 300));
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var size = data.ModuleMatrix.Count;
        Assert.Equal(0, png.Width % size);
        Assert.True(png.Width >= 300);
        var side = png.Width / size;
        for (var y = 0; y < png.Height; y++)
        for (var x = 0; x < png.Width; x++)
            Assert.Equal(data.ModuleMatrix[y / side][x / side] ? 0x000000 : 0xFFFFFF, png[x, y]);
    }

    [Fact]
    public void The_quiet_zone_is_four_modules_wide()
    {
        PngReader png = new(QrCode.QrPng(Link, side: 400));
        var modules = QrCode.Modules(Link).GetLength(0);
        var zone = 4 * png.Width / (modules + 8);
        Assert.Equal(0, png.Darkness(zone - 1, zone));
        Assert.Equal(1, png.Darkness(zone, zone));
    }

    [Fact]
    public void A_code_on_paper_can_be_read_at_a_printers_resolution()
    {
        Sheet sheet = new(200, 200);
        sheet.Qr(Link, 20, 30, 106);
        PngReader png = new(PngImage.Of(sheet, scale: 300 / 72.0));
        var modules = QrCode.Modules(Link);
        var size = modules.GetLength(0);
        var module = 106.0 / (size + 8);
        for (var row = 0; row < size; row++)
        for (var column = 0; column < size; column++)
        {
            var x = (20 + ((column + 4.5) * module)) * 300 / 72;
            var y = (30 + ((row + 4.5) * module)) * 300 / 72;
            Assert.Equal(modules[row, column] ? 1 : 0, png.Darkness((int)x, (int)y));
        }
    }

    [Fact]
    public void The_longest_text_still_has_a_code() =>
        Assert.Equal(177, QrCode.Modules(new string('a', QrCode.Longest)).GetLength(0));
}
