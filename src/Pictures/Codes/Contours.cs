using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Codes;

/// <summary>
/// The border lines of black fields, a module being one unit. Whole areas instead of single squares: no reader shows
/// hair lines between neighbours then, and the file stays small.
/// </summary>
internal static class Contours
{
    public static Outline Of(bool[,] modules)
    {
        var edges = Edges(modules);
        Outline outline = new();
        while (edges.Count > 0)
            Trace(edges, edges.Keys.First(), outline);
        return outline;
    }

    /// <summary>From each corner the ways onwards, black on the right hand.</summary>
    private static SortedDictionary<(int Y, int X), List<(int Dy, int Dx)>> Edges(bool[,] modules)
    {
        SortedDictionary<(int Y, int X), List<(int Dy, int Dx)>> edges = [];
        var size = modules.GetLength(0);
        for (var y = 0; y < size; y++)
        for (var x = 0; x < size; x++)
        {
            if (!modules[y, x])
                continue;
            if (!IsBlack(modules, y - 1, x))
                Add(edges, (y, x), (0, 1));
            if (!IsBlack(modules, y, x + 1))
                Add(edges, (y, x + 1), (1, 0));
            if (!IsBlack(modules, y + 1, x))
                Add(edges, (y + 1, x + 1), (0, -1));
            if (!IsBlack(modules, y, x - 1))
                Add(edges, (y + 1, x), (-1, 0));
        }
        return edges;
    }

    private static void Trace(
        SortedDictionary<(int Y, int X), List<(int Dy, int Dx)>> edges,
        (int Y, int X) start,
        Outline outline
    )
    {
        var (at, heading) = (start, (Dy: 0, Dx: 0));
        do
        {
            // Where two black fields touch at a corner there are two ways on; either gives closed contours.
            var next = edges[at][0];
            edges[at].RemoveAt(0);
            if (edges[at].Count == 0)
                edges.Remove(at);
            if (heading == (0, 0))
                outline.Move(at.X, at.Y);
            else if (heading != next)
                outline.Line(at.X, at.Y);
            (at, heading) = ((at.Y + next.Dy, at.X + next.Dx), next);
        } while (at != start);
        outline.Close();
    }

    private static void Add(
        SortedDictionary<(int Y, int X), List<(int Dy, int Dx)>> edges,
        (int Y, int X) from,
        (int Dy, int Dx) way
    )
    {
        if (!edges.TryGetValue(from, out var ways))
            edges[from] = ways = [];
        ways.Add(way);
    }

    private static bool IsBlack(bool[,] modules, int y, int x) =>
        y >= 0 && x >= 0 && y < modules.GetLength(0) && x < modules.GetLength(1) && modules[y, x];
}
