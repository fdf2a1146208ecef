using TochkaBot.Pictures.Screens;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Tests.Screens;

public class ThemeTests
{
    [Fact]
    public void Text_can_be_read_on_every_ground_of_both_themes()
    {
        foreach (var theme in new[] { Theme.Light, Theme.Dark })
        foreach (var ground in new[] { theme.Ground, theme.Stripe })
        foreach (var ink in new[] { theme.Text, theme.Quiet, theme.Accent, theme.Warm })
            Assert.True(Contrast(ink, ground) >= 4.5, $"{ink} on {ground} has {Contrast(ink, ground):0.00}");
    }

    /// <summary>WCAG 2.2, contrast ratio.</summary>
    private static double Contrast(Ink one, Ink other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(Ink ink) =>
        (0.2126 * Linear(ink.Red)) + (0.7152 * Linear(ink.Green)) + (0.0722 * Linear(ink.Blue));

    private static double Linear(byte value)
    {
        var share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
