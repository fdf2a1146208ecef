using TochkaBot.Pictures.Fonts;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Canvas;

/// <summary>What a line is drawn with.</summary>
/// <param name="Ink">Its colour.</param>
/// <param name="Width">In the unit of the sheet.</param>
/// <param name="Dash">Length of dashes and of the gaps between them; 0 for a whole line.</param>
public sealed record Pen(Ink Ink, double Width, double Dash = 0);

/// <summary>How a text looks.</summary>
/// <param name="Face">Regular or bold.</param>
/// <param name="Size">Type size in the unit of the sheet.</param>
/// <param name="Ink">Its colour.</param>
public sealed record TextStyle(Typeface Face, double Size, Ink Ink)
{
    /// <summary>Height of a capital letter, in the unit of the sheet.</summary>
    public double CapHeight => Face.CapHeight * Size / 1000;

    /// <summary>From the top of a line to its baseline, where lines stand <see cref="LineHeight"/> apart.</summary>
    public double Rise => (LineHeight + CapHeight) / 2;

    /// <summary>From one baseline to the next.</summary>
    public double LineHeight => 1.22 * Size;

    /// <summary>Regular type.</summary>
    public static TextStyle Regular(double size, Ink ink) => new(Typeface.Regular, size, ink);

    /// <summary>Bold type.</summary>
    public static TextStyle Bold(double size, Ink ink) => new(Typeface.Bold, size, ink);

    /// <summary>Width of a line of text, in the unit of the sheet.</summary>
    public double Measure(string text) => Face.Shape(text).Sum(glyph => glyph.Advance) * Size / 1000;
}

/// <summary>One thing drawn on a sheet.</summary>
public abstract record Mark;

/// <summary>An outline filled by the non-zero rule.</summary>
public sealed record FillMark(Outline Outline, Ink Ink, Placement Placement) : Mark;

/// <summary>An outline followed by a pen; corners are round, ends are cut off.</summary>
public sealed record StrokeMark(Outline Outline, Pen Pen) : Mark;

/// <summary>One line of text.</summary>
/// <param name="Text">What was asked for; characters without a glyph are not drawn.</param>
/// <param name="X">Left end.</param>
/// <param name="Baseline">Where the letters stand.</param>
/// <param name="Style">How it looks.</param>
public sealed record TextMark(string Text, double X, double Baseline, TextStyle Style) : Mark
{
    /// <summary>The glyphs to draw, from left to right.</summary>
    public IReadOnlyList<Glyph> Glyphs { get; } = Style.Face.Shape(Text);

    /// <summary>In the unit of the sheet.</summary>
    public double Width => Glyphs.Sum(glyph => glyph.Advance) * Style.Size / 1000;
}
