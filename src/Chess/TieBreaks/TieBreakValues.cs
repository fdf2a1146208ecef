using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.TieBreaks;

/// <summary>One tie-break for a group that is level so far.</summary>
internal sealed class TieBreakValues
{
    private readonly Ledger _ledger;
    private readonly TieBreak _tieBreak;
    private readonly IReadOnlyDictionary<int, int> _places;

    public TieBreakValues(Ledger ledger, TieBreak tieBreak, IReadOnlyList<Player> group)
    {
        (_ledger, _tieBreak) = (ledger, tieBreak);
        _places =
            tieBreak.Kind == TieBreakKind.DE
                ? new DirectEncounter(ledger, tieBreak.ForfeitsPlayed).Places(group)
                : new Dictionary<int, int>();
    }

    public static bool IsLowerBetter(TieBreakKind kind) => kind is TieBreakKind.DE or TieBreakKind.TPN;

    /// <summary>The value in points, rating points or a count; null when ratings are missing (art. 10).</summary>
    public decimal? Of(Player player) =>
        _tieBreak.Kind switch
        {
            TieBreakKind.PTS => _ledger.Score(player) / 2m,
            TieBreakKind.DE => _places[player.Number],
            TieBreakKind.WIN => Counts.Wins(_ledger, player),
            TieBreakKind.WON => Counts.WonGames(_ledger, player),
            TieBreakKind.BPG => Counts.GamesWithBlack(_ledger, player),
            TieBreakKind.BWG => Counts.WinsWithBlack(_ledger, player),
            TieBreakKind.PS => Counts.Progressive(_ledger, player, _tieBreak.CutLow),
            TieBreakKind.REP => Counts.RoundsElectedToPlay(_ledger, player),
            TieBreakKind.STD => Counts.StandardPoints(_ledger, player),
            TieBreakKind.TPN => player.Number,
            TieBreakKind.BH => OpponentScores.Buchholz(_ledger, player, _tieBreak, fore: false),
            TieBreakKind.FB => OpponentScores.Buchholz(_ledger, player, _tieBreak, fore: true),
            TieBreakKind.AOB => OpponentScores.AverageBuchholz(_ledger, player, _tieBreak),
            TieBreakKind.SB => OpponentScores.SonnebornBerger(_ledger, player, _tieBreak),
            TieBreakKind.KS => OpponentScores.Koya(_ledger, player, _tieBreak),
            _ => Rating(player),
        };

    private decimal? Rating(Player player)
    {
        if (_tieBreak.Unrated is null && _ledger.Tournament.Players.Any(other => other.Rating == 0))
            return null;
        return _tieBreak.Kind switch
        {
            TieBreakKind.ARO => Ratings.Average(_ledger, player, _tieBreak),
            TieBreakKind.TPR => Ratings.Performance(_ledger, player, _tieBreak),
            TieBreakKind.PTP => Ratings.PerfectPerformance(_ledger, player, _tieBreak),
            TieBreakKind.APRO => Ratings.OfOpponents(_ledger, player, _tieBreak, Ratings.Performance),
            TieBreakKind.APPO => Ratings.OfOpponents(_ledger, player, _tieBreak, Ratings.PerfectPerformance),
            _ => Ratings.Of(player, _tieBreak),
        };
    }
}
