namespace TochkaBot.Chess.Tests.Oracle;

/// <summary>The criteria C6…C21 and the order of generation for one bracket, each as a list to be minimised.</summary>
internal static class Keys
{
    public static IEnumerable<Func<Candidate, IEnumerable<int>>> Of(int score, int? next, int? above)
    {
        yield return candidate => candidate.DownKey(score);
        if (next is { } below)
            yield return candidate => candidate.DownKey(below);
        yield return candidate =>
            candidate.Down(score) is [var only] && only == candidate.Bye ? [candidate.Players[only].Idle] : [0];
        yield return candidate => Colours(candidate, score);
        yield return candidate => Floats(candidate, score, above);
        yield return candidate => Order(candidate, score);
    }

    /// <summary>C10…C13.</summary>
    private static int[] Colours(Candidate candidate, int score)
    {
        var key = new int[4];
        foreach (var (high, low) in candidate.MadeIn(score))
        {
            var (a, b) = (candidate.Players[high], candidate.Players[low]);
            if (a.Wish == 0 || a.Wish != b.Wish)
                continue;
            key[0] += Math.Abs(a.Balance) > 1 && Math.Abs(b.Balance) > 1 ? 1 : 0;
            key[1] += a.Absolute && b.Absolute && LoserRepeats(a, b) ? 1 : 0;
            key[2]++;
            key[3] += a.Strength > 1 && b.Strength > 1 && !(a.Absolute && b.Absolute) ? 1 : 0;
        }
        return key;
    }

    private static bool LoserRepeats(Facts a, Facts b)
    {
        bool Repeats(Facts player) => player.Twice && player.Last == -player.Wish;
        return Math.Abs(a.Balance).CompareTo(Math.Abs(b.Balance)) switch
        {
            < 0 => Repeats(a),
            > 0 => Repeats(b),
            _ => Repeats(a) && Repeats(b),
        };
    }

    /// <summary>C14…C21.</summary>
    private static IEnumerable<int> Floats(Candidate candidate, int score, int? above)
    {
        var (players, down) = (candidate.Players, candidate.Down(score));
        var met = candidate.MadeIn(score).Where(pair => players[pair.High].Score > score).ToList();
        for (var back = 0; back < 2; back++)
        {
            yield return down.Count(index => players[index].Score == score && players[index].Floats[back] < 0);
            yield return met.Count(pair => players[pair.Low].Floats[back] > 0);
        }
        var moved = above is { } upper ? candidate.Down(upper) : [];
        var scores = moved.Select(index => players[index].Score).Distinct().OrderDescending().ToList();
        for (var back = 0; back < 2; back++)
        {
            foreach (var high in scores)
                yield return down.Count(index => players[index].Score == high && players[index].Floats[back] < 0);
            foreach (var high in scores)
                yield return met.Count(pair => players[pair.High].Score == high && players[pair.Low].Floats[back] > 0);
        }
    }

    private static List<int> Order(Candidate candidate, int score)
    {
        var players = candidate.Players;
        var made = candidate.MadeIn(score).OrderBy(pair => pair.High).ToList();
        var met = made.Where(pair => players[pair.High].Score > score).ToList();
        var own = made.Except(met).ToList();
        var remainder = Enumerable
            .Range(0, players.Count)
            .Where(index => players[index].Score == score && !met.Exists(pair => pair.Low == index))
            .ToList();
        var high = own.Select(pair => pair.High).ToHashSet();
        var first = remainder.Take(own.Count).ToHashSet();
        var leave = first.Except(high).OrderDescending().ToList();
        var enter = high.Except(first).Order().ToList();
        return
        [
            .. met.Select(pair => pair.High),
            .. met.Select(pair => pair.Low),
            leave.Count,
            enter.Sum(remainder.IndexOf) - leave.Sum(remainder.IndexOf),
            .. leave.Select(index => -index),
            .. enter,
            .. own.Select(pair => pair.Low),
        ];
    }
}
