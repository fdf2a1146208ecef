namespace TochkaBot.Pictures.Png;

/// <summary>
/// How much of each pixel a shape covers: every edge leaves its signed area in the pixels it crosses, and a sum along
/// the row turns that into coverage. Exact for shapes that do not overlap themselves; where contours of one direction
/// overlap, the sum is capped at 1, which is the non-zero rule but for the pixels on an edge inside.
/// </summary>
internal sealed class Coverage
{
    private readonly int _left;
    private readonly int _top;
    private readonly float[] _areas;

    /// <param name="edges">Closed contours as pairs of points.</param>
    /// <param name="width">Of the picture: what lies outside is cut off.</param>
    /// <param name="height">Of the picture.</param>
    public Coverage(List<Edge> edges, int width, int height)
    {
        var (minX, minY, maxX, maxY) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var edge in edges)
        {
            (minX, maxX) = (Math.Min(minX, Math.Min(edge.X1, edge.X2)), Math.Max(maxX, Math.Max(edge.X1, edge.X2)));
            (minY, maxY) = (Math.Min(minY, Math.Min(edge.Y1, edge.Y2)), Math.Max(maxY, Math.Max(edge.Y1, edge.Y2)));
        }
        _left = (int)Math.Clamp(Math.Floor(minX), 0, width);
        _top = (int)Math.Clamp(Math.Floor(minY), 0, height);
        Width = (int)Math.Clamp(Math.Ceiling(maxX), _left, width) - _left;
        Height = (int)Math.Clamp(Math.Ceiling(maxY), _top, height) - _top;
        _areas = new float[(Width + 2) * Height];
        foreach (var edge in edges)
            Add(edge.X1 - _left, edge.Y1 - _top, edge.X2 - _left, edge.Y2 - _top);
    }

    public int Left => _left;

    public int Top => _top;

    public int Width { get; }

    public int Height { get; }

    /// <summary>Coverage of the pixels of a row, 0…1.</summary>
    public void Row(int y, Span<float> row)
    {
        var (sum, at) = (0f, y * (Width + 2));
        for (var x = 0; x < Width; x++)
        {
            sum += _areas[at + x];
            row[x] = Math.Min(Math.Abs(sum), 1);
        }
    }

    private void Add(double x1, double y1, double x2, double y2)
    {
        if (y1 == y2 || Width == 0 || Height == 0)
            return;
        var (direction, slope) = (y1 < y2 ? 1 : -1, (x2 - x1) / (y2 - y1));
        if (direction < 0)
            (x1, y1, y2) = (x2, y2, y1);
        var x = y1 < 0 ? x1 - (y1 * slope) : x1;
        var last = Math.Min(Height, Math.Ceiling(y2));
        for (var row = (int)Math.Max(0, y1); row < last; row++)
        {
            var high = Math.Min(row + 1, y2) - Math.Max(row, y1);
            var next = x + (slope * high);
            if (high > 0)
                Across(row * (Width + 2), Math.Min(x, next), Math.Max(x, next), direction * high);
            x = next;
        }
    }

    /// <summary>Spreads what an edge covers within one row over the pixels it crosses and the one after them.</summary>
    private void Across(int row, double from, double to, double high)
    {
        (from, to) = (Math.Clamp(from, 0, Width), Math.Clamp(to, 0, Width));
        var (first, end) = ((int)from, (int)Math.Ceiling(to));
        if (end <= first + 1)
        {
            var middle = ((from + to) / 2) - first;
            _areas[row + first] += (float)(high * (1 - middle));
            _areas[row + first + 1] += (float)(high * middle);
            return;
        }
        var (steep, done) = (1 / (to - from), 0.0);
        for (var x = first; x < end; x++)
        {
            // The part of the edge left of this pixel's right side, with the half of the pixel's own triangle.
            var (enter, leave) = (Math.Max(from, x), Math.Min(to, x + 1));
            var part = (leave - enter) * steep;
            var covered = (x + 1 - ((enter + leave) / 2)) * part * high;
            _areas[row + x] += (float)(covered + done);
            done = (part * high) - covered;
        }
        _areas[row + end] += (float)done;
    }
}
