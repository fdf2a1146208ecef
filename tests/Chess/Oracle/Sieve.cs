using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Tests.Oracle;

/// <summary>
/// Pairs by brute force: every legal complete pairing is written down, then criterion after criterion only the best
/// stay. Slow, and with nothing in common with the engine but the rules.
/// </summary>
internal sealed class Sieve
{
    private readonly List<Facts> _players;
    private readonly List<List<int>> _bans;
    private readonly Colour _initial;
    private List<Candidate> _left = [];

    private Sieve(List<Facts> players, List<List<int>> bans, Colour initial) =>
        (_players, _bans, _initial) = (players, bans, initial);

    /// <summary>The boards of the round, or null when no legal pairing exists.</summary>
    public static HashSet<Board>? Pair(Tournament tournament, int round, HashSet<int> present)
    {
        var bans = tournament
            .Forbidden.Where(group => group.FirstRound <= round && round <= group.LastRound)
            .Select(group => group.Players.ToList())
            .ToList();
        Sieve sieve = new(Facts.Of(tournament, round, present), bans, tournament.InitialColour);
        sieve.Enumerate([], new bool[sieve._players.Count], -1);
        if (sieve._left.Count == 0)
            return null;
        sieve.Filter();
        return sieve.Boards();
    }

    private void Enumerate(List<(int, int)> pairs, bool[] taken, int bye)
    {
        var a = Array.IndexOf(taken, false);
        if (a < 0)
        {
            _left.Add(new Candidate(_players, [.. pairs], bye));
            return;
        }
        taken[a] = true;
        if (bye < 0 && _players.Count % 2 == 1 && !_players[a].Barred)
            Enumerate(pairs, taken, a);
        for (var b = a + 1; b < taken.Length; b++)
        {
            if (taken[b] || !MayMeet(_players[a], _players[b]))
                continue;
            taken[b] = true;
            pairs.Add((a, b));
            Enumerate(pairs, taken, bye);
            pairs.RemoveAt(pairs.Count - 1);
            taken[b] = false;
        }
        taken[a] = false;
    }

    private bool MayMeet(Facts a, Facts b) =>
        !a.Met.Contains(b.Number)
        && !_bans.Exists(group => group.Contains(a.Number) && group.Contains(b.Number))
        && !(a.Strength == 3 && b.Strength == 3 && a.Wish == b.Wish && !a.Top && !b.Top);

    private void Filter()
    {
        Keep(candidate => candidate.Bye < 0 ? [] : [_players[candidate.Bye].Score]);
        var scores = _players.Select(player => player.Score).Distinct().ToList();
        foreach (var (index, score) in scores.Index())
        {
            var next = index + 1 < scores.Count ? scores[index + 1] : (int?)null;
            var above = index > 0 ? scores[index - 1] : (int?)null;
            foreach (var key in Keys.Of(score, next, above))
                Keep(key);
        }
    }

    private void Keep(Func<Candidate, IEnumerable<int>> key)
    {
        if (_left.Count == 1)
            return;
        var keyed = _left.Select(candidate => (Candidate: candidate, Key: key(candidate).ToArray())).ToList();
        var best = keyed.Select(item => item.Key).Aggregate((a, b) => Compare(a, b) <= 0 ? a : b);
        _left = [.. keyed.Where(item => Compare(item.Key, best) == 0).Select(item => item.Candidate)];
    }

    private static int Compare(int[] a, int[] b)
    {
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
            if (a[i] != b[i])
                return a[i].CompareTo(b[i]);
        return a.Length.CompareTo(b.Length);
    }

    private HashSet<Board> Boards()
    {
        Assert.Single(_left);
        var boards = _left[0].Pairs.Select(pair => Board(_players[pair.Item1], _players[pair.Item2]));
        var bye = _left[0].Bye;
        return bye < 0 ? [.. boards] : [.. boards, new Board(_players[bye].Number, 0)];
    }

    private Board Board(Facts a, Facts b) =>
        White(a, b) > 0 ? new Board(a.Number, b.Number) : new Board(b.Number, a.Number);

    /// <summary>+1 when the higher-ranked has White.</summary>
    private int White(Facts a, Facts b)
    {
        if (a.Wish != b.Wish)
            return a.Wish != 0 ? a.Wish : -b.Wish;
        if (a.Wish == 0)
            return a.Odd == (_initial == Colour.White) ? 1 : -1;
        if (a.Strength != b.Strength)
            return a.Strength > b.Strength ? a.Wish : -a.Wish;
        if (a.Strength == 3 && Math.Abs(a.Balance) != Math.Abs(b.Balance))
            return Math.Abs(a.Balance) > Math.Abs(b.Balance) ? a.Wish : -a.Wish;
        for (var back = 1; back <= Math.Min(a.Whites.Length, b.Whites.Length); back++)
            if (a.Whites[^back] != b.Whites[^back])
                return -a.Whites[^back];
        return a.Wish;
    }
}
