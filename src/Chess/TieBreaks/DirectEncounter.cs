using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.TieBreaks;

/// <summary>The games of tied players among themselves (FIDE C.07 art. 6).</summary>
internal sealed class DirectEncounter(Ledger ledger, bool forfeitsPlayed)
{
    private readonly Dictionary<int, int> _places = [];

    /// <summary>Places inside a tied group by starting number: 1 the best, 0 for all when the games decide nothing.</summary>
    public IReadOnlyDictionary<int, int> Places(IReadOnlyList<Player> group)
    {
        _places.Clear();
        Rank([.. group], 1);
        if (_places.Values.Distinct().Count() == 1)
            foreach (var player in group)
                _places[player.Number] = 0;
        return _places;
    }

    private void Rank(List<Player> group, int place)
    {
        var scores = group.Select(player => (Player: player, Range: Range(player, group))).ToList();
        if (scores.TrueForAll(item => item.Range.Least == item.Range.Most))
            RankComplete(scores, place);
        else
            RankLeaders(scores, place);
    }

    /// <summary>Art. 6.2: all have met, so their games order them; whoever is still level is taken alone again.</summary>
    private void RankComplete(List<(Player Player, (decimal Least, decimal Most) Range)> scores, int place)
    {
        var parts = scores.GroupBy(item => item.Range.Least).OrderByDescending(part => part.Key).ToList();
        foreach (var part in parts)
        {
            if (parts.Count == 1)
                Share(part.Select(item => item.Player), place);
            else
                Rank([.. part.Select(item => item.Player)], place);
            place += part.Count();
        }
    }

    /// <summary>Art. 6.3: games are missing, so only those are placed whom these games cannot bring down.</summary>
    private void RankLeaders(List<(Player Player, (decimal Least, decimal Most) Range)> scores, int place)
    {
        var left = scores.OrderByDescending(item => item.Range.Least).ToList();
        while (left.Count > 1 && left.Skip(1).All(item => item.Range.Most < left[0].Range.Least))
        {
            Share([left[0].Player], place++);
            left.RemoveAt(0);
        }
        Share(left.Select(item => item.Player), place);
    }

    private void Share(IEnumerable<Player> players, int place)
    {
        foreach (var player in players)
            _places[player.Number] = place;
    }

    /// <summary>The score inside the group if all missing games are lost, and if all are won; several games are averaged.</summary>
    private (decimal Least, decimal Most) Range(Player player, List<Player> group)
    {
        var (sum, missing) = (0m, 0);
        foreach (var other in group.Where(other => other != player))
        {
            var games = ledger
                .Cells(player)
                .Where(item => item.Cell.Opponent == other.Number && ledger.Counts(item.Cell, forfeitsPlayed))
                .Select(item => (decimal)ledger.Points.Of(item.Cell.Outcome))
                .ToList();
            if (games.Count > 0)
                sum += games.Average();
            else
                missing++;
        }
        return (sum + (missing * ledger.Points.Loss), sum + (missing * ledger.Points.Win));
    }
}
