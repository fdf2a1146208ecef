using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Screens;

/// <summary>The colours of a picture for the screen.</summary>
/// <param name="Ground">What all stands on.</param>
/// <param name="Stripe">Every second row, and heads.</param>
/// <param name="Text">Names and numbers.</param>
/// <param name="Quiet">What explains them; at least 4.5 : 1 against ground and stripe.</param>
/// <param name="Line">Thin lines and connections.</param>
/// <param name="Accent">Winners, bars.</param>
/// <param name="Warm">What is still missing.</param>
/// <param name="White">Cells of those who had white.</param>
/// <param name="Black">Cells of those who had black.</param>
public sealed record Theme(
    Ink Ground,
    Ink Stripe,
    Ink Text,
    Ink Quiet,
    Ink Line,
    Ink Accent,
    Ink Warm,
    Ink White,
    Ink Black
)
{
    /// <summary>Dark on white.</summary>
    public static Theme Light { get; } =
        new(
            Ink.White,
            Ink.Of(0xF1F4F8),
            Ink.Of(0x16202C),
            Ink.Of(0x5A6675),
            Ink.Of(0xC3CCD6),
            Ink.Of(0x0B6E4F),
            Ink.Of(0xB4460F),
            Ink.White,
            Ink.Of(0x2B333D)
        );

    /// <summary>Light on nearly black.</summary>
    public static Theme Dark { get; } =
        new(
            Ink.Of(0x14191F),
            Ink.Of(0x1E252E),
            Ink.Of(0xF0F3F6),
            Ink.Of(0x9DA9B7),
            Ink.Of(0x46525F),
            Ink.Of(0x5BD6A6),
            Ink.Of(0xFFAE70),
            Ink.Of(0xD5DBE2),
            Ink.Of(0x06080A)
        );
}
