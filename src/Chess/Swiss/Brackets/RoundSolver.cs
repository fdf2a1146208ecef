using TochkaBot.Chess.Swiss.Contenders;

namespace TochkaBot.Chess.Swiss.Brackets;

/// <summary>Pairs a field bracket by bracket from the top, widening the view only where the narrow one fails.</summary>
internal sealed class RoundSolver(Field field)
{
    private readonly List<(int Higher, int Lower)> _pairs = [];

    /// <summary>All pairs as indices in the field; the bye stands as the lower of its pair.</summary>
    public IReadOnlyList<(int Higher, int Lower)> Solve()
    {
        var groups = Groups();
        List<int> moved = [];
        for (var group = 0; group < groups.Count; group++)
        {
            var bracket = new BracketView(field, moved, groups, group);
            var best = bracket.Best();
            _pairs.AddRange(best.Pairs);
            moved = [.. best.Floaters];
        }
        if (moved is [var left])
            _pairs.Add((left, field.Bye));
        return _pairs;
    }

    private List<List<int>> Groups() =>
        [
            .. Enumerable
                .Range(0, field.Contenders.Count)
                .GroupBy(index => field.Contenders[index].Score)
                .Select(group => group.ToList()),
        ];
}
