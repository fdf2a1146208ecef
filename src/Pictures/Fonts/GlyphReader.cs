using System.Runtime.InteropServices;
using TochkaBot.Pictures.Shapes;
using static System.Buffers.Binary.BinaryPrimitives;

namespace TochkaBot.Pictures.Fonts;

/// <summary>Outlines out of the table «glyf»: simple glyphs and those composed of others. Font units, y upwards.</summary>
internal sealed class GlyphReader(FontTables tables)
{
    /// <summary>Composites nest by two at most in practice; a circle in a broken file must end.</summary>
    private const int Deepest = 6;

    private readonly bool _long = tables.Int16("head", 50) != 0;

    public int Count { get; } = tables.UInt16("maxp", 4);

    public ReadOnlySpan<byte> Data(int glyph)
    {
        if (glyph < 0 || glyph >= Count)
            return [];
        var (from, to) = (Location(glyph), Location(glyph + 1));
        return tables.Table("glyf")[from..to];
    }

    public Outline Outline(int glyph)
    {
        Outline outline = new();
        Read(glyph, new(1, 0, 0, 1, 0, 0), outline, Deepest);
        return outline;
    }

    /// <summary>The glyphs that a composite one is made of.</summary>
    public IEnumerable<int> PartsOf(int glyph) => Parts(Data(glyph)).Select(part => part.Glyph);

    private int Location(int glyph) =>
        _long ? (int)tables.UInt32("loca", 4 * glyph) : 2 * tables.UInt16("loca", 2 * glyph);

    private void Read(int glyph, Matrix place, Outline outline, int depth)
    {
        var data = Data(glyph);
        if (data.Length < 10 || depth == 0)
            return;
        if (ReadInt16BigEndian(data) >= 0)
        {
            Simple(data, place, outline);
            return;
        }
        foreach (var part in Parts(data))
            Read(part.Glyph, part.Place.Within(place), outline, depth - 1);
    }

    private static List<(int Glyph, Matrix Place)> Parts(ReadOnlySpan<byte> data)
    {
        List<(int Glyph, Matrix Place)> parts = [];
        if (data.Length < 10 || ReadInt16BigEndian(data) >= 0)
            return parts;
        var rest = data[10..];
        for (var more = true; more; )
        {
            var (flags, glyph) = (ReadUInt16BigEndian(rest), ReadUInt16BigEndian(rest[2..]));
            rest = rest[4..];
            var (x, y) = Offset(ref rest, words: (flags & 1) != 0, isOffset: (flags & 2) != 0);
            var (a, b, c, d) = Scale(ref rest, flags);
            parts.Add((glyph, new(a, b, c, d, x, y)));
            more = (flags & 0x20) != 0;
        }
        return parts;
    }

    private static (double X, double Y) Offset(ref ReadOnlySpan<byte> rest, bool words, bool isOffset)
    {
        var (x, y) = words
            ? (ReadInt16BigEndian(rest), ReadInt16BigEndian(rest[2..]))
            : ((short)(sbyte)rest[0], (short)(sbyte)rest[1]);
        rest = rest[(words ? 4 : 2)..];
        // Points to be laid upon one another instead of an offset: not used by our fonts.
        return isOffset ? (x, y) : (0, 0);
    }

    private static (double A, double B, double C, double D) Scale(ref ReadOnlySpan<byte> rest, int flags)
    {
        var count =
            (flags & 8) != 0 ? 1
            : (flags & 0x40) != 0 ? 2
            : (flags & 0x80) != 0 ? 4
            : 0;
        Span<double> f = stackalloc double[4];
        for (var i = 0; i < count; i++)
            f[i] = ReadInt16BigEndian(rest[(2 * i)..]) / 16384.0;
        rest = rest[(2 * count)..];
        return count switch
        {
            0 => (1, 0, 0, 1),
            1 => (f[0], 0, 0, f[0]),
            2 => (f[0], 0, 0, f[1]),
            _ => (f[0], f[1], f[2], f[3]),
        };
    }

    private static void Simple(ReadOnlySpan<byte> data, Matrix place, Outline outline)
    {
        var contours = ReadInt16BigEndian(data);
        var ends = new int[contours];
        for (var i = 0; i < contours; i++)
            ends[i] = ReadUInt16BigEndian(data[(10 + (2 * i))..]);
        var hints = ReadUInt16BigEndian(data[(10 + (2 * contours))..]);
        var points = GlyphPoints.Read(data[(12 + (2 * contours) + hints)..], contours == 0 ? 0 : ends[^1] + 1);
        var from = 0;
        foreach (var end in ends)
        {
            GlyphPoints.Trace(points.AsSpan(from..(end + 1)), place, outline);
            from = end + 1;
        }
    }
}

/// <summary>x' = A·x + C·y + X, y' = B·x + D·y + Y.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Matrix(double A, double B, double C, double D, double X, double Y)
{
    public (double X, double Y) Move(double x, double y) => ((A * x) + (C * y) + X, (B * x) + (D * y) + Y);

    public Matrix Within(Matrix outer)
    {
        var (x, y) = outer.Move(X, Y);
        return new(
            (outer.A * A) + (outer.C * B),
            (outer.B * A) + (outer.D * B),
            (outer.A * C) + (outer.C * D),
            (outer.B * C) + (outer.D * D),
            x,
            y
        );
    }
}
