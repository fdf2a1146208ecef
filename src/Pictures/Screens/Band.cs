using System.Runtime.InteropServices;
using TochkaBot.Pictures.Canvas;

namespace TochkaBot.Pictures.Screens;

/// <summary>Where a row lies on its picture.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Band(double Y, double Height, bool IsStriped)
{
    public double Centre => Y + (Height / 2);

    /// <summary>The baseline at which a line stands in the middle.</summary>
    public double Middle(TextStyle style) => Centre + (style.CapHeight / 2);

    public void Stripe(Sheet sheet, Theme theme)
    {
        if (IsStriped)
            sheet.Rectangle(
                ScreenPages.Margin - 14,
                Y,
                sheet.Width - (2 * ScreenPages.Margin) + 28,
                Height,
                theme.Stripe,
                radius: 12
            );
    }
}
