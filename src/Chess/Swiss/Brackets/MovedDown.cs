namespace TochkaBot.Chess.Swiss.Brackets;

/// <summary>Moved-down players: which of them are paired and with whom (FIDE C.04.3 art. 4, heterogeneous brackets).</summary>
internal static class MovedDown
{
    /// <summary>
    /// Adds their pairs and returns what remains, with the number of pairs still to be made; null when the window
    /// cannot be paired.
    /// </summary>
    public static (Window Remainder, int Pairs)? Pair(Window window, List<(int Higher, int Lower)> pairs)
    {
        if (Solution.Of(window, natural: false) is not { } solution)
            return null;
        var total = solution.Pairs;
        Choose(window, solution);
        HashSet<int> done = [];
        for (var moved = 0; moved < window.MovedCount; moved++)
        {
            if (!solution.IsResident(solution.MateOf(moved)))
                continue;
            solution.Prefer(moved, partner => solution.IsResident(partner) ? window.Own - partner : 0);
            var partner = solution.MateOf(moved);
            done.UnionWith([moved, partner]);
            pairs.Add((window.Vertices[moved], window.Vertices[partner]));
        }
        return (window.Without(done), total - (done.Count / 2));
    }

    /// <summary>The lexicographically smallest set of numbers; how many there are is settled by C6 and C7.</summary>
    private static void Choose(Window window, Solution solution)
    {
        var moved = Enumerable.Range(0, window.MovedCount).ToList();
        var left = moved.Count(vertex => solution.IsResident(solution.MateOf(vertex)));
        if (left == window.MovedCount)
            return;
        foreach (var vertex in moved.TakeWhile(_ => left > 0))
        {
            solution.Prefer(vertex, partner => solution.IsResident(partner) ? 1 : 0);
            left -= solution.IsResident(solution.MateOf(vertex)) ? 1 : 0;
        }
    }
}
