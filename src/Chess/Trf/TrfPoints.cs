using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Trf;

/// <summary>Record 162: a letter and its points, nine columns each, from column 6.</summary>
internal static class TrfPoints
{
    public static PointSystem Read(TrfLine line, PointSystem points)
    {
        for (var column = 6; column <= line.Text.Length; column += 9)
        {
            if (line.Halves(column + 1, column + 4, "очки") is not { } value)
                continue;
            points = With(line, column, points, value);
        }
        return points;
    }

    public static string Write(PointSystem points) =>
        string.Concat(
            Item('W', points.Win),
            Item('D', points.Draw),
            Item('L', points.Loss),
            Item('A', points.Absence),
            Item('P', points.Bye),
            Item('X', points.Unknown)
        );

    /// <summary>The bye follows the win and the unknown result the draw until they are named themselves.</summary>
    private static PointSystem With(TrfLine line, int column, PointSystem points, int value) =>
        char.ToUpperInvariant(line.At(column)) switch
        {
            'W' => points with { Win = value, Bye = points.Bye == points.Win ? value : points.Bye },
            'D' => points with { Draw = value, Unknown = points.Unknown == points.Draw ? value : points.Unknown },
            'L' => points with { Loss = value },
            'A' or 'Z' => points with { Absence = value },
            'P' => points with { Bye = value },
            'X' => points with { Unknown = value },
            var other => throw line.Wrong(column, $"вид результата «{other}»: ждали W D L A P X"),
        };

    private static string Item(char code, int halves) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $" {code}{halves / 2m, 4:0.0}   ");
}
