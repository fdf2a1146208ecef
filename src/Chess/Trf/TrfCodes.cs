using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Trf;

/// <summary>The one-letter codes of colours and results; letters may be of either case.</summary>
internal static class TrfCodes
{
    private const string Results = " 1=0WDL+-UFHZ*";

    public static Colour Colour(TrfLine line, int column) =>
        char.ToLowerInvariant(line.At(column)) switch
        {
            'w' => Tournaments.Colour.White,
            'b' => Tournaments.Colour.Black,
            '-' or ' ' => Tournaments.Colour.None,
            var other => throw line.Wrong(column, $"цвет «{other}»: ждали w, b или -"),
        };

    public static Outcome Outcome(TrfLine line, int column)
    {
        var index = Results.IndexOf(char.ToUpperInvariant(line.At(column)));
        return index >= 0
            ? (Outcome)index
            : throw line.Wrong(column, $"результат «{line.At(column)}»: ждали один из 1 = 0 W D L + - U F H Z");
    }

    public static char Code(Outcome outcome) => Results[(int)outcome];

    public static char Code(Colour colour) =>
        colour switch
        {
            Tournaments.Colour.White => 'w',
            Tournaments.Colour.Black => 'b',
            _ => '-',
        };
}
