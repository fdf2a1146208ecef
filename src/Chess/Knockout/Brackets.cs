namespace TochkaBot.Chess.Knockout;

/// <summary>Layouts of single and double elimination. There is no FIDE rule for them; these are the usual ones.</summary>
public static class Brackets
{
    /// <summary>The largest field of double elimination.</summary>
    public const int MostForDouble = 64;

    /// <summary>Who loses is out.</summary>
    /// <param name="players">Players, 2 and up; missing seeds are byes and fall to the best.</param>
    /// <param name="thirdPlace">Whether the losers of the semifinals play for the third place (match T).</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2 players.</exception>
    public static IReadOnlyList<BracketMatch> SingleElimination(int players, bool thirdPlace = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(players, 2);
        var matches = Winners(SeedOrder.SizeFor(players));
        var last = LastRound(SeedOrder.SizeFor(players));
        if (thirdPlace && last >= 2)
            matches.Add(new("T", Slot.LoserOf($"W{last - 1}.1"), Slot.LoserOf($"W{last - 1}.2")));
        return matches;
    }

    /// <summary>Who loses twice is out; the grand final is repeated when the one without a loss loses it.</summary>
    /// <param name="players">Players, 3…64; missing seeds are byes.</param>
    /// <exception cref="ArgumentOutOfRangeException">Players out of range.</exception>
    public static IReadOnlyList<BracketMatch> DoubleElimination(int players)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(players, 3);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(players, MostForDouble);
        var size = SeedOrder.SizeFor(players);
        var matches = Winners(size);
        matches.AddRange(Losers(size));
        var last = LastRound(size);
        matches.Add(new("GF", Slot.WinnerOf($"W{last}.1"), Slot.WinnerOf($"L{(2 * last) - 2}.1")));
        matches.Add(new("GF2", Slot.WinnerOf("GF"), Slot.LoserOf("GF"), OnlyIfLowerWon: "GF"));
        return matches;
    }

    private static int LastRound(int size) => System.Numerics.BitOperations.Log2((uint)size);

    private static List<BracketMatch> Winners(int size)
    {
        var seeds = SeedOrder.For(size);
        List<BracketMatch> matches = [];
        for (var match = 1; match <= size / 2; match++)
            matches.Add(new($"W1.{match}", Slot.OfSeed(seeds[(2 * match) - 2]), Slot.OfSeed(seeds[(2 * match) - 1])));
        for (var round = 2; round <= LastRound(size); round++)
        for (var match = 1; match <= size >> round; match++)
            matches.Add(Following($"W{round}.{match}", $"W{round - 1}", match));
        return matches;
    }

    private static BracketMatch Following(string id, string round, int match) =>
        new(id, Slot.WinnerOf($"{round}.{(2 * match) - 1}"), Slot.WinnerOf($"{round}.{2 * match}"));

    /// <summary>Odd rounds halve those who lost before, even rounds bring in the losers of the next winners' round.</summary>
    private static IEnumerable<BracketMatch> Losers(int size)
    {
        for (var match = 1; match <= size / 4; match++)
            yield return new($"L1.{match}", Slot.LoserOf($"W1.{(2 * match) - 1}"), Slot.LoserOf($"W1.{2 * match}"));
        for (var drop = 2; drop <= LastRound(size); drop++)
        {
            var (round, count) = ((2 * drop) - 2, size >> drop);
            foreach (var (index, loser) in DropOrder.For(size, drop, count).Index())
                yield return new(
                    $"L{round}.{index + 1}",
                    Slot.LoserOf($"W{drop}.{loser}"),
                    Slot.WinnerOf($"L{round - 1}.{index + 1}")
                );
            for (var match = 1; match <= count / 2; match++)
                yield return Following($"L{round + 1}.{match}", $"L{round}", match);
        }
    }
}
