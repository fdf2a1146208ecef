using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss.Contenders;

/// <summary>Who plays White in a pair (FIDE C.04.3 art. 5).</summary>
internal static class Colouring
{
    public static Colour Opposite(Colour colour) =>
        colour switch
        {
            Colour.White => Colour.Black,
            Colour.Black => Colour.White,
            _ => Colour.None,
        };

    /// <summary>The colour of the higher-ranked of two players.</summary>
    public static Colour OfHigher(Contender higher, Contender lower, Colour initial) =>
        Decide(higher, lower, initial).OfHigher;

    /// <summary>The colour of the higher-ranked of two players, and the rule that gives it.</summary>
    public static (Colour OfHigher, ColourRule Rule) Decide(Contender higher, Contender lower, Colour initial)
    {
        if (higher.Wanted == Colour.None && lower.Wanted == Colour.None)
            return (higher.IsOdd ? initial : Opposite(initial), ColourRule.Lot);
        if (higher.Wanted == Colour.None)
            return (Opposite(lower.Wanted), ColourRule.BothGranted);
        if (lower.Wanted == Colour.None || higher.Wanted != lower.Wanted)
            return (higher.Wanted, ColourRule.BothGranted);
        if (Stronger(higher, lower) is not 0 and var stronger)
            return (stronger > 0 ? higher.Wanted : Opposite(lower.Wanted), ColourRule.StrongerWish);
        return ByHistory(higher, lower) is { } alternated
            ? (alternated, ColourRule.History)
            : (higher.Wanted, ColourRule.Rank);
    }

    /// <summary>Art. 5.2.2: the wider difference among absolutes, else the stronger wish.</summary>
    private static int Stronger(Contender a, Contender b)
    {
        var byWish = a.Wish.CompareTo(b.Wish);
        if (byWish != 0 || !a.IsAbsolute)
            return byWish;
        return Math.Abs(a.ColourDifference).CompareTo(Math.Abs(b.ColourDifference));
    }

    /// <summary>Art. 5.2.3: back to the last round in which the two had different colours.</summary>
    private static Colour? ByHistory(Contender higher, Contender lower)
    {
        var steps = Math.Min(higher.Colours.Count, lower.Colours.Count);
        for (var back = 1; back <= steps; back++)
            if (higher.Colours[^back] != lower.Colours[^back])
                return Opposite(higher.Colours[^back]);
        return null;
    }
}
