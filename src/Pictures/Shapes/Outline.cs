using System.Runtime.InteropServices;

namespace TochkaBot.Pictures.Shapes;

/// <summary>What one step of an outline does.</summary>
public enum StepKind
{
    /// <summary>Begins a new contour at (X, Y).</summary>
    Move,

    /// <summary>A straight line to (X, Y).</summary>
    Line,

    /// <summary>A quadratic curve over (X1, Y1) to (X, Y).</summary>
    Quad,

    /// <summary>A cubic curve over (X1, Y1) and (X2, Y2) to (X, Y).</summary>
    Cubic,

    /// <summary>Back to where the contour began.</summary>
    Close,
}

/// <summary>One step of an outline; the unit is that of whoever draws it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Step(
    StepKind Kind,
    double X = 0,
    double Y = 0,
    double X1 = 0,
    double Y1 = 0,
    double X2 = 0,
    double Y2 = 0
);

/// <summary>Contours of straight lines and curves, filled by the non-zero rule or followed by a pen.</summary>
public sealed class Outline
{
    /// <summary>How far the handles of a quarter of a circle stand from its ends, in radii.</summary>
    private const double Handle = 0.5522847498;

    private readonly List<Step> _steps = [];

    /// <summary>The steps in drawing order.</summary>
    public IReadOnlyList<Step> Steps => _steps;

    /// <summary>A rectangle with its upper left corner at (x, y), its corners rounded by <paramref name="radius"/>.</summary>
    public static Outline Rectangle(double x, double y, double width, double height, double radius = 0)
    {
        var r = Math.Min(radius, Math.Min(width, height) / 2);
        if (r <= 0)
            return new Outline().Move(x, y).Line(x + width, y).Line(x + width, y + height).Line(x, y + height).Close();
        var (right, bottom, h) = (x + width, y + height, r * (1 - Handle));
        return new Outline()
            .Move(x + r, y)
            .Line(right - r, y)
            .Cubic(right - h, y, right, y + h, right, y + r)
            .Line(right, bottom - r)
            .Cubic(right, bottom - h, right - h, bottom, right - r, bottom)
            .Line(x + r, bottom)
            .Cubic(x + h, bottom, x, bottom - h, x, bottom - r)
            .Line(x, y + r)
            .Cubic(x, y + h, x + h, y, x + r, y)
            .Close();
    }

    /// <summary>A circle.</summary>
    public static Outline Circle(double x, double y, double radius) =>
        Rectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius);

    /// <summary>Straight lines through the points given, left open.</summary>
    public static Outline Through(params ReadOnlySpan<(double X, double Y)> points)
    {
        Outline outline = new();
        foreach (var (x, y) in points)
            _ = outline._steps.Count == 0 ? outline.Move(x, y) : outline.Line(x, y);
        return outline;
    }

    /// <summary>Begins a contour.</summary>
    public Outline Move(double x, double y) => Add(new(StepKind.Move, x, y));

    /// <summary>A straight line.</summary>
    public Outline Line(double x, double y) => Add(new(StepKind.Line, x, y));

    /// <summary>A quadratic curve, as TrueType has them.</summary>
    public Outline Quad(double x1, double y1, double x, double y) => Add(new(StepKind.Quad, x, y, x1, y1));

    /// <summary>A cubic curve, as PDF has them.</summary>
    public Outline Cubic(double x1, double y1, double x2, double y2, double x, double y) =>
        Add(new(StepKind.Cubic, x, y, x1, y1, x2, y2));

    /// <summary>Closes the contour.</summary>
    public Outline Close() => Add(new(StepKind.Close));

    /// <summary>Appends all steps of another outline.</summary>
    internal Outline Append(IEnumerable<Step> steps)
    {
        _steps.AddRange(steps);
        return this;
    }

    private Outline Add(Step step)
    {
        _steps.Add(step);
        return this;
    }
}
