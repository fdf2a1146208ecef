using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss.Contenders;

/// <summary>The drawn initial colour: as the file says, or as the first round shows.</summary>
internal static class InitialColours
{
    public static Colour Of(Tournament tournament)
    {
        if (tournament.InitialColour != Colour.None)
            return tournament.InitialColour;
        var isOdd = false;
        foreach (var player in tournament.Players.Where(player => player.In(1).IsPaired))
        {
            isOdd = !isOdd;
            // In round 1 nobody has a wish: the colour of the higher-ranked follows the parity of the number alone.
            if (player.In(1) is { Opponent: > 0, Colour: not Colour.None } cell && cell.Opponent > player.Number)
                return isOdd ? cell.Colour : Colouring.Opposite(cell.Colour);
        }
        return Colour.White;
    }
}
