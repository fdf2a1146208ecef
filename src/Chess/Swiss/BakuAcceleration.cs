using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss;

/// <summary>The Baku acceleration of FIDE C.04.7 §1.</summary>
public static class BakuAcceleration
{
    /// <summary>
    /// The fictitious points for a field: the upper group (twice the quarter of the field, rounded up) gets a win in the
    /// first half of the accelerated rounds and a draw in the second half.
    /// </summary>
    /// <param name="players">Players in the list of the first round; later entrants never change the group.</param>
    /// <param name="rounds">Planned rounds; the first half of them, rounded up, is accelerated.</param>
    /// <param name="points">The worth of results; must give a win twice a draw and a loss nothing.</param>
    /// <exception cref="ArgumentException">The scale of points does not suit acceleration.</exception>
    public static IReadOnlyList<Acceleration> For(int players, int rounds, PointSystem points)
    {
        if (!points.SuitsAcceleration)
            throw new ArgumentException("Baku acceleration needs win = 2 draws and loss = 0", nameof(points));
        if (players == 0 || rounds == 0)
            return [];
        var last = 2 * ((players + 3) / 4);
        var accelerated = (rounds + 1) / 2;
        var full = (accelerated + 1) / 2;
        Acceleration whole = new(points.Win, 1, full, 1, last);
        return full == accelerated ? [whole] : [whole, new(points.Draw, full + 1, accelerated, 1, last)];
    }
}
