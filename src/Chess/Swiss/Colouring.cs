using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss;

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
    public static Colour OfHigher(Contender higher, Contender lower, Colour initial)
    {
        if (higher.Wanted == Colour.None && lower.Wanted == Colour.None)
            return higher.IsOdd ? initial : Opposite(initial);
        if (higher.Wanted == Colour.None)
            return Opposite(lower.Wanted);
        if (lower.Wanted == Colour.None || higher.Wanted != lower.Wanted)
            return higher.Wanted;
        return Stronger(higher, lower) switch
        {
            > 0 => higher.Wanted,
            < 0 => Opposite(lower.Wanted),
            _ => ByHistory(higher, lower),
        };
    }

    /// <summary>Art. 5.2.2: the wider difference among absolutes, else the stronger wish.</summary>
    private static int Stronger(Contender a, Contender b)
    {
        var byWish = a.Wish.CompareTo(b.Wish);
        if (byWish != 0 || !a.IsAbsolute)
            return byWish;
        return Math.Abs(a.ColourDifference).CompareTo(Math.Abs(b.ColourDifference));
    }

    /// <summary>Art. 5.2.3 and 5.2.4: back to the last round in which the two had different colours.</summary>
    private static Colour ByHistory(Contender higher, Contender lower)
    {
        var steps = Math.Min(higher.Colours.Count, lower.Colours.Count);
        for (var back = 1; back <= steps; back++)
            if (higher.Colours[^back] != lower.Colours[^back])
                return Opposite(higher.Colours[^back]);
        return higher.Wanted;
    }
}
