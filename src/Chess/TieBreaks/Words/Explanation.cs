namespace TochkaBot.Chess.TieBreaks.Words;

/// <summary>Why a player stands above another: the first thing in which they differ.</summary>
/// <param name="Better">The one above, or either of two who share a place.</param>
/// <param name="Worse">The one below.</param>
/// <param name="Decisive">
/// Index in <see cref="Standings.TieBreaks"/> of what separates them; −1 when points do; null when nothing does.
/// </param>
public sealed record Difference(Standing Better, Standing Worse, int? Decisive);

/// <summary>Explains a table in words, in Russian, from the numbers that made it.</summary>
public static class Explanation
{
    /// <summary>
    /// Why a player has this place: against the next one above, against all who share it, against the next one below.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="number">The player's starting number.</param>
    /// <exception cref="ArgumentException">The table has no such player.</exception>
    public static IReadOnlyList<string> Of(Standings table, int number)
    {
        var mine =
            table.Lines.FirstOrDefault(line => line.Player.Number == number)
            ?? throw new ArgumentException($"No player {number} in the table", nameof(number));
        List<string> lines = [ExplanationTexts.Place(mine)];
        if (table.Lines.LastOrDefault(line => line.Rank < mine.Rank) is { } above)
            lines.Add(ExplanationTexts.Above(table, Compare(table, above, mine)));
        var equal = table.Lines.Where(line => line.Rank == mine.Rank && line != mine).ToList();
        if (equal.Count > 0)
            lines.Add(ExplanationTexts.Shared(equal));
        if (table.Lines.FirstOrDefault(line => line.Rank > mine.Rank) is { } below)
            lines.Add(ExplanationTexts.Below(table, Compare(table, mine, below)));
        return lines;
    }

    /// <summary>What separates two lines of a table.</summary>
    public static Difference Compare(Standings table, Standing one, Standing two)
    {
        var (better, worse) = one.Rank <= two.Rank ? (one, two) : (two, one);
        if (better.Points != worse.Points)
            return new(better, worse, -1);
        for (var i = 0; i < table.TieBreaks.Count; i++)
            if (better.Values[i] != worse.Values[i])
                return new(better, worse, i);
        return new(better, worse, null);
    }
}
