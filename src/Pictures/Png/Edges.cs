using System.Runtime.InteropServices;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Png;

[StructLayout(LayoutKind.Auto)]
internal readonly record struct Edge(double X1, double Y1, double X2, double Y2);

/// <summary>Outlines cut into straight edges, in pixels.</summary>
internal static class Edges
{
    /// <summary>Contours as lists of points; a curve becomes as many lines as its size asks for.</summary>
    public static IEnumerable<(List<(double X, double Y)> Points, bool Closed)> Contours(Outline outline, Placement at)
    {
        List<(double X, double Y)> points = [];
        foreach (var step in outline.Steps)
        {
            if (step.Kind is StepKind.Move or StepKind.Close && points.Count > 0)
            {
                yield return (points, step.Kind == StepKind.Close);
                points = [];
            }
            if (step.Kind != StepKind.Close)
                Follow(points, step, at);
        }
        if (points.Count > 0)
            yield return (points, false);
    }

    /// <summary>The edges of a filled outline: every contour is closed.</summary>
    public static List<Edge> Of(Outline outline, Placement at)
    {
        List<Edge> edges = [];
        foreach (var (points, _) in Contours(outline, at))
            Polygon(edges, points);
        return edges;
    }

    public static void Polygon(List<Edge> edges, IReadOnlyList<(double X, double Y)> points)
    {
        var last = points[^1];
        foreach (var point in points)
        {
            edges.Add(new(last.X, last.Y, point.X, point.Y));
            last = point;
        }
    }

    private static void Follow(List<(double X, double Y)> points, Step step, Placement at)
    {
        var end = Map(at, step.X, step.Y);
        if (step.Kind is StepKind.Quad or StepKind.Cubic && points.Count > 0)
        {
            var (start, first, second) = (points[^1], Map(at, step.X1, step.Y1), Map(at, step.X2, step.Y2));
            var count = Pieces(start, first, end);
            for (var i = 1; i < count; i++)
            {
                var t = (double)i / count;
                points.Add(
                    step.Kind == StepKind.Quad ? Quad(start, first, end, t) : Cubic(start, first, second, end, t)
                );
            }
        }
        points.Add(end);
    }

    private static int Pieces((double X, double Y) a, (double X, double Y) b, (double X, double Y) c)
    {
        var length = Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y) + Math.Abs(c.X - b.X) + Math.Abs(c.Y - b.Y);
        return Math.Clamp((int)Math.Ceiling(Math.Sqrt(length)) + 1, 2, 24);
    }

    private static (double X, double Y) Quad(
        (double X, double Y) a,
        (double X, double Y) b,
        (double X, double Y) c,
        double t
    )
    {
        var s = 1 - t;
        return ((s * s * a.X) + (2 * s * t * b.X) + (t * t * c.X), (s * s * a.Y) + (2 * s * t * b.Y) + (t * t * c.Y));
    }

    private static (double X, double Y) Cubic(
        (double X, double Y) a,
        (double X, double Y) b,
        (double X, double Y) c,
        (double X, double Y) d,
        double t
    )
    {
        var s = 1 - t;
        var (p, q, r, u) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t);
        return ((p * a.X) + (q * b.X) + (r * c.X) + (u * d.X), (p * a.Y) + (q * b.Y) + (r * c.Y) + (u * d.Y));
    }

    private static (double X, double Y) Map(Placement at, double x, double y) =>
        (at.X + (at.ScaleX * x), at.Y + (at.ScaleY * y));
}
