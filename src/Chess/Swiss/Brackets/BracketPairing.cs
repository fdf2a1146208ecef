namespace TochkaBot.Chess.Swiss.Brackets;

/// <summary>
/// The best pairing of one bracket as seen through a window: first the quality criteria (art. 3) as one weighted
/// matching, then the order of generation (art. 4) by letting one player after another choose.
/// </summary>
internal sealed class BracketPairing
{
    private BracketPairing(Window window, List<(int Higher, int Lower)> pairs, IReadOnlyList<int> leaving)
    {
        var paired = pairs.SelectMany(pair => (int[])[pair.Higher, pair.Lower]).ToHashSet();
        Floaters = [.. window.Vertices.Take(window.Own).Where(index => !paired.Contains(index))];
        (Pairs, Leaving) = (pairs, leaving);
    }

    /// <summary>Pairs made in the bracket, as indices in the field.</summary>
    public IReadOnlyList<(int Higher, int Lower)> Pairs { get; }

    /// <summary>Those of the bracket who stay unpaired, by rank; one of them may get the bye.</summary>
    public IReadOnlyList<int> Floaters { get; }

    /// <summary>Everybody in the window whom the pairing sends below it.</summary>
    public IReadOnlyList<int> Leaving { get; }

    /// <summary>The best pairing, or null when the window cannot be paired at all.</summary>
    public static BracketPairing? Best(Window window)
    {
        List<(int Higher, int Lower)> pairs = [];
        var remainder = window;
        int? known = null;
        if (window.MovedCount > 0)
        {
            if (MovedDown.Pair(window, pairs) is not { } rest)
                return null;
            (remainder, known) = rest;
        }
        return Remainder.Pair(remainder, known, pairs) is { } leaving ? new(window, pairs, leaving) : null;
    }
}
