using TochkaBot.Chess.Swiss.Contenders;
using TochkaBot.Chess.Swiss.Matching;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss.Arbiter;

/// <summary>Looks for the fewest exceptions that make a round possible.</summary>
internal sealed class Exceptions
{
    private static readonly Rule[] Single = [Rule.Ban, Rule.Colour, Rule.SecondBye, Rule.Rematch];

    private readonly Tournament _tournament;
    private readonly int _round;
    private readonly HashSet<int> _present;
    private readonly Field _field;
    private readonly PairRules _rules;

    public Exceptions(Tournament tournament, int round, HashSet<int> present)
    {
        (_tournament, _round, _present) = (DutchPairing.Planned(tournament), round, present);
        _field = Field.Of(_tournament, round, present);
        _rules = new PairRules(_field, _tournament, round);
    }

    /// <summary>One kind of exception each, where that is enough; else the gentlest mixture.</summary>
    public IReadOnlyList<Relaxation> All()
    {
        List<Relaxation> found = [.. Single.Select(Try).OfType<Relaxation>()];
        if (found.Count > 0)
            return found;
        return Try(Single.Aggregate((all, rule) => all | rule)) is { } mixed ? [mixed] : [];
    }

    private Relaxation? Try(Rule allowed)
    {
        var matcher = new Matcher<long>(Weights(allowed));
        if (!matcher.Solve(new int[_field.Contenders.Count + 1]))
            return null;
        List<Board> exceptions = [];
        var broken = Rule.None;
        for (var a = 0; a < _field.Contenders.Count; a++)
            if (matcher.MateOf(a) is var b && b > a && _rules.Against(a, b) is not Rule.None and var rule)
            {
                exceptions.Add(ToBoard(a, b));
                broken |= rule;
            }
        var present = _tournament.Players.Where(player => _present.Contains(player.Number)).ToList();
        return new Relaxation(broken, exceptions, DutchPairing.Pair(_tournament, _round, present, exceptions));
    }

    /// <summary>The worst rules first: one rematch weighs more than any number of banned pairs.</summary>
    private Weights<long> Weights(Rule allowed)
    {
        var size = _field.Contenders.Count + (_field.IsOdd ? 1 : 0);
        Weights<long> weights = new(size, -(1L << 61));
        var unit = 1L << (System.Numerics.BitOperations.Log2((uint)size) + 1);
        for (var a = 0; a < size; a++)
        for (var b = a + 1; b < size; b++)
            if (_rules.Against(a, b) is var rule && (rule & ~allowed) == Rule.None)
                weights.Allow(a, b, -Cost(rule, unit));
        return weights;
    }

    private static long Cost(Rule rule, long unit)
    {
        var (cost, weight) = (0L, 1L);
        foreach (var single in Single)
        {
            cost += rule.HasFlag(single) ? weight : 0;
            weight *= unit;
        }
        return cost;
    }

    private Board ToBoard(int a, int b)
    {
        var one = _field.Contenders[a];
        if (b == _field.Bye)
            return new Board(one.Number, 0);
        var two = _field.Contenders[b];
        return Colouring.OfHigher(one, two, _field.Initial) == Colour.White
            ? new Board(one.Number, two.Number)
            : new Board(two.Number, one.Number);
    }
}
