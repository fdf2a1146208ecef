using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.TieBreaks;

/// <summary>Tie-breaks from opponents' ratings (FIDE C.07 art. 10); only games over the board count.</summary>
internal static class Ratings
{
    public static int? Average(Ledger ledger, Player player, TieBreak tieBreak)
    {
        var ratings = Opponents(ledger, player)
            .Select(other => Of(other, tieBreak))
            .Order()
            .Skip(tieBreak.CutLow)
            .SkipLast(tieBreak.CutHigh)
            .ToList();
        return ratings.Count == 0 ? null : Round(ratings.Sum(), ratings.Count);
    }

    public static int? Performance(Ledger ledger, Player player, TieBreak tieBreak)
    {
        var ratings = Opponents(ledger, player).Select(other => Of(other, tieBreak)).ToList();
        if (ratings.Count == 0)
            return null;
        var percent = Round(100 * Scored(ledger, player), ratings.Count * 2);
        return Round(ratings.Sum() + (ratings.Count * RatingTables.Difference(percent)), ratings.Count);
    }

    /// <summary>The lowest rating whose expected score reaches the score made (art. 10.3).</summary>
    public static int? PerfectPerformance(Ledger ledger, Player player, TieBreak tieBreak)
    {
        var ratings = Opponents(ledger, player).Select(other => Of(other, tieBreak)).ToList();
        if (ratings.Count == 0)
            return null;
        var wanted = 50 * Scored(ledger, player);
        if (wanted <= 0)
            return ratings.Min() - 800;
        var (low, high) = (ratings.Min() - 800, ratings.Max() + 800);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var expected = ratings.Sum(rating => RatingTables.Expected(middle - rating));
            (low, high) = expected >= wanted ? (low, middle) : (middle + 1, high);
        }
        return low;
    }

    /// <summary>The average of a rating tie-break over the opponents (art. 10.4 and 10.5).</summary>
    public static int? OfOpponents(
        Ledger ledger,
        Player player,
        TieBreak tieBreak,
        Func<Ledger, Player, TieBreak, int?> single
    )
    {
        var values = Opponents(ledger, player).Select(other => single(ledger, other, tieBreak)).ToList();
        return values.Count == 0 ? null : Round(values.Sum() ?? 0, values.Count);
    }

    public static int Of(Player player, TieBreak tieBreak) => player.Rating > 0 ? player.Rating : tieBreak.Unrated ?? 0;

    private static IEnumerable<Player> Opponents(Ledger ledger, Player player) =>
        ledger.Cells(player).Where(item => item.Cell.IsPlayed).Select(item => ledger[item.Cell.Opponent]);

    /// <summary>Half points on the scale 1, ½, 0: expectation knows no other.</summary>
    private static int Scored(Ledger ledger, Player player) =>
        ledger.Cells(player).Where(item => item.Cell.IsPlayed).Sum(item => PointSystem.Standard.Of(item.Cell.Outcome));

    /// <summary>To the nearest whole number, halves up (art. 10.1).</summary>
    private static int Round(int sum, int count) => (int)Math.Floor(((decimal)sum / count) + 0.5m);
}
