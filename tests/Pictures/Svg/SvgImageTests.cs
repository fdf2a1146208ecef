using System.Xml.Linq;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Papers;
using TochkaBot.Pictures.Shapes;
using TochkaBot.Pictures.Svg;
using TochkaBot.Pictures.Tests.Support;

namespace TochkaBot.Pictures.Tests.Svg;

public class SvgImageTests
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_drawing_is_well_formed_and_each_glyph_used_is_defined_once()
    {
        var svg = XDocument.Parse(SvgImage.Of(Poster.Draw(PaperSamples.Poster)));
        var defined = svg.Descendants(Ns + "defs").Elements().Select(e => "#" + (string)e.Attribute("id")!).ToList();
        Assert.Equal(defined.Distinct(StringComparer.Ordinal), defined);
        Assert.All(svg.Descendants(Ns + "use"), use => Assert.Contains((string)use.Attribute("href")!, defined));
        Assert.Empty(svg.Descendants(Ns + "text"));
    }

    [Fact]
    public void The_title_tells_what_is_shown_whatever_it_contains()
    {
        Sheet sheet = new(100, 50) { Title = "Тур 3 <b>&\u0001«Ёж» 🎉" };
        sheet.Frame(10, 10, 50, 20, new(Ink.Black, 2, Dash: 3), radius: 4);
        var svg = XDocument.Parse(SvgImage.Of(sheet));
        Assert.Equal("Тур 3 <b>&«Ёж» ", svg.Root!.Element(Ns + "title")!.Value);
        Assert.Equal("3", (string)svg.Descendants(Ns + "path").Single().Attribute("stroke-dasharray")!);
    }
}
