using TochkaBot.Pictures.Fonts;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Canvas;

/// <summary>A text set in lines of a given width.</summary>
/// <param name="Lines">The lines, none wider than the width.</param>
/// <param name="Style">How they look.</param>
/// <param name="Width">Of the column, in the unit of the sheet.</param>
public sealed record TextBlock(IReadOnlyList<string> Lines, TextStyle Style, double Width)
{
    /// <summary>Of all lines together, in the unit of the sheet.</summary>
    public double Height => Lines.Count * Style.LineHeight;

    /// <summary>Breaks a text into lines.</summary>
    /// <param name="text">Words; line breaks in it are kept.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="width">Of the column, in the unit of the sheet.</param>
    /// <param name="most">The most lines there may be; the last one then ends with «…».</param>
    public static TextBlock Of(string text, TextStyle style, double width, int most = int.MaxValue)
    {
        var lines = Wrapping.Lines(text, style, width);
        if (lines.Count <= most)
            return new(lines, style, width);
        var last = string.Join(' ', lines.Skip(most - 1));
        return new([.. lines.Take(most - 1), Wrapping.Shorten(last, style, width, always: true)], style, width);
    }

    /// <summary>One line, cut with «…» where it is too long.</summary>
    public static TextBlock Line(string text, TextStyle style, double width) =>
        new([Wrapping.Shorten(Wrapping.Joined(text), style, width)], style, width);

    /// <summary>Sets a text as large as its place allows.</summary>
    /// <param name="text">Words.</param>
    /// <param name="face">Regular or bold.</param>
    /// <param name="ink">Its colour.</param>
    /// <param name="width">Of the place.</param>
    /// <param name="height">Of the place.</param>
    /// <param name="sizes">Smallest and largest type size; what does not fit at the smallest ends with «…».</param>
    public static TextBlock Fit(
        string text,
        Typeface face,
        Ink ink,
        double width,
        double height,
        (double Least, double Most) sizes
    )
    {
        for (var size = sizes.Most; size > sizes.Least; size -= Math.Max(0.5, size / 24))
        {
            var block = Of(text, new(face, size, ink), width);
            if (block.Height <= height && block.KeepsWords(text))
                return block;
        }
        TextStyle smallest = new(face, sizes.Least, ink);
        return Of(text, smallest, width, Math.Max(1, (int)(height / smallest.LineHeight)));
    }

    /// <summary>
    /// A text set as large as its place allows, in lines of much the same length; a short name in quotes stays whole.
    /// </summary>
    public static TextBlock Title(
        string text,
        Typeface face,
        Ink ink,
        double width,
        double height,
        (double Least, double Most) sizes
    )
    {
        var glued = Wrapping.Glued(text);
        return Fit(glued, face, ink, width, height, sizes).Balanced(glued);
    }

    private TextBlock Balanced(string text)
    {
        var (narrow, wide) = (0.0, Width);
        for (var step = 0; step < 8; step++)
        {
            var middle = (narrow + wide) / 2;
            var tried = Of(text, Style, middle);
            (narrow, wide) =
                tried.Lines.Count <= Lines.Count && tried.KeepsWords(text) ? (narrow, middle) : (middle, wide);
        }
        var balanced = Of(text, Style, wide);
        return balanced.Lines.Count == Lines.Count ? balanced with { Width = Width } : this;
    }

    /// <summary>No word had to be cut in two.</summary>
    private bool KeepsWords(string text) => Wrapping.Words(text).All(word => Style.Measure(word) <= Width);
}
