using TochkaBot.Chess.Swiss.Contenders;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss.Arbiter;

/// <summary>Which rules a single pair breaks.</summary>
internal sealed class PairRules
{
    private readonly Field _field;
    private readonly HashSet<(int, int)> _banned = [];

    public PairRules(Field field, Tournament tournament, int round)
    {
        _field = field;
        foreach (var group in tournament.Forbidden.Where(item => round >= item.FirstRound && round <= item.LastRound))
        foreach (var a in group.Players)
            _banned.UnionWith(group.Players.Select(b => (a, b)));
    }

    /// <summary>The rules that a pair of indices would break; the second may be the bye.</summary>
    public Rule Against(int a, int b)
    {
        var one = _field.Contenders[a];
        if (b == _field.Bye)
            return one.BarredFromBye ? Rule.SecondBye : Rule.None;
        var two = _field.Contenders[b];
        return (one.Met.Contains(two.Number) ? Rule.Rematch : Rule.None)
            | (Legality.Clash(one, two) ? Rule.Colour : Rule.None)
            | (_banned.Contains((one.Number, two.Number)) ? Rule.Ban : Rule.None);
    }
}
