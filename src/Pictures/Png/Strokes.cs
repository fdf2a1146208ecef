using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Png;

/// <summary>Lines as filled shapes: a rectangle along each piece, a disc at each corner, all in one direction of turn.</summary>
internal static class Strokes
{
    public static List<Edge> Of(StrokeMark mark, double scale)
    {
        List<Edge> edges = [];
        var half = mark.Pen.Width * scale / 2;
        foreach (var (points, closed) in Edges.Contours(mark.Outline, new(0, 0, scale, scale)))
        {
            if (closed)
                points.Add(points[0]);
            foreach (var (from, to) in Dashed(points, mark.Pen.Dash * scale))
                Bar(edges, from, to, half);
            if (mark.Pen.Dash > 0 || half < 0.75)
                continue;
            foreach (var corner in closed ? points.Skip(1) : points.Skip(1).SkipLast(1))
                Disc(edges, corner, half);
        }
        return edges;
    }

    private static IEnumerable<((double X, double Y) From, (double X, double Y) To)> Dashed(
        List<(double X, double Y)> points,
        double dash
    )
    {
        var along = 0.0;
        foreach (var (from, to) in points.Zip(points.Skip(1)))
        {
            var length = Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2));
            if (dash <= 0 || length == 0)
            {
                yield return (from, to);
                continue;
            }
            for (var at = -(along % (2 * dash)); at < length; at += 2 * dash)
                if (at + dash > 0)
                    yield return (
                        On(from, to, Math.Max(0, at) / length),
                        On(from, to, Math.Min(length, at + dash) / length)
                    );
            along += length;
        }
    }

    private static (double X, double Y) On((double X, double Y) from, (double X, double Y) to, double share) =>
        (from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));

    private static void Bar(List<Edge> edges, (double X, double Y) from, (double X, double Y) to, double half)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length == 0)
            return;
        var (nx, ny) = (dy / length * half, -dx / length * half);
        Edges.Polygon(
            edges,
            [(from.X + nx, from.Y + ny), (to.X + nx, to.Y + ny), (to.X - nx, to.Y - ny), (from.X - nx, from.Y - ny)]
        );
    }

    private static void Disc(List<Edge> edges, (double X, double Y) middle, double radius) =>
        edges.AddRange(Edges.Of(Outline.Circle(middle.X, middle.Y, radius), Placement.AsIs));
}
