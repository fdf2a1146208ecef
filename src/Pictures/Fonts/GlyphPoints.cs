using System.Runtime.InteropServices;
using TochkaBot.Pictures.Shapes;
using static System.Buffers.Binary.BinaryPrimitives;

namespace TochkaBot.Pictures.Fonts;

/// <summary>A point of a glyph; points off the line bend it, and between two of them lies one that nobody wrote down.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GlyphPoint(double X, double Y, bool OnLine)
{
    public GlyphPoint Between(GlyphPoint other) => new((X + other.X) / 2, (Y + other.Y) / 2, OnLine: true);
}

internal static class GlyphPoints
{
    public static GlyphPoint[] Read(ReadOnlySpan<byte> data, int count)
    {
        var flags = new byte[count];
        var at = 0;
        for (var i = 0; i < count; i++)
        {
            var flag = flags[i] = data[at++];
            if ((flag & 8) == 0)
                continue;
            for (int repeat = data[at++]; repeat > 0 && i + 1 < count; repeat--)
                flags[++i] = flag;
        }
        var xs = Coordinates(data, ref at, flags, isShort: 2, isSame: 16);
        var ys = Coordinates(data, ref at, flags, isShort: 4, isSame: 32);
        return [.. flags.Select((flag, i) => new GlyphPoint(xs[i], ys[i], (flag & 1) != 0))];
    }

    public static void Trace(ReadOnlySpan<GlyphPoint> points, Matrix place, Outline outline)
    {
        if (points.Length < 2)
            return;
        var first =
            points[0].OnLine ? points[0]
            : points[^1].OnLine ? points[^1]
            : points[0].Between(points[^1]);
        var (x, y) = place.Move(first.X, first.Y);
        outline.Move(x, y);
        for (var i = points[0].OnLine ? 1 : 0; i < points.Length; i++)
        {
            var (point, next) = (points[i], i + 1 < points.Length ? points[i + 1] : first);
            (x, y) = place.Move(point.X, point.Y);
            if (point.OnLine)
            {
                outline.Line(x, y);
                continue;
            }
            var (endX, endY) = next.OnLine ? place.Move(next.X, next.Y) : Middle(place, point, next);
            outline.Quad(x, y, endX, endY);
            if (next.OnLine)
                i++;
        }
        outline.Close();
    }

    private static (double X, double Y) Middle(Matrix place, GlyphPoint point, GlyphPoint next)
    {
        var middle = point.Between(next);
        return place.Move(middle.X, middle.Y);
    }

    private static int[] Coordinates(ReadOnlySpan<byte> data, ref int at, byte[] flags, int isShort, int isSame)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0)
            {
                value += (flags[i] & isSame) != 0 ? data[at] : -data[at];
                at++;
            }
            else if ((flags[i] & isSame) == 0)
            {
                value += ReadInt16BigEndian(data[at..]);
                at += 2;
            }
            values[i] = value;
        }
        return values;
    }
}
