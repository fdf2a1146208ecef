using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Png;

/// <summary>Pixels, one number 0xRRGGBB each, from left to right and from top to bottom.</summary>
internal sealed class Raster
{
    /// <summary>
    /// So few shades between two colours that a picture of a dozen colours fits into a palette of 256 and packs well;
    /// on a phone, which shows it at a third of its size, nobody can tell them from 255.
    /// </summary>
    private const int Shades = 8;

    private readonly int[] _pixels;

    private Raster(int width, int height, Ink background)
    {
        (Width, Height) = (width, height);
        _pixels = new int[width * height];
        Array.Fill(_pixels, Number(background));
    }

    public int Width { get; }

    public int Height { get; }

    public ReadOnlySpan<int> Pixels => _pixels;

    public static Raster Of(Sheet sheet, double scale)
    {
        Raster raster = new(
            (int)Math.Ceiling(sheet.Width * scale),
            (int)Math.Ceiling(sheet.Height * scale),
            sheet.Background
        );
        foreach (var mark in sheet.Marks)
            raster.Draw(mark, scale);
        return raster;
    }

    private void Draw(Mark mark, double scale)
    {
        switch (mark)
        {
            case FillMark fill:
                Paint(Edges.Of(fill.Outline, fill.Placement.Within(scale)), fill.Ink);
                break;
            case StrokeMark stroke:
                Paint(Strokes.Of(stroke, scale), stroke.Pen.Ink);
                break;
            case TextMark text:
                foreach (var (outline, place) in text.Shapes())
                    Paint(Edges.Of(outline, place.Within(scale)), text.Style.Ink);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mark), mark, "This mark cannot be drawn");
        }
    }

    private void Paint(List<Edge> edges, Ink ink)
    {
        if (edges.Count == 0)
            return;
        Coverage coverage = new(edges, Width, Height);
        var row = new float[coverage.Width];
        var full = Number(ink);
        for (var y = 0; y < coverage.Height; y++)
        {
            coverage.Row(y, row);
            var line = _pixels.AsSpan(((coverage.Top + y) * Width) + coverage.Left, coverage.Width);
            for (var x = 0; x < line.Length; x++)
            {
                var shade = (int)((row[x] * Shades) + 0.5f);
                if (shade == Shades)
                    line[x] = full;
                else if (shade > 0)
                    line[x] = Mix(line[x], ink, shade);
            }
        }
    }

    private static int Mix(int below, Ink above, int shade) =>
        Number(
            new(
                Mix((below >> 16) & 255, above.Red, shade),
                Mix((below >> 8) & 255, above.Green, shade),
                Mix(below & 255, above.Blue, shade)
            )
        );

    private static byte Mix(int below, int above, int shade) => (byte)(below + ((above - below) * shade / Shades));

    private static int Number(Ink ink) => (ink.Red << 16) | (ink.Green << 8) | ink.Blue;
}
