namespace TochkaBot.Chess.Swiss.Brackets;

/// <summary>The residents among themselves: S1 against S2, exchanges, transpositions (FIDE C.04.3 art. 4.2–4.4).</summary>
internal sealed class Remainder
{
    private readonly Window _window;
    private readonly Solution _solution;
    private readonly int _pairs;

    private Remainder(Window window, Solution solution) =>
        (_window, _solution, _pairs) = (window, solution, solution.Pairs);

    /// <summary>The end of S1, as a vertex.</summary>
    private int Middle => _window.MovedCount + _pairs;

    /// <summary>Adds the residents' pairs; returns who leaves the window, or null when it cannot be paired.</summary>
    public static IReadOnlyList<int>? Pair(Window window, int? known, List<(int Higher, int Lower)> pairs)
    {
        if (Solution.Of(window, natural: true, known) is not { } solution)
            return null;
        Remainder remainder = new(window, solution);
        if (remainder.Exchanged > 0)
            remainder = remainder.Exchange();
        remainder = remainder.Transpose();
        foreach (var vertex in remainder._solution.Residents().Where(remainder._solution.IsHigher))
            pairs.Add((window.Vertices[vertex], window.Vertices[remainder._solution.MateOf(vertex)]));
        return [.. remainder._solution.Leaving()];
    }

    /// <summary>How many of S1 are not the higher-ranked of a pair.</summary>
    private int Exchanged => _pairs - _solution.Residents().Take(_pairs).Count(_solution.IsHigher);

    /// <summary>Smallest difference of numbers, then the largest leave S1, then the smallest enter it.</summary>
    private Remainder Exchange()
    {
        Remainder exact = new(_window, Solution.Of(_window, natural: true, _pairs, countSum: true)!);
        var left = exact.Exchanged;
        for (var vertex = Middle - 1; left > 0; vertex--)
        {
            exact._solution.Prefer(vertex, partner => IsBelow(vertex, partner) ? 0 : 1);
            left -= exact._solution.IsHigher(vertex) ? 0 : 1;
        }
        left = exact.Exchanged;
        for (var vertex = Middle; left > 0; vertex++)
        {
            exact._solution.Prefer(vertex, partner => IsBelow(vertex, partner) ? 1 : 0);
            left -= exact._solution.IsHigher(vertex) ? 1 : 0;
        }
        return exact;
    }

    /// <summary>The higher-ranked are settled; one after another they take the best partner still to be had.</summary>
    private Remainder Transpose()
    {
        var higher = _solution.Residents().Where(_solution.IsHigher).ToHashSet();
        if (higher.Count == 0)
            return this;
        Remainder exact = new(_window, Solution.Of(_window, natural: true, _pairs, higher: higher)!);
        foreach (var vertex in higher.Order())
            exact._solution.Prefer(vertex, partner => IsBelow(vertex, partner) ? _window.Own - partner : 0);
        return exact;
    }

    private bool IsBelow(int vertex, int partner) => partner > vertex && partner < _window.Own;
}
