using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Canvas;

/// <summary>Where a text stands in its place.</summary>
public enum Align
{
    /// <summary>At the left edge.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>At the right edge.</summary>
    Right,
}

/// <summary>
/// A page or a picture: marks in the order in which they are drawn. x runs to the right and y down from the upper left
/// corner; the unit is a pixel for PNG and SVG, a point (1/72 inch) for PDF. What the product draws (Papers, Chess,
/// Charts) comes as sheets; <c>PngImage.Of</c>, <c>SvgImage.Of</c> and <c>PdfFile.Of</c> turn them into files.
/// </summary>
public sealed class Sheet(double width, double height, Ink? background = null)
{
    /// <summary>A4 portrait, in points.</summary>
    public static readonly (double Width, double Height) A4 = (595.28, 841.89);

    private readonly List<Mark> _marks = [];

    /// <summary>In pixels or points.</summary>
    public double Width => width;

    /// <summary>In pixels or points.</summary>
    public double Height => height;

    /// <summary>The colour of the empty sheet; white if none was given.</summary>
    public Ink Background { get; } = background ?? Ink.White;

    /// <summary>What the picture shows, for those who do not see it.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>All that was drawn so far.</summary>
    public IReadOnlyList<Mark> Marks => _marks;

    /// <summary>Fills an outline.</summary>
    public void Fill(Outline outline, Ink ink, Placement? placement = null) =>
        _marks.Add(new FillMark(outline, ink, placement ?? Placement.AsIs));

    /// <summary>Follows an outline with a pen.</summary>
    public void Stroke(Outline outline, Pen pen) => _marks.Add(new StrokeMark(outline, pen));

    /// <summary>A filled rectangle, its corners rounded by <paramref name="radius"/>.</summary>
    public void Rectangle(double x, double y, double width, double height, Ink ink, double radius = 0) =>
        Fill(Outline.Rectangle(x, y, width, height, radius), ink);

    /// <summary>The border of a rectangle; the pen runs along its middle.</summary>
    public void Frame(double x, double y, double width, double height, Pen pen, double radius = 0) =>
        Stroke(Outline.Rectangle(x, y, width, height, radius), pen);

    /// <summary>A straight line.</summary>
    public void Line(double x1, double y1, double x2, double y2, Pen pen) =>
        Stroke(Outline.Through((x1, y1), (x2, y2)), pen);

    /// <summary>One line of text as it is, however long.</summary>
    /// <param name="text">The text.</param>
    /// <param name="x">The left end, the middle or the right end, as <paramref name="align"/> says.</param>
    /// <param name="baseline">Where the letters stand.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="align">What <paramref name="x"/> means.</param>
    public void Text(string text, double x, double baseline, TextStyle style, Align align = Align.Left)
    {
        TextMark mark = new(text, x, baseline, style);
        if (mark.Glyphs.Count > 0)
            _marks.Add(align == Align.Left ? mark : mark with { X = x - (mark.Width * Share(align)) });
    }

    /// <summary>Lines of text in a column.</summary>
    /// <param name="block">The lines.</param>
    /// <param name="x">Left edge of the column.</param>
    /// <param name="y">Top of the first line.</param>
    /// <param name="align">How lines stand in the column.</param>
    /// <returns>y below the last line.</returns>
    public double Text(TextBlock block, double x, double y, Align align = Align.Left)
    {
        foreach (var line in block.Lines)
        {
            Text(line, x + (block.Width * Share(align)), y + block.Style.Rise, block.Style, align);
            y += block.Style.LineHeight;
        }
        return y;
    }

    private static double Share(Align align) =>
        align switch
        {
            Align.Left => 0,
            Align.Centre => 0.5,
            _ => 1,
        };
}
