using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.TieBreaks;

/// <summary>Tie-breaks made of opponents' scores (FIDE C.07 art. 8 and 9). Results are in points.</summary>
internal static class OpponentScores
{
    /// <summary>What one round brings: the opponent's score, the contribution, and whether the round was let go.</summary>
    private readonly record struct Share(int Opponent, int Value, bool IsVoluntary);

    public static decimal Buchholz(Ledger ledger, Player player, TieBreak tieBreak, bool fore)
    {
        var shares = Shares(ledger, player, tieBreak, fore).ToList();
        if (tieBreak.CutLow + tieBreak.CutHigh >= ledger.Rounds)
            return 0;
        // Art. 16.5: voluntarily unplayed rounds are cut before all others.
        var kept = shares
            .OrderByDescending(share => share.IsVoluntary)
            .ThenBy(share => share.Opponent)
            .Skip(tieBreak.CutLow)
            .OrderBy(share => share.Opponent)
            .SkipLast(tieBreak.CutHigh);
        return kept.Sum(share => share.Opponent) / 2m;
    }

    public static decimal? AverageBuchholz(Ledger ledger, Player player, TieBreak tieBreak)
    {
        var met = ledger.Cells(player).Where(item => item.Cell.IsPlayed).ToList();
        return met.Count == 0
            ? null
            : met.Sum(item => Buchholz(ledger, ledger[item.Cell.Opponent], tieBreak, fore: false)) / met.Count;
    }

    public static decimal SonnebornBerger(Ledger ledger, Player player, TieBreak tieBreak)
    {
        if (tieBreak.CutLow >= ledger.Rounds)
            return 0;
        var kept = Shares(ledger, player, tieBreak, fore: false).ToList();
        for (var cut = 0; cut < tieBreak.CutLow && kept.Count > 0; cut++)
            kept.Remove(LeastSignificant(kept));
        return kept.Sum(share => share.Value) / 4m;
    }

    /// <summary>Koya: points against opponents with at least half of the maximum (art. 9.2).</summary>
    public static decimal Koya(Ledger ledger, Player player, TieBreak tieBreak)
    {
        var limit = ledger.Points.Win * ledger.GamesEach + (2 * ledger.Points.Draw * tieBreak.Limit);
        return ledger
                .Cells(player)
                .Where(item => item.Cell.Opponent > 0 && 2 * ledger.Score(ledger[item.Cell.Opponent]) >= limit)
                .Sum(item => ledger.Points.Of(item.Cell.Outcome)) / 2m;
    }

    private static IEnumerable<Share> Shares(Ledger ledger, Player player, TieBreak tieBreak, bool fore)
    {
        foreach (var (round, cell) in ledger.Cells(player))
        {
            var isReal = ledger.Counts(cell, tieBreak.ForfeitsPlayed) || (fore && ledger.IsForeRound(player, round));
            var score = isReal
                ? ledger.Adjusted(ledger[cell.Opponent], fore)
                : ledger.Dummy(player, cell, tieBreak, fore);
            // In a round robin a rest has no opponent, so there is nothing to cut either.
            if (cell.Opponent == 0 && ledger.Tournament.IsRoundRobin)
                continue;
            yield return new(score, score * ledger.Points.Of(cell.Outcome), !isReal && Ledger.IsVoluntary(cell));
        }
    }

    /// <summary>
    /// Art. 14.1.1: the contribution of the lowest opponent; against it stands the lowest one of a voluntarily unplayed
    /// round, and the more valuable of the two is cut (art. 16.5.1).
    /// </summary>
    private static Share LeastSignificant(List<Share> shares)
    {
        var ordered = shares.OrderBy(share => share.Opponent).ThenBy(share => share.Value).ToList();
        var unplayed = ordered.Where(share => share.IsVoluntary).ToList();
        return unplayed is [var first, ..] && first.Value >= ordered[0].Value ? first : ordered[0];
    }
}
