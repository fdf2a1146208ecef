using TochkaBot.Chess.Swiss.Matching;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss.Contenders;

/// <summary>Who may meet whom (C1, C3, record 260); the row and column after the last player stand for the bye.</summary>
internal static class Legality
{
    public static BitMatrix Of(IReadOnlyList<Contender> contenders, IReadOnlyList<ForbiddenGroup> forbidden, int round)
    {
        BitMatrix legal = new(contenders.Count + 1);
        for (var a = 0; a < contenders.Count; a++)
        for (var b = a + 1; b < contenders.Count; b++)
            if (!Clash(contenders[a], contenders[b]))
                legal.Set(a, b);
        var index = contenders.Index().ToDictionary(item => item.Item.Number, item => item.Index);
        ForbidMet(legal, contenders, index);
        foreach (var group in forbidden)
            if (round >= group.FirstRound && round <= group.LastRound)
                ForbidGroup(legal, [.. group.Players.Where(index.ContainsKey).Select(number => index[number])]);
        return legal;
    }

    /// <summary>C3: two absolute wishes for one colour, neither of a topscorer.</summary>
    public static bool Clash(Contender a, Contender b) =>
        a.IsAbsolute && b.IsAbsolute && a.Wanted == b.Wanted && !a.IsTopscorer && !b.IsTopscorer;

    private static void ForbidMet(BitMatrix legal, IReadOnlyList<Contender> contenders, Dictionary<int, int> index)
    {
        for (var a = 0; a < contenders.Count; a++)
            foreach (var number in contenders[a].Met)
                if (index.TryGetValue(number, out var b))
                    legal.Clear(a, b);
    }

    private static void ForbidGroup(BitMatrix legal, List<int> group)
    {
        for (var a = 0; a < group.Count; a++)
        for (var b = a + 1; b < group.Count; b++)
            legal.Clear(group[a], group[b]);
    }
}
