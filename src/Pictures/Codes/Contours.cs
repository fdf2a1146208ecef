using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Codes;

/// <summary>
/// The border lines of black fields, a module being one unit. Whole areas instead of single squares: no reader shows
/// hair lines between neighbours then, and the file stays small.
/// </summary>
internal sealed class Contours
{
    private static readonly (int X, int Y)[] Ways = [(1, 0), (0, 1), (-1, 0), (0, -1)];

    private readonly bool[,] _modules;
    private readonly int _size;

    /// <summary>By corner the ways on from it, a bit each, black on the right hand.</summary>
    private readonly byte[,] _edges;

    private Contours(bool[,] modules)
    {
        (_modules, _size) = (modules, modules.GetLength(0));
        _edges = new byte[_size + 1, _size + 1];
        for (var y = 0; y < _size; y++)
        for (var x = 0; x < _size; x++)
            if (modules[y, x])
                Border(y, x);
    }

    public static Outline Of(bool[,] modules) => new Contours(modules).Trace();

    private void Border(int y, int x)
    {
        if (!IsBlack(y - 1, x))
            _edges[y, x] |= 1;
        if (!IsBlack(y, x + 1))
            _edges[y, x + 1] |= 2;
        if (!IsBlack(y + 1, x))
            _edges[y + 1, x + 1] |= 4;
        if (!IsBlack(y, x - 1))
            _edges[y + 1, x] |= 8;
    }

    private Outline Trace()
    {
        Outline outline = new();
        for (var y = 0; y <= _size; y++)
        for (var x = 0; x <= _size; x++)
            while (_edges[y, x] != 0)
                Trace(outline, x, y);
        return outline;
    }

    private void Trace(Outline outline, int startX, int startY)
    {
        outline.Move(startX, startY);
        var (x, y, heading) = (startX, startY, -1);
        do
        {
            // Where two black fields touch at a corner there are two ways on; either gives closed contours.
            var way = int.TrailingZeroCount(_edges[y, x]);
            _edges[y, x] &= (byte)~(1 << way);
            if (heading >= 0 && heading != way)
                outline.Line(x, y);
            (x, y, heading) = (x + Ways[way].X, y + Ways[way].Y, way);
        } while (x != startX || y != startY);
        outline.Close();
    }

    private bool IsBlack(int y, int x) => y >= 0 && x >= 0 && y < _size && x < _size && _modules[y, x];
}
